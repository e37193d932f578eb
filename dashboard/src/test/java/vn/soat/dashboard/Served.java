package vn.soat.dashboard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.soat.audit.Profile;
import vn.soat.audit.Settings;
import vn.soat.extractor.Extractor;
import vn.soat.extractor.ReportRecord;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.source.Reading;
import vn.soat.output.bulk.ArgumentPaths;
import vn.soat.output.bulk.Effort;
import vn.soat.output.bulk.Importer;
import vn.soat.output.bulk.ReportSource;
import vn.soat.output.store.ProgramVersion;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoreAddress;
import vn.soat.output.text.Language;

/** A dashboard over a store of its own, with a visitor who keeps cookies. */
final class Served implements AutoCloseable {

  static final String REPORT =
      """
      ỦY BAN NHÂN DÂN
      XÃ TÂN PHÚ
      Số: 12/BC-UBND

      BÁO CÁO
      Công tác cải cách hành chính năm 2023

      Thực hiện Kế hoạch số 147/KH-UBND ngày 30 tháng 12 năm 2022 của UBND huyện Hòa Lạc về cải
      cách hành chính, UBND xã Tân Phú, huyện Hòa Lạc, tỉnh Hải Đông báo cáo kết quả từ 10/12/2022
      đến ngày 09 tháng 9 năm 2023 như sau:

      Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ.

      I. GIẢI QUYẾT HỒ SƠ
      Tổng số hồ sơ tiếp nhận trong kỳ là 1.133 hồ sơ.
      Trong đó, hồ sơ trực tuyến là 1.105 hồ sơ, đạt 98.23 %.
      """;

  /** An answer is hardly lost twice on the way. */
  private static final int MOST_TRIES = 3;

  private static final Pattern TOKEN = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\">");
  private static final ProgramVersion PROGRAM = new ProgramVersion("1.0.0");

  private static final ReportSource READER =
      new ReportSource() {
        private final Extractor extractor =
            Extractor.inProcess(Profile.DEFAULT, Settings.STANDARD, Limits.DEFAULT);

        @Override
        public void readEach(String path, Consumer<Reading> sink) {
          extractor.readEach(path, sink);
        }

        @Override
        public ReportRecord record(Reading reading) {
          return extractor.record(reading);
        }
      };

  final Path folder;
  final Store store;
  final List<String> log = new CopyOnWriteArrayList<>();
  private final Dashboard dashboard;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client = client();

  private Served(Path folder, Store store, Optional<String> password, long mostBytes)
      throws DashboardFailure {
    this.folder = folder;
    this.store = store;
    this.dashboard =
        Dashboard.start(
            store,
            READER,
            new DashboardSettings(
                "127.0.0.1",
                0,
                Language.VI,
                password,
                folder.resolve("files"),
                mostBytes,
                PROGRAM,
                log::add));
    dashboard.catchUp();
  }

  /** An empty store in a folder, or the one that is there. */
  static Served in(Path folder) throws DashboardFailure {
    return new Served(folder, store(folder), Optional.empty(), 4 << 20);
  }

  static Served with(Path folder, Store store) throws DashboardFailure {
    return new Served(folder, store, Optional.empty(), 4 << 20);
  }

  static Served behind(Path folder, String password) throws DashboardFailure {
    return new Served(folder, store(folder), Optional.of(password), 4 << 20);
  }

  static Served behind(Path folder, Store store, String password) throws DashboardFailure {
    return new Served(folder, store, Optional.of(password), 4 << 20);
  }

  static Store store(Path folder) {
    return Store.open(StoreAddress.of("s.db", folder));
  }

  /** Brings reports into a store, each as a text file of a name. */
  static void fill(Store store, Path folder, Map<String, String> reports) throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    for (Map.Entry<String, String> report : reports.entrySet()) {
      Files.writeString(in.resolve(report.getKey()), report.getValue());
    }
    new Importer(store, READER, PROGRAM, new Importer.Settings(2, Effort.REHASH))
        .run(
            new ArgumentPaths(
                List.of(in.toString()), folder, new ByteArrayInputStream(new byte[0]), Set.of()));
  }

  String address() {
    return dashboard.address();
  }

  List<String> routes() {
    return dashboard.routes();
  }

  void catchUp() {
    dashboard.catchUp();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address() + path.substring(1)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /**
   * By a connection of its own, which the server may close where it does not read all. Where it
   * closes while the rest is being sent, its answer is lost on the way, and it is asked again.
   */
  HttpResponse<String> sendApart(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    for (int tries = 1; ; tries++) {
      try {
        return client()
            .send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      } catch (IOException lost) {
        if (tries == MOST_TRIES) {
          throw lost;
        }
      }
    }
  }

  private HttpClient client() {
    return HttpClient.newBuilder()
        .cookieHandler(cookies)
        .followRedirects(HttpClient.Redirect.NORMAL)
        .build();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  String body(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " gives " + answer.statusCode() + " " + log);
    }
    return answer.body();
  }

  /** The bytes of a file, and what it says that it is. */
  HttpResponse<byte[]> download(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** The token of this visitor's pages. */
  String token() throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get("/login").body());
    if (!token.find()) {
      throw new AssertionError("no token in the page");
    }
    return token.group(1);
  }

  HttpResponse<String> post(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    String form =
        fields.entrySet().stream()
            .map(e -> e.getKey() + "=" + encoded(e.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  /** A form with files: name, and content. */
  HttpRequest.Builder upload(String path, String part, Map<String, byte[]> files) {
    List<byte[]> body = new ArrayList<>();
    files.forEach(
        (name, content) -> {
          body.add(
              ("--x\r\nContent-Disposition: form-data; name=\""
                      + part
                      + "\"; filename=\""
                      + name
                      + "\"\r\n\r\n")
                  .getBytes(StandardCharsets.UTF_8));
          body.add(content);
          body.add("\r\n".getBytes(StandardCharsets.UTF_8));
        });
    body.add("--x--\r\n".getBytes(StandardCharsets.UTF_8));
    return request(path)
        .header("Content-Type", "multipart/form-data; boundary=x")
        .POST(HttpRequest.BodyPublishers.ofByteArrays(body));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    dashboard.close();
  }
}

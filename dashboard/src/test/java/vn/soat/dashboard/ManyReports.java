package vn.soat.dashboard;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import vn.soat.extractor.Extractor;
import vn.soat.extractor.ReportRecord;
import vn.soat.extractor.source.Source;
import vn.soat.output.store.FileResult;
import vn.soat.output.store.FileState;
import vn.soat.output.store.ImportRun;
import vn.soat.output.store.ImportSession;
import vn.soat.output.store.ImportTotals;
import vn.soat.output.store.PreparedReport;
import vn.soat.output.store.ProgramVersion;
import vn.soat.output.store.Store;
import vn.soat.patterns.report.Header;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.text.SourceText;

/**
 * A province's reports of ten years, as many as wished: 500 communes in 20 districts, 40 quarters,
 * five kinds of report. Some hundred texts are really read; every report is one of them with
 * another head, and goes into the store by its own writer. The same number gives the same reports.
 */
final class ManyReports {

  private static final int BATCH = 1000;
  private static final int DISTRICTS = 20;
  private static final int COMMUNES = 500;
  private static final int QUARTERS = 40;
  private static final int FIRST_YEAR = 2013;

  /** Texts for each district; a small store needs no more than one. */
  private static final int VARIANTS = 12;

  private static final int SMALL = 5000;

  private static final List<String> FIRST =
      List.of(
          "An", "Bình", "Cẩm", "Đại", "Đông", "Gia", "Hòa", "Hưng", "Kim", "Lạc", "Minh", "Nam",
          "Ngọc", "Phú", "Quang", "Sơn", "Tân", "Thanh", "Thượng", "Trung", "Văn", "Việt", "Vĩnh",
          "Xuân", "Yên");
  private static final List<String> SECOND =
      List.of(
          "Bắc", "Châu", "Đức", "Giang", "Hải", "Hợp", "Khê", "Lâm", "Lập", "Long", "Mai", "Mỹ",
          "Ninh", "Phong", "Quý", "Thành", "Thịnh", "Tiến", "Trạch", "Xá");
  private static final List<String> KINDS =
      List.of(
          "cải cách hành chính",
          "kiểm soát thủ tục hành chính",
          "ứng dụng công nghệ thông tin và chuyển đổi số",
          "giải quyết hồ sơ theo cơ chế một cửa",
          "tiếp công dân và cải cách thủ tục hành chính");
  private static final List<String> SUBJECTS =
      List.of(
          "mức độ hài lòng của người dân được khảo sát",
          "niêm yết công khai bảng phí và lệ phí",
          "đường truyền mạng còn chậm vào giờ cao điểm",
          "tuyên truyền qua loa truyền thanh của thôn",
          "bố trí máy quét tại bộ phận tiếp nhận",
          "rà soát văn bản quy phạm pháp luật hết hiệu lực");

  private final Extractor extractor = Extractor.inProcess();
  private final int variants;
  private final List<ReportRecord> records;
  private final List<SourceText> texts;

  private ManyReports(int variants) {
    this.variants = variants;
    this.texts =
        IntStream.range(0, DISTRICTS * variants)
            .mapToObj(i -> SourceText.plain(text(i % DISTRICTS, new Random(i))))
            .toList();
    this.records = texts.stream().map(this::read).toList();
  }

  /** Brings so many reports into a store. */
  static void into(Store store, int count) {
    ManyReports reports = new ManyReports(count < SMALL ? 1 : VARIANTS);
    try (ImportSession session =
        ImportSession.begin(store, new ProgramVersion("1.0.0"), path -> true)) {
      for (int from = 0; from < count; from += BATCH) {
        List<FileResult> batch =
            IntStream.range(from, Math.min(count, from + BATCH))
                .parallel()
                .mapToObj(reports::result)
                .toList();
        session.write(batch);
      }
      session.end(ImportRun.State.DONE, new ImportTotals(count, 0, count, 0, 0, 0, 0));
    }
  }

  static String district(int number) {
    return FIRST.get(number) + " " + SECOND.get((number * 7 + 3) % SECOND.size());
  }

  static String commune(int number) {
    return FIRST.get(number % FIRST.size()) + " " + SECOND.get(number / FIRST.size());
  }

  private ReportRecord read(SourceText text) {
    byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
    return extractor.extract(new ByteArrayInputStream(bytes), "a.txt");
  }

  private FileResult result(int number) {
    int commune = number % COMMUNES;
    int base = commune % DISTRICTS + DISTRICTS * Math.floorMod(number * 31 + number / 7, variants);
    String sha256 = String.format(Locale.ROOT, "%064x", number + 1);
    ReportRecord read = records.get(base);
    Source was = read.source();
    Source source =
        new Source(
            "/bao-cao/" + number + ".txt",
            Optional.of(sha256),
            was.mediaType(),
            was.bytes(),
            OptionalInt.empty(),
            was.method(),
            was.encoding());
    ReportRecord record =
        new ReportRecord(
            source,
            read.report().withHeader(header(number, commune)),
            read.audit(),
            read.problems());
    return new FileResult.Report(
        new FileState(source.path(), Optional.of(sha256), was.bytes(), 1_600_000_000_000L),
        PreparedReport.of(record, texts.get(base)));
  }

  private static Header header(int number, int commune) {
    int quarter = number / COMMUNES % QUARTERS;
    int year = FIRST_YEAR + quarter / 4;
    LocalDate from = LocalDate.of(year, quarter % 4 * 3 + 1, 1);
    LocalDate to = from.plusMonths(3).minusDays(1);
    String kind = KINDS.get(number / COMMUNES / QUARTERS % KINDS.size());
    String when = "quý " + (quarter % 4 + 1) + " năm " + year;
    return new Header(
        Optional.of("Báo cáo"),
        Optional.of(number % 400 + 1 + "/BC-UBND"),
        Optional.of("Công tác " + kind + " " + when),
        Optional.of("UBND xã " + commune(commune)),
        Optional.of(commune(commune)),
        Optional.of(district(commune % DISTRICTS)),
        Optional.of("Hải Đông"),
        OptionalInt.of(year),
        Optional.of(new Period(Optional.of(from), Optional.of(to), when)),
        Optional.of(to.plusDays(3)),
        Optional.empty(),
        List.of());
  }

  /**
   * Five documents, about fifteen figures and eight shares; every second text has one that is off.
   */
  private static String text(int district, Random random) {
    int received = 400 + random.nextInt(1600);
    int online = received * (40 + random.nextInt(58)) / 100;
    int direct = received - online;
    int late = random.nextInt(9);
    int resolved = received - random.nextInt(60);
    int onTime = resolved - late;
    int digitised = resolved * (30 + random.nextInt(60)) / 100;
    int paid = online * (20 + random.nextInt(70)) / 100;
    int civil = received / 3;
    int land = received / 5;
    int slip = random.nextBoolean() ? 3 : 0;
    return """
        ỦY BAN NHÂN DÂN

        BÁO CÁO
        Công tác cải cách hành chính

        Thực hiện Kế hoạch số %d/KH-UBND ngày %02d tháng 12 năm 2022 của UBND huyện %s về cải cách
        hành chính; Quyết định số %d/QĐ-UBND ngày %02d tháng 02 năm 2023 của UBND huyện %s.
        Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ.
        Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ.
        Căn cứ Công văn số %d/SNV-CCHC ngày 12 tháng 01 năm 2023 của Sở Nội vụ.

        I. GIẢI QUYẾT HỒ SƠ
        Tổng số hồ sơ tiếp nhận trong kỳ là %s hồ sơ.
        Trong đó, hồ sơ trực tuyến là %s hồ sơ, đạt %s %%.
        Hồ sơ trực tiếp là %s hồ sơ, chiếm %s %%.
        Tổng số hồ sơ đã giải quyết là %s hồ sơ.
        Trong đó, đúng hạn là %s hồ sơ, đạt %s %%; quá hạn là %d hồ sơ, chiếm %s %%.
        Số hóa %s hồ sơ trên %s hồ sơ đã giải quyết, đạt %s %%.
        Thanh toán trực tuyến %s hồ sơ trên %s hồ sơ trực tuyến, đạt %s %%.
        Lĩnh vực hộ tịch %s hồ sơ; lĩnh vực đất đai %s hồ sơ.

        II. CÔNG TÁC KHÁC
        Ban hành %d văn bản, tổ chức %d hội nghị với %d người dự; %s.
        Tỷ lệ cán bộ, công chức dùng văn bản điện tử đạt %d %%; %s.
        """
        .formatted(
            100 + random.nextInt(200),
            1 + random.nextInt(28),
            district(district),
            1000 + random.nextInt(400),
            1 + random.nextInt(28),
            district(district),
            10 + random.nextInt(300),
            number(received),
            number(online),
            share(online + slip, received),
            number(direct),
            share(direct, received),
            number(resolved),
            number(onTime),
            share(onTime, resolved),
            late,
            share(late, resolved),
            number(digitised),
            number(resolved),
            share(digitised, resolved),
            number(paid),
            number(online),
            share(paid, online),
            number(civil),
            number(land),
            20 + random.nextInt(80),
            1 + random.nextInt(9),
            30 + random.nextInt(200),
            SUBJECTS.get(random.nextInt(SUBJECTS.size())),
            80 + random.nextInt(20),
            SUBJECTS.get(random.nextInt(SUBJECTS.size())));
  }

  private static String number(int value) {
    return value < 1000
        ? String.valueOf(value)
        : value / 1000 + "." + String.format(Locale.ROOT, "%03d", value % 1000);
  }

  private static String share(int part, int whole) {
    long hundredths = Math.round(10_000.0 * part / whole);
    return hundredths / 100 + "," + String.format(Locale.ROOT, "%02d", hundredths % 100);
  }
}

package vn.soat.corpus.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.soat.corpus.Gold;
import vn.soat.corpus.GoldReader;
import vn.soat.extractor.ReportRecord;

/**
 * Reports and gold of the user's own. The gold of a report is {@code NAME.json} or {@code
 * NAME.gold.json}; the report is the file of that stem, the text file where there are several, or
 * else the file that the gold names as its document. Lines of gold count in what {@code soat text}
 * prints of that file.
 */
public final class SubjectFolder {

  private static final String JSON = ".json";
  private static final String GOLD = ".gold";
  private static final String TEXT = ".txt";

  private final Path gold;
  private final List<Path> reports;
  private final Function<String, ReportRecord> extract;

  private SubjectFolder(Path gold, List<Path> reports, Function<String, ReportRecord> extract) {
    this.gold = gold;
    this.reports = List.copyOf(reports);
    this.extract = extract;
  }

  /**
   * Every report that has gold, in the order of their names.
   *
   * @throws UnusableInput if a folder cannot be read, holds no gold, or a gold has no report
   */
  public static List<Subject> read(Path gold, Path reports, Function<String, ReportRecord> extract)
      throws UnusableInput {
    return new SubjectFolder(gold, files(reports), extract).subjects();
  }

  private List<Subject> subjects() throws UnusableInput {
    List<Subject> subjects = new ArrayList<>();
    for (Path file : files(gold)) {
      if (nameOf(file).endsWith(JSON) && !isReport(file)) {
        subjects.add(subject(file));
      }
    }
    if (subjects.isEmpty()) {
      throw new UnusableInput(
          "thư mục “" + gold + "” không có đáp án nào; hãy chỉ ra thư mục có các tệp TÊN.json.",
          "there is no gold in “" + gold + "”; name the folder with the files NAME.json.");
    }
    return subjects;
  }

  /** In a folder that holds both, a file of JSON without {@code .gold} may belong to anything. */
  private boolean isReport(Path file) {
    return reports.contains(file) && !stem(nameOf(file)).endsWith(GOLD);
  }

  private Subject subject(Path file) throws UnusableInput {
    String stem = stem(nameOf(file));
    String name = stem.endsWith(GOLD) ? stem(stem) : stem;
    Gold read = gold(file);
    String report = report(name, read).toString();
    return new Subject(name, report, read, () -> extract.apply(report));
  }

  private static Gold gold(Path file) throws UnusableInput {
    try {
      return GoldReader.read(Files.readString(file));
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      String reason = String.valueOf(e.getMessage());
      throw new UnusableInput(
          "không đọc được đáp án “" + file + "”: " + reason,
          "the gold “" + file + "” cannot be read: " + reason);
    }
  }

  private Path report(String name, Gold read) throws UnusableInput {
    return first(f -> stem(nameOf(f)).equals(Keys.nfc(name)))
        .or(() -> first(f -> nameOf(f).equals(Keys.nfc(read.document()))))
        .orElseThrow(
            () ->
                new UnusableInput(
                    "đáp án “" + name + "” không có báo cáo; hãy thêm báo cáo cùng tên.",
                    "the gold “" + name + "” has no report; add the report of that name."));
  }

  private Optional<Path> first(Predicate<Path> wanted) {
    return reports.stream()
        .filter(f -> !nameOf(f).endsWith(JSON))
        .filter(wanted)
        .min(Comparator.comparing((Path f) -> !nameOf(f).endsWith(TEXT)));
  }

  private static List<Path> files(Path folder) throws UnusableInput {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UnusableInput(
          "không mở được thư mục “" + folder + "”; hãy kiểm tra đường dẫn và quyền đọc.",
          "the folder “" + folder + "” cannot be opened; check its path and permissions.");
    }
  }

  /** Some systems hand out names with the marks taken apart. */
  private static String nameOf(Path file) {
    return Keys.nfc(String.valueOf(file.getFileName()));
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}

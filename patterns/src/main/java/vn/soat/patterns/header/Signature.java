package vn.soat.patterns.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Header.Signer;

/** The foot of a report: who receives it and who signed. */
record Signature(Optional<Signer> signer, List<String> recipients) {

  /** A foot is about a page long; annexes may follow it. */
  private static final int LONGEST_FOOT = 2_000;

  private static final Pattern RECIPIENT =
      Pattern.compile("^\\s*-\\s*(?<name>.+?)\\s*(?:,\\s*)?(?:;|\\.(?!\\S)|\\s{3,}|$)");

  /** A recipient on the line of a name, to the left of it. */
  private static final Pattern BESIDE_NAME = Pattern.compile("^\\s*-[^;.]*");

  /** "Lưu: VT": what the office keeps closes the list; dashes behind it are an annex's. */
  private static final String FILED = "Lưu";

  private static final Pattern TO_REPORT = Pattern.compile("\\s*\\((?:để\\s+)?báo cáo\\)$");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?=[BCGPT])(?<title>(?:PHÓ\\s+)?CHỦ\\s+TỊCH|(?:PHÓ\\s+)?BÍ\\s+THƯ|(?:PHÓ\\s+)?TRƯỞNG\\s+\\p{Lu}+|(?:PHÓ\\s+)?CHÁNH\\s+VĂN\\s+PHÒNG|(?:PHÓ\\s+)?GIÁM\\s+ĐỐC)(?!\\p{L})");

  private static final Pattern NAME =
      Pattern.compile("(?:^\\s?|\\s{2,})(?<name>\\p{Lu}\\p{Ll}*(?:\\s\\p{Lu}\\p{Ll}*){1,4})\\s*$");

  /** One of these stands in each title: a look for them is cheaper than one for a title. */
  private static final List<String> OF_TITLES = List.of("CHỦ", "BÍ", "TRƯỞNG", "CHÁNH", "GIÁM");

  /**
   * The signature of a text.
   *
   * @param recipients where the words before the recipients stand, if they do
   */
  static Signature read(String text, OptionalInt recipients) {
    int foot = recipients.orElse(Math.max(0, text.length() - LONGEST_FOOT));
    List<String> lines =
        Arrays.asList(
            text.substring(foot, Math.min(text.length(), foot + LONGEST_FOOT)).split("\n"));
    return new Signature(signer(lines), recipients(lines));
  }

  private static List<String> recipients(List<String> lines) {
    List<String> found = new ArrayList<>();
    for (String line : lines) {
      if (!line.stripLeading().startsWith("-")) {
        continue;
      }
      Matcher matcher = RECIPIENT.matcher(line);
      boolean named = matcher.lookingAt();
      if (named && matcher.group("name").startsWith(FILED)) {
        break;
      }
      if (named) {
        found.add(TO_REPORT.matcher(Reading.fold(matcher.group("name"))).replaceFirst(""));
      }
    }
    return found;
  }

  private static boolean mayHaveTitle(String line) {
    for (String word : OF_TITLES) {
      if (line.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** A title and how far from the left it stands. */
  private record Titled(String title, int column) {}

  private static Optional<Titled> title(String line) {
    Matcher titled = TITLE.matcher(line);
    return titled.find()
        ? Optional.of(new Titled(Reading.fold(titled.group("title")), titled.start("title")))
        : Optional.empty();
  }

  /** The name under a title; of names side by side the one on the title's side of the page. */
  private static Optional<Signer> signer(List<String> lines) {
    Optional<Titled> title = Optional.empty();
    Optional<Signer> aside = Optional.empty();
    for (String line : lines) {
      Optional<Titled> found = mayHaveTitle(line) ? title(line) : Optional.empty();
      if (found.isPresent()) {
        title = found;
      } else if (title.isPresent()) {
        Matcher named = NAME.matcher(BESIDE_NAME.matcher(line).replaceFirst(""));
        if (named.find()) {
          Signer signer = new Signer(Reading.fold(named.group("name")), title.map(Titled::title));
          if (named.start("name") >= title.get().column() / 2) {
            return Optional.of(signer);
          }
          aside = aside.or(() -> Optional.of(signer));
        }
      }
    }
    return aside;
  }
}

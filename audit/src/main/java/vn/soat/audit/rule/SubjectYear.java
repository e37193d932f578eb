package vn.soat.audit.rule;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.report.Reference;

/** Tells the year for which a document is made: a plan, an estimate, a notice. */
final class SubjectYear {

  /** What is made for one year, shortly before it or at its start. */
  private static final Set<String> OF_A_YEAR =
      Set.of("Kế hoạch", "Quyết định", "Chương trình", "Chỉ thị", "Thông báo", "Công văn");

  private static final Pattern YEAR =
      Pattern.compile(
          "(?<before>đến\\s+|từ\\s+|giai\\s+đoạn\\s+|cuối\\s+)?năm\\s+(?<year>20\\d\\d)"
              + "(?<after>\\s*[-–,;]?\\s*(?:và\\s+)?(?:năm\\s+)?20\\d\\d|\\s*[-–]|,?\\s*định\\s+hướng)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private SubjectYear() {}

  /** The year that a document of such a type is made for. */
  static Optional<Integer> of(Reference reference) {
    return reference.type().filter(OF_A_YEAR::contains).flatMap(type -> named(reference));
  }

  /** The one year that the subject names; "giai đoạn 2021-2025" and "đến năm 2025" name none. */
  static Optional<Integer> named(Reference reference) {
    Matcher matcher = YEAR.matcher(reference.subject().orElse(""));
    Optional<Integer> found = Optional.empty();
    while (matcher.find()) {
      Optional<Integer> year = Optional.of(Integer.valueOf(matcher.group("year")));
      boolean span = matcher.group("before") != null || matcher.group("after") != null;
      if (span || (found.isPresent() && !found.equals(year))) {
        return Optional.empty();
      }
      found = year;
    }
    return found;
  }
}

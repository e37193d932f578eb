package vn.soat.audit.outline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.audit.outline.Ordinal.Style;
import vn.soat.audit.relation.Once;
import vn.soat.patterns.report.Header;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Section;
import vn.soat.patterns.time.PeriodReader;

/**
 * Compares the period that a main heading names with the title's: "… 6 tháng đầu năm và phương
 * hướng nhiệm vụ 6 tháng cuối năm" has one for the results and one for the tasks.
 */
public final class HeadingPeriods {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern TASKS =
      Pattern.compile(
          "(?<!\\p{L})(?:phương\\s+hướng|nhiệm\\s+vụ|kế\\s+hoạch\\s+công\\s+tác)(?!\\p{L})", FLAGS);

  private static final Pattern RESULTS =
      Pattern.compile(
          "(?<!\\p{L})(?:kết\\s+quả|tình\\s+hình|đánh\\s+giá|thực\\s+hiện)(?!\\p{L})", FLAGS);

  private static final Pattern OTHER_YEAR =
      Pattern.compile(
          "(?<!\\p{L})(?:so\\s+với|cùng\\s+kỳ|giai\\s+đoạn|khắc\\s+phục|năm\\s+trước)(?!\\p{L})",
          FLAGS);

  private final OptionalInt year;
  private final Once<Title> title;

  /** What the title names; read only where a heading names a period, too. */
  private record Title(Optional<Period> results, Optional<Period> tasks) {

    static Title of(String title, OptionalInt year) {
      Matcher tasks = TASKS.matcher(title);
      int turn = tasks.find() ? tasks.start() : -1;
      Optional<Period> first =
          turn > 0 ? PeriodReader.ofTitle(title.substring(0, turn), year) : Optional.empty();
      return first.isPresent()
          ? new Title(first, PeriodReader.ofTitle(title.substring(turn), year))
          : new Title(PeriodReader.ofTitle(title, year), Optional.empty());
    }
  }

  private HeadingPeriods(Header header) {
    this.year = header.year();
    this.title = new Once<>(() -> Title.of(header.title().orElse(""), year));
  }

  public static HeadingPeriods of(Header header) {
    return new HeadingPeriods(header);
  }

  /**
   * What a main heading of results or tasks names.
   *
   * @param ofResults whether it speaks of results; else of tasks alone
   */
  public record Named(Period period, boolean ofResults) {}

  /** The period of a main heading of results or tasks that names one; empty for any other. */
  public Optional<Named> of(Section heading) {
    if (!hasDigit(heading.title()) || !isMain(heading)) {
      return Optional.empty();
    }
    boolean results = RESULTS.matcher(heading.title()).find();
    boolean work = results || TASKS.matcher(heading.title()).find();
    return work && !OTHER_YEAR.matcher(heading.title()).find()
        ? PeriodReader.ofTitle(heading.title(), year).map(p -> new Named(p, results))
        : Optional.empty();
  }

  private static boolean isMain(Section heading) {
    return heading.level() == 1
        || Ordinal.of(heading).map(Ordinal::style).filter(Style::isOfHeadingsOnly).isPresent();
  }

  private static boolean hasDigit(String title) {
    for (int i = 0; i < title.length(); i++) {
      char sign = title.charAt(i);
      if (sign >= '0' && sign <= '9') {
        return true;
      }
    }
    return false;
  }

  /** What the title says that such a heading must speak of. */
  public Optional<Period> expected(Named named) {
    return named.ofResults() ? title.get().results() : title.get().tasks();
  }

  /** Whether a heading of tasks names a time that is over when the report ends. */
  public boolean isOver(Named named) {
    Optional<LocalDate> last = named.period().to();
    return !named.ofResults()
        && last.isPresent()
        && title.get().tasks().isEmpty()
        && title
            .get()
            .results()
            .flatMap(Period::to)
            .filter(end -> !last.get().isAfter(end))
            .isPresent();
  }

  /** One inside the other fits, the first quarter in a report of six months. */
  public static boolean fit(Period one, Period other) {
    return isInside(one, other) || isInside(other, one);
  }

  private static boolean isInside(Period inner, Period outer) {
    LocalDate from = outer.from().orElse(LocalDate.MIN);
    LocalDate to = outer.to().orElse(LocalDate.MAX);
    return !inner.from().orElse(LocalDate.MIN).isBefore(from)
        && !inner.to().orElse(LocalDate.MAX).isAfter(to);
  }
}

package vn.soat.audit.outline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
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

  private static final String OUTLOOK = "phương hướng";

  private static final List<String> TASKS = List.of(OUTLOOK, "nhiệm vụ", "kế hoạch công tác");

  private static final List<String> RESULTS =
      List.of("kết quả", "tình hình", "đánh giá", "thực hiện");

  private static final List<String> OTHER_YEAR =
      List.of("so với", "cùng kỳ", "giai đoạn", "khắc phục", "năm trước");

  private final Once<Title> title;

  /** What the title names; read only where a heading names a period, too. */
  private record Title(Optional<Period> results, Once<Optional<Period>> tasks) {

    static Title of(String title, OptionalInt year) {
      int turn = firstOf(TASKS, lower(title)).orElse(0);
      Optional<Period> first =
          turn > 0 ? PeriodReader.ofTitle(title.substring(0, turn), year) : Optional.empty();
      return first.isPresent()
          ? new Title(first, new Once<>(() -> PeriodReader.ofTitle(title.substring(turn), year)))
          : new Title(PeriodReader.ofTitle(title, year), new Once<>(Optional::empty));
    }
  }

  private HeadingPeriods(Header header) {
    this.title = new Once<>(() -> Title.of(header.title().orElse(""), header.year()));
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
  public static Optional<Named> of(Section heading) {
    return heading
        .period()
        .filter(period -> isMain(heading))
        .flatMap(period -> of(lower(heading.title()), period));
  }

  private static Optional<Named> of(String heading, Period period) {
    boolean results = firstOf(RESULTS, saidOf(period, heading)).isPresent();
    boolean work = results || firstOf(TASKS, heading).isPresent();
    return work && firstOf(OTHER_YEAR, heading).isEmpty()
        ? Optional.of(new Named(period, results))
        : Optional.empty();
  }

  /** "Đánh giá chung và phương hướng năm 2016": the time is that of what is to come. */
  private static String saidOf(Period period, String heading) {
    int outlook = heading.indexOf(OUTLOOK);
    boolean before = outlook >= 0 && outlook < heading.indexOf(lower(period.text()));
    return before ? heading.substring(outlook) : heading;
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  /** Where the first of some words stands. */
  private static OptionalInt firstOf(List<String> words, String text) {
    OptionalInt first = OptionalInt.empty();
    for (String word : words) {
      int at = text.indexOf(word);
      if (at >= 0 && at < first.orElse(Integer.MAX_VALUE)) {
        first = OptionalInt.of(at);
      }
    }
    return first;
  }

  private static boolean isMain(Section heading) {
    return heading.level() == 1
        || Ordinal.of(heading).map(Ordinal::style).filter(Style::isOfHeadingsOnly).isPresent();
  }

  /** What the title says that such a heading must speak of. */
  public Optional<Period> expected(Named named) {
    return named.ofResults() ? title.get().results() : title.get().tasks().get();
  }

  /** Whether a heading of tasks names a time that is over when the report ends. */
  public boolean isOver(Named named) {
    Optional<LocalDate> last = named.period().to();
    return !named.ofResults()
        && last.isPresent()
        && title.get().tasks().get().isEmpty()
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

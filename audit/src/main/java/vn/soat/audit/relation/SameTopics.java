package vn.soat.audit.relation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Quantity;

/** Tells what a count speaks of, and of which time, so that two mentions of it can be compared. */
public final class SameTopics {

  /** These name a remainder, not one thing: two of them may well differ. */
  private static final Set<Indicator> VAGUE =
      EnumSet.of(
          Indicator.DOSSIER_OTHER,
          Indicator.PROCEDURE_OTHER,
          Indicator.PROCEDURE_ADDED,
          Indicator.PROCEDURE_REMOVED);

  /** What a report says of itself in its results and again in its assessment. */
  private static final Set<Indicator> OF_WHOLE_REPORT =
      EnumSet.of(
          Indicator.DOSSIER_RESOLVED_OVERDUE,
          Indicator.DOSSIER_PENDING_OVERDUE,
          Indicator.DOSSIER_PENDING_TOTAL,
          Indicator.DOSSIER_RECEIVED_TOTAL,
          Indicator.DOSSIER_RECEIVED_ONLINE,
          Indicator.DOSSIER_RESOLVED_TOTAL,
          Indicator.DOSSIER_RESOLVED_EARLY,
          Indicator.DOSSIER_RESOLVED_ON_TIME,
          Indicator.DOSSIER_DIGITISED,
          Indicator.DOSSIER_PAID_ONLINE);

  /** Of these a report tells several that differ: what was digitised of dossiers and of results. */
  private static final Set<Indicator> OF_SEVERAL =
      EnumSet.of(
          Indicator.DOSSIER_RESOLVED_EARLY,
          Indicator.DOSSIER_RESOLVED_ON_TIME,
          Indicator.DOSSIER_DIGITISED,
          Indicator.DOSSIER_PAID_ONLINE);

  /** What an office has or does once, told without a period and under several units. */
  private static final Set<Indicator> OF_OFFICE =
      EnumSet.of(Indicator.STAFF_TOTAL, Indicator.DOCUMENT_ISSUED);

  /** What an office carries out, told without a period: 213 in one section, 215 in another. */
  private static final Set<Indicator> OF_ITS_CATALOGUE =
      EnumSet.of(Indicator.PROCEDURE_TOTAL, Indicator.PROCEDURE_PUBLISHED);

  /** Characters of one clause. */
  private static final int CLAUSE = 80;

  /** "từ ngày 01/12/2015". */
  private static final Pattern DATED = Pattern.compile("\\d\\s?[/.-]\\s?\\d");

  /** Days; of a shorter time the one before is too near. */
  private static final int QUARTER = 80;

  private static final int MONTH = 31;

  /** Months differ by so many days. */
  private static final int UNEVEN = 3;

  public record Topic(
      Indicator indicator,
      String unit,
      Optional<String> scope,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {}

  private final Figures figures;

  public SameTopics(Figures figures) {
    this.figures = figures;
  }

  /** "không có hồ sơ quá hạn" is often a general remark; it contradicts nothing by itself. */
  public static boolean isStated(Quantity quantity) {
    return quantity.indicator().filter(i -> !VAGUE.contains(i)).isPresent()
        && quantity.figure().isExact()
        && !quantity.worded();
  }

  public static boolean isOfOffice(Indicator indicator) {
    return OF_OFFICE.contains(indicator);
  }

  /** Whether a figure is that of one day, whatever period the report has. */
  public static boolean isUndated(Indicator indicator) {
    return isOfOffice(indicator) || isOfItsCatalogue(indicator);
  }

  public static boolean isOfSeveral(Indicator indicator) {
    return OF_SEVERAL.contains(indicator);
  }

  public static boolean isOfItsCatalogue(Indicator indicator) {
    return OF_ITS_CATALOGUE.contains(indicator);
  }

  /** A total that names no period, no field and no office is that of the report's own period. */
  public Optional<Topic> of(Quantity q) {
    return q.indicator().flatMap(indicator -> of(q, indicator));
  }

  private Optional<Topic> of(Quantity q, Indicator indicator) {
    if (isUndated(indicator)) {
      return Optional.of(new Topic(indicator, "", q.scope(), Optional.empty(), Optional.empty()));
    }
    boolean own =
        q.period().isPresent() || q.scope().isPresent() || !OF_WHOLE_REPORT.contains(indicator);
    if (!own && !isOfSeveral(indicator) && standsBesideAnother(q, indicator)) {
      return Optional.empty();
    }
    Optional<Period> reported = figures.report().header().period();
    Optional<Period> period =
        own ? q.period().map(p -> reported.filter(r -> names(p, r)).orElse(p)) : reported;
    Function<Period, Topic> topic = p -> new Topic(indicator, q.unit(), scope(q), p.from(), p.to());
    return period.filter(p -> p.to().isPresent()).map(topic);
  }

  /**
   * "năm 2016" where the report counts from 01/12/2015 to 30/11/2016: a time that is named and not
   * dated, as long as the report's and for the most part the same, is the report's. So is "đến ngày
   * 30/11/2016" without a first day.
   */
  private static boolean names(Period named, Period reported) {
    if (named.from().isEmpty() && named.to().isPresent()) {
      return named.to().equals(reported.to());
    }
    if (DATED.matcher(named.text()).find() || !isBounded(named) || !isBounded(reported)) {
      return false;
    }
    long begins = days(reported.from(), named.from());
    long ends = days(reported.to(), named.to());
    return days(named.from(), named.to()) > QUARTER
        && Math.abs(begins) <= MONTH
        && Math.abs(begins - ends) <= UNEVEN;
  }

  private static boolean isBounded(Period period) {
    return period.from().isPresent() && period.to().isPresent();
  }

  private static long days(Optional<LocalDate> from, Optional<LocalDate> to) {
    return ChronoUnit.DAYS.between(from.orElseThrow(), to.orElseThrow());
  }

  public static Optional<String> scope(Quantity q) {
    return q.scope().map(s -> s.toLowerCase(Locale.ROOT).strip());
  }

  /**
   * "16 hồ sơ đất đai trả trễ, giảm 9 hồ sơ": the second is no state but a change. "38 hồ sơ trễ
   * hẹn, trong đó địa chính 19 hồ sơ": one that names its field is a part. "2.960 hồ sơ (cùng kỳ
   * 2.745 hồ sơ)": one of an earlier time is neither.
   */
  private boolean standsBesideAnother(Quantity q, Indicator indicator) {
    int at = q.evidence().span().start();
    return figures.anyStartingIn(
        at - CLAUSE + 1, at + CLAUSE - 1, other -> isAnother(other, q, indicator));
  }

  private boolean isAnother(Quantity other, Quantity q, Indicator indicator) {
    return other.indicator().equals(Optional.of(indicator))
        && !other.id().equals(q.id())
        && other.evidence().section().equals(q.evidence().section())
        && (isBefore(other, q) || (other.scope().isEmpty() && !isPart(other, q)))
        && !EarlierTime.isOf(other, figures.report());
  }

  /** "Trực tuyến 412 hồ sơ, gồm mức độ 3: 287, mức độ 4: 125". */
  private static boolean isPart(Quantity other, Quantity q) {
    return other.figure().value().compareTo(q.figure().value()) < 0;
  }

  private static boolean isBefore(Quantity one, Quantity other) {
    return one.evidence().span().start() < other.evidence().span().start();
  }
}

package vn.soat.audit.across;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.soat.audit.across.AcrossFinding.Place;
import vn.soat.patterns.report.Header;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.Report;

/** What one report states of its office and its whole period. */
record Stated(NamedReport source, String commune, String district, LocalDate from, LocalDate to) {

  static Stated of(NamedReport source) {
    Header header = source.report().header();
    return new Stated(
        source,
        key(header.commune()),
        key(header.district()),
        header.period().flatMap(Period::from).orElse(LocalDate.MAX),
        header.period().flatMap(Period::to).orElse(LocalDate.MIN));
  }

  private static String key(Optional<String> name) {
    return name.map(n -> n.toLowerCase(Locale.ROOT).strip()).orElse("");
  }

  boolean hasPeriod() {
    return from.isBefore(to);
  }

  boolean isOfDistrict() {
    return commune.isEmpty() && !district.isEmpty();
  }

  boolean sameOffice(Stated other) {
    boolean named = !commune.isEmpty() || !district.isEmpty();
    return named && commune.equals(other.commune) && district.equals(other.district);
  }

  boolean samePeriod(Stated other) {
    return from.equals(other.from) && to.equals(other.to);
  }

  /** Whether this period lies in the other and is shorter. */
  boolean isInside(Stated other) {
    return !from.isBefore(other.from) && !to.isAfter(other.to) && !samePeriod(other);
  }

  /** The one figure of the whole office and period; empty where several values are given. */
  Optional<Quantity> figure(Indicator indicator) {
    List<Quantity> found =
        source.report().quantities().stream()
            .filter(q -> q.indicator().equals(Optional.of(indicator)))
            .filter(q -> q.scope().isEmpty() && q.figure().isExact() && !q.worded())
            .filter(this::isOfWholePeriod)
            .toList();
    long values =
        found.stream().map(q -> q.figure().value().stripTrailingZeros()).distinct().count();
    return values == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private boolean isOfWholePeriod(Quantity quantity) {
    Optional<Period> own = quantity.period();
    Report report = source.report();
    return own.isEmpty()
        || (own.flatMap(Period::to).equals(report.header().period().flatMap(Period::to))
            && own.flatMap(Period::from).equals(report.header().period().flatMap(Period::from)));
  }

  Place place(Quantity quantity) {
    return new Place(source.name(), quantity.figure().printed(), quantity.evidence());
  }

  static BigDecimal value(Quantity quantity) {
    return quantity.figure().value();
  }
}

package vn.soat.audit.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soat.audit.Severity;
import vn.soat.audit.across.AcrossFinding.Place;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.text.Bilingual;

/** Six months cannot have more dossiers than the year that they are a part of. */
final class Totals {

  /** Counts that only grow within a year. */
  private static final List<Indicator> GROWING =
      List.of(
          Indicator.DOSSIER_RECEIVED_TOTAL,
          Indicator.DOSSIER_RECEIVED_ONLINE,
          Indicator.DOSSIER_RESOLVED_TOTAL,
          Indicator.DOSSIER_DIGITISED);

  private Totals() {}

  static List<AcrossFinding> check(List<Stated> reports) {
    List<AcrossFinding> found = new ArrayList<>();
    for (Stated part : reports) {
      for (Stated whole : reports) {
        if (part.hasPeriod() && part.sameOffice(whole) && part.isInside(whole)) {
          GROWING.forEach(i -> compare(part, whole, i).ifPresent(found::add));
        }
      }
    }
    return found;
  }

  private static Optional<AcrossFinding> compare(Stated part, Stated whole, Indicator indicator) {
    Optional<Quantity> less = part.figure(indicator);
    Optional<Quantity> more = whole.figure(indicator);
    if (less.isEmpty() || more.isEmpty()) {
      return Optional.empty();
    }
    boolean fits = Stated.value(less.get()).compareTo(Stated.value(more.get())) <= 0;
    return fits
        ? Optional.empty()
        : Optional.of(finding(part.place(less.get()), whole.place(more.get())));
  }

  private static AcrossFinding finding(Place part, Place whole) {
    Bilingual places = AcrossFinding.words(List.of(part, whole));
    return new AcrossFinding(
        "across-total",
        Severity.ERROR,
        new Bilingual(
            "Số liệu của kỳ ngắn lớn hơn số liệu của kỳ dài chứa nó: " + places.vi(),
            "A period has more than the longer one that it is a part of: " + places.en()),
        List.of(part, whole));
  }
}

package vn.soat.audit.across;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soat.audit.Severity;
import vn.soat.audit.across.AcrossFinding.Place;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.text.Bilingual;

/** What a period carries over is what the one before it left pending (form II.06a, 6 and 11). */
final class CarriedOver {

  private CarriedOver() {}

  static List<AcrossFinding> check(List<Stated> reports) {
    List<AcrossFinding> found = new ArrayList<>();
    for (Stated before : reports) {
      for (Stated after : reports) {
        if (follows(before, after)) {
          compare(before, after).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static boolean follows(Stated before, Stated after) {
    return before.hasPeriod()
        && after.hasPeriod()
        && before.sameOffice(after)
        && ChronoUnit.DAYS.between(before.to(), after.from()) == 1;
  }

  private static Optional<AcrossFinding> compare(Stated before, Stated after) {
    Optional<Quantity> pending = before.figure(Indicator.DOSSIER_PENDING_TOTAL);
    Optional<Quantity> carried = after.figure(Indicator.DOSSIER_RECEIVED_CARRIED_OVER);
    if (pending.isEmpty() || carried.isEmpty()) {
      return Optional.empty();
    }
    boolean fits = Stated.value(pending.get()).compareTo(Stated.value(carried.get())) == 0;
    List<Place> places = List.of(before.place(pending.get()), after.place(carried.get()));
    return fits ? Optional.empty() : Optional.of(finding(places));
  }

  private static AcrossFinding finding(List<Place> places) {
    Bilingual words = AcrossFinding.words(places);
    return new AcrossFinding(
        "across-carried-over",
        Severity.WARNING,
        new Bilingual(
            "Số chuyển sang không khớp với số đang giải quyết cuối kỳ trước: " + words.vi(),
            "What is carried over is not what was pending before: " + words.en()),
        places);
  }
}

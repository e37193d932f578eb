package vn.soat.audit.across;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.SkipReason;
import vn.soat.audit.across.AcrossFinding.Place;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.text.Bilingual;

/** What a period carries over is what the one before it left pending (form II.06a, 6 and 11). */
final class AcrossCarriedOver implements AcrossRule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "across-carried-over",
        Severity.WARNING,
        new Bilingual(
            "Số hồ sơ kỳ trước chuyển sang không khớp với số đang giải quyết cuối kỳ trước",
            "What is carried over is not what was pending at the end of the period before"),
        new Bilingual(
            "Cột 6 của biểu II.06a (Thông tư 01/2020/TT-VPCP) là cột 11 của kỳ liền trước.",
            "Column 6 of form II.06a (Thông tư 01/2020/TT-VPCP) is column 11 of the period before."),
        "[quy-1.txt]\nĐang giải quyết 14 hồ sơ.\n"
            + "[quy-2.txt]\nTiếp nhận 600 hồ sơ, trong đó kỳ trước chuyển sang 11 hồ sơ.",
        "[quy-1.txt]\nĐang giải quyết 14 hồ sơ.\n"
            + "[quy-2.txt]\nTiếp nhận 600 hồ sơ, trong đó kỳ trước chuyển sang 14 hồ sơ.");
  }

  @Override
  public void check(List<Stated> reports, AcrossLog log) {
    for (Stated before : reports) {
      for (Stated after : reports) {
        if (follows(before, after)) {
          compare(before, after, log);
        }
      }
    }
  }

  private static boolean follows(Stated before, Stated after) {
    return before.hasPeriod()
        && after.hasPeriod()
        && before.sameOffice(after)
        && ChronoUnit.DAYS.between(before.to(), after.from()) == 1;
  }

  private static void compare(Stated before, Stated after, AcrossLog log) {
    Optional<Quantity> pending = before.figure(Indicator.DOSSIER_PENDING_TOTAL);
    Optional<Quantity> carried = after.figure(Indicator.DOSSIER_RECEIVED_CARRIED_OVER);
    if (pending.isEmpty() || carried.isEmpty()) {
      log.skip(SkipReason.PART_NOT_STATED);
      return;
    }
    boolean fits = Stated.value(pending.get()).compareTo(Stated.value(carried.get())) == 0;
    List<Place> places = List.of(before.place(pending.get()), after.place(carried.get()));
    log.judge(fits ? Optional.empty() : Optional.of(finding(places)));
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

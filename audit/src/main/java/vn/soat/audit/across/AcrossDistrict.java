package vn.soat.audit.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.SkipReason;
import vn.soat.audit.across.AcrossFinding.Place;
import vn.soat.audit.arithmetic.VietnameseNumbers;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.text.Bilingual;

/** The communes of a district cannot have more dossiers together than the district reports. */
final class AcrossDistrict implements AcrossRule {

  private static final List<Indicator> TOTALS =
      List.of(Indicator.DOSSIER_RECEIVED_TOTAL, Indicator.DOSSIER_RESOLVED_TOTAL);

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "across-district",
        Severity.ERROR,
        new Bilingual(
            "Các xã cộng lại lớn hơn số của huyện",
            "The communes together have more than their district"),
        new Bilingual(
            "Báo cáo của huyện tổng hợp cả các xã, nên không thể ít hơn tổng các xã đã nộp; mỗi xã"
                + " chỉ tính một báo cáo của cùng kỳ.",
            "The district's report sums up its communes and cannot have less than those that"
                + " reported; each commune counts once for one period."),
        "[xa.txt]\nTổng số hồ sơ tiếp nhận năm 2023 của xã là 1.302 hồ sơ.\n"
            + "[huyen.txt]\nTổng số hồ sơ tiếp nhận năm 2023 của huyện là 1.200 hồ sơ.",
        "[xa.txt]\nTổng số hồ sơ tiếp nhận năm 2023 của xã là 1.302 hồ sơ.\n"
            + "[huyen.txt]\nTổng số hồ sơ tiếp nhận năm 2023 của huyện là 9.200 hồ sơ.");
  }

  @Override
  public void check(List<Stated> reports, AcrossLog log) {
    reports.stream()
        .filter(report -> report.isOfDistrict() && report.hasPeriod())
        .forEach(district -> TOTALS.forEach(i -> compare(district, reports, i, log)));
  }

  private static void compare(
      Stated district, List<Stated> reports, Indicator indicator, AcrossLog log) {
    Optional<Quantity> whole = district.figure(indicator);
    Map<String, Stated> communes = communesOf(district, reports, indicator);
    if (whole.isEmpty() || communes.isEmpty()) {
      log.skip(SkipReason.PART_NOT_STATED);
      return;
    }
    List<Place> places = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Stated commune : communes.values()) {
      Quantity part = commune.figure(indicator).orElseThrow();
      sum = sum.add(Stated.value(part));
      places.add(commune.place(part));
    }
    places.add(district.place(whole.get()));
    boolean fits = sum.compareTo(Stated.value(whole.get())) <= 0;
    log.judge(fits ? Optional.empty() : Optional.of(finding(sum, places)));
  }

  /** One report a commune: the same one is often there as text and as PDF. */
  private static Map<String, Stated> communesOf(
      Stated district, List<Stated> reports, Indicator indicator) {
    Map<String, Stated> communes = new LinkedHashMap<>();
    reports.stream()
        .filter(report -> isCommuneOf(report, district))
        .filter(report -> report.figure(indicator).isPresent())
        .forEach(report -> communes.putIfAbsent(report.commune(), report));
    return communes;
  }

  private static boolean isCommuneOf(Stated commune, Stated district) {
    return !commune.commune().isEmpty()
        && commune.district().equals(district.district())
        && commune.samePeriod(district);
  }

  private static AcrossFinding finding(BigDecimal sum, List<Place> places) {
    String total = VietnameseNumbers.of(sum);
    Bilingual words = AcrossFinding.words(places);
    return new AcrossFinding(
        "across-district",
        Severity.ERROR,
        new Bilingual(
            "Các xã cộng lại (" + total + ") lớn hơn số của huyện: " + words.vi(),
            "The communes together (" + total + ") have more than the district: " + words.en()),
        places);
  }
}

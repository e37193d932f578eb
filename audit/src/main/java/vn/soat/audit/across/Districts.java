package vn.soat.audit.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soat.audit.Severity;
import vn.soat.audit.across.AcrossFinding.Place;
import vn.soat.audit.arithmetic.VietnameseNumbers;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.text.Bilingual;

/** The communes of a district cannot have more dossiers together than the district reports. */
final class Districts {

  private static final List<Indicator> TOTALS =
      List.of(Indicator.DOSSIER_RECEIVED_TOTAL, Indicator.DOSSIER_RESOLVED_TOTAL);

  private Districts() {}

  static List<AcrossFinding> check(List<Stated> reports) {
    List<AcrossFinding> found = new ArrayList<>();
    reports.stream()
        .filter(report -> report.isOfDistrict() && report.hasPeriod())
        .forEach(
            district -> TOTALS.forEach(i -> compare(district, reports, i).ifPresent(found::add)));
    return found;
  }

  private static Optional<AcrossFinding> compare(
      Stated district, List<Stated> reports, Indicator indicator) {
    Optional<Quantity> whole = district.figure(indicator);
    List<Place> places = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Stated commune : reports.stream().filter(r -> isCommuneOf(r, district)).toList()) {
      Optional<Quantity> part = commune.figure(indicator);
      sum = sum.add(part.map(Stated::value).orElse(BigDecimal.ZERO));
      part.map(commune::place).ifPresent(places::add);
    }
    if (whole.isEmpty() || sum.compareTo(Stated.value(whole.get())) <= 0) {
      return Optional.empty();
    }
    places.add(district.place(whole.get()));
    return Optional.of(finding(sum, places));
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

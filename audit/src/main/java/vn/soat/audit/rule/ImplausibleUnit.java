package vn.soat.audit.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.audit.Finding.Repair;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.SkipReason;
import vn.soat.audit.arithmetic.Fraction;
import vn.soat.audit.arithmetic.VietnameseNumbers;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Relations;
import vn.soat.audit.repair.Repairs;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Bilingual;
import vn.soat.patterns.text.Span;

/** A figure that no commune can have: an area, a population, a share of dossiers. */
final class ImplausibleUnit implements AuditRule {

  private static final Map<String, BigDecimal> SQUARE_KILOMETRES =
      Map.of("km2", BigDecimal.ONE, "ha", new BigDecimal("0.01"), "m2", new BigDecimal("0.000001"));

  /** Characters between the households and the people that live in them. */
  private static final int NEXT = 40;

  /** People and households of a commune, as opposed to those of one meeting. */
  private static final BigDecimal COMMUNE = BigDecimal.valueOf(300);

  private static final Pattern FOUR_DIGITS = Pattern.compile("(?<!\\d)(\\d\\d)(\\d\\d)(?!\\d)");

  private static final Pattern SCALED =
      Pattern.compile("(?<=\\.\\d{3}\\.\\d{3}) (?:triệu|tỷ)(?= |$)");

  private static final BigDecimal CLEAR = new BigDecimal("0.8");

  private final Bounds bounds;

  ImplausibleUnit(Bounds bounds) {
    this.bounds = bounds;
  }

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "implausible-unit",
        Severity.WARNING,
        new Bilingual(
            "Số liệu ngoài khoảng hợp lý của một xã, có thể nhầm đơn vị hoặc dấu phân cách",
            "A figure that no commune has; its unit or its separator may have slipped"),
        new Bilingual(
            "Các giới hạn và nguồn gốc nằm trong tệp bounds.properties: diện tích, dân số và thu chi"
                + " của xã, huyện lớn nhất, số nhân khẩu mỗi hộ theo tổng điều tra, tỷ lệ hồ sơ"
                + " không quá 100 %.",
            "The bounds and their origin are in bounds.properties: area, people and budget of the"
                + " largest communes and districts, people to a household by the census, no share"
                + " of dossiers above 100 %."),
        "Xã có diện tích tự nhiên 4.560 km2, gồm 05 thôn.",
        "Xã có diện tích tự nhiên 4,56 km2, với 1.499 hộ và 4.656 nhân khẩu.");
  }

  @Override
  public void check(Relations relations, AuditLog log) {
    List<Quantity> quantities = relations.report().quantities();
    quantities.stream().filter(q -> q.kind() == QuantityKind.AREA).forEach(q -> area(q, log));
    quantities.stream().filter(ImplausibleUnit::isPopulation).forEach(q -> people(q, log));
    quantities.stream()
        .filter(q -> q.kind() == QuantityKind.PERSON && q.figure().isExact())
        .forEach(people -> householdsOf(people, quantities).ifPresent(h -> check(h, people, log)));
    quantities.stream().filter(q -> q.kind() == QuantityKind.MONEY).forEach(q -> money(q, log));
    relations.report().percentages().forEach(p -> share(p, log));
  }

  private void area(Quantity area, AuditLog log) {
    BigDecimal factor = SQUARE_KILOMETRES.get(area.unit());
    if (factor == null || !area.figure().isExact()) {
      log.skip(SkipReason.LOOSE_FIGURE);
      return;
    }
    BigDecimal most = bounds.get("commune.area.most");
    boolean fits = area.figure().value().multiply(factor).compareTo(most) <= 0;
    log.judge(fits, () -> tooLarge(area, VietnameseNumbers.of(most) + " km2"));
  }

  private void people(Quantity people, AuditLog log) {
    BigDecimal most = bounds.get("commune.people.most");
    boolean fits = people.figure().value().compareTo(most) <= 0;
    log.judge(fits, () -> tooLarge(people, VietnameseNumbers.of(most)));
  }

  private void money(Quantity money, AuditLog log) {
    BigDecimal most = bounds.get("commune.money.most");
    boolean fits = money.figure().value().compareTo(most) <= 0;
    log.judge(fits, () -> tooMuch(money, most));
  }

  private static Draft tooMuch(Quantity money, BigDecimal most) {
    FigureRef figure = FigureRef.of(money);
    Draft draft = tooLarge(money, VietnameseNumbers.of(most) + " đồng");
    return withoutScale(figure.printed())
        .map(plain -> draft.repairedBy(new Repairs(Optional.of(repair(figure, plain)), List.of())))
        .orElse(draft);
  }

  /** "18.723.000.000 triệu đồng": with every digit printed nothing is left to multiply. */
  private static Optional<String> withoutScale(String printed) {
    Matcher scaled = SCALED.matcher(printed);
    return scaled.find()
        ? Optional.of(printed.substring(0, scaled.start()) + printed.substring(scaled.end()))
        : Optional.empty();
  }

  private static Repair repair(FigureRef figure, String plain) {
    return new Repair(
        figure.id(),
        plain,
        new Bilingual(
            "Số đã viết đủ các chữ số, không cần “triệu”, “tỷ”",
            "Every digit is printed; “triệu” or “tỷ” is one unit too many"),
        CLEAR);
  }

  private static boolean isPopulation(Quantity quantity) {
    return quantity.kind() == QuantityKind.PERSON && quantity.unit().equals("nhân khẩu");
  }

  private static Draft tooLarge(Quantity quantity, String most) {
    FigureRef figure = FigureRef.of(quantity);
    boolean named = figure.printed().endsWith(quantity.unit());
    String printed = named ? figure.printed() : figure.printed() + " " + quantity.unit();
    return Draft.of(
        Severity.WARNING,
        new Bilingual(
            printed + " lớn hơn mức có thể có của một xã (" + most + ")",
            printed + " is more than a commune can have (" + most + ")"),
        List.of(figure.cited()));
  }

  /**
   * "1.499 hộ, 4.656 nhân khẩu", "4.656 người, sinh sống trong 1.499 hộ"; the poor households named
   * behind are others.
   */
  private static Optional<Quantity> householdsOf(Quantity people, List<Quantity> quantities) {
    return quantities.stream()
        .filter(q -> q.kind() == QuantityKind.HOUSEHOLD && q.figure().isExact())
        .filter(q -> between(q, people) >= 0 && between(q, people) <= NEXT)
        .filter(q -> isPopulation(people) || (isOfCommune(q) && isOfCommune(people)))
        .min(Comparator.comparingInt(q -> between(q, people)));
  }

  private static int between(Quantity one, Quantity other) {
    Span first = one.evidence().span();
    Span second = other.evidence().span();
    return Math.max(second.start() - first.end(), first.start() - second.end());
  }

  /** Smaller counts are those of a meeting or of a handful of households. */
  private static boolean isOfCommune(Quantity quantity) {
    return quantity.figure().value().compareTo(COMMUNE) >= 0;
  }

  private void check(Quantity households, Quantity people, AuditLog log) {
    if (households.figure().value().signum() <= 0) {
      log.skip(SkipReason.WHOLE_OF_ZERO);
      return;
    }
    Fraction ratio = new Fraction(people.figure().value(), households.figure().value());
    boolean fits =
        ratio.compareTo(Fraction.of(bounds.get("household.people.least"))) >= 0
            && ratio.compareTo(Fraction.of(bounds.get("household.people.most"))) <= 0;
    log.judge(fits, () -> perHousehold(households, people, ratio));
  }

  private static Draft perHousehold(Quantity households, Quantity people, Fraction ratio) {
    String symbols =
        VietnameseNumbers.of(people.figure().value())
            + " : "
            + VietnameseNumbers.of(households.figure().value())
            + " = "
            + VietnameseNumbers.of(ratio.rounded(1));
    return Draft.of(
            Severity.WARNING,
            new Bilingual(
                "Số nhân khẩu mỗi hộ ngoài khoảng hợp lý: " + symbols,
                "Hardly a number of people to a household: " + symbols),
            List.of(FigureRef.of(households).cited(), FigureRef.of(people).cited()))
        .relating(symbols);
  }

  /** Growth and plans may pass 100 %; with two figures the other rules judge. */
  private void share(Percentage percentage, AuditLog log) {
    if (percentage.ratio().isComplete() || percentage.change().isPresent()) {
      return;
    }
    boolean ofDossiers =
        percentage.indicator().filter(i -> i.code().startsWith("dossier.")).isPresent();
    BigDecimal most = bounds.get(ofDossiers ? "share.most" : "share.any.most");
    boolean fits = percentage.figure().value().compareTo(most) <= 0;
    log.judge(fits, () -> ofDossiers ? share(percentage) : withoutComma(percentage));
  }

  /** "đúng hạn 2242%": four digits and no comma among them. */
  private static Draft withoutComma(Percentage percentage) {
    FigureRef figure = FigureRef.of(percentage);
    Draft draft =
        Draft.of(
            Severity.WARNING,
            new Bilingual(
                percentage.printed() + " lớn khác thường, có thể thiếu dấu phẩy thập phân",
                percentage.printed() + " is very large; the decimal comma may be missing"),
            List.of(figure.cited()));
    Matcher digits = FOUR_DIGITS.matcher(percentage.printed());
    return digits.find()
        ? draft.repairedBy(new Repairs(Optional.of(comma(figure, digits)), List.of()))
        : draft;
  }

  private static Repair comma(FigureRef figure, Matcher digits) {
    return new Repair(
        figure.id(),
        digits.replaceFirst("$1,$2"),
        new Bilingual("Thêm dấu phẩy thập phân", "With the decimal comma"),
        CLEAR);
  }

  private static Draft share(Percentage percentage) {
    return Draft.of(
        Severity.WARNING,
        new Bilingual(
            percentage.printed() + " hồ sơ là nhiều hơn toàn bộ số hồ sơ",
            percentage.printed() + " of the dossiers is more than all of them"),
        List.of(FigureRef.of(percentage).cited()));
  }
}

package vn.soat.audit.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.audit.Finding.Repair;
import vn.soat.audit.arithmetic.VietnameseNumbers;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.Substitution;
import vn.soat.audit.repair.Repairs;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.Bilingual;

/**
 * Judges sums of money: every digit printed and "triệu" behind them is a million times too much.
 */
final class ImplausibleMoney {

  private static final BigDecimal CLEAR = new BigDecimal("0.8");

  /** Six zeros are those of đồng; who counts in millions leaves them out. */
  private static final Pattern SCALED =
      Pattern.compile("(?<=\\.\\d{3}\\.\\d{3}) (?<word>triệu|tỷ)(?= |$)");

  private final Bounds bounds;
  private final AuditLog log;

  ImplausibleMoney(Bounds bounds, AuditLog log) {
    this.bounds = bounds;
    this.log = log;
  }

  void check(Report report) {
    for (Quantity quantity : report.quantities()) {
      if (quantity.kind() == QuantityKind.MONEY) {
        check(quantity);
      }
    }
  }

  private void check(Quantity money) {
    Optional<Matcher> scaled = scaled(money.figure().printed());
    if (scaled.isPresent()) {
      BigDecimal most = bounds.get("commune.money.scaled.most");
      log.judge(isAtMost(money, most), () -> repaired(money, most, scaled.get()));
    } else {
      BigDecimal most = bounds.get("commune.money.most");
      log.judge(isAtMost(money, most), () -> ImplausibleSize.tooLarge(money, name(most)));
    }
  }

  /** Most sums have no dot and no blank, which is soon seen. */
  private static Optional<Matcher> scaled(String printed) {
    if (printed.indexOf('.') < 0 || printed.indexOf(' ') < 0) {
      return Optional.empty();
    }
    Matcher scaled = SCALED.matcher(printed);
    return scaled.find() ? Optional.of(scaled) : Optional.empty();
  }

  private static boolean isAtMost(Quantity money, BigDecimal most) {
    return money.figure().value().compareTo(most) <= 0;
  }

  private static String name(BigDecimal most) {
    return VietnameseNumbers.of(most) + " đồng";
  }

  /** "18.723.000.000 triệu đồng": with every digit printed nothing is left to multiply. */
  private static Draft repaired(Quantity money, BigDecimal most, Matcher scaled) {
    FigureRef figure = FigureRef.of(money);
    String printed = money.figure().printed();
    String plain = printed.substring(0, scaled.start()) + printed.substring(scaled.end());
    int places = scaled.group("word").equals("tỷ") ? 9 : 6;
    Substitution change =
        Substitution.of(figure.id(), money.figure().value().movePointLeft(places));
    Repair repair =
        new Repair(
            figure.id(),
            plain,
            new Bilingual(
                "Số đã viết đủ các chữ số, không cần “triệu”, “tỷ”",
                "Every digit is printed; “triệu” or “tỷ” is one unit too many"),
            CLEAR);
    return ImplausibleSize.tooLarge(money, name(most)).repairedBy(Repairs.clear(repair, change));
  }
}

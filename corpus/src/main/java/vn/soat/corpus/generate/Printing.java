package vn.soat.corpus.generate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;

/** How an author prints figures and days. */
final class Printing {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);
  private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000);

  private final Style style;

  Printing(Style style) {
    this.style = style;
  }

  String figure(Fact fact) {
    return switch (fact.kind()) {
      case MONEY -> money(fact.value().toBigIntegerExact());
      case AREA -> fact.value().toPlainString().replace('.', ',');
      default -> count(fact.value().toBigIntegerExact());
    };
  }

  String count(BigInteger value) {
    String digits = value.toString();
    if (digits.length() == 1 && style.pad() && value.signum() > 0) {
      return "0" + digits;
    }
    return style.thousands().isEmpty() ? digits : grouped(digits);
  }

  /** As in a table, where nobody pads. */
  String cell(BigInteger value) {
    return style.thousands().isEmpty() ? value.toString() : grouped(value.toString());
  }

  static String grouped(String digits) {
    return digits.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ".");
  }

  private String money(BigInteger value) {
    boolean round = value.mod(MILLION).signum() == 0;
    if (round && style.money() == 2 && value.compareTo(BILLION) > 0) {
      return inWords(value);
    }
    if (round && style.money() == 3) {
      return grouped(value.divide(MILLION).toString()) + " triệu đồng";
    }
    return grouped(value.toString()) + (style.money() == 1 ? "đ" : " đồng");
  }

  private static String inWords(BigInteger value) {
    BigInteger[] parts = value.divideAndRemainder(BILLION);
    BigInteger millions = parts[1].divide(MILLION);
    return parts[0]
        + " tỷ"
        + (millions.signum() == 0
            ? " đồng"
            : String.format(Locale.ROOT, " %03d triệu đồng", millions.intValue()));
  }

  /** A percentage as the author rounds it; more decimals where these would say 100 or 0. */
  BigDecimal share(Fact part, Fact whole) {
    BigDecimal share = share(part, whole, style.decimals());
    boolean flattened =
        (share.compareTo(HUNDRED) == 0 && part.value().compareTo(whole.value()) != 0)
            || (share.signum() == 0 && part.value().signum() != 0);
    return flattened ? share(part, whole, 2) : share;
  }

  /** The percentage with the digits cut off that should have rounded it. */
  BigDecimal cut(Fact part, Fact whole) {
    BigDecimal rounded = share(part, whole);
    return rounded.scale() == 0
        ? rounded
        : part.value().multiply(HUNDRED).divide(whole.value(), rounded.scale(), RoundingMode.DOWN);
  }

  /** To hundreds or tens, never to the figure itself: nobody says "hơn 1.300" of 1.300. */
  static BigInteger round(BigInteger value, boolean up) {
    BigInteger step =
        BigInteger.valueOf(value.bitLength() > 9 ? 100 : value.bitLength() > 6 ? 10 : 5);
    BigInteger below = value.subtract(BigInteger.ONE).divide(step).multiply(step);
    return up ? value.divide(step).add(BigInteger.ONE).multiply(step) : below;
  }

  private BigDecimal share(Fact part, Fact whole, int decimals) {
    RoundingMode mode = style.cut() ? RoundingMode.DOWN : RoundingMode.HALF_UP;
    BigDecimal share = part.value().multiply(HUNDRED).divide(whole.value(), decimals, mode);
    BigDecimal stripped = share.stripTrailingZeros();
    boolean goal = whole.key().equals("hundred");
    boolean plain = style.strip() || goal || share.compareTo(HUNDRED) == 0 || share.signum() == 0;
    return plain ? stripped.setScale(Math.max(0, stripped.scale())) : share;
  }

  String percent(BigDecimal share, boolean dotted) {
    return decimal(share, dotted) + style.percentGap() + "%";
  }

  static String decimal(BigDecimal value, boolean dotted) {
    String plain = value.toPlainString();
    return dotted ? plain : plain.replace('.', ',');
  }

  String day(LocalDate day) {
    int d = day.getDayOfMonth();
    int m = day.getMonthValue();
    int y = day.getYear();
    return switch (style.dates()) {
      case 0 -> String.format(Locale.ROOT, m > 2 ? "%02d/%d/%d" : "%02d/%02d/%d", d, m, y);
      case 1 -> d + "/" + m + "/" + y;
      case 2 -> String.format(Locale.ROOT, "%02d/%02d/%d", d, m, y);
      default ->
          String.format(
              Locale.ROOT, m > 2 ? "%02d tháng %d năm %d" : "%02d tháng %02d năm %d", d, m, y);
    };
  }
}

package vn.soat.corpus.evaluate;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What makes two spellings the same. */
final class Keys {

  private static final Pattern NOT_OF_A_CODE = Pattern.compile("[^0-9A-ZÀ-ỸĐ]");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");
  private static final Pattern COMMITTEE =
      Pattern.compile("[uúủ][ỷyỳỵýủu]? ?ban nhân dân|ủy ban nhân dân|uỷ ban nhân dân");
  private static final Pattern ADDRESS = Pattern.compile("chủ tịch |của |(?U:\\bthường trực\\b)");
  private static final Pattern BLANKS = Pattern.compile("(?U)[\\s,.]+");
  private static final Pattern NOT_OF_A_FIGURE = Pattern.compile("(?U)[\\s%]+");
  private static final Pattern GROUPING = Pattern.compile("(?<=\\d)\\.(?=\\d{3}(?!\\d))");
  private static final Pattern WHITE = Pattern.compile("(?U)\\s+");

  private Keys() {}

  /** A code without punctuation, blanks, case and leading zeros: 05/QĐ-UBND is 5QĐUBND. */
  static String code(String code) {
    String upper = nfc(code).toUpperCase(Locale.ROOT).replace('Ð', 'Đ');
    return LEADING_ZEROS.matcher(NOT_OF_A_CODE.matcher(upper).replaceAll("")).replaceAll("");
  }

  static BigDecimal number(BigDecimal value) {
    return value.stripTrailingZeros();
  }

  /** Whether one name contains the other, once abbreviations and titles are levelled. */
  static boolean sameIssuer(String wanted, Optional<String> had) {
    String want = issuer(wanted);
    String have = issuer(had.orElse(""));
    return !have.isEmpty() && (want.contains(have) || have.contains(want));
  }

  private static String issuer(String name) {
    String key = COMMITTEE.matcher(nfc(name).toLowerCase(Locale.ROOT)).replaceAll("ubnd");
    key = key.replace("hội đồng nhân dân", "hđnd");
    return BLANKS.matcher(ADDRESS.matcher(key).replaceAll("")).replaceAll(" ").strip();
  }

  /** A figure without its percent sign, blanks, currency and the dots that group its digits. */
  static String figure(String printed) {
    String plain = NOT_OF_A_FIGURE.matcher(nfc(printed)).replaceAll("");
    return GROUPING.matcher(plain.replaceFirst("(?:đồng|đ)$", "")).replaceAll("").replace(',', '.');
  }

  /** A text without regard to case, line ends and runs of blanks. */
  static String words(String text) {
    return WHITE.matcher(folded(text)).replaceAll(" ").strip();
  }

  static String folded(String text) {
    return nfc(text).toLowerCase(Locale.ROOT);
  }

  static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}

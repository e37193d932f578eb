package vn.soat.audit.relation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.soat.patterns.report.Reference;
import vn.soat.patterns.text.Blanks;

/**
 * What tells the documents of one report apart, however issuer, number and symbol are written.
 * Meant for one thread: a report names few issuers and symbols often, so each key is made once.
 */
public final class DocumentKeys {

  private static final Pattern PEOPLES_COMMITTEE = Pattern.compile("[uủ][ỷỵỳýyủ]? ?ban nhân dân");

  private final Map<String, String> issuers = new HashMap<>();
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, String> symbols = new HashMap<>();
  private final Map<String, String> types = new HashMap<>();

  /** "Chủ tịch UBND xã" and "Ủy ban nhân dân xã" number their documents in one series. */
  public String issuer(Reference reference) {
    return reference
        .issuer()
        .map(name -> issuers.computeIfAbsent(name, DocumentKeys::issuer))
        .orElse("");
  }

  private static String issuer(String name) {
    String plain = Blanks.fold(lower(name).replace(',', ' ').replace('.', ' '));
    String committee =
        plain.contains("ban nhân dân")
            ? PEOPLES_COMMITTEE.matcher(plain).replaceAll("ubnd")
            : plain;
    String council = committee.replace("hội đồng nhân dân", "hđnd");
    return council.replace("chủ tịch ", "").replace("thường trực ", "");
  }

  public String type(Reference reference) {
    return types.computeIfAbsent(
        reference.type().orElse(""), type -> type.toLowerCase(Locale.ROOT));
  }

  /** 05 and 5 are one number, 5a is another. */
  public String number(Reference reference) {
    return reference
        .number()
        .map(printed -> numbers.computeIfAbsent(printed, DocumentKeys::number))
        .orElse("");
  }

  private static String number(String printed) {
    return withoutLeadingZeros(
        digits(printed) == printed.length() ? printed : unbroken(lower(printed)));
  }

  private static String withoutLeadingZeros(String number) {
    int first = 0;
    while (first + 1 < number.length()
        && number.charAt(first) == '0'
        && isDigit(number.charAt(first + 1))) {
      first++;
    }
    return number.substring(first);
  }

  /** How many digits a text begins with. */
  private static int digits(String text) {
    int count = 0;
    while (count < text.length() && isDigit(text.charAt(count))) {
      count++;
    }
    return count;
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  public String symbol(Reference reference) {
    return reference
        .symbol()
        .map(printed -> symbols.computeIfAbsent(printed, DocumentKeys::symbol))
        .orElse("");
  }

  private static String symbol(String printed) {
    return isPlain(printed)
        ? printed
        : unbroken(printed.toUpperCase(Locale.ROOT)).replace('–', '-').replace('—', '-');
  }

  /** Capitals and hyphens alone, as most symbols are. */
  private static boolean isPlain(String symbol) {
    for (int i = 0; i < symbol.length(); i++) {
      char sign = symbol.charAt(i);
      if ((sign < 'A' || sign > 'Z') && sign != 'Đ' && sign != '-') {
        return false;
      }
    }
    return true;
  }

  private static String unbroken(String text) {
    return Blanks.removed(text.replace(",", "").replace(".", ""));
  }

  /** {@code 02-ĐA/HU}: the Party sets a hyphen after the number and counts by terms of office. */
  public static boolean isOfTheParty(Reference reference) {
    return reference.code().filter(DocumentKeys::isOfTheParty).isPresent();
  }

  /** A number, {@code 2} or {@code 2a}, a hyphen and a letter. */
  private static boolean isOfTheParty(String code) {
    int digits = digits(code);
    if (digits == 0 || digits == code.length()) {
      return false;
    }
    int hyphen = isLetterOfNumber(code.charAt(digits)) ? digits + 1 : digits;
    return code.startsWith("-", hyphen)
        && hyphen + 1 < code.length()
        && Character.isLetter(code.codePointAt(hyphen + 1));
  }

  private static boolean isLetterOfNumber(char sign) {
    return (sign >= 'a' && sign <= 'z')
        || (sign >= 'A' && sign <= 'Z')
        || sign == 'đ'
        || sign == 'Đ';
  }

  /** Composed, so that a text in decomposed form gives the same keys. */
  private static String lower(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}

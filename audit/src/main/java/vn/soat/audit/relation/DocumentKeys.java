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
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");
  private static final Pattern PARTY_CODE = Pattern.compile("\\d+[a-zđA-ZĐ]?-\\p{L}");

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
    return LEADING_ZEROS.matcher(unbroken(lower(printed))).replaceFirst("");
  }

  public String symbol(Reference reference) {
    return reference
        .symbol()
        .map(printed -> symbols.computeIfAbsent(printed, DocumentKeys::symbol))
        .orElse("");
  }

  private static String symbol(String printed) {
    return unbroken(printed.toUpperCase(Locale.ROOT)).replace('–', '-').replace('—', '-');
  }

  private static String unbroken(String text) {
    return Blanks.removed(text.replace(",", "").replace(".", ""));
  }

  /** {@code 02-ĐA/HU}: the Party sets a hyphen after the number and counts by terms of office. */
  public static boolean isOfTheParty(Reference reference) {
    return reference
        .code()
        .filter(code -> hasHyphenFirst(code) && PARTY_CODE.matcher(code).lookingAt())
        .isPresent();
  }

  /** Few codes have one before their slash, which is soon seen. */
  private static boolean hasHyphenFirst(String code) {
    int hyphen = code.indexOf('-');
    int slash = code.indexOf('/');
    return hyphen > 0 && (slash < 0 || hyphen < slash);
  }

  /** Composed, so that a text in decomposed form gives the same keys. */
  private static String lower(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}

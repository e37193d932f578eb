package vn.soat.audit.relation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.soat.patterns.report.Reference;

/**
 * What tells the documents of one report apart, however issuer, number and symbol are written.
 * Meant for one thread: a report names few issuers and symbols often, so each key is made once.
 */
public final class DocumentKeys {

  private static final Pattern BLANKS = Pattern.compile("[\\s,.]+");
  private static final Pattern PEOPLES_COMMITTEE = Pattern.compile("[uủ][ỷỵỳýyủ]? ?ban nhân dân");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");
  private static final Pattern PARTY_CODE = Pattern.compile("\\d+[a-zđ]?-\\p{L}.*");

  private final Map<String, String> issuers = new HashMap<>();
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
    String lower = lower(name);
    String plain = isPlain(lower) ? lower : BLANKS.matcher(lower).replaceAll(" ").strip();
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

  /** Whether single blanks part its words and nothing else does, as in most names. */
  private static boolean isPlain(String name) {
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char sign = name.charAt(i);
      boolean part = sign == ',' || sign == '.' || (sign <= ' ' && sign != ' ');
      if (part || (sign == ' ' && before == ' ')) {
        return false;
      }
      before = sign;
    }
    return before != ' ';
  }

  /** 05 and 5 are one number, 5a is another. */
  public String number(Reference reference) {
    return reference
        .number()
        .map(printed -> isPlainNumber(printed) ? printed : number(printed))
        .orElse("");
  }

  private static boolean isPlainNumber(String printed) {
    for (int i = 0; i < printed.length(); i++) {
      char sign = printed.charAt(i);
      if (sign < (i == 0 ? '1' : '0') || sign > '9') {
        return false;
      }
    }
    return !printed.isEmpty();
  }

  private static String number(String printed) {
    String plain = BLANKS.matcher(lower(printed)).replaceAll("");
    return LEADING_ZEROS.matcher(plain).replaceFirst("");
  }

  public String symbol(Reference reference) {
    return reference
        .symbol()
        .map(printed -> symbols.computeIfAbsent(printed, DocumentKeys::symbol))
        .orElse("");
  }

  private static String symbol(String printed) {
    String upper = printed.toUpperCase(Locale.ROOT);
    boolean hasBlanks = upper.indexOf(' ') >= 0 || !isPlain(upper);
    String plain = hasBlanks ? BLANKS.matcher(upper).replaceAll("") : upper;
    return plain.replace('–', '-').replace('—', '-');
  }

  /** {@code 02-ĐA/HU}: the Party sets a hyphen after the number and counts by terms of office. */
  public static boolean isOfTheParty(Reference reference) {
    return reference
        .code()
        .filter(DocumentKeys::hasHyphenFirst)
        .map(DocumentKeys::lower)
        .filter(code -> PARTY_CODE.matcher(code).matches())
        .isPresent();
  }

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

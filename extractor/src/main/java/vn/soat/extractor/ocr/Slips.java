package vn.soat.extractor.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.extractor.encoding.FusedWords;

/**
 * Mends what recognition makes of figures where only one reading is left: a letter among the groups
 * of a number, a blank inside a number. Words are left alone; nothing becomes surer by it.
 */
final class Slips {

  /** What digits are taken for; nothing here is a digit's look-alike twice. */
  private static final Map<Character, Character> DIGITS =
      Map.ofEntries(
          Map.entry('O', '0'),
          Map.entry('o', '0'),
          Map.entry('Q', '0'),
          Map.entry('D', '0'),
          Map.entry('I', '1'),
          Map.entry('l', '1'),
          Map.entry('|', '1'),
          Map.entry('i', '1'),
          Map.entry('Z', '2'),
          Map.entry('z', '2'),
          Map.entry('S', '5'),
          Map.entry('s', '5'),
          Map.entry('G', '6'),
          Map.entry('B', '8'),
          Map.entry('g', '9'));

  private static final String DIGIT = "[\\dOoQDIl|iZzSsGBg]";

  /** Groups of three leave no doubt that a number is meant, and two of its groups are digits. */
  private static final Pattern GROUPED =
      Pattern.compile(
          "(?<number>" + DIGIT + "{1,3}(?:\\." + DIGIT + "{3})+)(?<rest>(?:,\\d+)?\\D{0,4})");

  private static final Pattern PERCENT = Pattern.compile("(?<=\\d)(?:[oO0°º]/[oO0])(?!\\d)");

  /** "5.721." before "585.000": a group of three goes on. */
  private static final Pattern OPEN_GROUP = Pattern.compile("\\(?\\d{1,3}(?:\\.\\d{3})*\\.");

  private static final Pattern GROUP = Pattern.compile("\\d{3}(?:\\D.*)?");

  /** "34/201" before "7/TT-BYT": the year inside a code. */
  private static final Pattern OPEN_YEAR = Pattern.compile(".*\\d/(?:19|20)\\d");

  private static final Pattern LAST_OF_YEAR = Pattern.compile("\\d/\\p{Lu}.*");

  /** A lone stroke before ".200": the 1 of a thousand. */
  private static final Pattern STROKE = Pattern.compile("[\\]\\[|Il!]");

  private static final Pattern REST_OF_THOUSAND = Pattern.compile("\\.\\d{3}(?:\\D.*)?");

  /** "99,73" before "2%": a sign behind a blank, whose first ring was taken for a digit. */
  private static final Pattern DECIMALS = Pattern.compile("\\(?\\d{1,3},\\d{1,2}");

  private static final Pattern DIGIT_AND_SIGN = Pattern.compile("\\d(?<sign>%\\D{0,3})");

  /** A zero with a stroke through it, among digits. */
  private static final Pattern CROSSED = Pattern.compile("\\D?(?=[\\dØ]*\\d)[\\dØ]{2,6}\\D{0,3}");

  /** The Icelandic letter looks the same, and is read beside the one that it is taken for. */
  private static final Pattern ETH = Pattern.compile("Đ?Ð");

  /** A "Q" is read as the Vietnamese letter that it resembles, alone or besides: "GỌ", "GỌQ". */
  private static final Pattern TAIL_OF_Q = Pattern.compile("ỌQ(?!\\p{L})|(?<=^G)Ọ(?!\\p{L})");

  /** A heading's number, "IIl." or "l/"; a stroke before a full stop may also be a 1. */
  private static final Pattern ROMAN =
      Pattern.compile("(?=[IVXl|1]*[IVX])[IVXl|1]{2,5}[./)]|[Il|]/");

  private static final Pattern LOOKS_ROMAN = Pattern.compile("[l|1]");

  /** The border of a cell beside its figure. */
  private static final Pattern BORDERED = Pattern.compile("\\|?(?<figure>\\d[\\d.,]*%?)\\|?");

  /** A speck of a typed bar beside the figure of its cell: "1.937:"; a full stop may be printed. */
  private static final Pattern SPECKED =
      Pattern.compile("[:;,'’‘`]?(?<figure>\\d[\\d.,]*%?)(?<![.,])[:;,'’‘`]?");

  /** The stroke of "71/BC-UBND", "22/4/2019" and "đ/c" is as upright as a letter. */
  private static final Pattern STROKES =
      Pattern.compile(
          "(?<=\\d)[Il|](?=[A-ZĐ]{2,4}-[A-ZĐ]{2})"
              + "|(?<=\\d/\\d{1,2})[iIl|](?=(?:19|20)\\d\\d)"
              + "|(?<=(?:^|\\d)đ)í/?(?=c\\b)");

  /** The border below a cell, or a speck, at one end of a word. */
  private static final Pattern UNDERLINED =
      Pattern.compile("_+(?=[\\p{L}\\d])|(?<=[\\p{L}\\d])_+$");

  /** A blank inside a number is narrower than this, in units of the type size. */
  private static final double NARROW = 0.5;

  private Slips() {}

  /** The same line, mended. */
  static List<RecognisedWord> mended(List<RecognisedWord> line) {
    List<RecognisedWord> mended = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      String clean = isCell(line, i) ? withoutSpecks(line.get(i).text()) : line.get(i).text();
      RecognisedWord next = line.get(i).withText(text(clean));
      int last = mended.size() - 1;
      Optional<RecognisedWord> one = last < 0 ? Optional.empty() : oneWord(mended.get(last), next);
      one.ifPresentOrElse(
          whole -> mended.set(last, whole),
          () -> mended.addAll(next.divided(FusedWords.parts(next.text()))));
    }
    return mended;
  }

  /** Whether a word stands alone between two typed bars. */
  private static boolean isCell(List<RecognisedWord> line, int at) {
    return at > 0 && at < line.size() - 1 && isBar(line.get(at - 1)) && isBar(line.get(at + 1));
  }

  private static boolean isBar(RecognisedWord word) {
    return word.text().equals(TypedBars.BAR);
  }

  private static String withoutSpecks(String cell) {
    Matcher specked = SPECKED.matcher(cell);
    return specked.matches() ? specked.group("figure") : cell;
  }

  private static Optional<RecognisedWord> oneWord(RecognisedWord left, RecognisedWord right) {
    if (isOneWord(left, right)) {
      return Optional.of(left.joined(right));
    }
    if (matches(STROKE, left) && matches(REST_OF_THOUSAND, right) && isNear(left, right, 1)) {
      return Optional.of(left.withText("1").joined(right));
    }
    Matcher sign = DIGIT_AND_SIGN.matcher(right.text());
    return matches(DECIMALS, left) && sign.matches() && isNear(left, right, 1)
        ? Optional.of(left.joined(right.withText(sign.group("sign"))))
        : Optional.empty();
  }

  private static boolean isNear(RecognisedWord left, RecognisedWord right, double sizes) {
    return left.gapTo(right) < sizes * left.size();
  }

  private static boolean isOneWord(RecognisedWord left, RecognisedWord right) {
    boolean group = matches(OPEN_GROUP, left) && matches(GROUP, right);
    boolean year = matches(OPEN_YEAR, left) && matches(LAST_OF_YEAR, right);
    return (group || year) && isNear(left, right, NARROW);
  }

  private static boolean matches(Pattern pattern, RecognisedWord word) {
    return pattern.matcher(word.text()).matches();
  }

  private static String text(String word) {
    String plain = CROSSED.matcher(word).matches() ? word.replace('Ø', '0') : word;
    String clean = UNDERLINED.matcher(plain).replaceAll("");
    String vietnamese = ETH.matcher(clean).replaceAll("Đ").replace('ÿ', 'ỷ');
    String latin = TAIL_OF_Q.matcher(vietnamese).replaceAll("Q");
    String letters = STROKES.matcher(latin).replaceAll("/");
    String roman =
        ROMAN.matcher(letters).matches() ? LOOKS_ROMAN.matcher(letters).replaceAll("I") : letters;
    Matcher bordered = BORDERED.matcher(roman);
    String free = bordered.matches() ? bordered.group("figure") : roman;
    return grouped(PERCENT.matcher(free).replaceAll("%"));
  }

  private static String grouped(String word) {
    Matcher matcher = GROUPED.matcher(word);
    if (!matcher.matches() || !isMostlyDigits(matcher.group("number"))) {
      return word;
    }
    StringBuilder digits = new StringBuilder();
    for (char c : matcher.group("number").toCharArray()) {
      digits.append(DIGITS.getOrDefault(c, c).charValue());
    }
    return digits + matcher.group("rest");
  }

  private static boolean isMostlyDigits(String number) {
    long digits = number.chars().filter(Character::isDigit).count();
    long points = number.chars().filter(c -> c == '.').count();
    return 2 * digits > number.length() - points;
  }
}

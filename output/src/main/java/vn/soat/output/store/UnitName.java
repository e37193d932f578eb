package vn.soat.output.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of places as they are compared: without the kind before them, in lower case, with the
 * tone at the end of its syllable ("Hòa" is written "Hoà", too) and i for a y that stands alone
 * behind a consonant ("Mỹ", "Mĩ").
 */
final class UnitName {

  private static final Pattern KIND =
      Pattern.compile(
          "^(?:tỉnh|thành phố|tp\\.?|quận|huyện|thị xã|tx\\.?|xã|phường|thị trấn|đặc khu)\\s+");

  private static final Pattern TONE = Pattern.compile("[\\x{300}\\x{301}\\x{303}\\x{309}\\x{323}]");
  private static final Pattern LONE_Y = Pattern.compile("^(qu|[bcdđghklmnprstvx]{1,3})y$");
  private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");
  private static final Pattern BREAK = Pattern.compile("[\\s–-]+");

  private UnitName() {}

  /** What two spellings of one name have in common. */
  static String key(String name) {
    String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String bare = KIND.matcher(plain).replaceFirst("");
    StringBuilder key = new StringBuilder();
    for (String syllable : BREAK.split(bare.isEmpty() ? plain : bare, -1)) {
      key.append(key.isEmpty() ? "" : " ").append(syllable(syllable));
    }
    return key.toString();
  }

  private static String syllable(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    Matcher tone = TONE.matcher(apart);
    String mark = tone.find() ? tone.group() : "";
    String letters = TONE.matcher(apart).replaceAll("");
    String whole = Normalizer.normalize(letters, Normalizer.Form.NFC);
    return LONE_Y.matcher(ZEROS.matcher(whole).replaceFirst("")).replaceFirst("$1i") + mark;
  }
}

package vn.soat.extractor.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OldEncodingTest {

  private static final String SMALL =
      "àáảãạâầấẩẫậăằắẳẵặđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

  /** All letters of Vietnamese that ASCII lacks. */
  static List<String> letters() {
    return (SMALL + SMALL.toUpperCase(Locale.ROOT))
        .codePoints()
        .mapToObj(Character::toString)
        .toList();
  }

  @Test
  void thereAre134Letters() {
    assertEquals(134, letters().stream().distinct().count());
  }

  @ParameterizedTest
  @EnumSource
  void everyLetterReturnsAlone(OldEncoding encoding) {
    for (String letter : letters()) {
      boolean capitalByFont =
          encoding == OldEncoding.TCVN3
              && !"ĂÂÊÔƠƯĐ".contains(letter)
              && letter.equals(letter.toUpperCase(Locale.ROOT));
      if (capitalByFont) {
        assertThrows(IllegalArgumentException.class, () -> encoding.encode(letter));
        OldFont font = new OldFont(encoding, true);
        String small = encoding.encode(letter.toLowerCase(Locale.ROOT));
        assertEquals(Optional.of(letter), font.decode(small));
      } else {
        assertEquals(Optional.of(letter), encoding.decode(encoding.encode(letter)), letter);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyTextReturns(OldEncoding encoding) {
    Random random = new Random(7);
    List<String> letters = letters();
    int choice = encoding == OldEncoding.TCVN3 ? letters.size() / 2 : letters.size();
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        text.append(letters.get(random.nextInt(choice)));
        text.append(random.nextInt(4) == 0 ? " " : "bnhgt".charAt(random.nextInt(5)));
      }
      String western = encoding.encode(text.toString());
      assertEquals(Optional.of(text.toString()), encoding.decode(western));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "TCVN3, nh©n d©n, nhân dân",
    "TCVN3, ®­îc, được",
    "VNI, nhaân daân, nhân dân",
    "VNI, ñöôïc, được",
    "VNI, UÛY BAN, ỦY BAN",
    "VNI, Uûy ban, Ủy ban",
    "VISCII, ðßþc, được",
    "WINDOWS_1258, ðýõòc, được",
    "MISREAD_UTF8, Ä‘Æ°á»£c, được"
  })
  void wordsAsPeopleSeeThemInAnEditor(OldEncoding encoding, String western, String text) {
    assertEquals(Optional.of(text), encoding.decode(western));
  }

  @Test
  void lettersBeyondWesternAreInNoOldEncoding() {
    assertEquals(Optional.empty(), OldEncoding.TCVN3.decode("đồng"));
    assertEquals(Optional.of("10 → 12 đồng"), OldEncoding.TCVN3.decode("10 → 12 ®ång"));
  }
}

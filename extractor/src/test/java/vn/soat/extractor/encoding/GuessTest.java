package vn.soat.extractor.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuessTest {

  private static final String SHORT = "Báo cáo kết quả tháng 4";

  private static final String TEXT =
      "báo cáo công tác cải cách hành chính 6 tháng đầu năm: tiếp nhận 1.105 hồ sơ, đã giải quyết"
          + " trước hạn và đúng hạn 98,2% - không có hồ sơ quá hạn; thu 12.500.000 đồng.";

  @ParameterizedTest
  @EnumSource
  void everyEncodingIsToldFromTheOthers(OldEncoding encoding) {
    Guess guess = Guess.of(encoding.encode(TEXT)).orElseThrow();
    assertEquals(encoding, guess.encoding());
    assertEquals(TEXT, guess.text());
  }

  @ParameterizedTest
  @EnumSource
  void fourWordsAreEnough(OldEncoding encoding) {
    assertEquals(SHORT, Guess.of(encoding.encode(SHORT)).orElseThrow().text());
  }

  @Test
  void capitalsOfTcvn3ReturnWordByWord() {
    // The capitals with tones were typed as small letters in a font that prints capitals.
    String typed = "ủY BAN NHÂN DÂN XÃ Ý YÊN\nSố: 12/BC-UBND\nBÁO CÁO Về việc ở xã";
    String western = OldEncoding.TCVN3.encode(withSmallTones(typed));
    assertEquals(
        "ỦY BAN NHÂN DÂN XÃ Ý YÊN\nSố: 12/BC-UBND\nBÁO CÁO Về việc ở xã",
        Guess.of(western).orElseThrow().text());
  }

  private static String withSmallTones(String text) {
    StringBuilder small = new StringBuilder();
    for (String letter : text.codePoints().mapToObj(Character::toString).toList()) {
      boolean lacks = letter.charAt(0) > '~' && !"ĂÂÊÔƠƯĐ".contains(letter);
      small.append(lacks ? letter.toLowerCase(Locale.ROOT) : letter);
    }
    return small.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12 hồ sơ đã giải quyết",
        "No marks at all, only – “dashes” and quotes…",
        "Le café est déjà fermé, à bientôt François",
        "Công an xã, 25 °C, 12 m² đất",
        "§ 3 © 2023 ® ™"
      })
  void textThatIsWhatItSeemsIsLeftAlone(String text) {
    assertEquals(Optional.empty(), Guess.of(text));
    assertEquals(Optional.empty(), Guess.ofParagraph(text));
  }

  @Test
  void oneOddLetterChangesNoParagraph() {
    assertEquals(Optional.empty(), Guess.ofParagraph("Công ty Hoa Sen ® và xã ký"));
    assertEquals(
        Optional.of("đơn vị được kiểm tra"),
        Guess.ofParagraph("®¬n vÞ ®­îc kiÓm tra").map(Guess::text));
  }

  @Test
  void shareOfTextWithoutMarksTellsNothing() {
    assertTrue(Share.of("plain words").atLeast(100));
    assertFalse(Share.of("®¬n vÞ").atLeast(1));
  }
}

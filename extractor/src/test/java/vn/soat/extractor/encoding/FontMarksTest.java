package vn.soat.extractor.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontMarksTest {

  @ParameterizedTest
  @CsvSource({
    ".VnTime, TCVN3, false",
    ".VnTimeH, TCVN3, true",
    ".VnArial NarrowH, TCVN3, true",
    "VnTimeH, TCVN3, true",
    "ABCDEF+.VnTimeH-Bold, TCVN3, true",
    ".VnArialBold, TCVN3, false",
    "VNI-Times, VNI, false",
    "VPS Times, VPS, false",
    "VI Times, VISCII, false"
  })
  void fontsOfOldEncodings(String name, OldEncoding encoding, boolean capitals) {
    assertEquals(Optional.of(new OldFont(encoding, capitals)), OldFont.named(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Times New Roman", "Vni", "Verdana", "UVN Bach Tuyet", "Vnote", "VNI"})
  void otherFonts(String name) {
    assertEquals(Optional.empty(), OldFont.named(name));
  }

  @Test
  void runsOfSeveralFontsInOneLine() {
    String marked =
        FontMarks.mark("Times New Roman", "Số: 12 ")
            + FontMarks.mark(".VnTimeH", "b¸o c¸o")
            + FontMarks.mark(".VnTime", " vÒ viÖc ")
            + FontMarks.mark("VNI-Times", "ñöôïc nhaân daân")
            + FontMarks.mark("Times New Roman", " đồng ý");
    FontMarks.Resolved resolved = FontMarks.resolve(marked);
    assertEquals("Số: 12 BÁO CÁO về việc được nhân dân đồng ý", resolved.text());
    assertEquals(Optional.of(OldEncoding.TCVN3), resolved.encoding());
  }

  @Test
  void wordOfTwoRuns() {
    String marked = FontMarks.mark("VNI-Times", "Ha") + FontMarks.mark("VNI-Times", "ûi");
    assertEquals("Hải", FontMarks.resolve(marked).text());
  }

  @Test
  void unicodeTypedInOldFontStays() {
    String unicode = "công an và dân quân đi xã";
    assertEquals(unicode, FontMarks.resolve(FontMarks.mark(".VnTime", unicode)).text());
    String western = "công tác và dân vận";
    assertEquals(western, FontMarks.resolve(FontMarks.mark(".VnTime", western)).text());
    String latin = "công, xã, có, và, dân";
    assertEquals(latin, FontMarks.resolve(FontMarks.mark(".VnTime", latin)).text());
    assertEquals(Optional.empty(), FontMarks.resolve(latin).encoding());
  }

  @Test
  void signsThatNoOldEncodingHasStay() {
    String marked = FontMarks.mark(".VnTime", "→ ®¬n vÞ\u00A0 12%");
    assertEquals("→ đơn vị\u00A0 12%", FontMarks.resolve(marked).text());
  }
}

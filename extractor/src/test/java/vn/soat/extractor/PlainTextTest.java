package vn.soat.extractor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soat.extractor.encoding.OldEncoding;
import vn.soat.extractor.encoding.Western;
import vn.soat.extractor.source.Reading;
import vn.soat.extractor.source.Source;

/** The text of a plain text file is the file's own characters, whatever their encoding. */
class PlainTextTest {

  private static final String TEXT =
      "ỦY BAN NHÂN DÂN XÃ QUẢNG ĐỨC\r\nĐã tiếp nhận 1.105 hồ sơ,\nđạt 98,23 %.\n";

  private static final Charset CP1252 = Charset.forName("windows-1252");

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("", StandardCharsets.UTF_8),
        Arguments.of("\uFEFF", StandardCharsets.UTF_8),
        Arguments.of("", StandardCharsets.UTF_16LE),
        Arguments.of("\uFEFF", StandardCharsets.UTF_16LE),
        Arguments.of("", StandardCharsets.UTF_16BE),
        Arguments.of("\uFEFF", StandardCharsets.UTF_16BE),
        Arguments.of("\uFEFF", Charset.forName("UTF-32LE")));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void everyEncodingGivesTheSameCharacters(String mark, Charset charset) {
    Reading reading = read((mark + TEXT).getBytes(charset));
    assertEquals(TEXT, reading.text().orElseThrow().text());
    assertEquals(Optional.of(charset.name()), reading.source().encoding());
    assertEquals(Optional.of(Source.Method.PLAIN), reading.source().method());
    assertEquals(Optional.of("text/plain"), reading.source().mediaType());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MISREAD_UTF8")
  void textFromBeforeUnicodeIsUnicodeAfterwards(OldEncoding encoding) {
    String small = "đã tiếp nhận 1.105 hồ sơ,\r\nđạt 98,23 %, không có hồ sơ quá hạn.\n";
    byte[] bytes = Western.encode(encoding.encode(small)).orElseThrow();
    Reading reading = read(bytes);
    assertEquals(small, reading.text().orElseThrow().text());
    assertEquals(Optional.of(encoding.code()), reading.source().encoding());
    assertEquals(Optional.of("text/plain"), reading.source().mediaType());
    assertEquals(bytes.length, reading.source().bytes());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "VPS")
  void oldEncodingInsideUtf8(OldEncoding encoding) {
    String small = "đã tiếp nhận 1.105 hồ sơ, đạt 98,23 %";
    Reading reading = read(encoding.encode(small).getBytes(StandardCharsets.UTF_8));
    assertEquals(small, reading.text().orElseThrow().text());
    assertEquals(Optional.of(encoding.code()), reading.source().encoding());
  }

  @Test
  void signsThatAreNoLettersNeedNoEncoding() {
    Reading reading = read("So: 12/BC \u2013 \u201Cho so\u201D".getBytes(CP1252));
    assertEquals("So: 12/BC – “ho so”", reading.text().orElseThrow().text());
    assertEquals(Optional.of("windows-1252"), reading.source().encoding());
  }

  @Test
  void decomposedLettersStayAsTheyAre() {
    String decomposed = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
    Reading reading = read(decomposed.getBytes(StandardCharsets.UTF_8));
    assertEquals(decomposed, reading.text().orElseThrow().text());
  }

  @Test
  void hashIsThatOfTheBytes() {
    assertEquals(
        Optional.of("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        read("abc".getBytes(StandardCharsets.US_ASCII)).source().sha256());
  }

  private static Reading read(byte[] bytes) {
    return Extractor.inProcess().read(new ByteArrayInputStream(bytes), "-");
  }
}

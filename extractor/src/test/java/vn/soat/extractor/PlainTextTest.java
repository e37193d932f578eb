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
import org.junit.jupiter.params.provider.MethodSource;

/** The text of a plain text file is the file's own characters, whatever their encoding. */
class PlainTextTest {

  private static final String TEXT =
      "ỦY BAN NHÂN DÂN XÃ QUẢNG ĐỨC\r\nĐã tiếp nhận 1.105 hồ sơ,\nđạt 98,23 %.\n";

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("", StandardCharsets.UTF_8),
        Arguments.of("\uFEFF", StandardCharsets.UTF_8),
        Arguments.of("", StandardCharsets.UTF_16LE),
        Arguments.of("\uFEFF", StandardCharsets.UTF_16LE),
        Arguments.of("", StandardCharsets.UTF_16BE),
        Arguments.of("\uFEFF", StandardCharsets.UTF_16BE));
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
    return Extractor.standard().read(new ByteArrayInputStream(bytes), "-");
  }
}

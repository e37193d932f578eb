package vn.soat.extractor.encoding;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "được", "người", "nghiêng", "gì", "giếng", "giấy", "quỳnh", "quyết", "khuya", "thuở", "hoà",
        "hòa", "thủy", "thuỷ", "Ủy", "ỦY", "yếu", "ý", "ở", "tiếng", "kế", "khoẻ"
      })
  void syllables(String word) {
    assertTrue(Syllables.standard().contains(word), word);
  }

  @Test
  void decomposedLetters() {
    String open = Normalizer.normalize("được", Normalizer.Form.NFD);
    assertTrue(Syllables.standard().contains(open));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "b",
        "µ",
        "c¸c",
        "®­îc",
        "ñöôïc",
        "các­",
        "càc",
        "ngừơi",
        "tộtq",
        "éè",
        "nghiêngg"
      })
  void lettersThatAreNoSyllable(String word) {
    assertFalse(Syllables.standard().contains(word), word);
  }
}

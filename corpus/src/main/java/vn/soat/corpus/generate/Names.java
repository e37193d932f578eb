package vn.soat.corpus.generate;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;

/**
 * The lists that names are made of. Communes, districts and people are invented from syllables;
 * provinces are real.
 */
record Names(
    List<String> heads,
    List<String> tails,
    List<String> provinces,
    List<String> provinces2025,
    List<String> families,
    List<String> middles,
    List<String> givens,
    List<String> fields) {

  static Names standard() {
    return GrammarFiles.read("names.yaml", new TypeReference<Names>() {});
  }

  String place(Dice dice) {
    String head = dice.pick(heads);
    return head + " " + dice.pick(tails.stream().filter(t -> !t.equals(head)).toList());
  }

  String person(Dice dice) {
    return dice.pick(families) + " " + dice.pick(middles) + " " + dice.pick(givens);
  }
}

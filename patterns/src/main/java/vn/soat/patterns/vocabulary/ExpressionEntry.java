package vn.soat.patterns.vocabulary;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import vn.soat.patterns.engine.DataFiles;

/**
 * An expression as its file has it.
 *
 * @param regex in comments mode; <code>${LIST}</code> stands for the words of a {@link WordList},
 *     <code>${shape}</code> for a shape
 * @param examples texts in which «» marks what it matches as a whole
 * @param nonExamples texts in which «» marks what it must not match as a whole
 */
record ExpressionEntry(
    Expression name, String regex, List<String> examples, List<String> nonExamples) {

  static final String FILE = "vocabulary/expressions.yaml";

  static List<ExpressionEntry> all(DataFiles files) {
    return files.read(FILE, new TypeReference<>() {});
  }
}

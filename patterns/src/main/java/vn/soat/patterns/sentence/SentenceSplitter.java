package vn.soat.patterns.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.ext.ExtensionLoader;
import vn.soat.patterns.text.Span;

/**
 * Splits a paragraph into sentences: "TP. Hải Dương" and "Quyết định số 58/QĐ-UBND. ngày" do not
 * end one, "năm 2023.UBND xã" does. A semicolon or the end of a line never does. Safe for use by
 * many threads.
 *
 * <p>{@link StopJudge} judges each stop by a model that OpenNLP trained on
 * src/main/opennlp/sentences.train.
 */
public final class SentenceSplitter {

  private static final String MODEL = "/vn/soat/patterns/sentences.bin";

  private final StopJudge judge;

  SentenceSplitter(SentenceModel model) {
    this.judge = StopJudge.of(model);
  }

  /**
   * The splitter with the model of the product.
   *
   * @throws IllegalStateException if the build left the model out
   * @throws UncheckedIOException if the model is damaged
   */
  public static SentenceSplitter load() {
    allowOwnFactory();
    try (InputStream in = SentenceSplitter.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("missing from the build: " + MODEL);
      }
      return new SentenceSplitter(new SentenceModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(MODEL + ": " + e.getMessage(), e);
    }
  }

  /** OpenNLP creates classes that a model names only out of packages that it was told of. */
  static void allowOwnFactory() {
    ExtensionLoader.registerAllowedPackage(StopModelFactory.class.getPackageName());
  }

  /**
   * The sentences of a block, without the blanks around them, in the order of the text. Together
   * they hold all of the block that is not blank.
   *
   * @param block a span of the text, such as a paragraph
   * @return spans in the text
   */
  public List<Span> split(String text, Span block) {
    List<Span> sentences = new ArrayList<>();
    int start = block.start();
    int to = block.end();
    for (int stop = StopScanner.next(text, start, to); stop >= 0; ) {
      int next = StopScanner.next(text, stop + 1, to);
      if (!isInsideWord(text, stop, next, to) && judge.ends(text, block, stop)) {
        int end = StopScanner.afterClosers(text, stop + 1, to);
        add(sentences, text, start, end);
        start = Math.max(start, end);
      }
      stop = next;
    }
    add(sentences, text, start, to);
    return sentences;
  }

  /**
   * Of several stops without a blank between them, only the last and one before a capital count.
   */
  private static boolean isInsideWord(String text, int stop, int next, int to) {
    if (next < 0 || (stop + 1 < to && Character.isUpperCase(text.charAt(stop + 1)))) {
      return false;
    }
    int at = stop + 1;
    while (at < next && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == next;
  }

  private static void add(List<Span> sentences, String words, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(words.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(words.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }
}

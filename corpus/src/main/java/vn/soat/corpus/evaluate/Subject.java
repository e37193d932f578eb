package vn.soat.corpus.evaluate;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import vn.soat.corpus.Gold;
import vn.soat.corpus.Sample;
import vn.soat.extractor.ReportRecord;

/**
 * One report and what it ought to become.
 *
 * @param name its file name without ending, as its gold is named
 * @param path how its misses name it
 * @param record reads and audits it
 */
public record Subject(String name, String path, Gold gold, Supplier<ReportRecord> record) {

  /** A report whose text is at hand; its path is its name with {@code .txt}. */
  public static Subject of(
      String name, String text, Gold gold, BiFunction<InputStream, String, ReportRecord> extract) {
    String path = name + ".txt";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Subject(
        name, path, gold, () -> extract.apply(new ByteArrayInputStream(bytes), path));
  }

  /** A sample of the product as a text file. */
  public static Subject of(Sample sample, BiFunction<InputStream, String, ReportRecord> extract) {
    return of(sample.name(), sample.text(), sample.gold(), extract);
  }
}

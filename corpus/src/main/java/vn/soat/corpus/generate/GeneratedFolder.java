package vn.soat.corpus.generate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import vn.soat.corpus.typeset.DocxWriter;
import vn.soat.corpus.typeset.PdfWriter;

/** Writes generated reports into a folder: {@code reports/NAME.txt} and {@code gold/NAME.json}. */
public final class GeneratedFolder {

  private GeneratedFolder() {}

  /** What a report can be written as. */
  public enum Format {
    TXT,
    DOCX,
    PDF;

    byte[] bytes(GeneratedReport report) {
      return switch (this) {
        case TXT -> report.text().getBytes(StandardCharsets.UTF_8);
        case DOCX -> DocxWriter.write(report.plainText());
        case PDF -> PdfWriter.write(report.plainText());
      };
    }

    /** The format of a name, whatever its case. */
    public static Optional<Format> named(String name) {
      return Stream.of(values()).filter(f -> f.name().equalsIgnoreCase(name)).findFirst();
    }
  }

  /**
   * Whether a folder may be written to without covering anything.
   *
   * @throws IOException if it cannot be looked into
   */
  public static boolean isFree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  /**
   * Writes reports 1 to {@code count}.
   *
   * @param errors the share of reports with one error, from 0 to 1
   * @param progress hears how many are done
   * @return how many have an error
   * @throws IOException if the folder cannot be written
   */
  public static int write(
      Path folder,
      int count,
      long seed,
      BigDecimal errors,
      Set<Format> formats,
      IntConsumer progress)
      throws IOException {
    Generator generator = new Generator(seed, errors);
    Path reports = Files.createDirectories(folder.resolve("reports"));
    Path gold = Files.createDirectories(folder.resolve("gold"));
    int wrong = 0;
    for (int number = 1; number <= count; number++) {
      GeneratedReport report = generator.report(number);
      for (Format format : formats) {
        String ending = format.name().toLowerCase(java.util.Locale.ROOT);
        Files.write(reports.resolve(report.name() + "." + ending), format.bytes(report));
      }
      Files.writeString(gold.resolve(report.name() + ".json"), report.gold());
      wrong += report.error().isPresent() ? 1 : 0;
      progress.accept(number);
    }
    return wrong;
  }
}

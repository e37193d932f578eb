package vn.soat.corpus.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.xml.sax.SAXException;
import vn.soat.corpus.Sample;
import vn.soat.corpus.Samples;
import vn.soat.extractor.Extractor;

/**
 * PDF to text with places, columns and tables, beside Tika's parser, which gives text alone. The
 * files are the samples, or those of the folder that {@code -Dsoat.bench.pdf} names. Takes two
 * minutes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 8, time = 3)
public class PdfSpeed {

  static final String FOLDER = "soat.bench.pdf";

  private final Extractor extractor = Extractor.inProcess();
  private final AutoDetectParser tika = new AutoDetectParser();
  private final ParseContext context = new ParseContext();
  private List<byte[]> files = List.of();

  @Setup
  public void load() throws IOException {
    files = files();
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    context.set(PDFParserConfig.class, config);
  }

  private static List<byte[]> files() throws IOException {
    String folder = System.getProperty(FOLDER, "");
    if (folder.isEmpty()) {
      return Samples.standard().samples().stream().map(Sample::pdf).map(r -> r.bytes()).toList();
    }
    try (Stream<Path> paths = Files.list(Path.of(folder))) {
      return paths
          .filter(path -> path.toString().endsWith(".pdf"))
          .sorted()
          .map(PdfSpeed::bytes)
          .toList();
    }
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Every file with the place of every word. */
  @Benchmark
  public int layout() {
    int characters = 0;
    for (byte[] file : files) {
      characters +=
          extractor
              .read(new ByteArrayInputStream(file), "a.pdf")
              .text()
              .map(text -> text.text().length())
              .orElse(0);
    }
    return characters;
  }

  /** The text of every file. */
  @Benchmark
  public int tika() throws IOException, TikaException, SAXException {
    int characters = 0;
    for (byte[] file : files) {
      BodyContentHandler text = new BodyContentHandler(-1);
      try (TikaInputStream in = TikaInputStream.get(file)) {
        tika.parse(in, text, new Metadata(), context);
      }
      characters += text.toString().length();
    }
    return characters;
  }
}

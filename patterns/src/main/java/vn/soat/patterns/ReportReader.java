package vn.soat.patterns;

import java.util.List;
import vn.soat.patterns.engine.DataFiles;
import vn.soat.patterns.engine.PatternLibrary;
import vn.soat.patterns.engine.Scanner;
import vn.soat.patterns.header.HeaderReader;
import vn.soat.patterns.percentage.PercentageReader;
import vn.soat.patterns.quantity.Counted;
import vn.soat.patterns.quantity.QuantityReader;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.reference.ReferenceReader;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.SourceText;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.time.DateMentions;
import vn.soat.patterns.vocabulary.Lexicon;

/** Reads what a report says. Safe for use by many threads. */
public final class ReportReader {

  private final Lexicon lexicon;
  private final Scanner scanner;
  private final List<PatternInfo> patterns;

  private ReportReader(Lexicon lexicon, PatternLibrary library) {
    this.lexicon = lexicon;
    this.scanner = library.scanner();
    this.patterns = library.infos();
  }

  /** A reader with the patterns and the vocabulary of the product. */
  public static ReportReader standard() {
    DataFiles files = new DataFiles();
    Lexicon lexicon = Lexicon.load(files);
    return new ReportReader(lexicon, PatternLibrary.load(files, lexicon.vocabulary()));
  }

  /** What the text says, as printed. Never fails on any text. */
  public Report read(SourceText text) {
    Reading reading = Reading.of(text, scanner, lexicon);
    HeaderReader.Result header = HeaderReader.read(reading);
    List<Counted> counted =
        QuantityReader.read(
            reading, header.header().year(), List.of(new Span(0, header.bodyStart())));
    return new Report(
        header.header(),
        reading.sections(),
        ReferenceReader.read(reading, header.bodyStart()),
        counted.stream().map(Counted::quantity).toList(),
        PercentageReader.read(reading, counted),
        List.of(),
        DateMentions.read(reading));
  }

  /** The patterns, by id. */
  public List<PatternInfo> patterns() {
    return patterns;
  }
}

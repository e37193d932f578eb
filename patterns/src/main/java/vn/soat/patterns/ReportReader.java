package vn.soat.patterns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.soat.patterns.engine.DataFiles;
import vn.soat.patterns.engine.PatternLibrary;
import vn.soat.patterns.engine.Scanner;
import vn.soat.patterns.header.HeaderReader;
import vn.soat.patterns.percentage.PercentageReader;
import vn.soat.patterns.percentage.ShareLists;
import vn.soat.patterns.quantity.GroupedCounts;
import vn.soat.patterns.quantity.LevelLists;
import vn.soat.patterns.quantity.ListedCounts;
import vn.soat.patterns.quantity.OwnTotals;
import vn.soat.patterns.quantity.QuantityReader;
import vn.soat.patterns.quantity.breakdown.BreakdownReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.table.DossierTable;
import vn.soat.patterns.quantity.table.LabelledRows;
import vn.soat.patterns.reading.DateMentions;
import vn.soat.patterns.reading.GapReader;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.reading.UnreadNumbers;
import vn.soat.patterns.reference.ReferenceReader;
import vn.soat.patterns.report.Breakdown;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.sentence.SentenceSplitter;
import vn.soat.patterns.text.SourceText;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Lexicon;

/** Reads what a report says. Safe for use by many threads. */
public final class ReportReader {

  private final Lexicon lexicon;
  private final Scanner scanner;
  private final List<PatternInfo> patterns;
  private final SentenceSplitter splitter;

  private ReportReader(Lexicon lexicon, PatternLibrary library, SentenceSplitter splitter) {
    this.splitter = splitter;
    this.lexicon = lexicon;
    this.scanner = library.scanner();
    this.patterns = library.infos();
  }

  /** A reader with the patterns and the vocabulary of the product. */
  public static ReportReader standard() {
    DataFiles files = new DataFiles();
    Lexicon lexicon = Lexicon.load(files);
    return new ReportReader(
        lexicon, PatternLibrary.load(files, lexicon.vocabulary()), SentenceSplitter.load());
  }

  /** What the text says, as printed. Never fails on any text. */
  public Report read(SourceText text) {
    Reading reading = Reading.of(text, scanner, lexicon, splitter);
    HeaderReader.Result header = HeaderReader.read(reading);
    DossierTable unnumbered = DossierTable.read(reading, header.header().year());
    List<Span> notProse = new ArrayList<>(unnumbered.spans());
    notProse.add(new Span(0, header.bodyStart()));
    LabelledRows labelled = LabelledRows.find(reading, header.header().year(), notProse);
    notProse.addAll(labelled.spans());
    List<Counted> prose = QuantityReader.read(reading, header.header().year(), notProse);
    prose = inOrder(prose, labelled.counted(prose.size() + 1));
    prose = inOrder(prose, GroupedCounts.read(reading, header.header().year(), prose, notProse));
    prose = OwnTotals.named(reading, prose);
    DossierTable table = unnumbered.countedFrom(prose.size() + 1);
    ListedCounts listed =
        ListedCounts.read(reading, prose, prose.size() + table.cells().size() + 1);
    List<Percentage> percentages = PercentageReader.read(reading, inOrder(prose, table.cells()));
    List<Quantity> quantities = quantities(prose, table, listed);
    List<Breakdown> ofRows = labelled.breakdowns(prose);
    return new Report(
        header.header(),
        reading.sections().headings(reading, header.header().year()),
        ReferenceReader.read(reading, header.bodyStart(), header.own()),
        quantities,
        percentages,
        Stream.of(breakdowns(reading, prose, table, percentages), ofRows, listed.breakdowns())
            .flatMap(List::stream)
            .toList(),
        DateMentions.read(reading),
        Stream.concat(
                GapReader.read(reading).stream(),
                UnreadNumbers.read(reading, header.bodyStart(), quantities, percentages).stream())
            .toList(),
        reading.sections().items(reading));
  }

  /** All figures as they stand: the whole of a share may be a cell of the table above it. */
  private static List<Counted> inOrder(List<Counted> prose, List<Counted> cells) {
    return Stream.concat(prose.stream(), cells.stream())
        .sorted(Comparator.comparing(Counted::span))
        .toList();
  }

  private static List<Quantity> quantities(
      List<Counted> prose, DossierTable table, ListedCounts listed) {
    return Stream.concat(
            Stream.concat(prose.stream(), table.cells().stream()).map(Counted::quantity),
            listed.quantities().stream())
        .toList();
  }

  private static List<Breakdown> breakdowns(
      Reading reading, List<Counted> prose, DossierTable table, List<Percentage> percentages) {
    List<Breakdown> found = new ArrayList<>(BreakdownReader.read(reading, prose));
    found.addAll(LevelLists.read(reading, prose, found));
    found.addAll(table.breakdowns());
    found.addAll(ShareLists.read(reading, percentages));
    return found;
  }

  /** The patterns, by id. */
  public List<PatternInfo> patterns() {
    return patterns;
  }
}

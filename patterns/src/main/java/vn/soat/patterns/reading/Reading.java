package vn.soat.patterns.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.engine.Matches;
import vn.soat.patterns.engine.Scan;
import vn.soat.patterns.engine.Scanner;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.outline.Outline;
import vn.soat.patterns.outline.OutlineReader;
import vn.soat.patterns.place.PlaceFinder;
import vn.soat.patterns.place.Places;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.sentence.SentenceSplitter;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Box;
import vn.soat.patterns.text.LowerCase;
import vn.soat.patterns.text.NormalisedText;
import vn.soat.patterns.text.PageNumbers;
import vn.soat.patterns.text.SourceTable;
import vn.soat.patterns.text.SourceText;
import vn.soat.patterns.text.SpacedThousands;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.time.Periods;
import vn.soat.patterns.vocabulary.Lexicon;
import vn.soat.patterns.vocabulary.WordList;

/**
 * One report in the course of being read: its text in the normal spelling, its outline, and what
 * the patterns found. All spans here count in the normal spelling; {@link #evidence} leads back to
 * the source. For use by one thread.
 */
public final class Reading {

  private final SourceText source;
  private final NormalisedText normalised;
  private final String text;
  private final String lower;
  private final Lexicon lexicon;
  private final Outline outline;
  private final Scan scan;
  private final Matches matches;
  private final Periods periods;
  private final Places places;
  private final Sections sections;
  private final Sentences sentences;

  /** What several readers ask for. */
  private final Map<Class<?>, Object> shared = new HashMap<>();

  private Reading(SourceText source, Scanner scanner, Lexicon lexicon, SentenceSplitter splitter) {
    this.source = source;
    this.normalised = NormalisedText.of(source.text());
    this.lexicon = lexicon;
    String apart = PageNumbers.blanked(normalised.text());
    String lowerApart = LowerCase.of(apart);
    SpacedThousands thousands =
        SpacedThousands.in(apart, lowerApart, lexicon.words(WordList.ORDINAL));
    this.text = thousands.joined(apart);
    this.lower = thousands.joined(lowerApart);
    this.outline =
        OutlineReader.read(text, lower, lexicon.words(WordList.TITLE_GOES_ON), lexicon.unitWords());
    this.scan = scanner.scan(text, lower);
    this.matches = new Matches(scan.layer(Scan.MENTIONS));
    this.periods = new Periods(text, scan);
    this.places = PlaceFinder.find(text, scan.layer(PlaceFinder.LAYER));
    this.sections = new Sections(outline);
    this.sentences = new Sentences(text, outline.blocks().size(), splitter);
  }

  public static Reading of(
      SourceText source, Scanner scanner, Lexicon lexicon, SentenceSplitter splitter) {
    return new Reading(source, scanner, lexicon, splitter);
  }

  /** The text in the normal spelling, page numbers blanked and thousands joined. */
  public String text() {
    return text;
  }

  /** The text in small letters, offset for offset: what words are looked for in. */
  public String lower() {
    return lower;
  }

  /** What the pass over the text found in a layer of its own. */
  public List<Match> layer(String name) {
    return scan.layer(name);
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  public Outline outline() {
    return outline;
  }

  public Places places() {
    return places;
  }

  /** The tables that the file marks, with their cells where they stand in the normal spelling. */
  public List<SourceTable> tables() {
    return source.tables().stream().map(this::inNormalSpelling).toList();
  }

  private SourceTable inNormalSpelling(SourceTable table) {
    return new SourceTable(
        table.cells().stream()
            .map(
                cell ->
                    new SourceTable.Cell(
                        normalised.fromSource(cell.span()),
                        cell.row(),
                        cell.column(),
                        cell.rows(),
                        cell.columns()))
            .toList());
  }

  /** What one reader finds for several: found when it is first asked for, and only then. */
  public <T> T shared(Class<T> type, Function<Reading, T> finder) {
    Object known = shared.get(type);
    T found = known == null ? finder.apply(this) : type.cast(known);
    shared.put(type, found);
    return found;
  }

  public Sentences sentences() {
    return sentences;
  }

  public Sections sections() {
    return sections;
  }

  /** Whether a colon ends a block, as that of words that bring a list. */
  public boolean endsWithColon(Block block) {
    int end = Blanks.before(lower, block.span().end());
    return end > 0 && lower.charAt(end - 1) == ':';
  }

  /** Everything that the patterns found, in the order of the text. */
  public List<Match> matches() {
    return matches.all();
  }

  public List<Match> matches(Predicate<Match> which) {
    return matches.all().stream().filter(which).toList();
  }

  /** The matches inside a span. */
  public List<Match> within(Span span) {
    return matches.within(span.start(), span.end());
  }

  /** The matches that begin inside a span. */
  public List<Match> startingIn(Span span) {
    return matches.startingIn(span.start(), span.end());
  }

  /** The index of the first match that starts at an offset or behind it. */
  public int firstAtOrAfter(int offset) {
    return matches.firstAtOrAfter(offset);
  }

  /** The stretches of time that the text names. */
  public Periods periods() {
    return periods;
  }

  /** Where in the normal spelling the words of an evidence stand. */
  public Span spanOf(Evidence evidence) {
    return normalised.fromSource(evidence.span());
  }

  /** Where a stretch stands in the source. */
  public Evidence evidence(Span span) {
    Span there = inSource(span);
    List<Box> boxes = source.boxesOf(there);
    return new Evidence(
        page(there, boxes),
        source.lineAt(there.start()),
        there,
        fold(there.of(source.text())),
        sections.idAt(span.start()),
        boxes,
        source.confidenceOf(there));
  }

  Span inSource(Span span) {
    return normalised.toSource(span);
  }

  /** Where it is printed: a table's rows and a footnote may be read a page earlier or later. */
  private OptionalInt page(Span span, List<Box> boxes) {
    return boxes.isEmpty() ? source.pageAt(span.start()) : OptionalInt.of(boxes.get(0).page());
  }

  /** White space folded to single blanks. */
  public static String fold(String text) {
    return Blanks.fold(text);
  }

  /** A number as it stands in the report. */
  public String printed(Span number) {
    return number.of(normalised.text());
  }

  /** A stretch of the text with white space folded. */
  public String folded(Span span) {
    return fold(span.of(text()));
  }
}

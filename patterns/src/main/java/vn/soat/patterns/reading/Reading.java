package vn.soat.patterns.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.engine.Matches;
import vn.soat.patterns.engine.Scan;
import vn.soat.patterns.engine.Scanner;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.outline.Marker;
import vn.soat.patterns.outline.Outline;
import vn.soat.patterns.outline.OutlineReader;
import vn.soat.patterns.place.PlaceFinder;
import vn.soat.patterns.place.Places;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.report.NumberedItem;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Section;
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
  private final Map<Integer, Section> sections;
  private final List<Optional<String>> sectionOf;
  private final SentenceSplitter splitter;

  /** What several readers ask for. */
  private final Map<Class<?>, Object> shared = new HashMap<>();

  /** The sentences of each block that was asked for. */
  private final @Nullable List<Span>[] sentences;

  private Reading(SourceText source, Scanner scanner, Lexicon lexicon, SentenceSplitter splitter) {
    this.splitter = splitter;
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
    this.sections = sections(outline);
    this.sectionOf = sectionOf(outline, sections);
    this.sentences = noSentences(outline.blocks().size());
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic types.
  private static @Nullable List<Span>[] noSentences(int blocks) {
    return new List[blocks];
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

  /** The sentences of a block, its mark left out; the list is empty if nothing else is there. */
  public List<Span> sentences(Block block) {
    List<Span> known = sentences[block.index()];
    if (known == null) {
      known = splitter.split(text, block.body());
      sentences[block.index()] = known;
    }
    return known;
  }

  /**
   * The index of the last sentence of a block that starts at an offset or before it; -1 if none.
   */
  public int sentenceAt(Block block, int offset) {
    List<Span> spans = sentences(block);
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** Where the sentence of an offset begins; the offset itself before the first of its block. */
  public int sentenceStart(Block block, int offset) {
    int sentence = sentenceAt(block, offset);
    return sentence < 0 ? offset : sentences(block).get(sentence).start();
  }

  /** Where the sentence of an offset ends; the block's end before its first one. */
  public int sentenceEnd(Block block, int offset) {
    int sentence = sentenceAt(block, offset);
    return sentence < 0 ? block.span().end() : sentences(block).get(sentence).end();
  }

  public boolean areInOneSentence(Block block, int one, int other) {
    return sentenceAt(block, one) == sentenceAt(block, other);
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

  /**
   * The headings, each with the period that it names.
   *
   * @param reportYear what a period without its year is in
   */
  public List<Section> sections(OptionalInt reportYear) {
    List<Section> named = new ArrayList<>(sections.size());
    sections.forEach((block, section) -> named.add(section.naming(period(block, reportYear))));
    return List.copyOf(named);
  }

  private Optional<Period> period(int block, OptionalInt reportYear) {
    Span title = title(outline.blocks().get(block));
    return periods.ofTitle(title.start(), title.end(), reportYear);
  }

  /** Where in the normal spelling the words of an evidence stand. */
  public Span spanOf(Evidence evidence) {
    return normalised.fromSource(evidence.span());
  }

  /** Where a stretch stands in the source. */
  public Evidence evidence(Span span) {
    return evidence(span, section(span.start()));
  }

  private Evidence evidence(Span span, Optional<String> section) {
    Span there = normalised.toSource(span);
    List<Box> boxes = source.boxesOf(there);
    return new Evidence(
        page(there, boxes),
        source.lineAt(there.start()),
        there,
        fold(there.of(source.text())),
        section,
        boxes,
        source.confidenceOf(there));
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

  private Optional<String> section(int offset) {
    if (outline.blocks().isEmpty()) {
      return Optional.empty();
    }
    return sectionOf.get(outline.at(offset).index());
  }

  /** The section that each block stands in: its own, or that of the block it hangs under. */
  private static List<Optional<String>> sectionOf(Outline outline, Map<Integer, Section> sections) {
    List<Optional<String>> found = new ArrayList<>();
    for (Block block : outline.blocks()) {
      Section own = sections.get(block.index());
      found.add(own != null ? Optional.of(own.id()) : block.parent().flatMap(found::get));
    }
    return found;
  }

  private Map<Integer, Section> sections(Outline outline) {
    Map<Integer, Section> found = new LinkedHashMap<>();
    List<Block> headings =
        outline.blocks().stream()
            .filter(block -> block.heading() && block.marker().style().isNumbered())
            .toList();
    for (Block block : headings) {
      String id = "s" + (found.size() + 1);
      found.put(block.index(), section(id, block));
    }
    return found;
  }

  /** The numbered paragraphs that are no headings, in their order. */
  public List<NumberedItem> items() {
    return outline.blocks().stream()
        .filter(block -> !block.heading() && block.marker().style().isNumbered())
        .map(this::item)
        .toList();
  }

  private NumberedItem item(Block block) {
    Span mark = new Span(block.span().start(), block.body().start());
    int offset = normalised.toSource(block.span()).start();
    return new NumberedItem(fold(block.marker().number()), folded(mark), offset);
  }

  private Section section(String id, Block block) {
    int level = 1;
    for (Block above : outline.ancestors(block)) {
      level += above.heading() && above.marker().style().isNumbered() ? 1 : 0;
    }
    Evidence evidence = evidence(block.span(), Optional.of(id));
    return new Section(
        id,
        Optional.of(fold(block.marker().number())),
        folded(title(block)),
        level,
        evidence,
        Optional.empty());
  }

  /** "Phần thứ ba" stands on a line of its own, and what the part is about on the next. */
  private Span title(Block block) {
    if (block.marker().style() != Marker.Style.PART || !folded(block.body()).isEmpty()) {
      return block.body();
    }
    return outline
        .next(block)
        .filter(below -> below.heading() && !below.marker().style().isNumbered())
        .map(Block::body)
        .orElse(block.body());
  }
}

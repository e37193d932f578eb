package vn.soat.patterns.quantity.kind;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.outline.Marker;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.quantity.context.ForeignWords;
import vn.soat.patterns.quantity.context.ItemLabels;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Finds what the items of a list divide that have a label and a bare number each: "Tiếp nhận 366 hồ
 * sơ, cụ thể:" and below it "- Khai sinh: 152".
 */
public final class DividedWholes {

  /** Words between a whole and the colon that brings its parts. */
  private static final int LONGEST_WORDS = 60;

  /** "486 hồ sơ, chiếm 17,08%, gồm:": no other figure parts the whole from what divides it. */
  private static final Pattern WORDS_AND_SHARES =
      Pattern.compile("(?:[^;\\d]|\\d{1,3}(?:[.,]\\d{1,4})?\\s?%)*+");

  private final Reading reading;
  private final String lower;
  private final ItemLabels labels;
  private final CountedSoFar found;
  private final ForeignWords foreign;
  private final Phrases divides;

  public DividedWholes(Reading reading, CountedSoFar found) {
    this.reading = reading;
    this.lower = reading.lower();
    this.labels = new ItemLabels(lower);
    this.found = found;
    this.foreign = ForeignWords.of(reading);
    this.divides = reading.lexicon().words(WordList.DIVIDES);
  }

  /** The dossiers or procedures of which an item tells some, with nothing but a label before it. */
  public Optional<Counted> of(Candidate item) {
    return isLabelled(item)
        ? reading
            .outline()
            .whatBrings(item.block())
            .flatMap(this::dividedBy)
            .filter(whole -> whole.mayHold(item))
            .filter(whole -> item.unit().isEmpty() || whole.isOf(QuantityKind.DOSSIER))
        : Optional.empty();
  }

  private boolean isLabelled(Candidate item) {
    int start = item.block().body().start();
    return !item.block().marker().equals(Marker.NONE)
        && hasLabel(item, start)
        && !foreign.areIn(start, item.start());
  }

  private boolean hasLabel(Candidate item, int start) {
    if (isCase(item)) {
      return labels.endBefore(start, item.start());
    }
    boolean counts = item.isBare() || item.kind() == QuantityKind.DOSSIER;
    return counts && labels.endWithColon(start, item.start());
  }

  /** "+ Khai tử 46 trường hợp": the unit says no more than that each is one. */
  private static boolean isCase(Candidate item) {
    return item.unit().filter(unit -> ContextualUnits.CASES.contains(unit.name())).isPresent();
  }

  /** What a lead-in ends with, or where it says no more than "Trong đó:", what stands above it. */
  private Optional<Counted> dividedBy(Block leadIn) {
    Span body = leadIn.body();
    int colon = Blanks.before(lower, body.end()) - 1;
    if (colon < body.start() || lower.charAt(colon) != ':') {
      return Optional.empty();
    }
    int words = divides.startBefore(lower, colon);
    Optional<Block> told = words == body.start() ? above(leadIn) : Optional.of(leadIn);
    return told.flatMap(of -> dividedBy(leadIn, of, words, colon));
  }

  private Optional<Counted> dividedBy(Block leadIn, Block of, int words, int colon) {
    return found
        .lastIn(of.index())
        .filter(whole -> whole.role() == Counted.Role.ALONE)
        .filter(whole -> whole.isOf(QuantityKind.DOSSIER) || whole.isOf(QuantityKind.PROCEDURE))
        .filter(whole -> brings(whole.end(), of.equals(leadIn) ? words : of.span().end(), colon));
  }

  /** Above "b) Theo lĩnh vực:" stands the list of "a)"; it divides what both hang under. */
  private Optional<Block> above(Block leadIn) {
    Marker.Style style = leadIn.marker().style();
    return style == Marker.Style.NONE || style.isBullet()
        ? reading.outline().previous(leadIn)
        : reading.outline().parent(leadIn);
  }

  /** "366 hồ sơ:", "366 hồ sơ tại bộ phận một cửa, trong đó:". */
  private boolean brings(int wholeEnd, int words, int colon) {
    int end = lower.startsWith(")", wholeEnd) ? wholeEnd + 1 : wholeEnd;
    return words < 0
        ? Blanks.after(lower, end, colon) == colon
        : wholeEnd <= words
            && words - wholeEnd <= LONGEST_WORDS
            && WORDS_AND_SHARES.matcher(lower).region(wholeEnd, words).matches();
  }
}

package vn.soat.patterns.percentage;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/** Finds wholes above a part that words mark or that only stand where wholes do. */
final class WholesAbove {

  /** The words that mark a figure stand at most so far before it. */
  private static final int MARK = 90;

  /** Between a figure and what divides it stands no more than a sign. */
  private static final int SIGN = 3;

  private static final Comparator<Counted> LARGEST_FIRST =
      Comparator.<Counted, BigDecimal>comparing(count -> count.quantity().figure().value())
          .reversed();

  private final Reading reading;
  private final String lower;
  private final Figures figures;
  private final Phrases marksWhole;
  private final Phrases change;

  WholesAbove(Reading reading, Figures figures) {
    this.reading = reading;
    this.lower = reading.lower();
    this.figures = figures;
    this.marksWhole = reading.lexicon().words(WordList.MARKS_WHOLE);
    this.change = reading.lexicon().words(WordList.CHANGE);
  }

  /**
   * "Tiếp nhận mới 9.454 hồ sơ, gồm: trực tiếp 9.141 hồ sơ": the dossiers that a word divides into
   * the parts behind it, in the part's item or in the one that it stands under; or "Trong 9.454 hồ
   * sơ tiếp nhận mới có:", which brings the list of them.
   */
  Optional<Counted> divided(Counted part) {
    if (part.quantity().kind() != QuantityKind.DOSSIER) {
      return Optional.empty();
    }
    int parent = part.block().parent().orElse(-1);
    int leadIn = reading.outline().leadIn(part.block()).map(Block::index).orElse(-1);
    List<Indicator> usual = part.quantity().indicator().map(Wholes::of).orElse(List.of());
    for (Counted whole : figures.above(part)) {
      int block = whole.block().index();
      boolean near = block == part.block().index() || block == parent || block == leadIn;
      boolean base = isDivided(whole) || bringsList(whole) || listsItsParts(whole);
      if (near && whole.quantity().kind() == QuantityKind.DOSSIER && base) {
        return Optional.of(whole)
            .filter(w -> FormWholes.isOfScope(part, w) && !Figures.isLess(w, part));
      }
      if (whole.quantity().indicator().filter(usual::contains).isPresent()) {
        return Optional.empty(); // The part is one of this, whatever is divided further up.
      }
    }
    return Optional.empty();
  }

  private boolean bringsList(Counted whole) {
    int end = Blanks.before(lower, whole.block().span().end());
    return Wholes.OUT_OF.endBefore(lower, whole.start())
        && end - whole.end() < MARK
        && lower.startsWith(":", end - 1);
  }

  /** "Tiếp nhận mới trong kỳ: 1.827 hồ sơ. Trong đó:", which brings a list of its parts. */
  private boolean listsItsParts(Counted whole) {
    int colon = Blanks.before(lower, whole.block().span().end()) - 1;
    int words = colon <= whole.end() ? -1 : Wholes.OF_WHICH.startBefore(lower, colon);
    return words >= whole.end()
        && lower.charAt(colon) == ':'
        && !change.endBefore(lower, whole.start()) // How much came has no parts.
        && words - whole.end() <= SIGN
        && lower.substring(whole.end(), words).chars().noneMatch(Character::isLetterOrDigit);
  }

  private boolean isDivided(Counted whole) {
    int end = whole.end();
    int sign = Stops.find(lower, end, Math.min(lower.length(), end + SIGN), ",;:(");
    int next = Blanks.after(lower, Math.min(lower.length(), sign + 1), lower.length());
    return sign < lower.length() && Wholes.DIVIDED.endOf(lower, next, lower.length()) >= 0;
  }

  /** The figures of the item that a word says to be a plan or a total. */
  List<Counted> marked(Counted part) {
    return part.quantity().kind() == QuantityKind.OTHER
        ? List.of()
        : figures.inItem(part).stream()
            .filter(whole -> Figures.isOfUnit(part, whole) && isMarked(whole))
            .toList();
  }

  private boolean isMarked(Counted whole) {
    int from = Math.max(whole.block().span().start(), whole.start() - MARK);
    for (int at = whole.start() - 1; at >= from; at--) {
      if (lower.charAt(at) == ';' || lower.startsWith(". ", at)) {
        return marksWhole.areIn(lower, at, whole.start());
      }
    }
    return marksWhole.areIn(lower, from, whole.start());
  }

  /** Figures of the same unit close above, the largest first. */
  List<Counted> unmarked(Counted part) {
    List<Counted> found = figures.closeAbove(part);
    found.removeIf(whole -> !Figures.isOfUnit(part, whole) || Figures.isLess(whole, part));
    found.sort(LARGEST_FIRST);
    return found;
  }

  /** "Đại học 15 người, đạt 68,18%": of the office's staff, as the report gives it above. */
  List<Counted> ofStaff(Counted part) {
    return part.quantity().kind() != QuantityKind.PERSON
        ? List.of()
        : figures.before(part).stream()
            .filter(whole -> whole.counts(Indicator.STAFF_TOTAL))
            .toList();
  }

  /** "9.118 định danh, kích hoạt 7.640 tài khoản, đạt 83,79%": the figures before in a sentence. */
  List<Counted> inSentence(Counted part) {
    int from = reading.sentences().startOf(part.block(), part.start());
    boolean money = part.quantity().kind() == QuantityKind.MONEY;
    return figures.inItem(part).stream()
        .filter(whole -> whole.start() >= from)
        .filter(whole -> money == (whole.quantity().kind() == QuantityKind.MONEY))
        .toList();
  }

  /** The figures of the paragraph that brings a list, however long the list is. */
  List<Counted> inLeadIn(Counted part) {
    Optional<Block> leadIn = reading.outline().leadIn(part.block());
    return leadIn.isEmpty()
        ? List.of()
        : figures.before(part).stream()
            .filter(whole -> whole.block().index() == leadIn.get().index())
            .filter(whole -> Figures.isOfUnit(part, whole))
            .toList();
  }
}

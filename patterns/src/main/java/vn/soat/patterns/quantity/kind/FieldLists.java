package vn.soat.patterns.quantity.kind;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.outline.Outline;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.ForeignWords;
import vn.soat.patterns.quantity.context.ItemLabels;
import vn.soat.patterns.quantity.context.MentionsBeside;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/** Numbers of a list in which each has the name of a field or of a procedure before it. */
final class FieldLists {

  private static final Phrases COLON = Phrases.of(":");

  /** The next number of a list stands so close behind the one before. */
  private static final int NEAR = 60;

  private static final Pattern ITEM_LABEL = Pattern.compile("\\s*\\p{L}[\\p{L}\\s&-]{2,60}\\s+");

  private final Outline outline;
  private final String text;
  private final String lower;
  private final ContextReader context;
  private final ItemLabels labels;
  private final MentionsBeside beside;
  private final NounsAround nouns;
  private final ForeignWords foreign;
  private final Pattern nextField;
  private final Phrases byField;
  private final Phrases sums;
  private final Phrases dossiers;
  private final Phrases procedure;

  FieldLists(Reading reading, ContextReader context, NounsAround nouns) {
    this.outline = reading.outline();
    this.text = reading.text();
    this.lower = reading.lower();
    this.context = context;
    this.labels = new ItemLabels(lower);
    this.beside = MentionsBeside.of(reading);
    this.nouns = nouns;
    this.foreign = ForeignWords.of(reading);
    this.nextField = reading.lexicon().expression(Expression.NEXT_FIELD);
    this.byField = reading.lexicon().words(WordList.BY_FIELD);
    this.dossiers = reading.lexicon().words(WordList.DOSSIERS);
    this.sums = reading.lexicon().words(WordList.SUMS);
    this.procedure = reading.lexicon().words(WordList.PROCEDURE);
  }

  /** "3.127 hồ sơ, trong đó chứng thực 1.911, hộ tịch 603": a field beside what is counted. */
  boolean isPartOf(Optional<Counted> last, Candidate number) {
    int start = number.span().start();
    return last.filter(number::isInItemOf)
        .filter(FieldLists::mayBeDivided)
        .filter(previous -> start - previous.end() < NEAR && start >= previous.end())
        .filter(previous -> beside.isFieldBefore(number) || isNextInList(previous, start))
        .isPresent();
  }

  private static boolean mayBeDivided(Counted count) {
    return count.isOf(QuantityKind.DOSSIER) || count.isOf(QuantityKind.PROCEDURE);
  }

  /** ", lĩnh vực khác 74": the list of fields goes on. */
  private boolean isNextInList(Counted previous, int number) {
    return previous.quantity().scope().isPresent()
        && nextField.matcher(lower).region(previous.end(), number).matches();
  }

  /**
   * Whether a number counts the dossiers of an item in a list of fields.
   *
   * @param last what was counted before it
   */
  boolean hold(Candidate number, Optional<Counted> last) {
    return isInListByField(number)
        || isItemOfField(number)
        || isItemByField(number, last)
        || isInterlinked(number);
  }

  /** "Phân theo lĩnh vực: Tư pháp 3.418; Nội vụ 745": the label of a field before each number. */
  private boolean isInListByField(Candidate number) {
    int colon = colonBefore(number);
    return colon >= 0
        && byField.areIn(lower, number.wordsStart(), colon)
        && isLabelled(number, colon + 1)
        && !foreign.areIn(number.wordsStart(), colon)
        && !procedure.areIn(lower, number.wordsStart(), colon);
  }

  /** "Hồ sơ tiếp nhận:" and below "- Hộ tịch: 120", "- Cộng: 1.196". */
  private boolean isItemOfField(Candidate number) {
    int colon = COLON.startBefore(lower, number.span().start());
    int body = number.block().body().start();
    if (colon <= body || !nouns.isUnderDossiers(number)) {
      return false;
    }
    int label = Blanks.after(lower, body, colon);
    return sums.endOf(lower, label, colon) == Blanks.before(lower, colon)
        || beside.opensWithField(label, colon);
  }

  /**
   * "Số hồ sơ theo lĩnh vực:" and below "- Nông, lâm nghiệp: 61", whatever the field is called; so
   * is "Phân theo lĩnh vực:" right behind dossiers.
   */
  private boolean isItemByField(Candidate number, Optional<Counted> last) {
    return labels.endBefore(number.block().body().start(), number.start())
        && outline
            .leadIn(number.block())
            .filter(this::dividesByField)
            .filter(leadIn -> speaksOfDossiers(leadIn) || isBehindDossiers(leadIn, last))
            .isPresent();
  }

  private boolean dividesByField(Block above) {
    Span leadIn = above.body();
    return COLON.endBefore(lower, leadIn.end())
        && byField.areIn(lower, leadIn.start(), leadIn.end())
        && !procedure.areIn(lower, leadIn.start(), leadIn.end())
        && !foreign.areIn(leadIn.start(), leadIn.end());
  }

  private boolean speaksOfDossiers(Block leadIn) {
    return dossiers.areIn(lower, leadIn.body().start(), leadIn.body().end());
  }

  /** A lead-in that names nothing divides what the item before it, or its own list, counted. */
  private static boolean isBehindDossiers(Block leadIn, Optional<Counted> last) {
    return last.filter(count -> count.isOf(QuantityKind.DOSSIER))
        .filter(count -> count.block().index() >= leadIn.index() - 1)
        .isPresent();
  }

  /** "Hồ sơ liên thông: khai sinh 14, khai tử 05". */
  private boolean isInterlinked(Candidate number) {
    int colon = colonBefore(number);
    return colon >= 0
        && isLabelled(number, colon + 1)
        && context.of(new Span(number.wordsStart(), colon)).contains(Facet.INTERLINKED);
  }

  private int colonBefore(Candidate number) {
    return Stops.lastIn(lower, number.wordsStart(), number.span().start(), ':');
  }

  /** Nothing but a label stands between the last sign and a number. */
  private boolean isLabelled(Candidate number, int from) {
    int start = number.span().start();
    int label = Stops.behindLast(lower, from, start, ",;");
    return ITEM_LABEL.matcher(text).region(label, start).matches();
  }
}

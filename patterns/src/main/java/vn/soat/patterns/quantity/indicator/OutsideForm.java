package vn.soat.patterns.quantity.indicator;

import java.util.Optional;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.Changes;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/** Tells counts of dossiers for which the form has no column, whatever else is said of them. */
final class OutsideForm {

  private final Reading reading;
  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;
  private final Changes changes;
  private final Phrases average;
  private final Phrases aimedAt;
  private final Phrases checked;
  private final Phrases anywhere;
  private final Phrases leftOut;
  private final Phrases countedIn;

  OutsideForm(Reading reading, ContextReader context, CountedSoFar found) {
    this.reading = reading;
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.changes = new Changes(reading, context, found);
    this.leftOut = reading.lexicon().words(WordList.NOT_COUNTED_IN);
    this.countedIn = reading.lexicon().words(WordList.COUNTED_IN);
    this.average = reading.lexicon().words(WordList.AVERAGE);
    this.aimedAt = reading.lexicon().words(WordList.AIMED_AT);
    this.checked = reading.lexicon().words(WordList.CHECKED);
    this.anywhere = reading.lexicon().words(WordList.ANYWHERE);
  }

  /** How much came or went, how many in the mean, how many are wanted or were looked at. */
  Optional<Indicator> of(Candidate candidate) {
    return changes.isOne(candidate)
            || isAverage(candidate)
            || isAimedAt(candidate)
            || isChecked(candidate)
            || isLeftOut(candidate)
        ? Optional.of(Indicator.DOSSIER_OTHER)
        : Optional.empty();
  }

  /** "bình quân mỗi ngày nhận 76 hồ sơ". */
  private boolean isAverage(Candidate candidate) {
    int clause = context.clauseStart(candidate, found.endBefore(candidate));
    return average.areIn(lower, clause, candidate.start());
  }

  /** "Phấn đấu số hóa 500 hồ sơ", "chỉ tiêu huyện giao mỗi tháng 30 hồ sơ": no result. */
  private boolean isAimedAt(Candidate candidate) {
    int start = candidate.start();
    int open = context.bracketAround(candidate);
    int words = open < start ? candidate.wordsStart() : context.clauseStart(candidate, 0);
    int clause = Math.min(open, Math.max(found.endBefore(candidate), words));
    int aim = context.sentenceStart(candidate);
    return aimedAt.areIn(lower, Stops.behindLast(lower, clause, open, ",:"), open)
        || aimedAt.endOf(lower, Blanks.after(lower, aim, start), start) >= 0;
  }

  /** "kiểm tra ngẫu nhiên 120 hồ sơ, có 11 hồ sơ ghi chậm": dossiers that were looked at. */
  private boolean isChecked(Candidate candidate) {
    int start = candidate.start();
    return checked.endBefore(lower, start)
        || found
            .lastIndicatedInItemOf(candidate)
            .filter(last -> checked.endBefore(lower, last.start()))
            .filter(last -> Stops.find(lower, last.end(), start, ";:") == start)
            .isPresent();
  }

  /** "của huyện 146 hồ sơ (không tính vào số liệu ở mục A)". */
  private boolean isLeftOut(Candidate candidate) {
    return opensBracketBehind(leftOut, candidate);
  }

  /** "tiếp nhận lưu động 96 hồ sơ (nằm trong tổng số nêu trên)": a part, not all that came in. */
  boolean isCountedAlready(Candidate candidate) {
    return opensBracketBehind(countedIn, candidate);
  }

  private boolean opensBracketBehind(Phrases words, Candidate candidate) {
    int open = Blanks.after(lower, candidate.end(), lower.length());
    return lower.startsWith("(", open)
        && words.endOf(lower, Blanks.after(lower, open + 1, lower.length()), lower.length()) >= 0;
  }

  /** "3. Tiếp nhận hồ sơ phi địa giới hành chính" above "Trong quý tiếp nhận 73 hồ sơ". */
  boolean isFromAnywhere(Candidate candidate) {
    return isNamedInSentence(candidate)
        || isNamedBehind(candidate)
        || reading
            .outline()
            .parent(candidate.block())
            .map(Block::span)
            .filter(above -> anywhere.areIn(lower, above.start(), above.end()))
            .isPresent();
  }

  /** "tiếp nhận 41 hồ sơ của người dân xã khác". */
  private boolean isNamedBehind(Candidate candidate) {
    int end = candidate.end();
    int reach = Math.min(candidate.block().span().end(), end + ContextReader.NEAR);
    return anywhere.areIn(lower, end, context.wordsEnd(end, Math.max(end, reach)));
  }

  /** "Thực hiện phi địa giới 52 TTHC; đã nhận 31 hồ sơ của người dân xã khác". */
  private boolean isNamedInSentence(Candidate candidate) {
    Span words = context.sentenceBefore(candidate);
    return found
            .lastInItemOf(candidate)
            .filter(last -> last.start() >= words.start() && last.isOf(QuantityKind.DOSSIER))
            .isEmpty()
        && anywhere.areIn(lower, words.start(), words.end());
  }
}

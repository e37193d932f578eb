package vn.soat.patterns.quantity.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.number.NumberReader;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Finds the part of a base: the figure before it, if words or the share in its row set the base
 * behind it.
 */
final class PartBefore {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Pattern COLUMN_GAP = Pattern.compile("\\x20{2,}|\\x20*[|\\t]\\x20*");

  private static final Pattern SHARE_COLUMN =
      Pattern.compile(
          "(?:\\x20{2,60}|\\x20{0,40}[|\\t]\\x20{0,40})(?<share>\\d{1,3}(?:[.,]\\d{1,2})?)\\x20?%");

  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;
  private final Phrases compared;
  private final Pattern shareBetween;
  private final Pattern shareOfBase;

  PartBefore(Reading reading, ContextReader context, CountedSoFar found) {
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.compared = reading.lexicon().words(WordList.COMPARED);
    this.shareBetween = reading.lexicon().expression(Expression.SHARE_BETWEEN);
    this.shareOfBase = reading.lexicon().expression(Expression.SHARE_OF_BASE);
  }

  /** The part, if the count is a base. */
  Optional<Counted> of(Candidate base) {
    return bySaying(base).or(() -> inRow(base));
  }

  /** The figure that a base stands behind: "22 hồ sơ nộp trực tuyến trên tổng số 45 hồ sơ". */
  private Optional<Counted> bySaying(Candidate candidate) {
    int outOf = outOf(candidate.start());
    return outOf < 0
        ? byComparison(candidate)
        : found
            .lastInItemOf(candidate)
            .filter(part -> part.isOf(QuantityKind.DOSSIER))
            .filter(part -> part.end() <= outOf && outOf - part.end() < ContextReader.NEAR)
            .filter(part -> joins(part.end(), outOf));
  }

  /** "bản sao điện tử: 312 hồ sơ, so với 1.204 hồ sơ chứng thực bằng 25,91%": its share tells. */
  private Optional<Counted> byComparison(Candidate candidate) {
    int words = compared.startBefore(lower, candidate.start());
    return words < 0
        ? Optional.empty()
        : found
            .lastInItemOf(candidate)
            .filter(part -> part.isOf(QuantityKind.DOSSIER))
            .filter(part -> part.end() <= words && words - part.end() < ContextReader.NEAR / 2)
            .filter(part -> isShareToldOf(part, candidate));
  }

  private boolean isShareToldOf(Counted part, Candidate whole) {
    int end = whole.end();
    int reach = Math.min(whole.block().span().end(), end + ContextReader.NEAR);
    Matcher share = shareOfBase.matcher(lower).region(end, Math.max(end, reach));
    return share.lookingAt() && isShare(part, whole, share.group("share"));
  }

  /** Beside what else brings a base, "bằng 30,5% tổng số 1.204 hồ sơ". */
  private int outOf(int start) {
    int total = Wholes.TOTAL.startBefore(lower, start);
    int sign = total < 0 ? -1 : Blanks.before(lower, total) - 1;
    return sign >= 0 && lower.charAt(sign) == '%' ? total : Wholes.outOf(lower, start);
  }

  /** Nothing but words, or a share that the base goes with: ", chiếm 18,90% so với". */
  private boolean joins(int partEnd, int outOf) {
    return context.wordsEnd(partEnd, outOf) == outOf
        || shareBetween.matcher(lower).region(partEnd, outOf).matches();
  }

  /** "Hồ sơ được số hóa 309 312 99,04%": the column before, if the share is of this one. */
  private Optional<Counted> inRow(Candidate candidate) {
    return found
        .lastInItemOf(candidate)
        .filter(part -> part.isOf(QuantityKind.DOSSIER))
        .filter(part -> isNextColumn(part, candidate) && isShareBehind(part, candidate));
  }

  private boolean isNextColumn(Counted part, Candidate whole) {
    int end = part.end();
    return COLUMN_GAP.matcher(lower).region(end, Math.max(end, whole.start())).matches();
  }

  private boolean isShareBehind(Counted part, Candidate whole) {
    Matcher share = SHARE_COLUMN.matcher(lower).region(whole.end(), lower.length());
    return share.lookingAt() && isShare(part, whole, share.group("share"));
  }

  private static boolean isShare(Counted part, Candidate whole, String printed) {
    Figure share = NumberReader.read(printed, NumberReader.Sort.PERCENT, Bound.EXACT);
    BigDecimal base = whole.value();
    BigDecimal rest = part.value().multiply(HUNDRED).subtract(share.value().multiply(base)).abs();
    return base.signum() > 0 && rest.compareTo(share.lastDigit().multiply(base)) < 0;
  }
}

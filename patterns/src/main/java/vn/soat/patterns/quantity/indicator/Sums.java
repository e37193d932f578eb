package vn.soat.patterns.quantity.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.vocabulary.WordList;

/** Reads sums that the text draws itself: they are what their parts are. */
final class Sums {

  private final String lower;
  private final CountedSoFar found;
  private final ContextReader context;
  private final Phrases addsUp;

  Sums(Reading reading, ContextReader context, CountedSoFar found) {
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.addsUp = reading.lexicon().words(WordList.ADDS_UP);
  }

  /** "toàn trình 198 thủ tục, một phần 171 thủ tục; cộng 369 thủ tục". */
  Optional<Indicator> of(Candidate sum) {
    if (!addsUp.endBefore(lower, context.beforeColon(sum))) {
      return Optional.empty();
    }
    return isOfOldAndNew(sum)
        ? Optional.of(Indicator.DOSSIER_RECEIVED_TOTAL)
        : found
            .lastIndicatedInItemOf(sum)
            .or(() -> lastOfItemBefore(sum))
            .filter(last -> isOfAllLike(last, sum))
            .flatMap(Counted::indicator);
  }

  /** "+ Cộng hai nhóm: 58 hồ sơ" below the items that it adds up. */
  private Optional<Counted> lastOfItemBefore(Candidate sum) {
    return addsUp.endOf(lower, sum.block().body().start(), sum.start()) >= 0
        ? found.last().filter(last -> last.block().parent().equals(sum.block().parent()))
        : Optional.empty();
  }

  /** "Năm trước chuyển qua 26 hồ sơ, nhận mới 3.386 hồ sơ, cộng là 3.412 hồ sơ". */
  private boolean isOfOldAndNew(Candidate sum) {
    List<Counted> parts = found.nearest(2).filter(sum::isInItemOf).toList();
    return parts.size() == 2
        && parts.get(1).counts(Indicator.DOSSIER_RECEIVED_CARRIED_OVER)
        && parts.get(0).isOf(QuantityKind.DOSSIER)
        && parts.get(0).value().add(parts.get(1).value()).compareTo(sum.value()) == 0;
  }

  /** Whether the last figures that count the same make up the sum, two of them at least. */
  private boolean isOfAllLike(Counted last, Candidate sum) {
    BigDecimal rest = sum.value();
    int parts = 0;
    for (Counted part : found.nearest(CountedSoFar.FIGURES_BACK).toList()) {
      if (rest.signum() <= 0 || !isLike(last, part, sum)) {
        break;
      }
      rest = rest.subtract(part.value());
      parts++;
    }
    return parts > 1 && rest.signum() == 0;
  }

  private static boolean isLike(Counted last, Counted part, Candidate sum) {
    return (sum.isInItemOf(part) || sum.block().parent().equals(part.block().parent()))
        && part.isOf(sum.kind())
        && part.indicator().equals(last.indicator());
  }
}

package vn.soat.patterns.percentage;

import java.util.List;
import java.util.Optional;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.percentage.PrintedNumbers.Printed;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Percentage.Ratio;

/**
 * Two figures of the item that no word joins to a share with decimals: the last before it, or those
 * that explain it behind: "đạt 98,4%; cụ thể đã số hóa 1.250 hồ sơ/1.270 hồ sơ".
 */
final class UnjoinedPairs {

  /** So many figures back two of them hardly fit a share of two decimals by chance. */
  private static final int MOST = 6;

  /** And so many one of one decimal. */
  private static final int FEW = 3;

  private final Reading reading;
  private final PrintedNumbers numbers;

  UnjoinedPairs(Reading reading, PrintedNumbers numbers) {
    this.reading = reading;
    this.numbers = numbers;
  }

  Optional<Ratio> find(Share share) {
    if (!share.hasDecimals() || !share.isTenthOrMore()) {
      return Optional.empty();
    }
    List<Printed> before = numbers.before(share.span());
    int known = share.figure().decimals() > 1 ? MOST : FEW;
    return last(before.subList(Math.max(0, before.size() - known), before.size()), share)
        .or(() -> last(numbers.behind(share.span()), share))
        .or(() -> before.isEmpty() ? inItemAbove(share) : Optional.empty());
  }

  /** "Thu về 146 phiếu, hài lòng 143 phiếu" and in the next item "Tỷ lệ hài lòng: 97,95%". */
  private Optional<Ratio> inItemAbove(Share share) {
    Block block = reading.outline().at(share.start());
    return share.figure().decimals() < 2
        ? Optional.empty()
        : reading
            .outline()
            .previous(block)
            .filter(above -> !above.heading())
            .flatMap(above -> last(numbers.lastOf(above), share));
  }

  /** The last pair that fits; a whole is more than its part. */
  private Optional<Ratio> last(List<Printed> printed, Share share) {
    for (int i = printed.size() - 1; i >= 0; i--) {
      Printed part = printed.get(i);
      for (Printed whole : printed) {
        if (part.value().compareTo(whole.value()) < 0
            && part.value().signum() > 0
            && Fit.proves(part.value(), whole.value(), share.figure())) {
          return Optional.of(numbers.ratio(part, whole));
        }
      }
    }
    return Optional.empty();
  }
}

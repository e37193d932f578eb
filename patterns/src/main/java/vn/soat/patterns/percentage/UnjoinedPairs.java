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
    return last(before.subList(Math.max(0, before.size() - known(share)), before.size()), share)
        .or(() -> last(numbers.behind(share.span()), share))
        .or(() -> before.isEmpty() ? inItemAbove(share) : Optional.empty());
  }

  /**
   * "24 máy tính phục vụ 28 cán bộ, đạt 85,71%", "khai sinh 47 hồ sơ, khai tử 14 hồ sơ; tổng 61 hồ
   * sơ, khai sinh chiếm 77,05%": the last figure is the whole of one before it in its sentence.
   */
  Optional<Ratio> ofLast(Share share) {
    return share.hasDecimals() ? ofLastExactly(share) : Optional.empty();
  }

  /** The same, of a share without decimals only where nothing is left over. */
  Optional<Ratio> ofLastExactly(Share share) {
    List<Printed> before = numbers.inSentenceBefore(share.span());
    if (before.size() < 2 || !share.isTenthOrMore()) {
      return Optional.empty();
    }
    int last = before.size() - 1;
    Printed whole = before.get(last);
    for (int i = last - 1; i >= Math.max(0, last - known(share)); i--) {
      if (isPart(before.get(i), whole, share)) {
        return Optional.of(numbers.ratio(before.get(i), whole));
      }
    }
    return Optional.empty();
  }

  /** How many figures back two of them hardly fit by chance. */
  private static int known(Share share) {
    return share.figure().decimals() > 1 ? MOST : FEW;
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
        if (isPart(part, whole, share)) {
          return Optional.of(numbers.ratio(part, whole));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isPart(Printed part, Printed whole, Share share) {
    return part.value().compareTo(whole.value()) < 0
        && part.value().signum() > 0
        && Fit.proves(part.value(), whole.value(), share.figure());
  }
}

package vn.soat.patterns.percentage;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.text.Span;

/** What the shares before one are of: the next of a list is often one of the same whole. */
final class SharesBefore {

  /** One share may be of a whole by chance. */
  private static final int SEVERAL = 2;

  private final Figures figures;

  /** The shares with decimals that their two figures give, each where it stands first. */
  private final Map<BigDecimal, Ratio> told = new HashMap<>();

  /** What the share before is one of. */
  private Optional<Base> last = Optional.empty();

  /**
   * The whole of the share before.
   *
   * @param left what its parts so far leave of it
   * @param fitting how many shares of one list it explained
   */
  private record Base(Operand whole, Span percent, BigDecimal left, int fitting) {}

  SharesBefore(Figures figures) {
    this.figures = figures;
  }

  void add(Share share, Ratio ratio) {
    ratio.denominator().ifPresent(whole -> last = Optional.of(base(whole, share, ratio)));
    if (share.hasDecimals() && share.fits(ratio)) {
      told.putIfAbsent(share.figure().value(), ratio);
    }
  }

  private Base base(Operand whole, Share share, Ratio ratio) {
    Optional<Base> before =
        last.filter(base -> base.whole().equals(whole))
            .filter(base -> figures.areInOneList(base.percent(), share.span()));
    BigDecimal part = ratio.numerator().map(Operand::value).orElse(BigDecimal.ZERO);
    BigDecimal left = before.map(Base::left).orElse(whole.value()).subtract(part);
    int fitting = before.map(Base::fitting).orElse(0) + (share.fits(ratio) ? 1 : 0);
    return new Base(whole, share.span(), left, fitting);
  }

  /** "đất đai (09 hồ sơ, chiếm 75% số trễ hạn) và hộ tịch (03 hồ sơ, chiếm 25%)": all the rest. */
  Optional<Counted> ofRest(Counted part, Share share) {
    return last.filter(base -> figures.areInOneItem(base.percent(), share.span()))
        .filter(base -> base.left().compareTo(part.quantity().figure().value()) == 0)
        .flatMap(base -> likeIn(base, part))
        .filter(whole -> share.fits(part, whole));
  }

  /** "cao đẳng 02 người (8,33%), trung cấp 06 người (25%)": what fits the whole of its list. */
  Optional<Counted> ofFittingList(Counted part, Share share) {
    return baseOfList(part, share)
        .flatMap(base -> base.whole().id())
        .flatMap(figures::byId)
        .filter(whole -> whole.end() <= part.start() && isPart(part, whole, share));
  }

  /** What bears another unit, "250 lượt: hài lòng 231 phiếu", must fit to the last digit. */
  private static boolean isPart(Counted part, Counted whole, Share share) {
    return whole.quantity().kind() == part.quantity().kind()
        ? share.fits(part, whole)
        : Fit.proves(part, whole, share.figure());
  }

  /**
   * Where none fits: the next of a list of which several shares were of one whole, or the last one,
   * whose part is just what the others leave of it.
   */
  Optional<Counted> ofList(Counted part, Share share) {
    return baseOfList(part, share)
        .or(() -> completedList(part, share))
        .flatMap(base -> likeIn(base, part));
  }

  private Optional<Base> completedList(Counted part, Share share) {
    return last.filter(base -> base.fitting() > 0)
        .filter(base -> figures.areInOneList(base.percent(), share.span()))
        .filter(base -> base.left().compareTo(part.quantity().figure().value()) == 0);
  }

  private Optional<Base> baseOfList(Counted part, Share share) {
    return last.filter(base -> base.fitting() >= SEVERAL)
        .filter(base -> figures.areInOneList(base.percent(), share.span()))
        .filter(base -> base.left().compareTo(part.quantity().figure().value()) >= 0);
  }

  private Optional<Counted> likeIn(Base base, Counted part) {
    return base.whole()
        .id()
        .flatMap(figures::byId)
        .filter(whole -> whole.end() <= part.start())
        .filter(whole -> whole.quantity().isLike(part.quantity()));
  }

  /** "Thanh toán trực tuyến mới đạt 11,09%", said once more of what the same words told above. */
  Optional<Ratio> repeated(Indicator said, Share share) {
    return Optional.ofNullable(told.get(share.figure().value()))
        .filter(ratio -> figures.indicator(ratio).equals(Optional.of(said)));
  }

  /**
   * "hài lòng 69 phiếu (34,5%), không hài lòng 02 phiếu (1%)": what fits the list's whole is of it.
   */
  Optional<Counted> whole(Counted part, Share share) {
    return part.quantity().indicator().isPresent()
        ? Optional.empty()
        : wholeInItem(share)
            .flatMap(Operand::id)
            .flatMap(figures::byId)
            .filter(whole -> whole.quantity().isLike(part.quantity()))
            .filter(whole -> whole.end() <= part.start())
            .filter(whole -> Fit.proves(part, whole, share.figure()));
  }

  /** "391 hồ sơ (chiếm 38,8% hồ sơ trực tuyến), 616 hồ sơ (chiếm 61,2%)": of the same whole. */
  Optional<Ratio> ratio(Counted part, Share share) {
    Operand operand = part.operand();
    return !share.hasDecimals()
        ? Optional.empty()
        : wholeInItem(share)
            .or(() -> wholeOfList(operand, share))
            .map(
                whole ->
                    new Ratio(Optional.of(operand), Optional.of(whole), Optional.of(Link.SENTENCE)))
            .filter(share::fits);
  }

  /**
   * "384 lượt đánh giá:" above "rất hài lòng 350 phiếu", "hài lòng 30 phiếu": whatever its unit.
   */
  private Optional<Operand> wholeOfList(Operand part, Share share) {
    return last.filter(base -> figures.areInOneList(base.percent(), share.span()))
        .filter(base -> base.left().compareTo(part.value()) >= 0)
        .map(Base::whole);
  }

  /**
   * "còn 11,8% chưa thực hiện, tương ứng 353 hồ sơ": what the part told above leaves of its whole.
   */
  Optional<Ratio> complement(Counted part, Share share) {
    Operand rest = part.operand();
    return Optional.ofNullable(told.get(Fit.HUNDRED.subtract(share.figure().value())))
        .filter(done -> isAllOf(done, rest.value()))
        .map(done -> new Ratio(Optional.of(rest), done.denominator(), Optional.of(Link.LEAD_IN)));
  }

  private static boolean isAllOf(Ratio done, BigDecimal rest) {
    BigDecimal part = done.numerator().orElseThrow().value();
    return part.add(rest).compareTo(done.denominator().orElseThrow().value()) == 0;
  }

  private Optional<Operand> wholeInItem(Share share) {
    return last.filter(base -> figures.areInOneItem(base.percent(), share.span())).map(Base::whole);
  }
}

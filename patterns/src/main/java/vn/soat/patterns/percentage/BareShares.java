package vn.soat.patterns.percentage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.number.NumberReader;
import vn.soat.patterns.number.NumberReader.Sort;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Span;

/**
 * Finds shares of numbers that no unit follows: "có 22 người được xếp loại: xuất sắc 05 (22,7%)".
 * Nothing but the fit joins such a number to its whole, so a share that fits none is left alone.
 */
final class BareShares {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** What joins a number to the percentage behind it. */
  private static final Pattern JOINS =
      Pattern.compile(
          "\\s*(?:\\(\\s*|,?\\s*(?=đạt|chiếm|bằng|tương|tỷ|tỉ))"
              + "(?:(?:đạt|chiếm|bằng|tương\\s+ứng|(?:tỷ|tỉ)\\s+lệ|với|là)[\\s:]*){0,3}",
          FLAGS);

  /** Behind these words a number dates or orders and counts nothing. */
  private static final Pattern NO_COUNT =
      Pattern.compile("(?<!\\p{L})(?:năm|tháng|quý|ngày|số|mức|thứ|điểm|khoản|điều)\\s*$", FLAGS);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Reading reading;
  private final String text;
  private final List<Counted> counted;

  BareShares(Reading reading, List<Counted> counted) {
    this.reading = reading;
    this.text = reading.text();
    this.counted = counted;
  }

  /**
   * The ratio of a percentage with a bare number directly before it.
   *
   * @param after the index of the first figure behind the percentage
   */
  Optional<Ratio> find(Span percent, Figure share, int after) {
    return numberBefore(percent)
        .filter(number -> after == 0 || counted.get(after - 1).end() <= number.start())
        .flatMap(number -> ratio(number, share, after));
  }

  private Optional<Match> numberBefore(Span percent) {
    int at = reading.firstAtOrAfter(percent.start()) - 1;
    while (at >= 0 && reading.matches().get(at).is("cue")) {
      at--;
    }
    return at < 0
        ? Optional.empty()
        : Optional.of(reading.matches().get(at))
            .filter(this::isCount)
            .filter(n -> JOINS.matcher(text.substring(n.end(), percent.start())).matches());
  }

  private boolean isCount(Match match) {
    int from = Math.max(0, match.start() - 10);
    return match.is("plain-number")
        && !NO_COUNT.matcher(text.substring(from, match.start())).find();
  }

  private Optional<Ratio> ratio(Match part, Figure share, int after) {
    List<Operand> wholes = countedBefore(part.start(), after);
    wholes.addAll(numbersBefore(part.start()));
    return fitting(value(part), share, wholes).map(whole -> ratio(operand(part), whole));
  }

  /** The bare number that a count is a share of: "văn bản đi 346, ký số 339 văn bản (97,98%)". */
  Optional<Operand> whole(Counted part, Figure share) {
    return fitting(part.quantity().figure().value(), share, numbersBefore(part.start()));
  }

  private static Optional<Operand> fitting(BigDecimal part, Figure share, List<Operand> wholes) {
    return wholes.stream()
        .filter(whole -> WholeFinder.fits(part, whole.value(), share))
        .filter(whole -> isTelling(share, part, whole.value()))
        .findFirst();
  }

  /** A share without decimals fits too many figures; but all of a large number is no chance. */
  private static boolean isTelling(Figure share, BigDecimal part, BigDecimal whole) {
    boolean all = share.value().compareTo(HUNDRED) == 0 && part.compareTo(whole) == 0;
    return share.decimals() > 0 || (all && part.compareTo(BigDecimal.TEN) >= 0);
  }

  static Ratio ratio(Operand part, Operand whole) {
    return new Ratio(Optional.of(part), Optional.of(whole), Optional.of(Link.SENTENCE));
  }

  /** The figures before an offset in its item, the nearest first. */
  private List<Operand> countedBefore(int offset, int after) {
    int block = reading.outline().at(offset).index();
    List<Operand> found = new ArrayList<>();
    for (int i = after - 1; i >= 0 && counted.get(i).block().index() == block; i--) {
      Counted whole = counted.get(i);
      if (whole.role() != Counted.Role.WORDED && whole.quantity().kind() != QuantityKind.MONEY) {
        Quantity quantity = whole.quantity();
        Optional<String> id = Optional.of(quantity.id());
        found.add(new Operand(quantity.figure().value(), id, quantity.evidence()));
      }
    }
    return found;
  }

  /** The bare numbers before an offset in its sentence, the nearest first. */
  private List<Operand> numbersBefore(int offset) {
    Block block = reading.outline().at(offset);
    int sentence = reading.sentenceAt(block, offset);
    int from = sentence < 0 ? offset : reading.sentences(block).get(sentence).start();
    List<Operand> found = new ArrayList<>();
    reading.within(new Span(Math.min(from, offset), offset)).stream()
        .filter(this::isCount)
        .forEach(number -> found.add(0, operand(number)));
    return found;
  }

  private Operand operand(Match number) {
    return new Operand(value(number), Optional.empty(), reading.evidence(number.span()));
  }

  private BigDecimal value(Match number) {
    return NumberReader.read(number.span().of(text), Sort.COUNT, Bound.EXACT).value();
  }
}

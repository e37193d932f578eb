package vn.soat.patterns.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Breakdown;
import vn.soat.patterns.report.Breakdown.Wording;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Complements;

/**
 * Finds parts whose own names say that they leave nothing over, right behind their whole: "thu về
 * 200 phiếu. Kết quả: rất hài lòng 128 phiếu, hài lòng 69 phiếu, không hài lòng 03 phiếu".
 */
public final class LevelLists {

  /** Characters between two of them, their shares included. */
  private static final int NEXT = 60;

  /** And between the whole and the first. */
  private static final int WHOLE = 90;

  private static final int FEWEST = 2;
  private static final int MOST = 5;

  private final String text;
  private final Complements complements;
  private final List<Counted> counted;

  private LevelLists(Reading reading, List<Counted> counted) {
    this.text = reading.text();
    this.complements = reading.lexicon().complements();
    this.counted = counted;
  }

  /**
   * The lists of a report.
   *
   * @param counted in the order of the text
   * @param told what words join to a whole, which are not told once more
   */
  public static List<Breakdown> read(Reading reading, List<Counted> counted, List<Breakdown> told) {
    LevelLists lists = new LevelLists(reading, counted);
    Set<String> wholes =
        told.stream().map(Breakdown::whole).collect(Collectors.toUnmodifiableSet());
    List<Breakdown> found = new ArrayList<>();
    for (int whole = 0; whole + FEWEST < counted.size(); whole++) {
      String id = counted.get(whole).quantity().id();
      if (!wholes.contains(id)) {
        lists.behind(whole).map(parts -> breakdown(reading, id, parts)).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Breakdown breakdown(Reading reading, String whole, List<Counted> parts) {
    Span span = parts.get(0).span().cover(parts.get(parts.size() - 1).span());
    List<String> ids = parts.stream().map(Counted::quantity).map(Quantity::id).toList();
    return new Breakdown(whole, ids, Wording.ALL_OF_IT, reading.evidence(span));
  }

  /** The longest list behind a figure. */
  private Optional<List<Counted>> behind(int whole) {
    if (!follows(whole + 1, counted.get(whole), WHOLE)) {
      return Optional.empty();
    }
    List<String> stretches = new ArrayList<>();
    Optional<List<Counted>> longest = Optional.empty();
    for (int next = whole + 1; next < counted.size() && next <= whole + MOST; next++) {
      if (next > whole + 1 && !follows(next, counted.get(whole), NEXT)) {
        break;
      }
      stretches.add(text.substring(counted.get(next - 1).end(), counted.get(next).end()));
      boolean all =
          stretches.size() >= FEWEST
              && complements.wording(stretches).filter(Wording.ALL_OF_IT::equals).isPresent();
      longest = all ? Optional.of(counted.subList(whole + 1, next + 1)) : longest;
    }
    return longest;
  }

  /** Whether a figure counts so many of the same as the whole, near behind the one before it. */
  private boolean follows(int at, Counted whole, int most) {
    Counted figure = counted.get(at);
    Quantity quantity = figure.quantity();
    return quantity.indicator().isEmpty()
        && whole.quantity().indicator().isEmpty()
        && figure.isOf(whole.quantity().kind())
        && figure.block().equals(whole.block())
        && quantity.unit().equals(whole.quantity().unit())
        && quantity.figure().value().compareTo(whole.quantity().figure().value()) <= 0
        && figure.start() - counted.get(at - 1).end() <= most
        && figure.start() >= counted.get(at - 1).end();
  }
}

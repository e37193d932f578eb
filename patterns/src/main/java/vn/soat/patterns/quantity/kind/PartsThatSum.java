package vn.soat.patterns.quantity.kind;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.number.NumberReader;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Expression;

/**
 * Recognises the bare numbers of a list behind a count by their sum: "3.018 hồ sơ (bản sao 2.204,
 * chữ ký 702 và hợp đồng, giao dịch 112)". What adds up to the count can hardly be anything else,
 * whatever names the parts have.
 */
final class PartsThatSum {

  private static final int LONGEST = 300;

  private final String lower;
  private final CountedSoFar found;
  private final Pattern opensParts;
  private final Pattern namedPart;
  private final Pattern countedFirst;
  private final Pattern inBrackets;

  PartsThatSum(Reading reading, CountedSoFar found) {
    this.lower = reading.lower();
    this.found = found;
    this.opensParts = reading.lexicon().expression(Expression.OPENS_PARTS);
    this.namedPart = reading.lexicon().expression(Expression.NAMED_PART);
    this.countedFirst = reading.lexicon().expression(Expression.PART_COUNTED_FIRST);
    this.inBrackets = reading.lexicon().expression(Expression.PART_IN_BRACKETS);
  }

  /** What the whole counts that a number is one of the parts of. */
  Optional<QuantityKind> kind(Candidate number) {
    return found
        .nearestInItemOf(number, CountedSoFar.FIGURES_BACK, whole -> holds(whole, number))
        .map(whole -> whole.quantity().kind());
  }

  private boolean holds(Counted whole, Candidate number) {
    boolean divided = whole.isOf(QuantityKind.DOSSIER) || whole.isOf(QuantityKind.PROCEDURE);
    return divided
        && whole.role() == Counted.Role.ALONE
        && whole.mayHold(number)
        && number.start() - whole.end() < LONGEST
        && isListed(whole, number);
  }

  private boolean isListed(Counted whole, Candidate number) {
    int limit = Math.min(whole.block().span().end(), whole.end() + LONGEST);
    Span behind = new Span(whole.end(), Math.max(whole.end(), limit));
    Matcher opens = opensParts.matcher(lower).region(behind.start(), behind.end());
    if (!opens.lookingAt()) {
      return isListed(
          whole, number, inBrackets.matcher(lower).region(behind.start(), behind.end()));
    }
    Span list = new Span(opens.end(), Math.max(opens.end(), limit));
    return isListed(whole, number, namedPart.matcher(lower).region(list.start(), list.end()))
        || isListed(whole, number, countedFirst.matcher(lower).region(list.start(), list.end()));
  }

  private static boolean isListed(Counted whole, Candidate number, Matcher part) {
    int limit = part.regionEnd();
    BigDecimal rest = whole.value();
    boolean met = false;
    int parts = 0;
    while (rest.signum() > 0 && part.lookingAt()) {
      met |= part.start("count") == number.start();
      rest = rest.subtract(value(part.group("count")));
      parts++;
      part.region(part.end(), Math.max(part.end(), limit));
    }
    return met && parts > 1 && rest.signum() == 0;
  }

  private static BigDecimal value(String printed) {
    return NumberReader.read(printed, NumberReader.Sort.COUNT, Bound.EXACT).value();
  }
}

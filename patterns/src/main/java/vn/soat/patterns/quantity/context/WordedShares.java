package vn.soat.patterns.quantity.context;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.Facet;

/** Reads what a count is a share of, where the words behind it name that. */
public final class WordedShares {

  private final String lower;
  private final ContextReader context;
  private final Pattern shareOfAll;

  public WordedShares(Reading reading, ContextReader context) {
    this.lower = reading.lower();
    this.context = context;
    this.shareOfAll = reading.lexicon().expression(Expression.SHARE_OF_ALL);
  }

  /**
   * What is said of all those that a count is a share of: "118 thủ tục, bằng 63 % bộ thủ tục", "486
   * hồ sơ, chiếm 63,8% tổng số hồ sơ tiếp nhận"; empty if no share of them is given.
   */
  public Optional<Set<Facet>> facets(Candidate count, Phrases noun) {
    Matcher share = shareOfAll.matcher(lower).region(count.end(), lower.length());
    int end = share.lookingAt() ? noun.endOf(lower, share.end(), lower.length()) : -1;
    return end < 0
        ? Optional.empty()
        : Optional.of(
            context.firstOf(new Span(share.start("of"), context.wordsEnd(end, reach(end)))));
  }

  private int reach(int end) {
    return Math.min(lower.length(), end + ContextReader.NEAR);
  }

  /** Whether a share of all procedures is given, not of those that were handled. */
  public boolean isOfProcedures(Candidate count, Phrases procedure) {
    return facets(count, procedure).filter(said -> !Indicators.areHandled(said)).isPresent();
  }
}

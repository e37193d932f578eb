package vn.soat.patterns.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.vocabulary.Expression;

/** Gives documents that are told in one breath the issuer that words say of one of them. */
final class CitedTogether {

  /** Between two codes of one list stand a date and what the first is about. */
  private static final int CHAIN = 160;

  private final String text;
  private final String lower;
  private final Pattern coupled;
  private final Pattern officeBehind;
  private final Pattern officeBetween;

  CitedTogether(Reading reading) {
    this.text = reading.text();
    this.lower = reading.lower();
    this.coupled = reading.lexicon().expression(Expression.COUPLED);
    this.officeBehind = reading.lexicon().expression(Expression.OFFICE_BEHIND_BOTH);
    this.officeBetween = reading.lexicon().expression(Expression.OFFICE_BETWEEN);
  }

  /**
   * The issuers with those that the neighbours tell.
   *
   * @param own of each document, what its own words tell
   */
  List<Optional<Issuer>> issuers(List<Citation> citations, List<Optional<Issuer>> own) {
    List<Optional<Issuer>> issuers = new ArrayList<>(own);
    fillFromBefore(citations, issuers);
    fillFromBehind(citations, issuers);
    return issuers;
  }

  private static boolean isStated(Optional<Issuer> issuer) {
    return issuer.filter(Issuer::stated).isPresent();
  }

  /** "… các quyết định của UBND tỉnh: 92/QĐ-UBND …, 233/QĐ-UBND …": one list, one issuer. */
  private void fillFromBefore(List<Citation> citations, List<Optional<Issuer>> issuers) {
    for (int i = 1; i < citations.size(); i++) {
      if (issuers.get(i - 1).isPresent()
          && !isStated(issuers.get(i))
          && isChained(citations.get(i - 1), citations.get(i))) {
        issuers.set(i, issuers.get(i - 1));
      }
    }
  }

  /** "các Quyết định: số 96 …, số 702 … của UBND tỉnh": the office at the end issued them all. */
  private void fillFromBehind(List<Citation> citations, List<Optional<Issuer>> issuers) {
    for (int i = citations.size() - 2; i >= 0; i--) {
      if (!isStated(issuers.get(i)) && isStated(issuers.get(i + 1)) && isInRow(citations, i)) {
        issuers.set(i, issuers.get(i + 1));
      }
    }
  }

  private boolean isInRow(List<Citation> citations, int at) {
    Citation first = citations.get(at);
    Citation next = citations.get(at + 1);
    boolean listed = at + 2 < citations.size() && isCoupled(next, citations.get(at + 2));
    return (listed && isSideBySide(first, next))
        || (next.type().isEmpty() && isChained(first, next))
        || first.isListedWith(next)
        || isCoupled(first, next);
  }

  private boolean isChained(Citation previous, Citation citation) {
    int from = previous.span().end();
    if (previous.block().index() != citation.block().index()
        || !previous.code().groups().equals(citation.code().groups())
        || previous.isOfAnotherType(citation, text)
        || citation.start() < from
        || citation.start() - from > CHAIN) {
      return false;
    }
    String between = text.substring(from, citation.start()).strip();
    return citation.type().isEmpty()
        || between.equals(",")
        || between.equals("và")
        || officeBetween.matcher(lower).region(from, citation.start()).matches();
  }

  /**
   * "Quyết định số 96/QĐ-UBND … và Quyết định số 702/QĐ-UBND … của Chủ tịch UBND tỉnh": documents
   * of one sort side by side. The second's office must stand behind it, so that it closes both.
   */
  private boolean isCoupled(Citation first, Citation second) {
    return isSideBySide(first, second)
        && officeBehind.matcher(lower).region(second.span().end(), text.length()).lookingAt();
  }

  private boolean isSideBySide(Citation first, Citation second) {
    int from = first.span().end();
    return !first.code().groups().isEmpty()
        && first.code().groups().equals(second.code().groups())
        && first.block().index() == second.block().index()
        && from <= second.start()
        && coupled.matcher(lower).region(from, second.start()).matches();
  }
}

package vn.soat.patterns.quantity.breakdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Breakdown;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Expression;

/**
 * Finds the parts of a sum that stands behind them and says how many they are: "quầy chính 310 hồ
 * sơ, điểm hỗ trợ 80 hồ sơ; cộng hai nơi 390 hồ sơ". Only where the sentence has just so many
 * counts before the sum are they its parts.
 */
final class ToldSums {

  /** The words between the last part and its sum are few. */
  private static final int LONGEST_WORDS = 60;

  /** A list in one sentence takes no more than five printed lines. */
  private static final int LONGEST_SENTENCE = 400;

  /** The numbers from two on, in words. */
  private static final List<String> NUMBERS = List.of("hai", "ba", "bốn", "năm");

  /** What else such words hold: a glance at both spares most counts the search. */
  private static final Phrases ADDS = Phrases.of("cộng", "tổng", "tính chung");

  private static final Phrases COUNTS = Phrases.of(NUMBERS.toArray(String[]::new));

  private final Reading reading;
  private final CountedInText counted;
  private final Pattern words;

  ToldSums(Reading reading, CountedInText counted) {
    this.reading = reading;
    this.counted = counted;
    this.words = reading.lexicon().expression(Expression.SUM_OF_SEVERAL);
  }

  List<Breakdown> breakdowns() {
    return counted.all().stream()
        .filter(sum -> sum.isOf(QuantityKind.DOSSIER) || sum.isOf(QuantityKind.PROCEDURE))
        .filter(sum -> sum.role() == Counted.Role.ALONE)
        .flatMap(sum -> breakdown(sum).stream())
        .toList();
  }

  private Optional<Breakdown> breakdown(Counted sum) {
    int body = Math.max(sum.block().body().start(), sum.start() - LONGEST_WORDS);
    int from = Math.min(body, sum.start());
    Matcher told = words.matcher(reading.lower()).region(from, sum.start());
    if (!mayBeTold(from, sum.start()) || !told.find()) {
      return Optional.empty();
    }
    int several = 2 + NUMBERS.indexOf(number(told));
    return inSentence(sum, told.start(), several)
        .or(() -> behindColon(sum, told.start(), several))
        .map(parts -> breakdown(sum, parts, new Span(told.start(), sum.end())));
  }

  private boolean mayBeTold(int from, int to) {
    return ADDS.areIn(reading.lower(), from, to) && COUNTS.areIn(reading.lower(), from, to);
  }

  private Breakdown breakdown(Counted sum, List<Counted> parts, Span words) {
    return new Breakdown(
        sum.quantity().id(),
        parts.stream().map(part -> part.quantity().id()).toList(),
        Breakdown.Wording.ALL_OF_IT,
        reading.evidence(words));
  }

  private static String number(Matcher told) {
    return told.group(told.start("several") < 0 ? "number" : "several");
  }

  private Optional<List<Counted>> inSentence(Counted sum, int words, int several) {
    int start = reading.sentences().startOf(sum.block(), sum.start());
    return between(Math.max(start, words - LONGEST_SENTENCE), words, sum, several);
  }

  /** "khu vực 4) 467 hồ sơ": what ends in a number and a bracket may seem to end the sentence. */
  private Optional<List<Counted>> behindColon(Counted sum, int words, int several) {
    int from = Math.max(sum.block().body().start(), words - LONGEST_SENTENCE);
    return between(Stops.behindLast(reading.lower(), from, words, ":"), words, sum, several);
  }

  private Optional<List<Counted>> between(int from, int to, Counted sum, int several) {
    return Optional.of(counted.in(new Span(Math.min(from, to), to)))
        .map(all -> all.stream().filter(part -> PartsFinder.isPart(part, sum)).toList())
        .filter(parts -> parts.size() == several);
  }
}

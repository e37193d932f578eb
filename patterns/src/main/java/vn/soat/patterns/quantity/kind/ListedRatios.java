package vn.soat.patterns.quantity.kind;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.quantity.context.ForeignWords;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Reads what both figures of a ratio count that only a label stands before, from the lead-in of its
 * list: "Tỷ lệ hồ sơ trực tuyến trên hồ sơ tiếp nhận:" or a ratio of its own above "- Hộ tịch:
 * 104/108".
 */
public final class ListedRatios {

  /** What the two figures count. */
  public record Meaning(Indicator part, Indicator whole) {}

  /** A name and a colon; the days of a month may stand in brackets between them. */
  private static final Pattern LABEL =
      Pattern.compile(
          "\\s{0,9}\\p{L}(?:[^\\d:;.()]{1,60}\\([^():;]{1,30}\\)\\s*|[^\\d:;.]{1,60}):\\s*");

  /** No list without marks has more: those of a year, one a month. */
  private static final int MOST_LINES = 13;

  private final Reading reading;
  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;
  private final RatioOrder order;
  private final Phrases rates;
  private final Phrases compared;
  private final ForeignWords foreign;

  private int lastAsked = -1;

  private Optional<Meaning> lastSaid = Optional.empty();

  public ListedRatios(Reading reading, ContextReader context, CountedSoFar found) {
    this.reading = reading;
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.order = new RatioOrder(reading, context);
    this.rates = reading.lexicon().words(WordList.RATES);
    this.compared = reading.lexicon().words(WordList.COMPARED);
    this.foreign = ForeignWords.of(reading);
  }

  /** What the lead-in says of a ratio, by the first of its figures. */
  public Optional<Meaning> of(Block item, int ratio) {
    return isLabel(item.body().start(), ratio)
        ? reading
            .outline()
            .leadIn(item)
            .or(() -> reading.outline().parent(item))
            .filter(this::isLeadIn)
            .or(() -> aboveLines(item))
            .flatMap(this::said)
        : Optional.empty();
  }

  /** What ends with a colon, or a heading that names both figures: "Theo lĩnh vực (nhận/xong)". */
  private boolean isLeadIn(Block above) {
    Span words = above.body();
    return reading.endsWithColon(above)
        || (order.of(words).isPresent() && !foreign.areIn(words.start(), words.end()));
  }

  /** The paragraph with a colon above lines that no mark makes a list. */
  private Optional<Block> aboveLines(Block line) {
    List<Block> blocks = reading.outline().blocks();
    for (int i = line.index() - 1; i >= Math.max(0, line.index() - MOST_LINES); i--) {
      Block above = blocks.get(i);
      if (above.marker().style() != line.marker().style()
          || !above.parent().equals(line.parent())) {
        return Optional.empty();
      }
      if (reading.endsWithColon(above)) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  /** A list asks for each of its items. */
  private Optional<Meaning> said(Block leadIn) {
    if (lastAsked != leadIn.index()) {
      lastAsked = leadIn.index();
      lastSaid =
          order.of(leadIn.body()).or(() -> ofWords(leadIn.body())).or(() -> ofFigures(leadIn));
    }
    return lastSaid;
  }

  /** A label that says nothing of what is counted. */
  private boolean isLabel(int from, int to) {
    return from < to
        && LABEL.matcher(lower).region(from, to).matches()
        && reading.startingIn(new Span(from, to)).stream().noneMatch(match -> match.is("cue"));
  }

  /** "Tỷ lệ hồ sơ trực tuyến trên hồ sơ tiếp nhận mới của từng lĩnh vực:". */
  private Optional<Meaning> ofWords(Span words) {
    int rate = rates.find(lower, words.start(), words.end());
    int base = rate < 0 ? -1 : baseIn(rate, words.end());
    return base < 0
        ? Optional.empty()
        : Indicators.ofDossiers(context.of(new Span(rate, base)))
            .flatMap(
                part ->
                    Indicators.ofDossiers(context.of(new Span(base, words.end())))
                        .filter(whole -> Wholes.of(part).contains(whole))
                        .map(whole -> new Meaning(part, whole)));
  }

  /** Where the words for a base begin: "trên hồ sơ tiếp nhận", "so với hồ sơ tiếp nhận". */
  private int baseIn(int from, int to) {
    int outOf = Wholes.OUT_OF.find(lower, from, to);
    int comparison = compared.find(lower, from, to);
    return outOf < 0 || comparison < 0 ? Math.max(outOf, comparison) : Math.min(outOf, comparison);
  }

  /** "Giải quyết đúng hạn đạt 99,6% (498/500 hồ sơ); cụ thể ở các lĩnh vực:". */
  private Optional<Meaning> ofFigures(Block leadIn) {
    List<Counted> last = found.nearestOf(leadIn.index()).limit(2).toList();
    return last.size() == 2 && last.get(0).role() == Counted.Role.RATIO_WHOLE
        ? last.get(1)
            .indicator()
            .flatMap(part -> last.get(0).indicator().map(whole -> new Meaning(part, whole)))
        : Optional.empty();
  }
}

package vn.soat.patterns.percentage;

import java.util.List;
import java.util.Optional;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Percentage.Basis;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Finds the whole that a count is said to be a share of, where the two do not stand beside each
 * other. The base of a percentage is often not the nearest figure; so of the wholes that the words
 * allow, the one that the percentage fits is taken, and the nearest where none fits.
 */
final class WholeFinder {

  /** Characters of "so với cùng kỳ năm trước (tổng số tiếp nhận ". */
  private static final int EARLIER_TIME = 50;

  private final Reading reading;
  private final Figures figures;
  private final Bases bases;
  private final Phrases compared;
  private final Phrases earlier;
  private final SharesBefore sharesBefore;
  private final PlanRatios plans;
  private final WholesBehind behind;
  private final NamedWholes named;
  private final FormWholes form;
  private final WholesAbove above;

  WholeFinder(
      Reading reading,
      Figures figures,
      SharesBefore sharesBefore,
      PlanRatios plans,
      WholesBehind behind,
      NamedWholes named,
      FormWholes form,
      WholesAbove above) {
    this.reading = reading;
    this.figures = figures;
    this.bases = new Bases(reading);
    this.compared = reading.lexicon().words(WordList.COMPARED);
    this.earlier = reading.lexicon().words(WordList.EARLIER);
    this.sharesBefore = sharesBefore;
    this.plans = plans;
    this.behind = behind;
    this.named = named;
    this.form = form;
    this.above = above;
  }

  /** The ratio of a share whose part is known; its whole is left out where none is found. */
  Ratio ratio(Counted part, Share share) {
    return plans
        .between(part, share)
        .or(() -> sharesBefore.whole(part, share))
        .or(() -> sharesBefore.ofRest(part, share))
        .or(() -> sharesBefore.ofFittingList(part, share))
        .or(() -> behind.find(part, share))
        .or(() -> find(part, share))
        .map(whole -> part.over(whole, figures.link(whole, share)))
        .or(() -> sharesBefore.ratio(part, share))
        .orElseGet(
            () -> new Ratio(Optional.of(part.operand()), Optional.empty(), Optional.empty()));
  }

  private Optional<Counted> find(Counted part, Share share) {
    Optional<Counted> called = named.ofSameWords(part, share);
    if (called.filter(whole -> share.fits(part, whole)).isPresent()) {
      return called;
    }
    Optional<Counted> divided = above.divided(part);
    List<Counted> marked = marked(part);
    return divided
        .filter(whole -> share.fits(part, whole))
        .or(() -> share.first(part, marked))
        .or(() -> fittingUnmarked(part, share))
        .or(() -> allAgain(part, share))
        .or(() -> called)
        .or(() -> isOfYardstick(share) ? Optional.empty() : missed(part, divided, marked, share));
  }

  /** "trực tuyến 60 hồ sơ (60%), trực tiếp 40 hồ sơ (85% kế hoạch)": the second is of a plan. */
  private boolean isOfYardstick(Share share) {
    return bases.of(share.span()) == Basis.YARDSTICK;
  }

  /** Where none fits, the likeliest that it may have been worked out of. */
  private Optional<Counted> missed(
      Counted part, Optional<Counted> divided, List<Counted> marked, Share share) {
    return sharesBefore
        .ofList(part, share)
        .or(() -> divided.filter(whole -> !isBeyond(part, whole, share)))
        .or(() -> ofBothParts(part, marked, share))
        .or(() -> missed(part, inSameSentence(part, marked), share))
        .or(() -> missed(part, inSameSentence(part, dueFor(part)), share))
        .or(() -> missed(part, marked, share))
        .or(() -> missed(part, named.ofAll(part, share), share));
  }

  /** Wholes above that the form or a word says to be one, the likeliest first. */
  private List<Counted> marked(Counted part) {
    Optional<Indicator> indicator = part.quantity().indicator();
    return indicator.isPresent() ? form.above(part, indicator.get()) : above.marked(part);
  }

  /**
   * "giải quyết tại một cửa 123 thủ tục. … niêm yết 123 thủ tục, đạt 100% số thủ tục theo cơ chế
   * một cửa": as many as were told above, whatever they are called there.
   */
  private Optional<Counted> allAgain(Counted part, Share share) {
    return share.isAll()
        ? figures.above(part).stream()
            .filter(whole -> Fit.proves(part, whole, share.figure()))
            .filter(whole -> NamedWholes.isCounted(whole) && NamedWholes.isCounted(part))
            .findFirst()
        : Optional.empty();
  }

  /** What only the share itself tells to be its whole. */
  private Optional<Counted> fittingUnmarked(Counted part, Share share) {
    boolean listed = share.hasDecimals() && part.quantity().indicator().isEmpty();
    return (listed ? share.first(part, above.inLeadIn(part)) : Optional.<Counted>empty())
        .or(() -> share.first(part, above.unmarked(part)))
        .or(() -> share.first(part, named.namedFirst(form.totalsAbove(part), share)))
        .or(() -> AllOfIt.isTotalOfItself(part, share) ? Optional.of(part) : Optional.empty())
        .or(() -> share.hasDecimals() ? toldByDecimals(part, share) : Optional.empty())
        .or(() -> share.first(part, named.ofSameSort(part, share)));
  }

  /**
   * A whole that only a share with decimals can tell: one in a thousand figures would fit it by
   * chance. A field's share of the report's total; "7,81% hồ sơ tiếp nhận"; another unit.
   */
  private Optional<Counted> toldByDecimals(Counted part, Share share) {
    return share
        .first(part, form.ofWholeReport(part))
        .or(() -> share.first(part, form.ofFieldAbove(part)))
        .or(() -> share.first(part, named.ofDossiers(part, share)))
        .or(() -> share.first(part, named.ofProcedures(part, share)))
        .or(() -> share.first(part, above.ofStaff(part)))
        .or(() -> share.first(part, above.inSentence(part)))
        .or(() -> share.first(part, above.inLeadIn(part)))
        .or(() -> share.isTold() ? share.first(part, form.ofSameSort(part)) : Optional.empty());
  }

  private Optional<Counted> missed(Counted part, List<Counted> marked, Share share) {
    return marked.stream()
        .filter(whole -> mayMiss(part, whole) && !isBeyond(part, whole, share))
        .filter(whole -> !isOfEarlierTime(whole))
        .filter(whole -> !share.isAll() || !Figures.isLess(whole, part))
        .findFirst();
  }

  /**
   * "qua mạng 1.214 hồ sơ (68,97%), tại quầy 554 hồ sơ (31,33%)": the whole that the two make up.
   */
  private Optional<Counted> ofBothParts(Counted part, List<Counted> marked, Share share) {
    return Optional.of(share.after())
        .filter(at -> at < figures.size())
        .map(figures::get)
        .filter(next -> next.quantity().isLike(part.quantity()))
        .filter(next -> figures.areInOneSentence(part, next))
        .map(next -> part.value().add(next.value()))
        .flatMap(
            sum -> marked.stream().filter(whole -> whole.value().compareTo(sum) == 0).findFirst());
  }

  /**
   * "So với cùng kỳ năm 2021 (tiếp nhận 1.532 hồ sơ) tăng 236 hồ sơ": shares are of this year's.
   */
  private boolean isOfEarlierTime(Counted whole) {
    String lower = reading.lower();
    int start = whole.start();
    int from = Math.max(whole.block().span().start(), start - EARLIER_TIME);
    int clause = Stops.behindLast(lower, Math.min(from, start), start, ",;.");
    return compared.endBefore(lower, start) || earlier.areIn(lower, clause, start);
  }

  /** "1.764 hồ sơ có thu phí; nộp qua mạng 1.459 hồ sơ, đạt 82,71%": paid of those that are due. */
  private List<Counted> dueFor(Counted part) {
    return part.counts(Indicator.DOSSIER_PAID_ONLINE)
        ? figures.above(part).stream()
            .filter(whole -> whole.counts(Indicator.DOSSIER_OTHER))
            .filter(whole -> !Figures.isLess(whole, part))
            .toList()
        : List.of();
  }

  /** What the sentence itself names before what an earlier one does. */
  private List<Counted> inSameSentence(Counted part, List<Counted> marked) {
    return marked.stream().filter(whole -> figures.areInOneSentence(whole, part)).toList();
  }

  /** More than all of a plan may be reached, but never by a part that is less than it. */
  private static boolean isBeyond(Counted part, Counted whole, Share share) {
    return share.figure().value().compareTo(Fit.HUNDRED) > 0 && Figures.isLess(part, whole);
  }

  /** A plan of another clause is another matter, unless the form relates the two. */
  private boolean mayMiss(Counted part, Counted whole) {
    int to = Math.max(whole.end(), part.start());
    return part.quantity().indicator().isPresent()
        || part.block().index() != whole.block().index()
        || Stops.find(reading.lower(), whole.end(), to, ";") == to;
  }
}

package vn.soat.patterns.percentage;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.quantity.indicator.IndicatorCues;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.WordList;

/** Finds the part of a share in its clause: the count that it is said of. */
final class PartFinder {

  private static final Set<Indicator> LATE =
      EnumSet.of(Indicator.DOSSIER_RESOLVED_OVERDUE, Indicator.DOSSIER_PENDING_OVERDUE);

  /** How dossiers were resolved: the rate of one of these is no other count's. */
  private static final Set<Indicator> TIMES =
      EnumSet.of(
          Indicator.DOSSIER_RESOLVED_EARLY,
          Indicator.DOSSIER_RESOLVED_ON_TIME,
          Indicator.DOSSIER_RESOLVED_EARLY_OR_ON_TIME,
          Indicator.DOSSIER_RESOLVED_OVERDUE);

  private static final Set<QuantityKind> MEASURED =
      EnumSet.of(QuantityKind.AREA, QuantityKind.OTHER);

  private final String text;
  private final String lower;
  private final Figures figures;
  private final Joins joins;
  private final Brackets brackets;
  private final IndicatorCues cues;
  private final Phrases change;
  private final Phrases compared;
  private final Phrases aside;
  private final Pattern rateOfSome;
  private final Pattern toldBehindName;

  PartFinder(Reading reading, Figures figures, Joins joins, Brackets brackets, IndicatorCues cues) {
    this.text = reading.text();
    this.lower = reading.lower();
    this.figures = figures;
    this.joins = joins;
    this.brackets = brackets;
    this.cues = cues;
    this.change = reading.lexicon().words(WordList.CHANGE);
    this.compared = reading.lexicon().words(WordList.COMPARED);
    this.aside = reading.lexicon().words(WordList.LEAVES_OUT);
    this.rateOfSome = reading.lexicon().expression(Expression.RATE_OF_SOME);
    this.toldBehindName = reading.lexicon().expression(Expression.PART_TOLD_BEHIND_NAME);
  }

  /** The count in brackets behind a share, or the one before it that the words between join. */
  Optional<Counted> find(Share share) {
    return behind(share)
        .filter(count -> brackets.openBefore(share, count) >= 0)
        .or(() -> before(share));
  }

  private Optional<Counted> before(Share share) {
    int last = brackets.lastOutside(share);
    if (last < 0) {
      return Optional.empty();
    }
    Counted part = figures.get(last);
    if (isLimit(part)) {
      return Optional.empty();
    }
    boolean said = last == share.after() - 1 ? share.joined() : joins.joins(part, share.span());
    if (said && change.endBefore(lower, part.start())) {
      return changed(last);
    }
    if (said && aside.endBefore(lower, part.start())) {
      return besideAside(last);
    }
    return (said && !isBase(part)) || isNamedAgain(part, share)
        ? Optional.of(part)
        : Optional.empty();
  }

  /** "14 người ở ngoài xã, nhà cách trên 12 km, bằng 82,4%": what is measured is said of a part. */
  private static boolean isLimit(Counted figure) {
    return MEASURED.contains(figure.quantity().kind()) && !figure.quantity().figure().isExact();
  }

  /**
   * "tiếp nhận 842 hồ sơ, so với 815 hồ sơ của quý I tăng 27 hồ sơ, đạt 25,8% kế hoạch": the share
   * is of what changed, that the sentence is about, not of by how much.
   */
  private Optional<Counted> changed(int amount) {
    Counted by = figures.get(amount);
    Optional<Counted> subject = Optional.empty();
    for (int i = amount - 1; i >= 0 && figures.areInOneSentence(figures.get(i), by); i--) {
      Counted before = figures.get(i);
      boolean aside =
          compared.endBefore(lower, before.start()) || lower.startsWith(")", before.end());
      subject = aside || !Figures.isOfUnit(before, by) ? subject : Optional.of(before);
    }
    return subject;
  }

  /** "nhận 412 hồ sơ, kể cả 06 hồ sơ kỳ trước, chiếm 12,4%": the share is of all of them. */
  private Optional<Counted> besideAside(int aside) {
    Counted some = figures.get(aside);
    return figures.inItem(some).stream()
        .filter(all -> Figures.isOfUnit(all, some) && figures.areInOneSentence(all, some))
        .findFirst();
  }

  /** Whether shares are taken of a count: it is no part itself. */
  private boolean isBase(Counted counted) {
    return beginsSentence(counted) || figures.isOutOfOther(counted);
  }

  /** "Trong 184 hồ sơ …". */
  private boolean beginsSentence(Counted counted) {
    int base = Wholes.OUT_OF.startBefore(lower, counted.start());
    int before = base < 0 ? 0 : Blanks.before(lower, base);
    return base >= 0
        && Character.isUpperCase(text.charAt(base))
        && (base == 0
            || (before < base && ".;:".indexOf(lower.charAt(before - 1)) >= 0)
            || Stops.firstIn(lower, before, base, '\n') >= 0);
  }

  /** "quá hạn 07, tỷ lệ quá hạn 13,46%": late dossiers are no part of another count so named. */
  private boolean isNamedAgain(Counted part, Share share) {
    Optional<Indicator> indicator = part.quantity().indicator();
    return indicator.filter(LATE::contains).isPresent()
        && isRateBetween(part, share)
        && cues.beforeFigure(share.start()).equals(indicator);
  }

  /**
   * "nộp trực tuyến 597 hồ sơ, tỷ lệ giải quyết đúng hạn đạt 99,7%": the rate of what the comma
   * sets apart from the count before it. Only their fit could still join the two.
   */
  boolean isRateOfAnother(Counted part, Share share) {
    return isRateBetween(part, share)
        && part.quantity().indicator().isPresent()
        && cues.beforeFigure(share.start())
            .filter(said -> TIMES.contains(said) && !part.counts(said))
            .isPresent();
  }

  /** Whether nothing but a comma and the name of a rate stands between a count and a share. */
  private boolean isRateBetween(Counted part, Share share) {
    return share.start() - part.end() <= Joins.NEAR
        && rateOfSome.matcher(joins.between(part.end(), share.start())).matches();
  }

  /** "đạt 78,3% với 3.806 hồ sơ": the count that tells a share once more. */
  Optional<Counted> behind(Share share) {
    return share.after() == figures.size()
        ? Optional.empty()
        : Optional.of(figures.get(share.after()))
            .filter(count -> count.role() == Counted.Role.ALONE)
            .filter(count -> joins.isBehind(share.span(), count));
  }

  /**
   * "86,4% trước hạn (1.936 hồ sơ)", "58,5% số hồ sơ trực tuyến, tương ứng 1.413 hồ sơ": the part
   * is told behind the name of the share or of its whole.
   */
  Optional<Counted> behindName(Share share) {
    return share.after() == figures.size()
        ? Optional.empty()
        : Optional.of(figures.get(share.after()))
            .filter(count -> count.role() == Counted.Role.ALONE)
            .filter(count -> isToldBehindName(joins.between(share.end(), count.start())));
  }

  private boolean isToldBehindName(String between) {
    return between.length() <= Joins.NEAR && toldBehindName.matcher(between).matches();
  }
}

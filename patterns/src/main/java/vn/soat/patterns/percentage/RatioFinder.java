package vn.soat.patterns.percentage;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.quantity.Counted;
import vn.soat.patterns.quantity.IndicatorCues;
import vn.soat.patterns.quantity.Wholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Ordered;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/** Finds the two figures that a percentage is said to be the ratio of. */
final class RatioFinder {

  /** A figure and the percentage it belongs to stand within this many characters. */
  private static final int NEAR = 90;

  private static final int COLUMN_GAP = 2;

  /** A slash, blanks and a word for a plan. */
  private static final int SLASH = 16;

  // The patterns run on small text.

  /** What joins a figure to the percentage behind it: words of reaching, a bracket, a comma. */
  private static final Pattern JOINS =
      Pattern.compile(
          "\\s*[,=]?\\s*|\\s{1,3}[-–/]\\s{0,3}|[^.;()%]{0,60}?(?<!\\p{L})(?:đạt|chiếm|tương\\s+ứng|tương\\s+đương|ứng\\s+với|bằng|tức|(?:tỷ|tỉ)\\s+lệ|là)(?!\\p{L})"
              + "[\\s:,(]*(?:(?:đạt|chiếm|với|là|khoảng|gần|hơn|trên|được|(?:tỷ|tỉ)\\s+lệ)[\\s:,(]*){0,4}"
              + "|[^.;()%]{0,70}+\\(\\s*(?:(?:đạt|chiếm|bằng|tương\\s+ứng|(?:tỷ|tỉ)\\s+lệ|khoảng|với)[\\s:]*){0,3}");

  /** A percentage, then its ratio or count: "100% (18/18)", "97,2 %, tương ứng 35/36". */
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s*(?:\\(|,?\\s*tương\\s+ứng(?:\\s+với)?|=|,?\\s*với)\\s*(?:(?:có|là|gồm|đạt|bằng|tức|tương\\s+ứng|ứng\\s+với)\\s+|=\\s*)?");

  /** The signs that it begins with: a glance that spares most the search. */
  private static final String OPENS_BEHIND = "(,=tv";

  /** "… trên tổng số …" between a part and its whole. */
  private static final Pattern OUT_OF =
      Pattern.compile(
          "[^.;%()\\d]{0,50}(?<!\\p{L})(?:trên|trong|so\\s+với)(?:\\s+(?:tổng\\s+vốn|tổng\\s+kinh\\s+phí|tổng\\s+mức|tổng|số|dự\\s+toán|kế\\s+hoạch|chỉ\\s+tiêu|giao|được|cấp|trên|năm))*\\s+"
              + "|[^.;,%()\\d/]{0,40}/\\s*|\\s*,?\\s*(?:dự\\s+toán|kế\\s+hoạch|chỉ\\s+tiêu)(?!\\p{L})[^.;%()\\d]{0,40}");

  /** "16 cái/22 người", "11.462 triệu đồng/KH 18.750 triệu đồng". */
  private static final Pattern SLASHED =
      Pattern.compile(
          "\\s{0,2}/\\s{0,2}(?:(?:kh|kế\\s+hoạch|dự\\s+toán|dt|chỉ\\s+tiêu|ct|tổng|tổng\\s+số)\\s{1,2})?");

  /** "có mặt 23/24, trong đó: Thạc sĩ 05 (21,74%": the number before the bracket is the part. */
  private static final Pattern NUMBER_IN_BRACKETS =
      Pattern.compile("\\d\\s{0,3}\\(\\s{0,3}(?:(?:đạt|chiếm|bằng|(?:tỷ|tỉ)\\s{1,3}lệ)\\s{0,3})?$");

  private static final Phrases RECKONED_ON =
      Phrases.of("tính trên", "tính trên tổng số", "tính trên tổng", "tính theo", "so với");

  private static final Set<Indicator> LATE =
      EnumSet.of(Indicator.DOSSIER_RESOLVED_OVERDUE, Indicator.DOSSIER_PENDING_OVERDUE);

  private static final Pattern RATE_OF =
      Pattern.compile("\\s*,\\s*(?:chiếm\\s+)?(?:tỷ|tỉ)\\s+lệ\\s+[^.;,:()%\\d]{3,50}");

  private static final Pattern LOOSE_BEHIND =
      Pattern.compile("[^.;:%()\\d]{1,80}\\(\\s*|\\s*,?\\s*(?:tức|tức là|hay|tương đương)\\s+");

  private static final Pattern LOOSE_BEFORE = Pattern.compile("\\s*,?[^.;:,%()\\d]{0,40},?\\s*");

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

  /** "(3.441/3.452) x 100% = 99,68%". */
  private static final Pattern TIMES_HUNDRED =
      Pattern.compile("\\s*\\)?\\s*[x×*]\\s*100\\s*%?(?=\\s*=)");

  /** "đã giải quyết: 868; tỷ lệ: 99,2%": nothing but the word for a share behind the sign. */
  private static final Pattern SHARE_OF_IT =
      Pattern.compile(
          "\\s*;\\s*((?:(?:đạt|chiếm)\\s+)?(?:tỷ|tỉ)\\s+lệ(?:\\s+(?:đạt|là|chiếm))?\\s*:?\\s*)");

  private final String text;
  private final String lower;
  private final Reading reading;
  private final List<Counted> counted;
  private final WholeFinder wholes;
  private final IndicatorCues cues;
  private final Phrases plans;
  private final FittingPairs pairs;
  private final PartsTogether together;
  private final RowShares rows;
  private final RowPairs columns;
  private final NamedShares named;
  private final Map<String, Quantity> byId = new HashMap<>();

  /** The shares with decimals that their two figures give, each where it stands first. */
  private final Map<BigDecimal, Ratio> told = new HashMap<>();

  /** What the percentage before is a share of. */
  private Optional<Base> lastWhole = Optional.empty();

  private record Base(Operand whole, Span percent) {}

  RatioFinder(Reading reading, List<Counted> counted) {
    this.reading = reading;
    this.text = reading.text();
    this.lower = reading.lower();
    this.counted = counted;
    this.cues = new IndicatorCues(reading);
    this.plans = reading.lexicon().words(WordList.PLAN);
    this.wholes = new WholeFinder(reading, counted, cues);
    this.pairs = new FittingPairs(reading, counted);
    this.together = new PartsTogether(reading, counted);
    this.rows = new RowShares(reading, counted);
    this.columns = new RowPairs(reading, counted);
    this.named = new NamedShares(reading, counted);
    counted.forEach(c -> byId.put(c.quantity().id(), c.quantity()));
  }

  Optional<Quantity> quantity(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The ratio of a percentage; to be asked in the order of the text. */
  Ratio find(Span percent, Figure share) {
    Ratio ratio = ratio(percent, share);
    ratio.denominator().ifPresent(whole -> lastWhole = Optional.of(new Base(whole, percent)));
    if (share.decimals() > 0 && isFitting(ratio, share)) {
      told.putIfAbsent(share.value(), ratio);
    }
    return ratio;
  }

  /** "Thanh toán trực tuyến mới đạt 11,09%", said once more of what the same words told above. */
  private Optional<Ratio> repeated(Span percent, Figure share) {
    Optional<Indicator> named = cues.beforeFigure(percent.start());
    return Optional.ofNullable(told.get(share.value()))
        .filter(ratio -> named.isPresent() && named.equals(indicator(ratio)));
  }

  private Optional<Indicator> indicator(Ratio ratio) {
    return ratio
        .numerator()
        .flatMap(Operand::id)
        .flatMap(this::quantity)
        .flatMap(Quantity::indicator);
  }

  private Ratio ratio(Span percent, Figure share) {
    int after = firstAtOrAfter(percent.end());
    Optional<Ratio> ofRow = rows.find(percent, share, after);
    if (ofRow.isPresent()) {
      return ofRow.get();
    }
    Optional<Ratio> ofColumns =
        isInColumn(percent) ? columns.find(percent, share) : Optional.empty();
    if (ofColumns.isPresent()) {
      return ofColumns.get();
    }
    boolean joined = after > 0 && joins(counted.get(after - 1), percent);
    if (joined && together.areMeant(counted.get(after - 1), percent)) {
      return together.ofLast(share, after).orElse(Ratio.NONE);
    }
    return (joined ? ratioBefore(after) : Optional.<Ratio>empty())
        .or(() -> ratioBehind(percent, after))
        .or(() -> joined ? pairBefore(after) : Optional.empty())
        .or(() -> pairBehind(percent, after))
        .or(() -> joined ? ofPlanBefore(share, after) : Optional.empty())
        .or(() -> looseRatio(percent, share, after))
        .or(() -> numerator(percent, after, joined).map(part -> share(part, share, percent, after)))
        .filter(ratio -> ratio.isComplete() || !ofBareFigures(percent, share).isPresent())
        .map(ratio -> completed(ratio, percent, share))
        .map(
            ratio ->
                ratio.isComplete() ? ratio : ofWholeBehind(percent, share, after).orElse(ratio))
        .or(() -> ofCountBehind(percent, share, after))
        .or(() -> ofWholeBehind(percent, share, after))
        .or(() -> namedShare(percent, share, after))
        .or(() -> named.find(percent, share, cues.beforeFigure(percent.start())))
        .or(() -> repeated(percent, share))
        .or(() -> ofBareFigures(percent, share))
        .or(() -> pairs.unjoined(percent, share))
        .orElse(Ratio.NONE);
  }

  private Ratio completed(Ratio ratio, Span percent, Figure share) {
    return ratio.isComplete()
        ? ratio
        : ratio
            .numerator()
            .flatMap(part -> pairs.wholeBehind(part.value(), percent, share))
            .map(
                whole ->
                    new Ratio(ratio.numerator(), Optional.of(whole), Optional.of(Link.SENTENCE)))
            .orElse(ratio);
  }

  /** Whether nothing but the gap between two columns stands before a share. */
  private boolean isInColumn(Span percent) {
    int start = percent.start();
    int at = Math.max(0, start - COLUMN_GAP);
    return start > COLUMN_GAP
        && (text.substring(at, start).isBlank()
            || "|\t".indexOf(text.charAt(start - 1)) >= 0
            || text.startsWith("| ", at))
        && Stops.firstIn(text, at, start, '\n') < 0;
  }

  private Optional<Ratio> ofBareFigures(Span percent, Figure share) {
    return pairs.find(percent, share, figure -> joins(figure.end(), percent));
  }

  /** The percentage with the figure that directly precedes it: "1.105 hồ sơ, đạt 98,23 %". */
  Span phrase(Span percent, Ratio ratio) {
    int after = firstAtOrAfter(percent.start());
    Optional<String> part = ratio.numerator().flatMap(Operand::id);
    for (int i = after - 1; i >= 0 && i >= after - 2; i--) {
      Counted before = counted.get(i);
      if (part.equals(Optional.of(before.quantity().id())) && isOneSentence(before, percent)) {
        return before.span().cover(percent);
      }
    }
    return percent;
  }

  /** A share of what stands in the sentence before begins with its own. */
  private boolean isOneSentence(Counted before, Span percent) {
    return before.block().index() == reading.outline().at(percent.start()).index()
        && reading.sentenceAt(before.block(), before.start())
            == reading.sentenceAt(before.block(), percent.start());
  }

  private int firstAtOrAfter(int offset) {
    return Ordered.firstAtOrAfter(counted, Counted::start, offset);
  }

  /** {@code 640/702 = 91,1 %}. */
  private Optional<Ratio> ratioBefore(int after) {
    boolean before = after >= 2 && counted.get(after - 1).role() == Counted.Role.RATIO_WHOLE;
    return before
        ? Optional.of(ratio(counted.get(after - 2), counted.get(after - 1), Link.PRINTED_RATIO))
        : Optional.empty();
  }

  /** {@code 100% (18/18)}. */
  private Optional<Ratio> ratioBehind(Span percent, int after) {
    boolean behind =
        after + 1 < counted.size()
            && counted.get(after).role() == Counted.Role.RATIO_PART
            && isBehind(percent, counted.get(after));
    return behind
        ? Optional.of(ratio(counted.get(after), counted.get(after + 1), Link.PRINTED_RATIO))
        : Optional.empty();
  }

  /**
   * "100% văn bản được gửi qua mạng (389/389)", "đã trả lời 04/04, đúng hạn 100%": a printed ratio
   * near by that the percentage fits.
   */
  private Optional<Ratio> looseRatio(Span percent, Figure share, int after) {
    boolean behind =
        after + 1 < counted.size()
            && counted.get(after).role() == Counted.Role.RATIO_PART
            && LOOSE_BEHIND.matcher(near(percent.end(), counted.get(after).start())).matches();
    if (behind) {
      return fitting(counted.get(after), counted.get(after + 1), share);
    }
    boolean before =
        after >= 2
            && counted.get(after - 1).role() == Counted.Role.RATIO_WHOLE
            && LOOSE_BEFORE.matcher(near(counted.get(after - 1).end(), percent.start())).matches();
    return before
        ? fitting(counted.get(after - 2), counted.get(after - 1), share)
        : Optional.empty();
  }

  private static Optional<Ratio> fitting(Counted part, Counted whole, Figure share) {
    return Fit.holds(part, whole, share)
        ? Optional.of(ratio(part, whole, Link.SENTENCE))
        : Optional.empty();
  }

  private String near(int from, int to) {
    return to - from > NEAR ? "%" : between(from, to);
  }

  /** "14 máy trên tổng số 20 máy, chiếm tỷ lệ 70%". */
  private Optional<Ratio> pairBefore(int after) {
    if (after < 2) {
      return Optional.empty();
    }
    Counted part = counted.get(after - 2);
    Counted whole = counted.get(after - 1);
    boolean pair =
        part.quantity().kind() == whole.quantity().kind()
            && whole.start() - part.end() <= 3 * NEAR
            && OUT_OF.matcher(between(part.end(), whole.start())).matches();
    return pair || isSlashed(part, whole)
        ? Optional.of(ratio(part, whole, Link.SENTENCE))
        : Optional.empty();
  }

  /** "đạt 84,09% với 148 hồ sơ trong tổng số 176 hồ sơ". */
  private Optional<Ratio> pairBehind(Span percent, int after) {
    if (after + 1 >= counted.size() || !isBehind(percent, counted.get(after))) {
      return Optional.empty();
    }
    Counted part = counted.get(after);
    Counted whole = counted.get(after + 1);
    boolean pair =
        part.quantity().kind() == whole.quantity().kind()
            && whole.start() - part.end() <= NEAR
            && OUT_OF.matcher(between(part.end(), whole.start())).matches();
    return pair || isSlashed(part, whole)
        ? Optional.of(ratio(part, whole, Link.SENTENCE))
        : Optional.empty();
  }

  /** "16 cái/22 người". */
  private boolean isSlashed(Counted part, Counted whole) {
    return whole.start() - part.end() < SLASH
        && SLASHED.matcher(between(part.end(), whole.start())).matches();
  }

  private boolean joins(Counted before, Span percent) {
    return before.role() != Counted.Role.WORDED
        && before.role() != Counted.Role.CELL
        && joins(before.end(), percent)
        && !(before.quantity().kind() == QuantityKind.MONEY && isInNextClause(before, percent));
  }

  /** "thu 7.245.000 đồng; tỷ lệ 87,2%": the share is hardly one of the money. */
  private boolean isInNextClause(Counted before, Span percent) {
    return Stops.firstIn(lower, before.end(), percent.start(), ';') >= 0;
  }

  private boolean joins(int end, Span percent) {
    return percent.start() - end <= 3 * NEAR && isJoin(end, percent);
  }

  private boolean isJoin(int end, Span percent) {
    String gap = between(end, percent.start());
    String words = withoutAside(gap);
    return words.length() <= NEAR
        && !isParted(words)
        && !(words.indexOf('(') >= 0 && NUMBER_IN_BRACKETS.matcher(words).find())
        && JOINS.matcher(words).matches();
  }

  /** Brackets that close again, the hundred of a formula and the sign before "tỷ lệ" join. */
  private static String withoutAside(String gap) {
    String words = gap.indexOf('(') < 0 ? gap : BRACKETS.matcher(gap).replaceAll("");
    if (words.indexOf('=') >= 0) {
      words = TIMES_HUNDRED.matcher(words).replaceFirst("");
    }
    if (words.indexOf(';') < 0) {
      return words;
    }
    Matcher share = SHARE_OF_IT.matcher(words);
    return share.matches() ? share.replaceFirst(", $1") : words;
  }

  private String between(int from, int to) {
    return from <= to ? lower.substring(from, to) : "?";
  }

  private boolean isBehind(Span percent, Counted figure) {
    int next = Blanks.after(lower, percent.end(), lower.length());
    return figure.start() - percent.end() <= NEAR
        && next < lower.length()
        && OPENS_BEHIND.indexOf(lower.charAt(next)) >= 0
        && BEHIND.matcher(between(percent.end(), figure.start())).matches();
  }

  /** Whether a sign stands between that nothing joins over. */
  private static boolean isParted(String words) {
    return words.indexOf('.') >= 0 || words.indexOf(';') >= 0 || words.indexOf('%') >= 0;
  }

  /**
   * The part of a share.
   *
   * @param joined whether the last figure before the percentage is joined to it
   */
  private Optional<Counted> numerator(Span percent, int after, boolean joined) {
    if (after < counted.size() && isBracketedCount(percent, counted.get(after))) {
      return Optional.of(counted.get(after));
    }
    int before = lastOutsideBrackets(percent, after);
    boolean said =
        before == after - 1 ? joined : before >= 0 && joins(counted.get(before), percent);
    return (said && !isBase(counted.get(before))) || isNamedAgain(before, percent)
        ? Optional.of(counted.get(before))
        : Optional.empty();
  }

  /** "quá hạn 07, tỷ lệ quá hạn 13,46%": late dossiers are no part of another count so named. */
  private boolean isNamedAgain(int before, Span percent) {
    return before >= 0
        && counted.get(before).quantity().indicator().filter(LATE::contains).isPresent()
        && percent.start() - counted.get(before).end() <= NEAR
        && RATE_OF.matcher(between(counted.get(before).end(), percent.start())).matches()
        && cues.beforeFigure(percent.start()).equals(counted.get(before).quantity().indicator());
  }

  /**
   * "… tỷ lệ hồ sơ quá hạn là 1,1%": the counts stand above, named by the same words. Nothing joins
   * them to the percentage but that it fits.
   */
  private Optional<Ratio> namedShare(Span percent, Figure share, int after) {
    Optional<Indicator> named = cues.beforeFigure(percent.start());
    return named
        .flatMap(indicator -> wholes.fitting(indicator, share, percent, after))
        .map(pair -> ratio(pair.part(), pair.whole(), link(pair.whole(), percent)))
        .or(() -> named.flatMap(indicator -> together.ofTwo(indicator, share, percent, after)));
  }

  /** Figures in brackets that close before the percentage belong to the figure before them. */
  private int lastOutsideBrackets(Span percent, int after) {
    int from = Math.max(0, percent.start() - 3 * NEAR);
    int close = Stops.lastIn(lower, from, percent.start(), ')');
    int open = close < 0 ? -1 : Math.max(from - 1, Stops.lastIn(lower, from, close, '('));
    int at = after - 1;
    while (at >= 0
        && percent.start() - counted.get(at).end() < 3 * NEAR
        && counted.get(at).start() > open
        && counted.get(at).end() <= close) {
      at--;
    }
    return at;
  }

  /** "Trong 184 hồ sơ …": what shares are taken of, no share itself. */
  private boolean isBase(Counted counted) {
    int base = Wholes.OUT_OF.startBefore(lower, counted.start());
    int before = base < 0 ? 0 : Blanks.before(lower, base);
    return base >= 0
        && Character.isUpperCase(text.charAt(base))
        && (base == 0
            || (before < base && ".;:".indexOf(lower.charAt(before - 1)) >= 0)
            || Stops.firstIn(lower, before, base, '\n') >= 0);
  }

  /** "đạt 78,3% với 3.806 hồ sơ": the part stands behind, and a whole above fits. */
  private Optional<Ratio> ofCountBehind(Span percent, Figure share, int after) {
    boolean behind =
        after < counted.size()
            && counted.get(after).role() == Counted.Role.ALONE
            && isBehind(percent, counted.get(after));
    return behind
        ? Optional.of(share(counted.get(after), share, percent, after))
            .filter(ratio -> isFitting(ratio, share))
        : Optional.empty();
  }

  /** Whether both figures are known and give the share. */
  static boolean isFitting(Ratio ratio, Figure share) {
    return ratio.isComplete()
        && Fit.holds(
            ratio.numerator().orElseThrow().value(),
            ratio.denominator().orElseThrow().value(),
            share);
  }

  private boolean isBracketedCount(Span percent, Counted behind) {
    return behind.role() == Counted.Role.ALONE
        && isBehind(percent, behind)
        && Stops.firstIn(lower, percent.end(), behind.start(), '(') >= 0;
  }

  private Ratio share(Counted part, Figure share, Span percent, int after) {
    boolean partBehind = after < counted.size() && counted.get(after).equals(part);
    return planInBrackets(part, percent, after)
        .or(() -> wholes.find(part, share, percent, partBehind ? after + 1 : after))
        .map(whole -> ratio(part, whole, link(whole, percent)))
        .or(() -> ofLastWhole(part, share, percent))
        .orElseGet(() -> new Ratio(Optional.of(operand(part)), Optional.empty(), Optional.empty()));
  }

  /** "26 tin, bài (kế hoạch 24 tin, bài), bằng 108,3%". */
  private Optional<Counted> planInBrackets(Counted part, Span percent, int after) {
    for (int i = after - 1; i >= 0 && counted.get(i).start() > part.end(); i--) {
      Counted plan = counted.get(i);
      if (plans.endBefore(lower, plan.start())
          && (isAlike(plan, part) || isBracketOf(part, plan))) {
        return Optional.of(plan).filter(p -> p.end() <= percent.start());
      }
    }
    return Optional.empty();
  }

  static boolean isAlike(Counted one, Counted other) {
    return one.quantity().kind() == other.quantity().kind()
        && one.quantity().unit().equals(other.quantity().unit());
  }

  /** "37 lượt người (kế hoạch 40 lượt)": whatever its unit says, the bracket speaks of the part. */
  private boolean isBracketOf(Counted part, Counted plan) {
    int open = Blanks.after(lower, part.end(), plan.start());
    int word = plans.startBefore(lower, plan.start());
    return lower.startsWith("(", open)
        && Blanks.after(lower, open + 1, plan.start()) == word
        && (part.quantity().kind() == QuantityKind.MONEY)
            == (plan.quantity().kind() == QuantityKind.MONEY);
  }

  /**
   * "Chi 640 triệu. Dự toán cả năm 800 triệu, vậy đạt 80%", "346 hồ sơ; nếu tính trên 1.038 hồ sơ
   * thì đạt 33,33%": only the fit finds the part.
   */
  private Optional<Ratio> ofPlanBefore(Figure share, int after) {
    Counted plan = counted.get(after - 1);
    int from = Math.max(plan.block().body().start(), plan.start() - NEAR);
    int words = Stops.behindLast(lower, Math.min(from, plan.start()), plan.start(), ".,;:(");
    boolean base =
        plans.areIn(lower, Math.min(words, plan.start()), plan.start())
            || RECKONED_ON.endBefore(lower, plan.start());
    return !base
        ? Optional.empty()
        : wholes.partAbove(plan, share).map(part -> ratio(part, plan, Link.SENTENCE));
  }

  /** "469 hồ sơ nộp qua mạng …; tỷ lệ 87,2% so với 538 hồ sơ": only the fit finds the part. */
  private Optional<Ratio> ofWholeBehind(Span percent, Figure share, int after) {
    return wholes
        .ofWholeBehind(share, percent, after)
        .map(pair -> ratio(pair.part(), pair.whole(), Link.SENTENCE));
  }

  /** "391 hồ sơ (chiếm 38,8% hồ sơ trực tuyến), 616 hồ sơ (chiếm 61,2%)": of the same whole. */
  private Optional<Ratio> ofLastWhole(Counted part, Figure share, Span percent) {
    return lastWhole
        .filter(base -> share.decimals() > 0 && isSameItem(base.percent(), percent))
        .map(Base::whole)
        .filter(whole -> Fit.holds(part.quantity().figure().value(), whole.value(), share))
        .map(
            whole ->
                new Ratio(
                    Optional.of(operand(part)), Optional.of(whole), Optional.of(Link.SENTENCE)));
  }

  private boolean isSameItem(Span one, Span other) {
    return reading.outline().at(one.start()).index() == reading.outline().at(other.start()).index();
  }

  private Link link(Counted whole, Span percent) {
    boolean sameItem = whole.block().index() == reading.outline().at(percent.start()).index();
    return sameItem ? Link.SENTENCE : Link.LEAD_IN;
  }

  static Ratio ratio(Counted part, Counted whole, Link link) {
    return new Ratio(Optional.of(operand(part)), Optional.of(operand(whole)), Optional.of(link));
  }

  static Operand operand(Counted counted) {
    Quantity quantity = counted.quantity();
    return new Operand(quantity.figure().value(), Optional.of(quantity.id()), quantity.evidence());
  }
}

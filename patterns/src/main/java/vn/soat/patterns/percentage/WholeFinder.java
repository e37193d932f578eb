package vn.soat.patterns.percentage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.Counted;
import vn.soat.patterns.quantity.IndicatorCues;
import vn.soat.patterns.quantity.Wholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Finds the whole that a count is said to be a share of, where the two do not stand beside each
 * other. The base of a percentage is often not the nearest figure; so of the wholes that the words
 * allow, the one that the percentage fits is taken, and the nearest where none fits.
 */
final class WholeFinder {

  /** A whole stands at most this many blocks above its share: a list and its lead-in. */
  private static final int BLOCKS_ABOVE = 14;

  /** Where no word marks a whole, it stands at most in the item before. */
  private static final int BLOCKS_ABOVE_UNMARKED = 2;

  /** So many figures between a share and its whole and no reader would join them. */
  private static final int FIGURES_ABOVE = 80;

  /** "… % trên tổng số 1.302", "… % kế hoạch (1.905.000.000 đồng)", "… % tổng số: 1.302". */
  private static final Pattern OF_WHOLE =
      Pattern.compile(
          "\\s*(?:(?:so\\s+với|trên|của|/|trong)(?!\\p{L})|(?=tổng|kế\\s+hoạch|kh(?!\\p{L})|dự\\s+toán|chỉ\\s+tiêu|số))"
              + "[^.;,:%\\d]{0,60}(?::\\s{0,2})?");

  /** "… % trên tổng số hồ sơ tiếp nhận mới": what the whole is called, in two words or more. */
  private static final Pattern NAMED_WHOLE =
      Pattern.compile(
          "\\s{1,4}(?:(?:so\\s+với|trên|của|trong|tổng|số|hồ\\s+sơ|thủ\\s+tục)\\s{1,4}){1,4}(?<name>\\p{L}+(?:\\s{1,4}\\p{L}+){1,6})\\s{0,4}");

  /** More than this between a percentage and a figure behind it, and the figure is another's. */
  private static final int LONGEST_OF_WHOLE = 100;

  /** A report of one office has no more totals of all its dossiers. */
  private static final int MOST_TOTALS = 20;

  private static final Comparator<Counted> LARGEST_FIRST =
      Comparator.<Counted, BigDecimal>comparing(count -> count.quantity().figure().value())
          .reversed();

  private final Reading reading;
  private final Phrases marksWhole;
  private final Phrases ofDossiers;
  private final String lower;
  private final List<Counted> counted;
  private final IndicatorCues cues;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final List<Counted> totals = new ArrayList<>();

  /** What the report's totals are without what was carried over to them. */
  private final Set<BigDecimal> newOnes;

  WholeFinder(Reading reading, List<Counted> counted, IndicatorCues cues) {
    this.reading = reading;
    this.cues = cues;
    this.lower = reading.lower();
    this.counted = counted;
    for (int i = 0; i < counted.size(); i++) {
      indexes.put(counted.get(i).quantity().id(), i);
      if (counted
          .get(i)
          .quantity()
          .indicator()
          .filter(w -> w.code().endsWith(".total"))
          .isPresent()) {
        totals.add(counted.get(i));
      }
    }
    this.newOnes = newOnes(counted);
    this.marksWhole = reading.lexicon().words(WordList.MARKS_WHOLE);
    this.ofDossiers = reading.lexicon().words(WordList.OF_DOSSIERS);
  }

  /**
   * The whole of a part.
   *
   * @param percent where the percentage stands
   * @param behind the index of the first figure behind the percentage that is not the part
   */
  Optional<Counted> find(Counted part, Figure share, Span percent, int behind) {
    Optional<Counted> named =
        namedBehind(part, share, percent, behind)
            .filter(
                whole -> Fit.holds(part, whole, share) || !isAside(percent, whole, part, share));
    if (named.isPresent()) {
      return named;
    }
    Optional<Counted> called = ofSameWords(part, percent);
    if (called.filter(whole -> Fit.holds(part, whole, share)).isPresent()) {
      return called;
    }
    List<Counted> marked = marked(part);
    Optional<Counted> divided = divided(part).filter(whole -> !isLess(whole, part));
    return divided
        .filter(whole -> Fit.holds(part, whole, share))
        .or(() -> first(marked, whole -> Fit.holds(part, whole, share)))
        .or(
            () ->
                share.decimals() > 0 && part.quantity().indicator().isEmpty()
                    ? first(inLeadIn(part), whole -> Fit.holds(part, whole, share))
                    : Optional.empty())
        .or(() -> first(unmarked(part), whole -> Fit.holds(part, whole, share)))
        .or(() -> isTotalOfItself(part, share) ? Optional.of(part) : Optional.empty())
        .or(() -> share.decimals() > 0 ? byFitAlone(part, share, percent) : Optional.empty())
        .or(() -> first(ofSortBehind(part, percent), whole -> Fit.holds(part, whole, share)))
        .or(() -> called)
        .or(() -> divided.filter(whole -> !isBeyond(part, whole, share)))
        .or(() -> missed(part, inSameSentence(part, marked), share))
        .or(() -> missed(part, marked, share));
  }

  /**
   * "Tiếp nhận mới 9.454 hồ sơ, gồm: trực tiếp 9.141 hồ sơ": the dossiers that a word divides into
   * the parts behind it, in the part's item or in the one that it stands under.
   */
  private Optional<Counted> divided(Counted part) {
    if (part.quantity().kind() != QuantityKind.DOSSIER) {
      return Optional.empty();
    }
    int parent = part.block().parent().orElse(-1);
    List<Indicator> usual = part.quantity().indicator().map(Wholes::of).orElse(List.of());
    for (Counted whole : above(part, BLOCKS_ABOVE)) {
      boolean near =
          whole.block().index() == part.block().index() || whole.block().index() == parent;
      if (near && whole.quantity().kind() == QuantityKind.DOSSIER && divides(whole)) {
        return Optional.of(whole).filter(w -> sameScope(part, w));
      }
      if (whole.quantity().indicator().filter(usual::contains).isPresent()) {
        return Optional.empty(); // The part is one of this, whatever is divided further up.
      }
    }
    return Optional.empty();
  }

  private boolean divides(Counted whole) {
    int end = whole.end();
    int sign = Stops.find(lower, end, Math.min(lower.length(), end + 3), ",;:(");
    int next = Blanks.after(lower, Math.min(lower.length(), sign + 1), lower.length());
    return sign < lower.length() && Wholes.DIVIDED.endOf(lower, next, lower.length()) >= 0;
  }

  /** Where none fits, the likeliest that the share may have been worked out of. */
  private Optional<Counted> missed(Counted part, List<Counted> marked, Figure share) {
    return first(marked, whole -> mayMiss(part, whole) && !isBeyond(part, whole, share));
  }

  /** What the sentence itself names before what an earlier one does. */
  private List<Counted> inSameSentence(Counted part, List<Counted> marked) {
    int sentence = reading.sentenceAt(part.block(), part.start());
    return marked.stream()
        .filter(whole -> whole.block().index() == part.block().index())
        .filter(whole -> reading.sentenceAt(whole.block(), whole.start()) == sentence)
        .toList();
  }

  /** "… % số tiếp nhận mới": the nearest figure above with just these words beside it. */
  private Optional<Counted> ofSameWords(Counted part, Span percent) {
    int reach = Math.min(lower.length(), percent.end() + LONGEST_OF_WHOLE);
    int end = Stops.find(lower, percent.end(), reach, ",;:()");
    Matcher said = NAMED_WHOLE.matcher(lower).region(percent.end(), end);
    if (!said.matches()) {
      return Optional.empty();
    }
    Phrases name = Phrases.of(Blanks.fold(said.group("name")));
    return first(
        above(part, BLOCKS_ABOVE),
        whole ->
            sameUnit(part, whole)
                && (name.endBefore(lower, whole.start())
                    || name.endOf(
                            lower, Blanks.after(lower, whole.end(), lower.length()), lower.length())
                        >= 0));
  }

  /** More than all of a plan may be reached, but never by a part that is less than it. */
  private static boolean isBeyond(Counted part, Counted whole, Figure share) {
    return share.value().compareTo(Fit.HUNDRED) > 0 && isLess(part, whole);
  }

  /** "đất đai 71 hồ sơ, chiếm gần 80% hồ sơ trễ hẹn": the same sort of dossiers, of all fields. */
  private List<Counted> ofSortBehind(Counted part, Span percent) {
    Optional<Indicator> sort = part.quantity().indicator();
    int reach = Math.min(lower.length(), percent.end() + LONGEST_OF_WHOLE);
    return sort.isPresent()
            && sort.equals(cues.beforeFigure(Stops.find(lower, percent.end(), reach, ",;:()")))
        ? ofDossiersAbove(part, percent).stream()
            .filter(whole -> whole.quantity().indicator().equals(sort))
            .filter(whole -> isLess(part, whole))
            .toList()
        : List.of();
  }

  /** A plan of another clause is another matter, unless the form relates the two. */
  private boolean mayMiss(Counted part, Counted whole) {
    int to = Math.max(whole.end(), part.start());
    return part.quantity().indicator().isPresent()
        || part.block().index() != whole.block().index()
        || Stops.find(lower, whole.end(), to, ";") == to;
  }

  /**
   * A whole that only a share with decimals can tell: one in a thousand figures would fit it by
   * chance. A field's share of the report's total; "7,81% hồ sơ tiếp nhận"; another unit.
   */
  private Optional<Counted> byFitAlone(Counted part, Figure share, Span percent) {
    Predicate<Counted> fitting = whole -> Fit.holds(part, whole, share);
    return first(totalsOfReport(part), fitting)
        .or(() -> first(ofDossiersAbove(part, percent), fitting))
        .or(() -> first(ofStaff(part), fitting))
        .or(() -> first(inSentence(part), fitting))
        .or(() -> first(inLeadIn(part), fitting));
  }

  /** The wholes of the form above a field's count that are limited to no field. */
  private List<Counted> totalsOfReport(Counted part) {
    List<Indicator> allowed = part.quantity().indicator().map(WholeFinder::wider).orElse(List.of());
    return before(part).stream()
        .filter(whole -> whole.quantity().scope().isEmpty())
        .filter(whole -> whole.quantity().indicator().filter(allowed::contains).isPresent())
        .toList();
  }

  /** "Đại học 15 người, đạt 68,18%": of the office's staff, as the lines above give it. */
  private List<Counted> ofStaff(Counted part) {
    return part.quantity().kind() != QuantityKind.PERSON
        ? List.of()
        : above(part, BLOCKS_ABOVE).stream()
            .filter(whole -> whole.counts(Indicator.STAFF_TOTAL))
            .toList();
  }

  /** A field's total is a share of the total of all. */
  private static List<Indicator> wider(Indicator part) {
    List<Indicator> wider = new ArrayList<>(Wholes.of(part));
    if (part.code().endsWith(".total")) {
      wider.add(0, part);
    }
    return wider;
  }

  /** "… chiếm 38,8% hồ sơ trực tuyến": the words behind say that the base is one of dossiers. */
  private List<Counted> ofDossiersAbove(Counted part, Span percent) {
    int words = Blanks.after(lower, percent.end(), lower.length());
    return ofDossiers.endOf(lower, words, lower.length()) < 0
        ? List.of()
        : before(part).stream()
            .filter(whole -> whole.quantity().kind() == QuantityKind.DOSSIER)
            .toList();
  }

  /** "9.118 định danh, kích hoạt 7.640 tài khoản, đạt 83,79%": the figures before in a sentence. */
  private List<Counted> inSentence(Counted part) {
    int sentence = reading.sentenceAt(part.block(), part.start());
    int from = sentence < 0 ? 0 : reading.sentences(part.block()).get(sentence).start();
    boolean money = part.quantity().kind() == QuantityKind.MONEY;
    return above(part, 0).stream()
        .filter(whole -> whole.start() >= from)
        .filter(whole -> money == (whole.quantity().kind() == QuantityKind.MONEY))
        .toList();
  }

  /** The figures of the paragraph that brings a list, however long the list is. */
  private List<Counted> inLeadIn(Counted part) {
    Optional<Block> leadIn = reading.outline().leadIn(part.block());
    return leadIn.isEmpty()
        ? List.of()
        : before(part).stream()
            .filter(whole -> whole.block().index() == leadIn.get().index())
            .filter(whole -> sameUnit(part, whole))
            .toList();
  }

  /** The part of a share whose whole stands behind it: a figure before it of the same unit. */
  Optional<Pair> ofWholeBehind(Figure share, Span percent, int behind) {
    if (!isWholeBehind(percent, behind)) {
      return Optional.empty();
    }
    Counted whole = counted.get(behind);
    return partAbove(whole, share)
        .filter(part -> part.end() <= percent.start())
        .map(part -> new Pair(part, whole));
  }

  /** The nearest figure above in the item of a whole that the share fits. */
  Optional<Counted> partAbove(Counted whole, Figure share) {
    return above(whole, 0).stream()
        .filter(part -> sameUnit(part, whole) && Fit.holds(part, whole, share))
        .findFirst();
  }

  /** "Lĩnh vực này chiếm 59,3% tổng hồ sơ của xã": of its item's figures the one that fits. */
  Optional<Pair> ofTotal(Figure share, Span percent, int after) {
    int words = Blanks.after(lower, percent.end(), lower.length());
    if (share.decimals() == 0 || ofDossiers.endOf(lower, words, lower.length()) < 0) {
      return Optional.empty();
    }
    int block = reading.outline().at(percent.start()).index();
    for (int i = after - 1; i >= 0 && counted.get(i).block().index() == block; i--) {
      Counted part = counted.get(i);
      Optional<Counted> whole =
          part.quantity().kind() != QuantityKind.DOSSIER
              ? Optional.empty()
              : first(totalsOfReport(part), total -> Fit.holds(part, total, share));
      if (whole.isPresent()) {
        return whole.map(total -> new Pair(part, total));
      }
    }
    return Optional.empty();
  }

  /** A part and its whole. */
  record Pair(Counted part, Counted whole) {}

  /** A count above that bears an indicator, with a whole that the share fits. */
  Optional<Pair> fitting(Indicator indicator, Figure share, Span percent, int after) {
    return isWholeBehind(percent, after)
        ? partOf(counted.get(after), indicator, share)
        : fittingAbove(indicator, share, percent, after);
  }

  /**
   * "Nộp trực tuyến chiếm 91,84% số tiếp nhận mới (2.525 hồ sơ)": the part stands anywhere above.
   */
  private Optional<Pair> partOf(Counted whole, Indicator indicator, Figure share) {
    return before(whole).stream()
        .filter(part -> part.counts(indicator))
        .filter(part -> Fit.holds(part, whole, share))
        .map(part -> new Pair(part, whole))
        .findFirst();
  }

  private Optional<Pair> fittingAbove(Indicator indicator, Figure share, Span percent, int after) {
    int block = reading.outline().at(percent.start()).index();
    for (int i = after - 1; i >= Math.max(0, after - FIGURES_ABOVE); i--) {
      Counted part = counted.get(i);
      if (share.decimals() < 2 && block - part.block().index() > BLOCKS_ABOVE_UNMARKED) {
        return Optional.empty();
      }
      if (part.counts(indicator)) {
        Optional<Counted> whole = first(marked(part), w -> Fit.holds(part, w, share));
        if (whole.isPresent()) {
          return whole.map(w -> new Pair(part, w));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Counted> first(List<Counted> wholes, Predicate<Counted> wanted) {
    return wholes.stream().filter(wanted).findFirst();
  }

  private Optional<Counted> namedBehind(Counted part, Figure share, Span percent, int behind) {
    return isWholeBehind(percent, behind)
        ? Optional.of(counted.get(behind))
            .filter(
                whole ->
                    (sameUnit(part, whole)
                            && isInBlockOf(percent, whole)
                            && !isOfBracket(percent, whole))
                        || Fit.holds(part, whole, share))
        : Optional.empty();
  }

  /**
   * "kế hoạch 40 buổi, thực hiện 36 buổi, đạt 90% kế hoạch (04 buổi phải hoãn)": what the bracket
   * counts is no whole where a figure before fits.
   */
  private boolean isAside(Span percent, Counted behind, Counted part, Figure share) {
    return Stops.lastIn(lower, percent.end(), behind.start(), '(') >= 0
        && inSentence(part).stream().anyMatch(whole -> Fit.holds(part, whole, share));
  }

  /** "71,39% tổng số tiếp nhận (trực tuyến 412 …)": what the bracket names is no whole. */
  private boolean isOfBracket(Span percent, Counted behind) {
    int open = Stops.lastIn(lower, percent.end(), behind.start(), '(');
    return open >= 0
        && !lower.substring(open + 1, behind.start()).isBlank()
        && !marksWhole.areIn(lower, open, behind.start());
  }

  /** What the next paragraph or item begins with is rather a matter of its own. */
  private boolean isInBlockOf(Span percent, Counted whole) {
    return reading.outline().at(percent.start()).index() == whole.block().index();
  }

  private boolean isWholeBehind(Span percent, int behind) {
    if (behind >= counted.size() || counted.get(behind).start() < percent.end()) {
      return false;
    }
    int from = percent.end();
    int to = counted.get(behind).start();
    return to - from <= LONGEST_OF_WHOLE && OF_WHOLE.matcher(lower).region(from, to).matches();
  }

  /** Wholes above that the form or a word says to be one, the likeliest first. */
  private List<Counted> marked(Counted part) {
    Optional<Indicator> indicator = part.quantity().indicator();
    return indicator.isPresent() ? ofForm(part, indicator.get()) : totals(part);
  }

  private List<Counted> ofForm(Counted part, Indicator indicator) {
    List<Indicator> allowed = Wholes.of(indicator);
    List<Counted> found = new ArrayList<>();
    for (Counted whole : above(part, BLOCKS_ABOVE)) {
      if (whole.quantity().indicator().filter(allowed::contains).isPresent()
          && sameScope(part, whole)) {
        found.add(whole);
      }
    }
    found.sort((a, b) -> usualFirst(allowed, a, b));
    if (allowed.contains(Indicator.DOSSIER_RECEIVED_TOTAL)) {
      above(part, BLOCKS_ABOVE).stream()
          .filter(whole -> isNew(whole) && sameScope(part, whole))
          .forEach(found::add);
    }
    return found;
  }

  /** Whether a count is a total received less what was carried over to it. */
  private boolean isNew(Counted whole) {
    return whole.counts(Indicator.DOSSIER_OTHER)
        && newOnes.contains(whole.quantity().figure().value().stripTrailingZeros());
  }

  private static Set<BigDecimal> newOnes(List<Counted> counted) {
    List<BigDecimal> carried = values(counted, Indicator.DOSSIER_RECEIVED_CARRIED_OVER);
    return values(counted, Indicator.DOSSIER_RECEIVED_TOTAL).stream()
        .flatMap(total -> carried.stream().map(total::subtract))
        .map(BigDecimal::stripTrailingZeros)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<BigDecimal> values(List<Counted> counted, Indicator indicator) {
    return counted.stream()
        .filter(count -> count.counts(indicator))
        .map(Counted::quantity)
        .filter(quantity -> quantity.scope().isEmpty())
        .map(quantity -> quantity.figure().value())
        .distinct()
        .limit(MOST_TOTALS)
        .toList();
  }

  /** In one block the more usual whole comes first; else the nearer block does. */
  private static int usualFirst(List<Indicator> allowed, Counted a, Counted b) {
    int byBlock = Integer.compare(b.block().index(), a.block().index());
    return byBlock != 0
        ? byBlock
        : Integer.compare(
            allowed.indexOf(a.quantity().indicator().orElseThrow()),
            allowed.indexOf(b.quantity().indicator().orElseThrow()));
  }

  private List<Counted> totals(Counted part) {
    return above(part, 0).stream()
        .filter(whole -> sameUnit(part, whole) && part.quantity().kind() != QuantityKind.OTHER)
        .filter(this::isMarked)
        .toList();
  }

  private boolean isMarked(Counted whole) {
    int from = Math.max(whole.block().span().start(), whole.start() - 90);
    for (int at = whole.start() - 1; at >= from; at--) {
      if (lower.charAt(at) == ';' || lower.startsWith(". ", at)) {
        return marksWhole.areIn(lower, at, whole.start());
      }
    }
    return marksWhole.areIn(lower, from, whole.start());
  }

  /** Figures of the same unit close above, and the report's totals anywhere above. */
  private List<Counted> unmarked(Counted part) {
    List<Counted> found = new ArrayList<>(above(part, BLOCKS_ABOVE_UNMARKED));
    found.removeIf(whole -> !sameUnit(part, whole) || isLess(whole, part));
    found.sort(LARGEST_FIRST);

    part.quantity().indicator().ifPresent(indicator -> found.addAll(reportTotals(part, indicator)));
    return found;
  }

  private List<Counted> reportTotals(Counted part, Indicator indicator) {
    List<Indicator> allowed = Wholes.of(indicator);
    return totals.stream()
        .filter(whole -> whole.start() < part.start())
        .limit(FIGURES_ABOVE)
        .filter(whole -> whole.quantity().indicator().filter(allowed::contains).isPresent())
        .filter(whole -> whole.quantity().scope().equals(part.quantity().scope()))
        .toList();
  }

  private static boolean isLess(Counted one, Counted other) {
    return one.quantity().figure().value().compareTo(other.quantity().figure().value()) < 0;
  }

  /** "Tổng là 1.133 hồ sơ, đạt 100 %": the total of itself. */
  private static boolean isTotalOfItself(Counted part, Figure share) {
    return share.value().compareTo(Fit.HUNDRED) == 0
        && part.quantity().indicator().filter(i -> i.code().endsWith(".total")).isPresent();
  }

  private static boolean sameScope(Counted part, Counted whole) {
    Quantity a = part.quantity();
    boolean sameItem = a.scope().isEmpty() && part.block().index() == whole.block().index();
    return a.scope().equals(whole.quantity().scope()) || sameItem;
  }

  private static boolean sameUnit(Counted part, Counted whole) {
    Quantity a = part.quantity();
    Quantity b = whole.quantity();
    return a.kind() == b.kind() && (a.unit().equals(b.unit()) || a.kind().hasSorts());
  }

  /** The printed figures above a part in any section, the nearest first. */
  private List<Counted> before(Counted part) {
    int to = indexes.getOrDefault(part.quantity().id(), 0);
    List<Counted> found = new ArrayList<>(counted.subList(Math.max(0, to - FIGURES_ABOVE), to));
    found.removeIf(whole -> whole.role() == Counted.Role.WORDED);
    Collections.reverse(found);
    return found;
  }

  /** The printed figures above a part in its section, the nearest first. */
  private List<Counted> above(Counted part, int blocks) {
    List<Counted> found = new ArrayList<>();
    int from = indexes.getOrDefault(part.quantity().id(), 0);
    for (int i = from - 1; i >= Math.max(0, from - FIGURES_ABOVE); i--) {
      Counted whole = counted.get(i);
      boolean near = part.block().index() - whole.block().index() <= blocks;
      if (!near || !reading.outline().sameHeading(whole.block(), part.block())) {
        break;
      }
      if (whole.role() != Counted.Role.WORDED) {
        found.add(whole);
      }
    }
    return found;
  }
}

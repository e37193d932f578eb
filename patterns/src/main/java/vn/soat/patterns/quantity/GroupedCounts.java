package vn.soat.patterns.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.number.NumberReader;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure.Bound;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.table.Cell;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Ordered;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Reads lists of bare counts whose meaning only the words before the list give: "Hồ sơ trễ của một
 * cửa huyện: đất đai 36, xây dựng 7" counts late dossiers by counter, "3.206 hồ sơ (cũ 36, mới
 * 3.170)" takes a whole apart. What any other reader has understood is left to it.
 */
public final class GroupedCounts {

  /** A label and its bare count. On small text. */
  private static final Pattern ITEM =
      Pattern.compile(
          "\\s*(?:và\\s+)?(?<label>\\p{L}[\\p{L}\\s-]{0,40}?)\\s*:?\\s+(?<count>"
              + Cell.NUMBER
              + ")(?![.,]?\\d)(?:\\s+(?:hồ\\s+sơ|hs)(?!\\p{L}))?\\s*(?<end>[,;+)]|\\.(?!\\d)|(?=và\\s)|$)");

  /** A lead-in is a printed line and a half. */
  private static final int LONGEST_LEAD = 120;

  private static final int LONGEST_LIST = 400;

  private record Item(Span label, Span count) {}

  private final Reading reading;
  private final String lower;
  private final List<Counted> known;
  private final List<Span> elsewhere;
  private final ContextReader context;
  private final Phrases foreign;
  private final Phrases dossier;
  private final Phrases procedure;
  private final Phrases each;
  private final Phrases groups;
  private final Phrases carriedOver;
  private final Phrases fresh;
  private final Phrases bringsParts;
  private final List<Counted> found = new ArrayList<>();

  private GroupedCounts(
      Reading reading, OptionalInt year, List<Counted> known, List<Span> elsewhere) {
    this.reading = reading;
    this.lower = reading.lower();
    this.known = known;
    this.elsewhere = elsewhere;
    this.context = new ContextReader(reading, year);
    this.foreign = reading.lexicon().words(WordList.FOREIGN);
    this.dossier = reading.lexicon().words(WordList.DOSSIER);
    this.procedure = reading.lexicon().words(WordList.PROCEDURE);
    this.each = reading.lexicon().words(WordList.EACH_OF);
    this.groups = reading.lexicon().words(WordList.GROUPS);
    this.carriedOver = reading.lexicon().words(WordList.OLD_ONES);
    this.fresh = reading.lexicon().words(WordList.NEW_ONES);
    this.bringsParts = reading.lexicon().words(WordList.BRINGS_PARTS);
  }

  /**
   * Reads such lists.
   *
   * @param year the report's, for periods that name none
   * @param known what was read already, in the order of the text; ids go on behind it
   * @param elsewhere stretches that are read by others
   */
  public static List<Counted> read(
      Reading reading, OptionalInt year, List<Counted> known, List<Span> elsewhere) {
    List<Span> sorted = elsewhere.stream().sorted().toList();
    GroupedCounts counts = new GroupedCounts(reading, year, known, sorted);
    counts.readAll();
    return List.copyOf(counts.found);
  }

  private void readAll() {
    for (int at = lower.indexOf(':'); at >= 0; at = lower.indexOf(':', at + 1)) {
      readLed(at);
    }
    for (Counted whole : known) {
      if (whole.quantity().indicator().equals(Optional.of(Indicator.DOSSIER_RECEIVED_TOTAL))) {
        readParts(whole);
      }
    }
  }

  /** "Trễ hạn theo quầy: địa chính 05; tư pháp 01". */
  private void readLed(int colon) {
    int digit = labelEnd(colon + 1);
    if (digit == lower.length() || !Character.isDigit(lower.charAt(digit)) || isKnown(digit)) {
      return; // Most lists are long read.
    }
    Block block = reading.outline().at(colon);
    Span lead = lead(block, colon);
    List<Item> items = items(colon + 1, block);
    if (items.size() < 2 || !items.stream().allMatch(this::isUnread) || !isOfDossiers(lead)) {
      return;
    }
    Optional<Indicator> indicator = Indicators.ofDossiers(context.of(lead));
    if (indicator.isPresent() && items.stream().allMatch(this::isGroup)) {
      items.forEach(
          item -> add(item, block, indicator.get(), Optional.of(reading.folded(item.label()))));
    }
  }

  /** Where letters, blanks and the signs of a label end. */
  private int labelEnd(int from) {
    int end = from;
    int reach = Math.min(lower.length(), from + LONGEST_LEAD);
    while (end < reach && isOfLabel(lower.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfLabel(char c) {
    return Character.isLetter(c) || Blanks.isBlank(c) || c == '-' || c == ':';
  }

  private Span lead(Block block, int colon) {
    int start = context.clauseStart(block, colon);
    return new Span(Math.min(colon, Math.max(start, colon - LONGEST_LEAD)), colon);
  }

  /** Dossiers, or the groups that they are counted by. */
  private boolean isOfDossiers(Span lead) {
    return !foreign.areIn(lower, lead.start(), lead.end())
        && !procedure.areIn(lower, lead.start(), lead.end())
        && (dossier.areIn(lower, lead.start(), lead.end()) || namesGroups(lead));
  }

  private boolean namesGroups(Span lead) {
    int group = groups.find(lower, lead.start(), lead.end());
    return group >= 0 && each.endBefore(lower, group);
  }

  /** A label that tells what is counted names no group. */
  private boolean isGroup(Item item) {
    return reading.within(item.label()).stream().noneMatch(GroupedCounts::tells);
  }

  private static boolean tells(Match match) {
    return match.is("cue") || match.is("document-type") || match.is("authority");
  }

  /** "(cũ 36, mới 3.170)", "trong đó hồ sơ cũ 17, hồ sơ mới 875": in either order. */
  private void readParts(Counted whole) {
    Block block = whole.block();
    int open = Blanks.after(lower, whole.end(), lower.length());
    if (open == lower.length() || "(,;:".indexOf(lower.charAt(open)) < 0) {
      return;
    }
    int words = Blanks.after(lower, open + 1, lower.length());
    int parts = bringsParts.endOf(lower, words, lower.length());
    int first = parts < 0 ? open + 1 : parts;
    List<Item> items = mayBeReceived(first) ? items(first, block) : List.of();
    if (items.size() != 2) {
      return;
    }
    Optional<Indicator> one = partOfReceived(items.get(0));
    Optional<Indicator> other = partOfReceived(items.get(1));
    if (one.isPresent() && other.isPresent() && !one.equals(other)) {
      addUnread(items.get(0), whole, one.get());
      addUnread(items.get(1), whole, other.get());
    }
  }

  /** A glance at the first words of a list that spares most the search. */
  private boolean mayBeReceived(int from) {
    int label = Blanks.after(lower, from, lower.length());
    return carriedOver.endOf(lower, label, lower.length()) >= 0
        || fresh.endOf(lower, label, lower.length()) >= 0;
  }

  private void addUnread(Item item, Counted whole, Indicator indicator) {
    if (isUnread(item)) {
      add(item, whole.block(), indicator, whole.quantity().scope());
    }
  }

  /** What is new in the period is no column of the form beside the total. */
  private Optional<Indicator> partOfReceived(Item item) {
    if (isAll(carriedOver, item.label())) {
      return Optional.of(Indicator.DOSSIER_RECEIVED_CARRIED_OVER);
    }
    return isAll(fresh, item.label()) ? Optional.of(Indicator.DOSSIER_OTHER) : Optional.empty();
  }

  private boolean isAll(Phrases phrases, Span label) {
    return phrases.endOf(lower, label.start(), label.end()) == label.end();
  }

  /** The items of a list up to its end; none if anything else stands among them. */
  private List<Item> items(int from, Block block) {
    int end = Math.max(from, Math.min(block.span().end(), from + LONGEST_LIST));
    Matcher item = ITEM.matcher(lower).region(from, end);
    List<Item> items = new ArrayList<>();
    while (item.lookingAt()) {
      Span label = new Span(item.start("label"), item.end("label"));
      items.add(new Item(label, new Span(item.start("count"), item.end("count"))));
      String sign = item.group("end");
      if (item.end() == end || sign.equals(".") || sign.equals(")")) {
        return items;
      }
      item.region(item.end(), end);
    }
    return List.of();
  }

  private boolean isUnread(Item item) {
    return !isKnown(item.count().start());
  }

  /** Whether a number stands in what was read already. */
  private boolean isKnown(int number) {
    int next = Ordered.firstAtOrAfter(known, Counted::start, number + 1);
    int taken = Ordered.firstAtOrAfter(elsewhere, Span::start, number + 1);
    return (next > 0 && known.get(next - 1).end() > number)
        || (taken > 0 && elsewhere.get(taken - 1).end() > number);
  }

  private void add(Item item, Block block, Indicator indicator, Optional<String> scope) {
    Quantity quantity =
        new Quantity(
            "q" + (known.size() + found.size() + 1),
            QuantityKind.DOSSIER,
            NumberReader.read(reading.printed(item.count()), NumberReader.Sort.COUNT, Bound.EXACT),
            "hồ sơ",
            Optional.of(indicator),
            scope,
            context.period(block, item.count().start()),
            false,
            reading.evidence(item.count()));
    found.add(new Counted(quantity, item.count(), block, Counted.Role.ALONE));
  }
}

package vn.soat.audit.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.soat.audit.outline.Ordinal.Style;
import vn.soat.audit.relation.Once;
import vn.soat.patterns.report.NumberedItem;
import vn.soat.patterns.report.Section;

/**
 * Follows the numbers of the headings. Every parent starts its own numbering; lists inside a
 * section may count anew from 1. Articles run through all chapters of a decision.
 */
public final class Numbering {

  /** An item that is longer, or ends with a stop, is rather a sentence of a list. */
  private static final int LONGEST_TITLE = 120;

  /** "A. Hệ thống truyền thanh … loa kéo dây.": a sentence that begins behind "trình độ A". */
  private static final int SHORT_SENTENCE = 60;

  /** Real reports lose their count in one or two places; more than so many are no slips. */
  private static final int MOST_SLIPS = 8;

  /** Unless the report is long: in a hundred headings a dozen may be slips. */
  private static final int HEADINGS_A_SLIP = 8;

  private record Key(int parent, Style style, String series) {}

  private record Numbered(Section section, Ordinal ordinal) {

    /**
     * The same heading, as the next behind a place if a scan may have lost or added no more than
     * strokes of its number: II that is not sure behind II may be III.
     */
    Numbered asNextOf(int before) {
      return section.evidence().isUnsure()
          ? ordinal.nextButForStrokes(before).map(o -> new Numbered(section, o)).orElse(this)
          : this;
    }
  }

  private final Map<Key, List<Numbered>> runs = new HashMap<>();

  /** A list that another one with the same marks stands inside of: b) … a) b) c) … c). */
  private final Map<Key, List<Numbered>> interrupted = new HashMap<>();

  private final List<Astray> found = new ArrayList<>();
  private int followed;

  /** The numbers of paragraphs that head nothing, by where they stand. */
  private final Once<NavigableMap<Integer, NumberedItem>> items;

  private Numbering(List<NumberedItem> items) {
    this.items = new Once<>(() -> byPlace(items));
  }

  private static NavigableMap<Integer, NumberedItem> byPlace(List<NumberedItem> items) {
    NavigableMap<Integer, NumberedItem> byPlace = new TreeMap<>();
    items.forEach(item -> byPlace.put(item.offset(), item));
    return byPlace;
  }

  /**
   * Follows the headings of a report.
   *
   * @param items numbered paragraphs that are no headings; a number that one of them bears is not
   *     left out
   */
  public static Numbering of(List<Section> sections, List<NumberedItem> items) {
    Numbering numbering = new Numbering(items);
    numbering.follow(sections);
    return numbering;
  }

  /** The headings that are out of order, in the order in which they were come upon. */
  public List<Astray> astray() {
    return List.copyOf(found);
  }

  /**
   * Whether the numbers can be followed at all: a manual or a collection of documents counts anew
   * without a sign, and a list of its numbers says nothing about errors.
   */
  public boolean isOrderly() {
    long astray = found.stream().filter(a -> a.kind() != Astray.Kind.LEFT_OUT).count();
    return astray <= MOST_SLIPS || astray * HEADINGS_A_SLIP <= followed;
  }

  /** How many numbers were compared with the one before. */
  public int followed() {
    return followed;
  }

  private void follow(List<Section> sections) {
    Deque<Integer> open = new ArrayDeque<>();
    Optional<Ordinal> before = Optional.empty();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      while (!open.isEmpty() && sections.get(open.peek()).level() >= section.level()) {
        open.pop();
      }
      int under = open.isEmpty() ? -1 : open.peek();
      Optional<Ordinal> ordinal = Ordinal.of(section);
      ordinal
          .filter(o -> isHeading(section, o) || countsOn(under, o))
          .ifPresent(o -> enter(under, new Numbered(section, o)));
      if (isPart(before) && isPart(ordinal)) {
        compareParts(
            new Numbered(sections.get(i - 1), before.get()), new Numbered(section, ordinal.get()));
      }
      before = ordinal;
      open.push(i);
    }
    runs.values().forEach(this::addSkipped);
  }

  private static boolean isHeading(Section section, Ordinal ordinal) {
    String title = section.title().strip();
    boolean stopped = title.endsWith(".");
    boolean sentence =
        ordinal.style().isOfHeadingsOnly()
            ? stopped && title.length() > SHORT_SENTENCE
            : stopped || title.length() > LONGEST_TITLE;
    return ordinal.place() > 0 && !sentence;
  }

  /** A heading that a paragraph was run into is still the next of its series. */
  private boolean countsOn(int parent, Ordinal ordinal) {
    List<Numbered> run =
        runs.getOrDefault(new Key(parent, ordinal.style(), ordinal.series()), List.of());
    return ordinal.style() == Style.ROMAN
        && !run.isEmpty()
        && ordinal.isNextAfter(run.get(run.size() - 1).ordinal().place());
  }

  private void enter(int parent, Numbered next) {
    Style style = next.ordinal().style();
    Key key = new Key(style == Style.ARTICLE ? -1 : parent, style, next.ordinal().series());
    List<Numbered> run = runs.computeIfAbsent(key, any -> new ArrayList<>());
    enter(parent, key, run, run.isEmpty() ? next : next.asNextOf(last(run)));
  }

  private void enter(int parent, Key key, List<Numbered> run, Numbered next) {
    followed++;
    if (run.isEmpty()) {
      checkFirst(parent, next);
    } else if (next.ordinal().place() == 1 && next.ordinal().style().isOfLists()) {
      addSkipped(run);
      interrupted.put(key, List.copyOf(run));
      run.clear();
    } else if (goesOn(key, run, next)) {
      addSkipped(run);
      run.clear();
      run.addAll(interrupted.getOrDefault(key, List.of()));
      interrupted.remove(key);
    } else {
      checkAgainst(run, next);
    }
    run.add(next);
  }

  /** Whether a heading is not the next of its run, but of the one before. */
  private boolean goesOn(Key key, List<Numbered> run, Numbered next) {
    List<Numbered> before = interrupted.getOrDefault(key, List.of());
    return !before.isEmpty()
        && !next.ordinal().isNextAfter(last(run))
        && next.ordinal().isNextAfter(last(before));
  }

  private static int last(List<Numbered> run) {
    return run.get(run.size() - 1).ordinal().place();
  }

  private void checkFirst(int parent, Numbered next) {
    Style style = next.ordinal().style();
    boolean alone = style == Style.CAPITAL || style == Style.ROMAN;
    if (alone
        && next.ordinal().place() > 1
        && (style == Style.CAPITAL || !isInPart(parent))
        && !goesOnElsewhere(next.ordinal())) {
      found.add(new Astray(Astray.Kind.NOT_FIRST, next.section(), next.section()));
    }
  }

  private boolean isInPart(int parent) {
    return runs.keySet().stream().anyMatch(k -> k.style() == Style.PART && k.parent() == parent);
  }

  /** "III" behind "A", "B", "C" under "II": lettered headings do not part the Roman ones. */
  private boolean goesOnElsewhere(Ordinal ordinal) {
    return runs.entrySet().stream()
        .filter(run -> run.getKey().style() == ordinal.style() && !run.getValue().isEmpty())
        .anyMatch(run -> ordinal.isNextAfter(last(run.getValue())));
  }

  private void checkAgainst(List<Numbered> run, Numbered next) {
    Numbered last = run.get(run.size() - 1);
    int place = next.ordinal().place();
    if (hasPlace(run, place)) {
      found.add(new Astray(Astray.Kind.REPEATED, last.section(), next.section()));
    } else if (place < last.ordinal().place()) {
      found.add(new Astray(Astray.Kind.BACKWARDS, last.section(), next.section()));
    }
  }

  private static boolean hasPlace(List<Numbered> run, int place) {
    for (Numbered known : run) {
      if (known.ordinal().place() == place) {
        return true;
      }
    }
    return false;
  }

  /** A number that comes later is out of order, not left out. */
  private void addSkipped(List<Numbered> run) {
    for (int i = 1; i < run.size(); i++) {
      Numbered before = run.get(i - 1);
      Numbered next = run.get(i);
      boolean ahead = next.ordinal().place() > before.ordinal().place();
      boolean heading = next.ordinal().style().isOfHeadingsOnly();
      if (ahead && (heading || isNextButOne(before, next)) && leavesOut(run, before, next)) {
        Astray.Kind kind = heading ? Astray.Kind.SKIPPED : Astray.Kind.LEFT_OUT;
        found.add(new Astray(kind, before.section(), next.section()));
      }
    }
  }

  /** "5. … 7. …": of lists more may be missing because they were not read. */
  private static boolean isNextButOne(Numbered before, Numbered next) {
    Style style = next.ordinal().style();
    return (style == Style.NUMBER || style == Style.DECIMAL || style == Style.LETTER)
        && next.ordinal().place() == before.ordinal().place() + 2;
  }

  private boolean leavesOut(List<Numbered> run, Numbered before, Numbered next) {
    int from = before.ordinal().place();
    return !next.ordinal().isNextAfter(from)
        && run.stream().noneMatch(n -> isBetween(n.ordinal(), before, next))
        && itemsBetween(before, next).noneMatch(o -> isBetween(o, before, next));
  }

  private static boolean isBetween(Ordinal ordinal, Numbered before, Numbered next) {
    return ordinal.sameSeries(next.ordinal())
        && ordinal.place() > before.ordinal().place()
        && ordinal.place() < next.ordinal().place();
  }

  private Stream<Ordinal> itemsBetween(Numbered before, Numbered next) {
    return items
        .get()
        .subMap(offset(before), Math.max(offset(before), offset(next)))
        .values()
        .stream()
        .flatMap(item -> Ordinal.of(item).stream());
  }

  private static int offset(Numbered numbered) {
    return numbered.section().evidence().span().start();
  }

  /** Two headings that both name a part, one right behind the other. */
  private void compareParts(Numbered before, Numbered next) {
    if (before.section().level() == next.section().level()
        && before.section().title().isBlank()
        && !before.ordinal().sameSeries(next.ordinal())
        && word(before.ordinal()).equals(word(next.ordinal()))) {
      found.add(new Astray(Astray.Kind.TWO_SERIES, before.section(), next.section()));
    }
  }

  private static boolean isPart(Optional<Ordinal> ordinal) {
    return ordinal.filter(o -> o.style() == Style.PART).isPresent();
  }

  /** Phần or Chương. */
  private static String word(Ordinal part) {
    return part.series().substring(0, part.series().indexOf(' '));
  }
}

package vn.soat.patterns.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Breakdown;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Span;

/**
 * Reads the sorts that stand in brackets or behind a colon after a whole, without "gồm": "135 văn
 * bản (quyết định 78, kế hoạch 21, văn bản khác 36)", "16 người: 4 cán bộ, 12 công chức". Only
 * lists that leave nothing over are read.
 */
public final class ListedCounts {

  /** From the whole to the sign that opens its list. */
  private static final Pattern OPENS =
      Pattern.compile("[^.;:(\\d\\n]{0,50}+(?:\\n[^.;:(\\d\\n]{0,50}+)?+(?<sign>[:(])");

  /** A sort and its bare count. */
  private static final Pattern ITEM =
      Pattern.compile(
          "\\s*(?:và\\s+)?(?<sort>\\p{L}[\\p{L}\\s]{1,40}?)\\s+(?<count>\\d{1,4})\\s*(?<end>[,;.)]|$)");

  /** How officials are graded each year: what a complete list names. */
  private static final Set<String> GRADES = Set.of("xuất sắc", "tốt", "hoàn thành");

  private static final int LONGEST = 200;

  private final Reading reading;
  private final List<Counted> counted;
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Breakdown> breakdowns = new ArrayList<>();
  private int nextId;

  private ListedCounts(Reading reading, List<Counted> counted, int firstId) {
    this.reading = reading;
    this.counted = counted;
    this.nextId = firstId;
  }

  /**
   * @param counted the figures of the prose, in the order of the text
   * @param firstId the number of the first id that is free
   */
  public static ListedCounts read(Reading reading, List<Counted> counted, int firstId) {
    ListedCounts lists = new ListedCounts(reading, counted, firstId);
    for (int i = 0; i < counted.size(); i++) {
      if (isWhole(counted.get(i))) {
        lists.read(i);
      }
    }
    return lists;
  }

  /** The counts that have no unit of their own. */
  public List<Quantity> quantities() {
    return List.copyOf(quantities);
  }

  public List<Breakdown> breakdowns() {
    return List.copyOf(breakdowns);
  }

  private static boolean isWhole(Counted figure) {
    return figure.quantity().kind().hasSorts()
        && figure.role() == Counted.Role.ALONE
        && figure.quantity().figure().isExact();
  }

  private void read(int index) {
    Counted whole = counted.get(index);
    int end = Math.min(whole.block().span().end(), whole.end() + LONGEST);
    Matcher opens = OPENS.matcher(reading.lower()).region(whole.end(), Math.max(whole.end(), end));
    if (opens.lookingAt()) {
      Span words = new Span(opens.start("sign"), opens.end());
      readBare(whole, words, end);
      readNamed(index, words, end);
    }
  }

  private record Item(String sort, Span count) {}

  private void readBare(Counted whole, Span words, int end) {
    List<Item> items = new ArrayList<>();
    Matcher item = ITEM.matcher(reading.lower()).region(words.end(), Math.max(words.end(), end));
    boolean open = true;
    while (open && item.lookingAt()) {
      String sort = Blanks.fold(item.group("sort"));
      items.add(new Item(sort, new Span(item.start("count"), item.end("count"))));
      open = item.group("end").equals(",") || item.group("end").equals(";");
      item.region(item.end(), Math.max(item.end(), end));
    }
    if (!open && items.size() > 1 && isComplete(whole, items)) {
      List<String> ids = items.stream().map(i -> add(whole, i)).toList();
      add(whole, ids, words);
    }
  }

  private static boolean isComplete(Counted whole, List<Item> items) {
    List<String> sorts = items.stream().map(Item::sort).toList();
    return whole.quantity().kind() == QuantityKind.DOCUMENT
        ? sorts.get(sorts.size() - 1).endsWith("khác")
        : sorts.containsAll(GRADES);
  }

  /** The id of the figure that stands there, a new one if none was read. */
  private String add(Counted whole, Item item) {
    Optional<Counted> known =
        counted.stream().filter(c -> c.span().contains(item.count())).findFirst();
    if (known.isPresent()) {
      return known.get().quantity().id();
    }
    String printed = item.count().of(reading.text());
    Quantity quantity =
        new Quantity(
            "q" + nextId++,
            whole.quantity().kind(),
            Figure.whole(printed, Long.parseLong(printed)),
            unit(whole, item),
            Optional.empty(),
            Optional.empty(),
            whole.quantity().period(),
            false,
            reading.evidence(item.count()));
    quantities.add(quantity);
    return quantity.id();
  }

  /** "văn bản khác 36" counts what the whole counts, "quyết định 78" a sort of it. */
  private static String unit(Counted whole, Item item) {
    boolean sort =
        whole.quantity().kind() == QuantityKind.DOCUMENT && !item.sort().endsWith("khác");
    return sort ? item.sort() : whole.quantity().unit();
  }

  /** "16 người đúng vị trí việc làm: 4 cán bộ, 12 công chức": the sorts say that none is left. */
  private void readNamed(int index, Span words, int end) {
    int close = closing(words, end);
    List<String> ids = new ArrayList<>();
    List<String> stretches = new ArrayList<>();
    int from = words.end();
    for (int i = index + 1; i < counted.size() && counted.get(i).end() <= close; i++) {
      Counted part = counted.get(i);
      if (part.start() >= words.end()) {
        ids.add(part.quantity().id());
        stretches.add(reading.lower().substring(from, part.end()));
        from = part.end();
      }
    }
    boolean all =
        ids.size() > 1
            && reading
                .lexicon()
                .complements()
                .wording(stretches)
                .filter(w -> w == Breakdown.Wording.ALL_OF_IT)
                .isPresent();
    if (all) {
      add(counted.get(index), ids, words);
    }
  }

  /** The bracket's end, or the sentence's. */
  private int closing(Span words, int end) {
    String text = reading.lower();
    boolean bracket = text.charAt(words.start()) == '(';
    for (int i = words.end(); i < end; i++) {
      char sign = text.charAt(i);
      boolean stop =
          sign == '.' && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
      if (bracket ? sign == ')' : stop || sign == ';') {
        return i;
      }
    }
    return bracket ? words.end() : end;
  }

  private void add(Counted whole, List<String> parts, Span words) {
    breakdowns.add(
        new Breakdown(
            whole.quantity().id(), parts, Breakdown.Wording.ALL_OF_IT, reading.evidence(words)));
  }
}

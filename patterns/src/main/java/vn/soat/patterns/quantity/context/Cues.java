package vn.soat.patterns.quantity.context;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.engine.Matches;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/** The words of a report that tell what a count means, with what each tells. */
public final class Cues {

  /** Of these facets only the nearest to the figure counts. */
  private static final List<Set<Facet>> RIVALS =
      List.of(
          EnumSet.of(Facet.RECEIVED, Facet.NEW, Facet.RESOLVED, Facet.PENDING, Facet.RETURNED),
          EnumSet.of(Facet.ONLINE, Facet.IN_PERSON),
          EnumSet.of(Facet.FEE_DUE, Facet.PAID_ONLINE),
          EnumSet.of(Facet.EARLY, Facet.ON_TIME, Facet.OVERDUE, Facet.EARLY_OR_ON_TIME),
          EnumSet.of(Facet.ADDED, Facet.REMOVED, Facet.REPLACED, Facet.PUBLISHED));

  /** Each facet's rivals, itself among them. */
  private static final Map<Facet, Set<Facet>> RIVALS_OF = rivalsOf();

  private static final Set<Facet> WAYS = EnumSet.of(Facet.ONLINE, Facet.IN_PERSON);

  private static final Set<Facet> TIMELY = EnumSet.of(Facet.EARLY, Facet.ON_TIME);

  private final String lower;
  private final Phrases leavesOut;
  private final Phrases leftOut;
  private final Phrases subjects;
  private final Phrases still;
  private final Phrases or;
  private final Matches cues;

  /** What each cue tells, in their order. */
  private final List<Facet> facets = new ArrayList<>();

  Cues(Reading reading) {
    this.lower = reading.lower();
    this.leavesOut = reading.lexicon().words(WordList.LEAVES_OUT);
    this.leftOut = reading.lexicon().words(WordList.OF_DOSSIERS);
    this.subjects = reading.lexicon().words(WordList.SUBJECTS);
    this.still = reading.lexicon().words(WordList.STILL);
    this.or = reading.lexicon().words(WordList.OR);
    List<Match> telling = new ArrayList<>();
    for (Match match : reading.matches()) {
      if (match.is("cue")) {
        Optional<Facet> facet = reading.lexicon().facet(lower, match.span());
        if (facet.isPresent() && facet.get() != Facet.NEUTRAL && !isLeftOut(match, facet.get())) {
          telling.add(match);
          facets.add(facet.get());
        }
      }
    }
    this.cues = new Matches(List.copyOf(telling));
  }

  /**
   * "(không tính hồ sơ kỳ trước chuyển sang)" leaves those out; "so với số liệu của kỳ trước, xã …"
   * speaks of a time.
   */
  private boolean isLeftOut(Match cue, Facet facet) {
    if (facet != Facet.CARRIED_OVER) {
      return false;
    }
    int end = cue.end();
    boolean clause = lower.startsWith(",", end);
    return leavesOut.endBefore(lower, leftOut.startOfRun(lower, cue.start()))
        || (clause
            && subjects.endOf(lower, Blanks.after(lower, end + 1, lower.length()), lower.length())
                >= 0);
  }

  private static Map<Facet, Set<Facet>> rivalsOf() {
    Map<Facet, Set<Facet>> rivalsOf = new EnumMap<>(Facet.class);
    RIVALS.forEach(rivals -> rivals.forEach(facet -> rivalsOf.put(facet, rivals)));
    return rivalsOf;
  }

  /** What the cues inside a stretch tell; of rivals the last one counts. */
  Set<Facet> lastIn(int start, int end) {
    Set<Facet> found = EnumSet.noneOf(Facet.class);
    int first = cues.firstAtOrAfter(start);
    for (int i = cues.firstAtOrAfter(end) - 1; i >= first; i--) {
      if (cues.all().get(i).end() <= end) {
        add(found, i, i + 1, facetIn(i, start, end));
      }
    }
    if (first > 0 && isAcross(first - 1, start, end)) {
      add(found, first - 1, first, facets.get(first - 1));
    }
    return found;
  }

  /** "Công khai" above "Niêm yết 166 thủ tục": two lines that happen to make one longer cue. */
  private boolean isAcross(int cue, int offset, int end) {
    int cueEnd = cues.all().get(cue).end();
    return cueEnd > offset && cueEnd <= end;
  }

  /** What the cues inside a stretch tell; of rivals the first one counts. */
  Set<Facet> firstIn(int start, int end) {
    Set<Facet> found = EnumSet.noneOf(Facet.class);
    for (int i = cues.firstAtOrAfter(start); isIn(i, end); i++) {
      add(found, i, i - 1, facetIn(i, start, end));
    }
    return found;
  }

  private boolean isIn(int cue, int end) {
    return cue < facets.size() && cues.all().get(cue).end() <= end;
  }

  /** What the cues that begin inside a stretch tell; of rivals the first one counts. */
  Set<Facet> firstStartingIn(int start, int end) {
    Set<Facet> found = EnumSet.noneOf(Facet.class);
    int last = cues.firstAtOrAfter(end);
    for (int i = cues.firstAtOrAfter(start); i < last; i++) {
      add(found, i, i - 1, facetIn(i, start, end));
    }
    return found;
  }

  /**
   * "tiếp nhận (trực tiếp, trực tuyến, bưu chính)": all ways together are how anything comes in.
   */
  private Facet facetIn(int cue, int start, int end) {
    return isOneOfWays(cue, start, end) ? Facet.RECEIVED : facets.get(cue);
  }

  private boolean isOneOfWays(int cue, int start, int end) {
    if (!WAYS.contains(facets.get(cue))) {
      return false;
    }
    int first = cue;
    while (isWayBefore(first) && cues.all().get(first - 1).start() >= start) {
      first--;
    }
    int last = cue;
    while (isWayBefore(last + 1) && cues.all().get(last + 1).start() < end) {
      last++;
    }
    return facets.subList(first, last + 1).containsAll(WAYS);
  }

  /** Whether a cue and the one before it are ways that are joined. */
  private boolean isWayBefore(int cue) {
    return cue > 0
        && cue < facets.size()
        && WAYS.contains(facets.get(cue - 1))
        && WAYS.contains(facets.get(cue))
        && isJoined(cue - 1);
  }

  private void add(Set<Facet> found, int cue, int beside, Facet facet) {
    if (facet == Facet.OVERDUE
        && !hasRival(found, Facet.PENDING)
        && still.endBefore(lower, cues.all().get(cue).start())) {
      found.add(Facet.PENDING);
    }
    if (!hasRival(found, facet)) {
      found.add(facet);
    } else if (isOtherHalf(found, facet) && isJoined(Math.min(cue, beside))) {
      found.removeAll(TIMELY);
      found.add(Facet.EARLY_OR_ON_TIME);
    }
  }

  /** "giải quyết sớm và đúng hạn": the two make one, whatever words say them. */
  private static boolean isOtherHalf(Set<Facet> found, Facet facet) {
    return TIMELY.contains(facet)
        && found.contains(facet == Facet.EARLY ? Facet.ON_TIME : Facet.EARLY);
  }

  private boolean isJoined(int cue) {
    int next = cue + 1;
    if (cue < 0 || next >= facets.size()) {
      return false;
    }
    int end = cues.all().get(cue).end();
    int start = cues.all().get(next).start();
    return end <= start && or.startBefore(lower, start) == Blanks.after(lower, end, start);
  }

  private static boolean hasRival(Set<Facet> facets, Facet facet) {
    Set<Facet> rivals = RIVALS_OF.getOrDefault(facet, Set.of());
    for (Facet other : facets) {
      if (rivals.contains(other)) {
        return true;
      }
    }
    return false;
  }

  /** Both sides of a figure; what stands behind it overrules its rivals before it. */
  public static Set<Facet> union(Set<Facet> behind, Set<Facet> before) {
    Set<Facet> all = EnumSet.noneOf(Facet.class);
    all.addAll(behind);
    for (Facet facet : before) {
      if (!hasRival(behind, facet)) {
        all.add(facet);
      }
    }
    return all;
  }
}

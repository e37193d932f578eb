package vn.soat.patterns.text;

import java.util.Arrays;
import java.util.List;

/**
 * A few phrases, looked for in small text as whole words with any white space between them. Finding
 * one takes a step a letter, whatever their number, where a regular expression tries each in turn.
 */
public final class Phrases {

  private final List<String> all;
  private final Trie forwards;
  private final Trie backwards;

  /** They spare most texts a walk. */
  private final long firstSigns;

  private final long lastSigns;

  private Phrases(List<String> all) {
    this.all = all;
    this.forwards = Trie.of(all);
    this.backwards =
        Trie.of(all.stream().map(p -> new StringBuilder(p).reverse().toString()).toList());
    this.firstSigns = bits(all, 0);
    this.lastSigns = bits(all, Integer.MAX_VALUE);
  }

  /** The bits of the sign that each phrase has at a place, or last. */
  private static long bits(List<String> phrases, int place) {
    long bits = 0;
    for (String phrase : phrases) {
      bits |= SignBits.of(phrase.charAt(Math.min(place, phrase.length() - 1)));
    }
    return bits;
  }

  /** Phrases in small letters with single blanks; a sign such as {@code ;} may be one, too. */
  public static Phrases of(String... phrases) {
    return new Phrases(List.of(phrases));
  }

  /** The phrases of all. */
  public static Phrases anyOf(Phrases... some) {
    return new Phrases(Arrays.stream(some).flatMap(one -> one.all.stream()).distinct().toList());
  }

  /** Where the longest phrase that starts at an offset and ends within a limit ends; -1 if none. */
  public int endOf(String lower, int start, int limit) {
    boolean mayBegin = start < limit && SignBits.mayHave(firstSigns, lower.charAt(start));
    return mayBegin ? walk(lower, start, limit) : -1;
  }

  private int walk(String lower, int start, int limit) {
    if (Letters.areAround(lower, start)) {
      return -1;
    }
    int found = -1;
    int step = Trie.START;
    for (int at = start; at < limit; ) {
      char c = lower.charAt(at);
      boolean blank = Blanks.isBlank(c);
      step = forwards.next(step, blank ? ' ' : c);
      if (step == Trie.NONE) {
        return found;
      }
      at = blank ? Blanks.after(lower, at, limit) : at + 1;
      if (forwards.isWord(step) && !Letters.areAround(lower, at)) {
        found = at;
      }
    }
    return found;
  }

  /**
   * Where the longest phrase that ends at an offset starts; -1 if none does. White space before the
   * offset is passed over.
   */
  public int startBefore(String lower, int offset) {
    int end = Blanks.before(lower, offset);
    boolean mayEnd = end > 0 && SignBits.mayHave(lastSigns, lower.charAt(end - 1));
    if (!mayEnd || Letters.areAround(lower, end)) {
      return -1;
    }
    int found = -1;
    int step = Trie.START;
    for (int at = end; at > 0; ) {
      boolean blank = Blanks.isBlank(lower.charAt(at - 1));
      step = backwards.next(step, blank ? ' ' : lower.charAt(at - 1));
      if (step == Trie.NONE) {
        return found;
      }
      at = blank ? Blanks.before(lower, at) : at - 1;
      if (backwards.isWord(step) && !Letters.areAround(lower, at)) {
        found = at;
      }
    }
    return found;
  }

  public boolean endBefore(String lower, int offset) {
    return startBefore(lower, offset) >= 0;
  }

  /**
   * Whether one ends at an offset, or with a few words between the two.
   *
   * @param from where it starts at the earliest
   * @param words how many words may stand between
   */
  public boolean endNear(String lower, int offset, int from, int words) {
    int end = offset;
    for (int between = 0; between <= words && end > from; between++) {
      if (startBefore(lower, end) >= from) {
        return true;
      }
      end = Blanks.before(lower, end);
      while (end > from && Character.isLetter(lower.charAt(end - 1))) {
        end--;
      }
    }
    return false;
  }

  /** Where a run of such phrases that ends at an offset starts; the offset if none ends there. */
  public int startOfRun(String lower, int offset) {
    int start = offset;
    for (int next = startBefore(lower, start); next >= 0; next = startBefore(lower, start)) {
      start = next;
    }
    return start;
  }

  /** Where the first phrase inside a stretch starts; -1 if there is none. */
  public int find(String lower, int from, int to) {
    for (int at = from; at < to; at++) {
      if (SignBits.mayHave(firstSigns, lower.charAt(at)) && walk(lower, at, to) >= 0) {
        return at;
      }
    }
    return -1;
  }

  public boolean areIn(String lower, int from, int to) {
    return find(lower, from, to) >= 0;
  }
}

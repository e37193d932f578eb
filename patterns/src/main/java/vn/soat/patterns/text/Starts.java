package vn.soat.patterns.text;

/**
 * Where things begin in a text, in its order. Readers ask for the nearest at nearly every step, so
 * that a search by halves, whose turns a processor cannot foresee, would be most of the answer: the
 * text is divided into short stretches instead, and each knows the first thing in it. Immutable.
 */
public final class Starts {

  /** A stretch has 64 signs. */
  private static final int BITS_OF_STRETCH = 6;

  private final int[] starts;

  /** The index of the first thing that begins in each stretch or behind it. */
  private final int[] firstOf;

  /**
   * Offsets in ascending order.
   *
   * @throws IllegalArgumentException if one is negative
   */
  public Starts(int... ascending) {
    this.starts = ascending.clone();
    int last = starts.length == 0 ? 0 : starts[starts.length - 1];
    if (starts.length > 0 && starts[0] < 0) {
      throw new IllegalArgumentException("not in a text: " + starts[0]);
    }
    this.firstOf = new int[(last >> BITS_OF_STRETCH) + 1];
    int at = 0;
    for (int stretch = 0; stretch < firstOf.length; stretch++) {
      while (at < starts.length && starts[at] < stretch << BITS_OF_STRETCH) {
        at++;
      }
      firstOf[stretch] = at;
    }
  }

  public int size() {
    return starts.length;
  }

  /** Where one of them begins. */
  public int get(int index) {
    return starts[index];
  }

  /** The index of the first that begins at an offset or behind it; the size if none does. */
  public int firstAtOrAfter(int offset) {
    int stretch = Math.max(0, offset) >> BITS_OF_STRETCH;
    if (stretch >= firstOf.length) {
      return starts.length;
    }
    int at = firstOf[stretch];
    while (at < starts.length && starts[at] < offset) {
      at++;
    }
    return at;
  }
}

package vn.soat.audit.arithmetic;

/**
 * How a printed percentage agrees with its two figures: the first step of the ladder that holds.
 */
public sealed interface RatioFit {

  /** The share rounds to the printed percentage. */
  record Rounded(boolean alsoTruncated) implements RatioFit {}

  /** Only cutting digits off gives the printed percentage. */
  record Truncated() implements RatioFit {}

  /** Rounded to one digit more, and that rounded again. */
  record RoundedTwice() implements RatioFit {}

  /** Only the whole over the part gives the printed percentage. */
  record Inverted() implements RatioFit {}

  /**
   * Another whole that the text names gives the printed percentage.
   *
   * @param index its place in the list of other wholes
   */
  record OtherBase(int index) implements RatioFit {}

  /**
   * The printed percentage fits when its decimal separator moves.
   *
   * @param places to the right if positive
   */
  record Scaled(int places) implements RatioFit {}

  /** None of these. */
  record Mismatch() implements RatioFit {}

  /** Whether the percentage follows from its own two figures by some way of rounding. */
  default boolean holds() {
    return this instanceof Rounded || this instanceof Truncated || this instanceof RoundedTwice;
  }
}

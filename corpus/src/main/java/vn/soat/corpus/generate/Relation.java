package vn.soat.corpus.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What must hold among figures that stand in a text. All arithmetic is exact. */
sealed interface Relation {

  /** The mentions that it joins. */
  List<Integer> ids();

  boolean holds(Draft draft);

  /** A percentage and its two figures: rounded, cut, or rounded twice. */
  record Ratio(int share, int part, int whole) implements Relation {

    @Override
    public List<Integer> ids() {
      return List.of(share, part, whole);
    }

    @Override
    public boolean holds(Draft draft) {
      BigDecimal printed = ((Mention.Share) draft.mention(share)).value();
      return fits(printed, draft.number(part).value(), draft.number(whole).value());
    }

    static boolean fits(BigDecimal printed, BigDecimal part, BigDecimal whole) {
      if (whole.signum() == 0) {
        return true;
      }
      int scale = printed.scale();
      BigDecimal hundredfold = part.movePointRight(2);
      BigDecimal finer = hundredfold.divide(whole, scale + 1, RoundingMode.HALF_UP);
      return printed.compareTo(hundredfold.divide(whole, scale, RoundingMode.HALF_UP)) == 0
          || printed.compareTo(hundredfold.divide(whole, scale, RoundingMode.DOWN)) == 0
          || printed.compareTo(finer.setScale(scale, RoundingMode.HALF_UP)) == 0;
    }
  }

  /**
   * A whole and all its parts.
   *
   * @param beside a figure that may be counted beside the whole: dossiers carried over
   * @param open whether a part that is nought is not told, so that less than the whole may fit
   */
  record Sum(int total, List<Integer> parts, OptionalInt beside, boolean open)
      implements Relation {

    public Sum {
      parts = List.copyOf(parts);
    }

    @Override
    public List<Integer> ids() {
      List<Integer> ids = new ArrayList<>(parts);
      ids.add(0, total);
      return ids;
    }

    @Override
    public boolean holds(Draft draft) {
      BigDecimal sum =
          parts.stream().map(p -> draft.number(p).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal whole = draft.number(total).value();
      boolean withBeside =
          beside.isPresent()
              && sum.compareTo(whole.add(draft.number(beside.getAsInt()).value())) == 0;
      return sum.compareTo(whole) == 0 || withBeside || (open && sum.compareTo(whole) < 0);
    }
  }

  /** One figure in two places. */
  record Same(int first, int second) implements Relation {

    @Override
    public List<Integer> ids() {
      return List.of(first, second);
    }

    @Override
    public boolean holds(Draft draft) {
      return draft.number(first).value().compareTo(draft.number(second).value()) == 0;
    }
  }

  /** The shares of all parts of a whole. */
  record Hundred(List<Integer> shares) implements Relation {

    public Hundred {
      shares = List.copyOf(shares);
    }

    @Override
    public List<Integer> ids() {
      return shares;
    }

    /** Each share may be off by one unit of its last digit, which covers rounding and cutting. */
    @Override
    public boolean holds(Draft draft) {
      BigDecimal off = BigDecimal.valueOf(100);
      BigDecimal slack = BigDecimal.ZERO;
      for (int id : shares) {
        BigDecimal value = ((Mention.Share) draft.mention(id)).value();
        off = off.subtract(value);
        slack = slack.add(value.ulp());
      }
      return off.abs().compareTo(slack) <= 0;
    }
  }
}

package vn.soat.patterns.report;

import java.util.List;

/**
 * A whole and the parts that the text sets under it.
 *
 * @param whole the id of the whole's quantity; {@link #HUNDRED} where percentages are broken down
 * @param parts the ids of its parts' quantities or percentages, in the order of the text; of a
 *     {@link Wording#DIFFERENCE} the smaller count and the amount
 * @param wording how the text presents the parts
 * @param evidence the words that do so: "trong đó", "gồm", a table's row
 */
public record Breakdown(String whole, List<String> parts, Wording wording, Evidence evidence) {

  /** The whole of percentages that are shares of one thing. */
  public static final String HUNDRED = "100%";

  /** How parts are presented. */
  public enum Wording {
    /** "gồm", "bao gồm", "còn lại", a table's total: together the parts are the whole. */
    ALL_OF_IT,
    /** "trong đó": the parts may be all of it or examples. */
    OF_WHICH,
    /** "496 hồ sơ, tăng 65 hồ sơ so với năm 2019 (431 hồ sơ)": a count of another time and more. */
    DIFFERENCE
  }

  public Breakdown {
    parts = List.copyOf(parts);
  }
}

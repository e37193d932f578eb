package vn.soat.corpus.generate;

import java.util.List;

/**
 * The habits of an author.
 *
 * @param thousands between groups of digits; empty where the author writes none
 * @param pad whether figures below ten get a leading zero
 * @param decimals of a percentage, 1 or 2
 * @param strip whether trailing zeros of percentages go
 * @param cut whether percentages are cut instead of rounded
 * @param percentGap what stands before the sign
 * @param dotted how many percentages in a hundred have a point for the comma
 * @param dates how days are written: 0 {@code 05/3/2020}, 1 {@code 5/3/2020}, 2 {@code 05/03/2020},
 *     3 in words
 * @param money how sums are written: 0 in full, 1 in full with đ, 2 tỷ and triệu, 3 triệu
 * @param width of a line; 0 where a paragraph is one line
 * @param blanks how many paragraphs in a hundred have an empty line behind them
 * @param pageLines lines of a page whose number stands in the text; 0 for none
 * @param bodyMarker before paragraphs
 * @param itemMarker before items of a list; {@code a} for letters, {@code 1} for figures
 * @param outline which marks the headings bear, see {@link Headings}
 * @param mess how messy the typing is, in thousandths of the places that invite it
 * @param trailing whether lines that were broken keep their blank
 * @param table how the dossier table is flattened: what stands between its cells
 * @param merged whether facts follow each other in one paragraph
 */
record Style(
    String thousands,
    boolean pad,
    int decimals,
    boolean strip,
    boolean cut,
    String percentGap,
    int dotted,
    int dates,
    int money,
    int width,
    int blanks,
    int pageLines,
    String bodyMarker,
    String itemMarker,
    int outline,
    int mess,
    boolean trailing,
    boolean decomposed,
    String table,
    boolean merged) {

  static Style of(Dice dice) {
    String body = dice.pick(List.of("", "- ", "- ", ""));
    String item = dice.pick(List.of("+ ", "- ", "* ", "a", "+ ", "1"));
    return new Style(
        dice.percent(85) ? "." : "",
        dice.percent(70),
        dice.pick(List.of(1, 2, 2)),
        dice.percent(50),
        dice.percent(8),
        dice.percent(85) ? "" : " ",
        dice.pick(List.of(0, 0, 0, 0, 30, 100)),
        dice.pick(List.of(0, 0, 0, 1, 2, 2, 3)),
        dice.below(4),
        dice.percent(70) ? dice.between(70, 90) : 0,
        dice.pick(List.of(0, 8, 20, 100)),
        dice.percent(50) ? dice.between(38, 46) : 0,
        body,
        item.equals(body) ? "+ " : item,
        dice.below(Headings.SCHEMES),
        dice.pick(List.of(0, 0, 0, 15, 40, 120)),
        dice.percent(40),
        dice.percent(5),
        dice.pick(List.of(" ", " ", "\t", " | ", "   ")),
        dice.percent(35));
  }

  /** The same author, laid out plainly: what a Word document or a PDF is set from. */
  Style forTypesetting() {
    return new Style(
        thousands,
        pad,
        decimals,
        strip,
        cut,
        percentGap,
        dotted,
        dates,
        money,
        80,
        0,
        0,
        bodyMarker,
        itemMarker,
        outline,
        mess,
        false,
        false,
        " ",
        merged);
  }
}

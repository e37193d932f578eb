package vn.soat.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import vn.soat.extractor.layout.TextLayout.Placed;

/** Puts the parts of a table together that runs over several pages. */
final class TablesOverPages {

  private TablesOverPages() {}

  /**
   * The pieces of each page; of a table on two pages the first has all rows.
   *
   * @param pages the pieces of each page in the order of reading
   */
  static List<List<Placed>> joined(List<List<Placed>> pages) {
    List<List<Placed>> joined = new ArrayList<>();
    int open = -1;
    for (List<Placed> page : pages) {
      List<Placed> rest = new ArrayList<>(page);
      if (open >= 0 && !rest.isEmpty() && continues(last(joined.get(open)), rest.get(0))) {
        Placed whole = whole(last(joined.get(open)), rest.remove(0));
        joined.get(open).set(joined.get(open).size() - 1, whole);
      }
      joined.add(rest);
      open = rest.isEmpty() && open >= 0 ? open : joined.size() - 1;
      open = joined.get(open).isEmpty() ? -1 : open;
    }
    return joined;
  }

  private static Placed last(List<Placed> page) {
    return page.get(page.size() - 1);
  }

  private static boolean continues(Placed upper, Placed lower) {
    return upper.piece() instanceof Piece.Table one
        && lower.piece() instanceof Piece.Table two
        && two.grid().hasColumnsOf(one.grid());
  }

  private static Placed whole(Placed upper, Placed lower) {
    Grid one = ((Piece.Table) upper.piece()).grid();
    Grid two = ((Piece.Table) lower.piece()).grid();
    Grid whole = one.followedBy(two);
    List<Frame> rows = new ArrayList<>(upper.rows());
    while (rows.size() < whole.rows()) {
      rows.add(lower.frame());
    }
    return new Placed(new Piece.Table(whole), upper.frame(), rows);
  }
}

package vn.soat.extractor.office;

import vn.soat.extractor.source.Problems;
import vn.soat.extractor.source.Unreadable;

/**
 * Looks how deep the tables of a web page stand inside each other before it is read: for every
 * table the parser goes through all those around it, so that 100,000 of them cost minutes.
 */
final class HtmlDepth {

  /** Pages laid out by tables put some ten into each other. */
  private static final int MOST = 1_000;

  private static final byte[] TABLE = {'t', 'a', 'b', 'l', 'e'};

  private HtmlDepth() {}

  /**
   * @throws Unreadable if there are too many layers
   */
  static void check(byte[] page) throws Unreadable {
    int depth = 0;
    for (int at = 0; at + TABLE.length < page.length; at++) {
      if (page[at] == '<') {
        boolean end = page[at + 1] == '/';
        if (isTable(page, at + (end ? 2 : 1))) {
          depth = Math.max(0, depth + (end ? -1 : 1));
        }
        if (depth > MOST) {
          throw new Unreadable(Problems.tablesTooDeep(MOST));
        }
      }
    }
  }

  private static boolean isTable(byte[] page, int at) {
    for (int i = 0; i < TABLE.length; i++) {
      if (at + i >= page.length || (page[at + i] | 0x20) != TABLE[i]) {
        return false;
      }
    }
    return true;
  }
}

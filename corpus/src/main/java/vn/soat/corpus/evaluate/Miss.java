package vn.soat.corpus.evaluate;

/**
 * One thing that was not as in the gold.
 *
 * @param document the name of the text
 * @param kind for example {@code reference missed}
 * @param line 1-based line of the text; 0 where it has none
 * @param detail the quotation, and what was wanted and had
 */
public record Miss(String document, String kind, int line, String detail) {

  @Override
  public String toString() {
    return document + " " + kind + ": line " + line + " " + detail;
  }
}

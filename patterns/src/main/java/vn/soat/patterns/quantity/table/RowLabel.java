package vn.soat.patterns.quantity.table;

import java.util.Optional;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;

/**
 * The label of a row: what its figures count and, in brackets behind it, what that is a share of:
 * "Thanh toán trực tuyến (trên số hồ sơ có phí)".
 */
record RowLabel(Span part, Optional<Span> whole) {

  private static final Phrases OUT_OF =
      Phrases.of("trên", "trên số", "trên tổng số", "trên tổng", "tính trên", "so với", "/");

  static RowLabel of(Reading reading, Span label) {
    String lower = reading.lower();
    String printed = label.of(lower);
    int open = label.start() + printed.lastIndexOf('(');
    if (open <= label.start() || !printed.endsWith(")")) {
      return new RowLabel(label, Optional.empty());
    }
    Span words = new Span(open + 1, label.end() - 1);
    int whole = OUT_OF.endOf(lower, Blanks.after(lower, words.start(), words.end()), words.end());
    return whole < 0
        ? new RowLabel(label, Optional.empty())
        : new RowLabel(
            new Span(label.start(), Blanks.before(lower, open)),
            Optional.of(new Span(whole, words.end())));
  }
}

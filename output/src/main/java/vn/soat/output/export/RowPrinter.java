package vn.soat.output.export;

import java.util.function.Consumer;
import vn.soat.output.store.StoreQuery;

/** Prints rows as they come. */
public interface RowPrinter extends StoreQuery.Sink {

  /** After the last row. */
  void end();

  /** Rows in columns, for people. */
  static RowPrinter table(Consumer<String> out) {
    return new TablePrinter(out);
  }

  /** One JSON array with an object a row. */
  static RowPrinter json(Consumer<String> out) {
    return new JsonRowPrinter(out);
  }
}

package vn.soat.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.soat.output.export.RowPrinter;
import vn.soat.output.store.StoreQuery;

/** {@code soat query}: an answer of the store to a question in SQL. */
@Command(name = "query", sortOptions = false)
final class QueryCommand implements Callable<Integer> {

  /** The forms of an answer. */
  enum Format {
    TABLE,
    JSON
  }

  private final Call call;

  @Parameters(paramLabel = "SQL", descriptionKey = "sql")
  private String sql = "";

  @Mixin private final StoreOption db = new StoreOption();

  @Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
  private Format format = Format.TABLE;

  QueryCommand(Call call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    db.existing(
        call,
        store -> {
          RowPrinter printer =
              format == Format.JSON ? RowPrinter.json(call::print) : RowPrinter.table(call::print);
          StoreQuery.ask(store, sql, printer);
          printer.end();
        });
    return call.outcome().exitCode();
  }
}

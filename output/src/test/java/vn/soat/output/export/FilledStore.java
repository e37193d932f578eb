package vn.soat.output.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soat.output.SampleRecords;
import vn.soat.output.store.FileResult;
import vn.soat.output.store.FileState;
import vn.soat.output.store.ImportSession;
import vn.soat.output.store.PreparedReport;
import vn.soat.output.store.ProgramVersion;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoreQuery;

/** A store with one report that has something in every table. */
final class FilledStore {

  private FilledStore() {}

  static Store with(Store store) {
    try (ImportSession session =
        ImportSession.begin(store, new ProgramVersion("1.0"), path -> true)) {
      var record = SampleRecords.full();
      var source = record.source();
      FileState file = new FileState("/kho/tân phong.pdf", source.sha256(), source.bytes(), 1);
      ImportSession.Written written =
          session.write(List.of(new FileResult.Report(file, PreparedReport.of(record))));
      assertEquals(List.of(), written.refused());
    }
    return store;
  }

  /** The one number that the store answers. */
  static BigDecimal number(Store store, String sql) {
    List<BigDecimal> numbers = new ArrayList<>();
    StoreQuery.ask(
        store,
        sql,
        new StoreQuery.Sink() {
          @Override
          public void columns(List<String> names) {
            assertEquals(1, names.size());
          }

          @Override
          public void row(List<Optional<Object>> values) {
            numbers.add(new BigDecimal(values.get(0).orElseThrow().toString()));
          }
        });
    return numbers.get(0);
  }
}

package vn.soat.output.bulk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.soat.output.store.ProgramVersion;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoredPaths;

/** A folder of reports and the store that it goes into. */
public record Imports(Store store, Path folder) {

  static final ProgramVersion PROGRAM = new ProgramVersion("1.0.0");

  public Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Everything in the folder. */
  public Importer.Result run() {
    return run(new FakeReports());
  }

  Importer.Result run(ReportSource reports) {
    return run(reports, new Importer.Settings(2, Effort.QUICK), paths(".", ""));
  }

  Importer.Result run(ReportSource reports, Importer.Settings settings, PathSource paths) {
    return new Importer(store, reports, PROGRAM, settings).run(paths);
  }

  PathSource paths(String argument, String list) {
    return new ArgumentPaths(
        List.of(argument),
        folder,
        new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)),
        Set.of());
  }

  Importer.Result again(StoredPaths.Which which, ReportSource reports, ProgramVersion program) {
    return new Importer(store, reports, program, new Importer.Settings(2, Effort.READ))
        .run(new StoredAgain(store, which, program));
  }

  /** Rows as texts, their columns joined by spaces; paths are shortened to the folder. */
  List<String> rows(String sql) {
    try (Handle handle = store.handle()) {
      return handle
          .createQuery(sql)
          .map(
              (row, context) -> {
                StringBuilder text = new StringBuilder();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                  text.append(i == 1 ? "" : " ").append(row.getString(i));
                }
                return text.toString().replace(folder + "/", "");
              })
          .list();
    }
  }

  /** Each file with its outcome and reason, by path. */
  List<String> files() {
    return rows("SELECT path, outcome, reason FROM import_file ORDER BY path");
  }
}

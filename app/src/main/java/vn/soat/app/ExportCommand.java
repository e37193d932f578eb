package vn.soat.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.soat.output.export.CsvExport;
import vn.soat.output.export.JsonLinesExport;
import vn.soat.output.export.ParquetExport;
import vn.soat.output.export.WorkbookExport;
import vn.soat.output.store.Reviews;
import vn.soat.output.store.Selection;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoreReader;

/** {@code soat export}: what leaves the store. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {

  /** The forms. */
  enum Format {
    JSONL,
    CSV,
    XLSX,
    PARQUET
  }

  private final Call call;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "jsonl|csv|xlsx|parquet",
      descriptionKey = "format")
  private Format format = Format.JSONL;

  @Option(names = "--out", paramLabel = "${bundle:label.file}", descriptionKey = "out")
  private @Nullable String out;

  @Mixin private final StoreOption db = new StoreOption();

  @Option(names = "--from", paramLabel = "YYYY[-MM-DD]", descriptionKey = "from")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "YYYY[-MM-DD]", descriptionKey = "to")
  private @Nullable String to;

  @Option(names = "--place", paramLabel = "${bundle:label.place}", descriptionKey = "place")
  private @Nullable String place;

  @Option(names = "--rule", paramLabel = "${bundle:label.id}", descriptionKey = "rule")
  private @Nullable String rule;

  ExportCommand(Call call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    try {
      Selection selection =
          new Selection(
              day(from, "-01-01"),
              day(to, "-12-31"),
              Optional.ofNullable(place),
              Optional.ofNullable(rule));
      if (out == null && format != Format.JSONL) {
        call.refuse(call.messages().get("export.out"));
      } else {
        db.existing(call, store -> write(store, selection));
      }
    } catch (DateTimeParseException e) {
      call.refuse(call.messages().get("export.day", e.getParsedString()));
    }
    return call.outcome().exitCode();
  }

  /** A year alone is its first day, or its last. */
  private static Optional<LocalDate> day(@Nullable String text, String rest) {
    return Optional.ofNullable(text).map(t -> LocalDate.parse(t.matches("\\d{4}") ? t + rest : t));
  }

  private void write(Store store, Selection selection) {
    try (StoreReader reader = new StoreReader(store, selection)) {
      if (out == null) {
        printLines(store, reader);
      } else {
        write(store, reader, call.path(out));
      }
    } catch (IOException e) {
      call.refuse(FileErrors.notWritten(call.messages(), Objects.requireNonNullElse(out, ""), e));
    }
  }

  private void printLines(Store store, StoreReader reader) throws IOException {
    Writer writer = new OutputStreamWriter(call.surroundings().out(), StandardCharsets.UTF_8);
    try {
      new JsonLinesExport(new Reviews(store)).write(reader, writer);
      writer.flush();
    } catch (UncheckedIOException e) {
      throw new OutputFailure(Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw new OutputFailure(e);
    }
  }

  private void write(Store store, StoreReader reader, Path file) throws IOException {
    switch (format) {
      case CSV -> CsvExport.write(reader, file);
      case PARQUET -> ParquetExport.write(reader, file);
      case XLSX -> WorkbookExport.write(reader, file, call.language());
      case JSONL -> {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
          new JsonLinesExport(new Reviews(store)).write(reader, writer);
        } catch (UncheckedIOException e) {
          throw e.getCause();
        }
      }
    }
    call.print(call.messages().get("export.done", file) + "\n");
  }
}

package vn.soat.app;

import java.util.List;
import java.util.function.Consumer;
import vn.soat.extractor.ReportRecord;
import vn.soat.extractor.source.Reading;

/** Takes files one after another, in the order in which they were typed. */
final class EachFile {

  /** The name that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  private EachFile() {}

  /** Hands on each record as soon as it is done; its problems go to standard error. */
  static void extract(Call call, Engine engine, List<String> paths, Consumer<ReportRecord> sink) {
    for (String path : paths) {
      record(
          call,
          engine,
          path,
          record -> {
            call.note(Outcome.of(record));
            sink.accept(record);
          });
    }
  }

  /** The record of one file, of standard input, or of each file in an archive. */
  static void record(Call call, Engine engine, String path, Consumer<ReportRecord> sink) {
    Consumer<ReportRecord> reported =
        record -> {
          sink.accept(record);
          record.problems().forEach(problem -> call.report(record.source().path(), problem));
        };
    if (path.equals(STANDARD_INPUT)) {
      engine.extractEach(call.in(), path, reported);
    } else {
      engine.extractEach(path, reported);
    }
  }

  /** The text of one file, of standard input, or of each file in an archive. */
  static void read(Call call, Engine engine, String path, Consumer<Reading> sink) {
    if (path.equals(STANDARD_INPUT)) {
      engine.readEach(call.in(), path, sink);
    } else {
      engine.readEach(path, sink);
    }
  }
}

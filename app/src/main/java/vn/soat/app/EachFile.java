package vn.soat.app;

import java.util.List;
import java.util.function.Consumer;
import vn.soat.extractor.ReportRecord;

/** Takes files one after another, in the order in which they were typed. */
final class EachFile {

  /** The name that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  private EachFile() {}

  /** Hands on each record as soon as it is done; its problems go to standard error. */
  static void extract(Call call, Engine engine, List<String> paths, Consumer<ReportRecord> sink) {
    for (String path : paths) {
      ReportRecord record = record(call, engine, path);
      call.note(Outcome.of(record));
      sink.accept(record);
      record.problems().forEach(problem -> call.report(path, problem));
    }
  }

  /** The record of one file, or of standard input. */
  static ReportRecord record(Call call, Engine engine, String path) {
    return path.equals(STANDARD_INPUT) ? engine.extract(call.in(), path) : engine.extract(path);
  }
}

package vn.soat.app;

import java.util.Optional;
import vn.soat.extractor.ReportRecord;
import vn.soat.output.json.RecordJson;

/**
 * Prints records for programs: one alone laid out for reading, several one a line, so that each is
 * complete as soon as it is written. That an archive gives several shows with its second one.
 */
final class RecordPrinter {

  private final Call call;
  private boolean layout;
  private Optional<ReportRecord> held = Optional.empty();

  /**
   * @param layout whether a record that stays the only one is laid out
   */
  RecordPrinter(Call call, boolean layout) {
    this.call = call;
    this.layout = layout;
  }

  void print(ReportRecord record) {
    if (layout && held.isEmpty()) {
      held = Optional.of(record);
      return;
    }
    layout = false;
    held.ifPresent(first -> call.print(RecordJson.line(first)));
    held = Optional.empty();
    call.print(RecordJson.line(record));
  }

  /** After the last record. */
  void end() {
    held.ifPresent(only -> call.print(RecordJson.pretty(only)));
  }
}

package vn.soat.app;

import vn.soat.extractor.ReportRecord;
import vn.soat.output.json.RecordJson;

/** The forms of a record for programs. */
enum RecordFormat {
  JSON,
  JSONL;

  /** Several records are always JSON Lines, so that each is complete as soon as it is written. */
  String write(ReportRecord record, int files) {
    return this == JSON && files == 1 ? RecordJson.pretty(record) : RecordJson.line(record);
  }
}

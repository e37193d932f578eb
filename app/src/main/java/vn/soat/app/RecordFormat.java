package vn.soat.app;

/** The forms of a record for programs. */
enum RecordFormat {
  JSON,
  JSONL
}

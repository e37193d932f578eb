-- The words of the current reports, as they are written and without marks.
CREATE TABLE report_search (
  report_id BIGINT PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
  exact TSVECTOR NOT NULL,
  folded TSVECTOR NOT NULL
);
CREATE INDEX report_search_exact ON report_search USING GIN (exact);
CREATE INDEX report_search_folded ON report_search USING GIN (folded);

-- The words of the current reports, as they are written and without marks. The text itself is not
-- kept twice.
CREATE VIRTUAL TABLE report_search USING fts5(
  exact, folded, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
);

-- One index over both spellings: a search with and without diacritics meets in it, where two
-- indexes would each give all their reports first.
DROP INDEX IF EXISTS report_search_exact;
DROP INDEX IF EXISTS report_search_folded;
CREATE INDEX IF NOT EXISTS report_search_words ON report_search USING GIN (exact, folded);

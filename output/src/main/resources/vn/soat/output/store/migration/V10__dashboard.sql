-- What the dashboard asks for quickly; explained in docs/store.md.

-- The text that every offset of a record counts in; missing for reports of older versions.
CREATE TABLE report_text (
  report_id BIGINT PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
  text_gzip ${bytes} NOT NULL
);

-- One row a current report, made of the others after an import; can be deleted at any time.
CREATE TABLE report_summary (
  report_id BIGINT PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
  record_digest TEXT NOT NULL,    -- of the record that it was made of
  day TEXT NOT NULL,              -- end of the period, else day of issue, else of the year; or empty
  year INTEGER,
  province TEXT NOT NULL,         -- empty where it is not named
  district TEXT NOT NULL,
  commune TEXT NOT NULL,
  place_key TEXT NOT NULL,        -- for sorting: without marks, in lower case
  type TEXT NOT NULL,
  title TEXT NOT NULL,
  errors INTEGER NOT NULL,
  warnings INTEGER NOT NULL,
  notes INTEGER NOT NULL,
  received BIGINT,                -- dossiers of the report's own period
  online BIGINT,
  resolved BIGINT,
  on_time BIGINT,                 -- resolved early or on time
  overdue BIGINT                  -- resolved late
);
CREATE INDEX report_summary_day ON report_summary (day, report_id);
CREATE INDEX report_summary_place ON report_summary (place_key, report_id);
CREATE INDEX report_summary_errors ON report_summary (errors, report_id);
CREATE INDEX report_summary_district ON report_summary (province, district, commune);
CREATE INDEX report_summary_year ON report_summary (year, report_id);

-- One row a document that is cited, by its code and who issued it; remade after an import.
CREATE TABLE cited_document (
  code TEXT NOT NULL,
  issuer TEXT NOT NULL,           -- empty where it is not named
  type TEXT NOT NULL,
  subject TEXT NOT NULL,
  reports BIGINT NOT NULL,
  mentions BIGINT NOT NULL,
  dates BIGINT NOT NULL,          -- how many different dates it is given
  first_date TEXT NOT NULL,
  PRIMARY KEY (code, issuer)
)${clustered};
CREATE INDEX cited_document_reports ON cited_document (reports, code, issuer);

CREATE INDEX finding_rule_report ON finding (rule, report_id);
CREATE INDEX reference_normalised ON reference (normalised);

-- The store. One schema for SQLite and PostgreSQL; the class Dialect fills in what differs.
-- Every table and column is explained in docs/store.md.

CREATE TABLE import_run (
  id ${key},
  started_at ${instant} NOT NULL,
  ended_at ${instant},            -- null while it runs, and for ever if it was killed
  program TEXT NOT NULL,          -- version of Soát
  state TEXT NOT NULL,            -- running, done, stopped, failed
  files BIGINT NOT NULL,          -- looked at
  unchanged BIGINT NOT NULL,      -- of them: known from an earlier run
  imported BIGINT NOT NULL,       -- of them: became a report or a new version
  duplicates BIGINT NOT NULL,     -- of them: the content of another file
  problems BIGINT NOT NULL,       -- of them: nothing or not all could be read
  bytes BIGINT NOT NULL           -- of the files that were read
);

CREATE TABLE report (
  id ${key},
  sha256 TEXT NOT NULL UNIQUE,    -- of the file: its identity
  path ${path} NOT NULL,             -- where it is now
  version INTEGER NOT NULL,       -- 1, or one more than what stood at this path before
  replaces BIGINT REFERENCES report (id),
  is_current ${boolean} NOT NULL, -- whether a file still has this content
  media_type TEXT,
  bytes BIGINT NOT NULL,
  pages INTEGER,
  method TEXT,
  encoding TEXT,
  type TEXT,
  code TEXT,
  title TEXT,
  issuer TEXT,
  unit_level TEXT,                -- commune, district, province: the smallest that is named
  commune TEXT,
  district TEXT,
  province TEXT,
  year INTEGER,
  period_from ${date},
  period_to ${date},
  period_text TEXT,
  issued_on ${date},
  signer_name TEXT,
  signer_title TEXT,
  program TEXT NOT NULL,          -- version of Soát that read it
  read_at ${instant} NOT NULL,
  run_id BIGINT NOT NULL REFERENCES import_run (id),
  record_digest TEXT NOT NULL     -- SHA-256 of the record without its path
);
CREATE INDEX report_path ON report (path);
CREATE INDEX report_place ON report (province, district, commune, year);
CREATE INDEX report_period ON report (period_to);

CREATE TABLE report_record (
  report_id BIGINT PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
  json_gzip ${bytes} NOT NULL
);

CREATE TABLE import_file (
  id ${key},
  path ${path} NOT NULL UNIQUE,
  sha256 TEXT,                    -- null where it could not be read at all
  bytes BIGINT NOT NULL,
  modified BIGINT NOT NULL,       -- milliseconds since 1970; -1 where it tells nothing
  report_id BIGINT REFERENCES report (id),
  outcome TEXT NOT NULL,          -- imported, incomplete, duplicate, archive, skipped, problem, gone
  reason TEXT NOT NULL,
  reason_vi TEXT NOT NULL,
  reason_en TEXT NOT NULL,
  run_id BIGINT NOT NULL REFERENCES import_run (id),
  done_at ${instant} NOT NULL
);
CREATE INDEX import_file_sha256 ON import_file (sha256);
CREATE INDEX import_file_report ON import_file (report_id);
CREATE INDEX import_file_outcome ON import_file (outcome, path);

CREATE TABLE problem (
  file_id BIGINT NOT NULL REFERENCES import_file (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL,
  message_vi TEXT NOT NULL,
  message_en TEXT NOT NULL,
  PRIMARY KEY (file_id, seq)
)${clustered};

CREATE TABLE section (
  report_id BIGINT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  item TEXT NOT NULL,
  seq INTEGER NOT NULL,
  number TEXT,
  title TEXT NOT NULL,
  level INTEGER NOT NULL,
  PRIMARY KEY (report_id, item)
)${clustered};

CREATE TABLE reference (
  report_id BIGINT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  item TEXT NOT NULL,
  seq INTEGER NOT NULL,
  type TEXT,
  code TEXT,
  normalised TEXT,
  number TEXT,
  year INTEGER,
  symbol TEXT,
  dated ${date},
  date_text TEXT,
  issuer TEXT,
  subject TEXT,
  PRIMARY KEY (report_id, item)
)${clustered};
CREATE INDEX reference_code ON reference (code);

CREATE TABLE quantity (
  report_id BIGINT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  item TEXT NOT NULL,
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL,
  value NUMERIC NOT NULL,
  unscaled BIGINT,                -- value = unscaled / 10^scale, exactly; null beyond 64 bits
  scale INTEGER NOT NULL,
  unit TEXT NOT NULL,
  indicator TEXT,
  scope TEXT,
  period_from ${date},
  period_to ${date},
  period_text TEXT,
  printed TEXT NOT NULL,
  worded ${boolean} NOT NULL,
  PRIMARY KEY (report_id, item)
)${clustered};
CREATE INDEX quantity_indicator ON quantity (indicator);

CREATE TABLE percentage (
  report_id BIGINT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  item TEXT NOT NULL,
  seq INTEGER NOT NULL,
  value NUMERIC NOT NULL,
  unscaled BIGINT,
  scale INTEGER NOT NULL,
  printed TEXT NOT NULL,
  decimals INTEGER NOT NULL,
  indicator TEXT,
  numerator NUMERIC,
  numerator_item TEXT,
  denominator NUMERIC,
  denominator_item TEXT,
  PRIMARY KEY (report_id, item)
)${clustered};

CREATE TABLE finding (
  report_id BIGINT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  item TEXT NOT NULL,
  seq INTEGER NOT NULL,
  rule TEXT NOT NULL,
  severity TEXT NOT NULL,
  message_vi TEXT NOT NULL,
  message_en TEXT NOT NULL,
  relation TEXT,
  expected TEXT,
  suggestion_item TEXT,
  suggestion TEXT,
  evidence_key TEXT NOT NULL,     -- the same as long as rule, figures and quotations are
  PRIMARY KEY (report_id, item)
)${clustered};
CREATE INDEX finding_rule ON finding (rule);

CREATE TABLE finding_figure (
  report_id BIGINT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  finding TEXT NOT NULL,
  seq INTEGER NOT NULL,
  item TEXT,
  printed TEXT NOT NULL,
  page INTEGER,
  line INTEGER NOT NULL,
  quote TEXT NOT NULL,
  PRIMARY KEY (report_id, finding, seq)
)${clustered};

CREATE TABLE evidence (
  report_id BIGINT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  item TEXT NOT NULL,             -- of a section, reference, quantity, percentage or finding
  place INTEGER NOT NULL,         -- 1 for the first, or only, place
  page INTEGER,
  line INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  quote TEXT NOT NULL,
  section TEXT,
  PRIMARY KEY (report_id, item, place)
)${clustered};

CREATE TABLE rule_check (
  report_id BIGINT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  rule TEXT NOT NULL,
  checked INTEGER NOT NULL,
  found INTEGER NOT NULL,
  skipped INTEGER NOT NULL,
  PRIMARY KEY (report_id, rule)
)${clustered};

CREATE TABLE review (
  id ${key},
  report_id BIGINT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  evidence_key TEXT NOT NULL,
  decision TEXT NOT NULL,         -- accepted, rejected, corrected, open
  figure TEXT,                    -- the item that is corrected
  right_value TEXT,               -- what should stand there; the printed figure stays
  reviewer TEXT NOT NULL,
  reason TEXT NOT NULL,
  reviewed_at ${instant} NOT NULL
);
CREATE INDEX review_finding ON review (report_id, evidence_key);

CREATE TABLE record_change (
  run_id BIGINT NOT NULL REFERENCES import_run (id),
  report_id BIGINT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  program_before TEXT NOT NULL,
  program_after TEXT NOT NULL,
  items_gone INTEGER NOT NULL,    -- references, quantities, percentages that only the old record has
  items_new INTEGER NOT NULL,
  findings_gone INTEGER NOT NULL,
  findings_new INTEGER NOT NULL,
  PRIMARY KEY (run_id, report_id)
);

-- The last decision on each finding; open without one.
CREATE VIEW finding_state AS
SELECT f.report_id, f.item, COALESCE(v.decision, 'open') AS state,
       v.figure, v.right_value, v.reviewer, v.reason, v.reviewed_at
FROM finding f
LEFT JOIN review v
  ON v.report_id = f.report_id AND v.evidence_key = f.evidence_key
 AND v.id = (SELECT MAX(w.id) FROM review w
             WHERE w.report_id = f.report_id AND w.evidence_key = f.evidence_key);

-- Every finding of the current reports with its report, its first place and what was decided.
CREATE VIEW finding_place AS
SELECT r.id AS report_id, f.item, f.rule, f.severity, s.state, s.right_value, s.reviewer,
       r.province, r.district, r.commune, r.year, r.period_from, r.period_to,
       f.message_vi, f.message_en, f.relation, f.expected, f.suggestion,
       e.page, e.line, e.quote, r.path
FROM finding f
JOIN report r ON r.id = f.report_id
JOIN finding_state s ON s.report_id = f.report_id AND s.item = f.item
LEFT JOIN evidence e ON e.report_id = f.report_id AND e.item = f.item AND e.place = 1
WHERE r.is_current;

-- How many findings of each rule in each district and year, and what was decided.
CREATE VIEW finding_summary AS
SELECT rule, province, district, year, COUNT(*) AS findings,
       SUM(CASE WHEN severity = 'error' THEN 1 ELSE 0 END) AS errors,
       SUM(CASE WHEN state = 'open' THEN 1 ELSE 0 END) AS open,
       SUM(CASE WHEN state = 'accepted' THEN 1 ELSE 0 END) AS accepted,
       SUM(CASE WHEN state = 'rejected' THEN 1 ELSE 0 END) AS rejected,
       SUM(CASE WHEN state = 'corrected' THEN 1 ELSE 0 END) AS corrected
FROM finding_place
GROUP BY rule, province, district, year;

-- The figures of form II.06a: for each report, period and indicator the first figure that counts
-- the whole unit.
CREATE VIEW form_06a_cell AS
SELECT report_id, period_from, period_to, indicator, item, value, printed
FROM (
  SELECT q.report_id, q.indicator, q.item, q.value, q.printed,
         COALESCE(q.period_from, r.period_from) AS period_from,
         COALESCE(q.period_to, r.period_to) AS period_to,
         ROW_NUMBER() OVER (
           PARTITION BY q.report_id, q.indicator,
                        COALESCE(q.period_from, r.period_from), COALESCE(q.period_to, r.period_to)
           ORDER BY q.seq) AS mention
  FROM quantity q
  JOIN report r ON r.id = q.report_id
  WHERE r.is_current AND q.scope IS NULL
    AND (q.indicator LIKE 'dossier.received.%' OR q.indicator LIKE 'dossier.resolved.%'
         OR q.indicator LIKE 'dossier.pending.%')
) mentions
WHERE mention = 1;

-- One row a report and period with the columns of form II.06a; own_period is 1 where the period is
-- the report's own and 0 where it is one that it compares with.
CREATE VIEW form_06a AS
SELECT r.id AS report_id, r.province, r.district, r.commune, r.unit_level, r.year,
       c.period_from, c.period_to,
       CASE WHEN c.period_from IS NOT DISTINCT FROM r.period_from
             AND c.period_to IS NOT DISTINCT FROM r.period_to THEN 1 ELSE 0 END AS own_period,
       MAX(CASE WHEN c.indicator = 'dossier.received.total' THEN c.value END) AS received_total,
       MAX(CASE WHEN c.indicator = 'dossier.received.online' THEN c.value END) AS received_online,
       MAX(CASE WHEN c.indicator = 'dossier.received.inPerson' THEN c.value END)
         AS received_in_person,
       MAX(CASE WHEN c.indicator = 'dossier.received.carriedOver' THEN c.value END)
         AS received_carried_over,
       MAX(CASE WHEN c.indicator = 'dossier.resolved.total' THEN c.value END) AS resolved_total,
       MAX(CASE WHEN c.indicator = 'dossier.resolved.early' THEN c.value END) AS resolved_early,
       MAX(CASE WHEN c.indicator = 'dossier.resolved.onTime' THEN c.value END) AS resolved_on_time,
       MAX(CASE WHEN c.indicator = 'dossier.resolved.earlyOrOnTime' THEN c.value END)
         AS resolved_early_or_on_time,
       MAX(CASE WHEN c.indicator = 'dossier.resolved.overdue' THEN c.value END) AS resolved_overdue,
       MAX(CASE WHEN c.indicator = 'dossier.pending.total' THEN c.value END) AS pending_total,
       MAX(CASE WHEN c.indicator = 'dossier.pending.onTime' THEN c.value END) AS pending_on_time,
       MAX(CASE WHEN c.indicator = 'dossier.pending.overdue' THEN c.value END) AS pending_overdue,
       r.path
FROM form_06a_cell c
JOIN report r ON r.id = c.report_id
GROUP BY r.id, r.province, r.district, r.commune, r.unit_level, r.year, c.period_from, c.period_to,
         r.period_from, r.period_to, r.path;

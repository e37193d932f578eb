-- One choice of the figures of form II.06a for the view, the exports and the dashboard; and the
-- figures of the summary in order, so that a page of them costs the same wherever it begins.

CREATE INDEX report_summary_received ON report_summary (received, report_id);
CREATE INDEX report_summary_online ON report_summary (online, report_id);
CREATE INDEX report_summary_resolved ON report_summary (resolved, report_id);
CREATE INDEX report_summary_on_time ON report_summary (on_time, report_id);
CREATE INDEX report_summary_overdue ON report_summary (overdue, report_id);

CREATE INDEX report_summary_district_day ON report_summary (district, day, report_id);

-- The places of the current reports, one row each: looked through for a part of a name.
CREATE TABLE known_place (
  place_key TEXT PRIMARY KEY
)${clustered};

-- In how many reports of a district the documents are cited that are cited most; remade after an
-- import.
CREATE TABLE cited_by_district (
  district TEXT NOT NULL,
  code TEXT NOT NULL,
  issuer TEXT NOT NULL,
  reports BIGINT NOT NULL,
  PRIMARY KEY (district, code, issuer)
)${clustered};

DROP VIEW form_06a;
DROP VIEW form_06a_cell;

-- The figures of form II.06a: for each report, period and indicator the first figure that counts
-- the whole unit. Of totals the first that is no less than its part (received online; resolved
-- early or on time): a lesser one counts only some of the dossiers. Where all are, the first.
CREATE VIEW form_06a_cell AS
SELECT report_id, period_from, period_to, indicator, item, value, printed
FROM (
  SELECT report_id, period_from, period_to, indicator, item, value, printed,
         ROW_NUMBER() OVER (
           PARTITION BY report_id, indicator, period_from, period_to
           ORDER BY CASE
                      WHEN indicator = 'dossier.received.total' AND value < online THEN 1
                      WHEN indicator = 'dossier.resolved.total'
                           AND value < COALESCE(together, early + on_time, on_time) THEN 1
                      ELSE 0
                    END, seq) AS choice
  FROM (
    SELECT report_id, period_from, period_to, indicator, item, value, printed, seq,
           MAX(CASE WHEN mention = 1 AND indicator = 'dossier.received.online' THEN value END)
             OVER whole AS online,
           MAX(CASE WHEN mention = 1 AND indicator = 'dossier.resolved.early' THEN value END)
             OVER whole AS early,
           MAX(CASE WHEN mention = 1 AND indicator = 'dossier.resolved.onTime' THEN value END)
             OVER whole AS on_time,
           MAX(CASE WHEN mention = 1 AND indicator = 'dossier.resolved.earlyOrOnTime' THEN value
               END) OVER whole AS together
    FROM (
      SELECT q.report_id, q.indicator, q.item, q.value, q.printed, q.seq,
             COALESCE(q.period_from, r.period_from) AS period_from,
             COALESCE(q.period_to, r.period_to) AS period_to,
             ROW_NUMBER() OVER (
               PARTITION BY q.report_id, q.indicator, COALESCE(q.period_from, r.period_from),
                            COALESCE(q.period_to, r.period_to)
               ORDER BY q.seq) AS mention
      FROM quantity q
      JOIN report r ON r.id = q.report_id
      WHERE r.is_current AND q.scope IS NULL
        AND (q.indicator LIKE 'dossier.received.%' OR q.indicator LIKE 'dossier.resolved.%'
             OR q.indicator LIKE 'dossier.pending.%')
    ) mentions
    WINDOW whole AS (PARTITION BY report_id, period_from, period_to)
  ) parts
) choices
WHERE choice = 1;

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

-- Units over time. Which were there on which day is loaded from a file (soat gazetteer); without it
-- the names stay as they are printed.

CREATE TABLE unit (
  id BIGINT PRIMARY KEY,
  level TEXT NOT NULL,            -- province, district, commune
  code TEXT NOT NULL,             -- of one unit at one time; a later unit may have it again
  kind TEXT,                      -- xã, phường, thị trấn, huyện, tỉnh, as the file has it
  name TEXT NOT NULL,             -- without the kind
  parent TEXT,                    -- code of the unit above
  valid_from ${date},             -- first day; null: since ever
  valid_to ${date},               -- last day; null: it is there today
  merged_into TEXT,               -- code of the unit that came after it
  now_id BIGINT NOT NULL          -- the unit of today that it is, or has become part of
);
CREATE INDEX unit_code ON unit (code);

-- The units of a report on its day; null where none or more than one could be meant.
ALTER TABLE report ADD COLUMN province_unit BIGINT;
ALTER TABLE report ADD COLUMN district_unit BIGINT;
ALTER TABLE report ADD COLUMN commune_unit BIGINT;

-- The units of each current report as they were on its day, and what they are today.
CREATE VIEW report_unit AS
SELECT r.id AS report_id,
       p.code AS province_code, p.name AS province,
       d.code AS district_code, d.kind AS district_kind, d.name AS district,
       c.code AS commune_code, c.kind AS commune_kind, c.name AS commune,
       pn.code AS province_now_code, pn.name AS province_now,
       cn.code AS commune_now_code, cn.kind AS commune_now_kind, cn.name AS commune_now
FROM report r
LEFT JOIN unit p ON p.id = r.province_unit
LEFT JOIN unit d ON d.id = r.district_unit
LEFT JOIN unit c ON c.id = r.commune_unit
LEFT JOIN unit pn ON pn.id = p.now_id
LEFT JOIN unit cn ON cn.id = c.now_id
WHERE r.is_current;

-- Names that reports print and the loaded units do not have on the report's day, or more than once.
CREATE VIEW unit_unmatched AS
SELECT 'commune' AS level, r.commune AS name, r.district, r.province, COUNT(*) AS reports
FROM report r
WHERE r.is_current AND r.commune IS NOT NULL AND r.commune_unit IS NULL
  AND EXISTS (SELECT 1 FROM unit WHERE level = 'commune')
GROUP BY r.commune, r.district, r.province
UNION ALL
SELECT 'district', r.district, r.district, r.province, COUNT(*)
FROM report r
WHERE r.is_current AND r.district IS NOT NULL AND r.district_unit IS NULL
  AND EXISTS (SELECT 1 FROM unit WHERE level = 'district')
GROUP BY r.district, r.province
UNION ALL
SELECT 'province', r.province, NULL, r.province, COUNT(*)
FROM report r
WHERE r.is_current AND r.province IS NOT NULL AND r.province_unit IS NULL
  AND EXISTS (SELECT 1 FROM unit WHERE level = 'province')
GROUP BY r.province;

package vn.soat.output.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.soat.extractor.source.Source;
import vn.soat.patterns.report.Header;
import vn.soat.patterns.report.Period;

/** Writes a report with all that belongs to it. The caller holds the transaction. */
final class ReportTables {

  private static final String INSERT_REPORT =
      """
      INSERT INTO report (sha256, path, version, replaces, is_current, media_type, bytes, pages,
        method, encoding, type, code, title, issuer, unit_level, commune, district, province,
        year, period_from, period_to, period_text, issued_on, signer_name, signer_title,
        program, read_at, run_id, record_digest)
      VALUES (:sha256, :path, :version, :replaces, :current, :mediaType, :bytes, :pages,
        :method, :encoding, :type, :code, :title, :issuer, :unitLevel, :commune, :district,
        :province, :year, :periodFrom, :periodTo, :periodText, :issuedOn, :signerName,
        :signerTitle, :program, :readAt, :runId, :digest)
      RETURNING id
      """;

  private static final String UPDATE_REPORT =
      """
      UPDATE report SET media_type = :mediaType, bytes = :bytes, pages = :pages, method = :method,
        encoding = :encoding, type = :type, code = :code, title = :title, issuer = :issuer,
        unit_level = :unitLevel, commune = :commune, district = :district, province = :province,
        year = :year, period_from = :periodFrom, period_to = :periodTo, period_text = :periodText,
        issued_on = :issuedOn, signer_name = :signerName, signer_title = :signerTitle,
        program = :program, read_at = :readAt, run_id = :runId, record_digest = :digest
      WHERE id = :id
      """;

  private static final String SECTIONS =
      """
      INSERT INTO section (report_id, item, seq, number, title, level)
      VALUES (:reportId, :item, :seq, :number, :title, :level)
      """;

  private static final String REFERENCES =
      """
      INSERT INTO reference (report_id, item, seq, type, code, normalised, number, year, symbol,
        dated, date_text, issuer, subject)
      VALUES (:reportId, :item, :seq, :type, :code, :normalised, :number, :year, :symbol,
        :dated, :dateText, :issuer, :subject)
      """;

  private static final String QUANTITIES =
      """
      INSERT INTO quantity (report_id, item, seq, kind, value, unscaled, scale, unit, indicator,
        scope, period_from, period_to, period_text, printed, worded)
      VALUES (:reportId, :item, :seq, :kind, :value, :unscaled, :scale, :unit, :indicator,
        :scope, :periodFrom, :periodTo, :periodText, :printed, :worded)
      """;

  private static final String PERCENTAGES =
      """
      INSERT INTO percentage (report_id, item, seq, value, unscaled, scale, printed, decimals,
        indicator, numerator, numerator_item, denominator, denominator_item)
      VALUES (:reportId, :item, :seq, :value, :unscaled, :scale, :printed, :decimals,
        :indicator, :numerator, :numeratorItem, :denominator, :denominatorItem)
      """;

  private static final String FINDINGS =
      """
      INSERT INTO finding (report_id, item, seq, rule, severity, message_vi, message_en, relation,
        expected, suggestion_item, suggestion, evidence_key)
      VALUES (:reportId, :item, :seq, :rule, :severity, :messageVi, :messageEn, :relation,
        :expected, :suggestionItem, :suggestion, :evidenceKey)
      """;

  private static final String FIGURES =
      """
      INSERT INTO finding_figure (report_id, finding, seq, item, printed, page, line, quote)
      VALUES (:reportId, :finding, :seq, :item, :printed, :page, :line, :quote)
      """;

  private static final String EVIDENCE =
      """
      INSERT INTO evidence (report_id, item, place, page, line, start_offset, end_offset, quote,
        section)
      VALUES (:reportId, :item, :place, :page, :line, :startOffset, :endOffset, :quote, :section)
      """;

  private static final String CHECKS =
      """
      INSERT INTO rule_check (report_id, rule, checked, found, skipped)
      VALUES (:reportId, :rule, :checked, :found, :skipped)
      """;

  private static final String RECORDS =
      """
      INSERT INTO report_record (report_id, json_gzip) VALUES (:reportId, :bytes)
      """;

  private static final String TEXTS =
      """
      INSERT INTO report_text (report_id, text_gzip) VALUES (:reportId, :bytes)
      """;

  private static final List<String> PARTS =
      List.of(
          "DELETE FROM section WHERE report_id = :id",
          "DELETE FROM reference WHERE report_id = :id",
          "DELETE FROM quantity WHERE report_id = :id",
          "DELETE FROM percentage WHERE report_id = :id",
          "DELETE FROM finding WHERE report_id = :id",
          "DELETE FROM finding_figure WHERE report_id = :id",
          "DELETE FROM evidence WHERE report_id = :id",
          "DELETE FROM rule_check WHERE report_id = :id",
          "DELETE FROM report_record WHERE report_id = :id",
          "DELETE FROM report_text WHERE report_id = :id");

  private final Handle handle;
  private final ProgramVersion program;
  private final long run;

  /** Empty where no units are loaded. */
  private final Optional<ReportUnits> units;

  /** Rows by the statement that inserts them, in the order of the tables. */
  private final Map<String, List<Part>> waiting = new LinkedHashMap<>();

  /** A row of a report that is not yet written. */
  private record Part(long report, Record row) {}

  /** A record or a text in its compressed form. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Packed(byte[] bytes) {}

  ReportTables(Handle handle, ProgramVersion program, long run) {
    this.handle = handle;
    this.program = program;
    this.run = run;
    this.units = ReportUnits.of(handle);
  }

  /** The columns of a report that are read out of its file. */
  public record Head(
      Optional<String> sha256,
      Optional<String> mediaType,
      long bytes,
      Optional<Integer> pages,
      Optional<String> method,
      Optional<String> encoding,
      Optional<String> type,
      Optional<String> code,
      Optional<String> title,
      Optional<String> issuer,
      Optional<String> unitLevel,
      Optional<String> commune,
      Optional<String> district,
      Optional<String> province,
      Optional<Integer> year,
      Optional<LocalDate> periodFrom,
      Optional<LocalDate> periodTo,
      Optional<String> periodText,
      Optional<LocalDate> issuedOn,
      Optional<String> signerName,
      Optional<String> signerTitle,
      String digest) {

    static Head of(PreparedReport report) {
      Source source = report.source();
      Header header = report.header();
      return new Head(
          source.sha256(),
          source.mediaType(),
          source.bytes(),
          source.pages().isPresent() ? Optional.of(source.pages().getAsInt()) : Optional.empty(),
          source.method().map(Source.Method::code),
          source.encoding(),
          header.type(),
          header.code(),
          header.title(),
          header.issuer(),
          level(header),
          header.commune(),
          header.district(),
          header.province(),
          header.year().isPresent() ? Optional.of(header.year().getAsInt()) : Optional.empty(),
          header.period().flatMap(Period::from),
          header.period().flatMap(Period::to),
          header.period().map(Period::text),
          header.issuedOn(),
          header.signer().map(Header.Signer::name),
          header.signer().flatMap(Header.Signer::title),
          report.digest());
    }

    private static Optional<String> level(Header header) {
      if (header.commune().isPresent()) {
        return Optional.of("commune");
      }
      return header
          .district()
          .map(d -> "district")
          .or(() -> header.province().map(p -> "province"));
    }
  }

  /** Adds a report and returns its id. */
  long insert(PreparedReport report, String path, int version, Optional<Long> replaces) {
    long id =
        handle
            .createQuery(INSERT_REPORT)
            .bindMethods(Head.of(report))
            .bind("path", path)
            .bind("version", version)
            .bind("replaces", replaces)
            .bind("current", true)
            .bind("program", program.text())
            .bind("readAt", Instant.now())
            .bind("runId", run)
            .mapTo(Long.class)
            .one();
    units.ifPresent(u -> u.place(id, report.header()));
    insertParts(id, report);
    return id;
  }

  /** Puts another reading of the same file into the place of the old one. Reviews stay. */
  void replace(long id, PreparedReport report) {
    for (String delete : PARTS) {
      handle.createUpdate(delete).bind("id", id).execute();
    }
    handle
        .createUpdate(UPDATE_REPORT)
        .bindMethods(Head.of(report))
        .bind("program", program.text())
        .bind("readAt", Instant.now())
        .bind("runId", run)
        .bind("id", id)
        .execute();
    units.ifPresent(u -> u.place(id, report.header()));
    insertParts(id, report);
  }

  private void insertParts(long id, PreparedReport report) {
    ReportRows rows = report.rows();
    add(SECTIONS, id, rows.sections());
    add(REFERENCES, id, rows.references());
    add(QUANTITIES, id, rows.quantities());
    add(PERCENTAGES, id, rows.percentages());
    add(FINDINGS, id, rows.findings());
    add(FIGURES, id, rows.figures());
    add(EVIDENCE, id, rows.evidence());
    add(CHECKS, id, rows.checks());
    add(RECORDS, id, List.of(new Packed(report.json())));
    add(TEXTS, id, report.text().map(Packed::new).stream().toList());
  }

  private void add(String sql, long id, List<? extends Record> rows) {
    List<Part> parts = waiting.computeIfAbsent(sql, key -> new ArrayList<>());
    rows.forEach(row -> parts.add(new Part(id, row)));
  }

  /**
   * Writes the parts of all reports that were added or replaced, table by table: preparing a
   * statement costs as much as several rows. Has to be called before the transaction ends, and
   * before parts are read.
   */
  void flush() {
    waiting.forEach(this::insert);
    forget();
  }

  /** Drops the parts that wait, for a transaction that has failed. */
  void forget() {
    waiting.clear();
  }

  private void insert(String sql, List<Part> parts) {
    if (parts.isEmpty()) {
      return;
    }
    try (PreparedBatch batch = handle.prepareBatch(sql)) {
      for (Part part : parts) {
        batch.bindMethods(part.row()).bind("reportId", part.report()).add();
      }
      batch.execute();
    }
  }
}

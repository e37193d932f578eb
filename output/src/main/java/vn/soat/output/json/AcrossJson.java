package vn.soat.output.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.soat.audit.across.AcrossAudit;
import vn.soat.audit.across.AcrossFinding;
import vn.soat.extractor.ReportRecord;
import vn.soat.patterns.report.Header;
import vn.soat.patterns.report.Period;

/** Writes what does not fit between several reports as one JSON object. */
public final class AcrossJson {

  /** The name and version of the form, its first value. */
  public static final String SCHEMA = "soat/across/1";

  private AcrossJson() {}

  /** Over many indented lines, ending with a line feed. */
  public static String pretty(List<ReportRecord> records, AcrossAudit audit) {
    return RecordJson.pretty(tree(records, audit));
  }

  /** On one line, ending with a line feed. */
  public static String line(List<ReportRecord> records, AcrossAudit audit) {
    return RecordJson.line(tree(records, audit));
  }

  static ObjectNode tree(List<ReportRecord> records, AcrossAudit audit) {
    ObjectNode node = Json.object().put("schema", SCHEMA);
    node.set("reports", Json.list(records, AcrossJson::report));
    ArrayNode findings = node.putArray("findings");
    for (AcrossFinding finding : audit.findings()) {
      findings.add(finding("f" + (findings.size() + 1), finding));
    }
    node.set("checks", Json.list(audit.checks(), CheckJson::of));
    return node;
  }

  private static ObjectNode report(ReportRecord record) {
    Header header = record.report().header();
    ObjectNode node = Json.object().put("path", record.source().path());
    node.set("issuer", Json.text(header.issuer()));
    node.set("from", Json.iso(header.period().flatMap(Period::from)));
    node.set("to", Json.iso(header.period().flatMap(Period::to)));
    node.set("problems", Json.list(record.problems(), RecordJson::problem));
    return node;
  }

  private static ObjectNode finding(String id, AcrossFinding finding) {
    ObjectNode node = Json.object().put("id", id);
    node.put("rule", finding.rule());
    node.put("severity", finding.severity().code());
    node.set("message", Json.bilingual(finding.message()));
    node.set("places", Json.list(finding.places(), AcrossJson::place));
    return node;
  }

  private static ObjectNode place(AcrossFinding.Place place) {
    ObjectNode node = Json.object().put("report", place.report());
    node.put("printed", place.printed());
    node.set("evidence", EvidenceJson.of(place.evidence()));
    return node;
  }
}

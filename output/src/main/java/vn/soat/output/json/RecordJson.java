package vn.soat.output.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.soat.extractor.ReportRecord;
import vn.soat.extractor.source.Problem;
import vn.soat.patterns.report.Report;

/**
 * Writes records as JSON in the form of the published schema: keys always in the same order, absent
 * values null, numbers plain and without exponent. The same record always gives the same text.
 */
public final class RecordJson {

  /** The name and version of the form, the first value of every record. */
  public static final String SCHEMA = "soat/report/1";

  private static final ObjectWriter ONE_LINE =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build().writer();

  private RecordJson() {}

  /** One record over many indented lines, ending with a line feed. */
  public static String pretty(ReportRecord record) {
    return pretty(tree(record));
  }

  /** One record on one line, ending with a line feed: an item of JSON Lines. */
  public static String line(ReportRecord record) {
    return line(tree(record));
  }

  /** The record as a tree, for other forms of output and for measuring. */
  public static ObjectNode tree(ReportRecord record) {
    ObjectNode node = Json.object().put("schema", SCHEMA);
    node.set("source", SourceJson.of(record.source()));
    addReport(node, record.report());
    node.set("findings", Json.list(record.audit().findings(), FindingJson::of));
    node.set("checks", Json.list(record.audit().checks(), CheckJson::of));
    node.set("problems", Json.list(record.problems(), RecordJson::problem));
    return node;
  }

  private static void addReport(ObjectNode node, Report report) {
    node.set("report", HeaderJson.of(report.header()));
    node.set("sections", Json.list(report.sections(), SectionJson::of));
    node.set("references", Json.list(report.references(), ReferenceJson::of));
    node.set("quantities", Json.list(report.quantities(), QuantityJson::of));
    node.set("percentages", Json.list(report.percentages(), PercentageJson::of));
  }

  static String pretty(ObjectNode node) {
    return write(ONE_LINE.with(printer()), node);
  }

  /** A record's tree on one line, ending with a line feed. */
  public static String line(ObjectNode node) {
    return write(ONE_LINE, node);
  }

  static ObjectNode problem(Problem problem) {
    ObjectNode node = Json.object().put("kind", problem.kind().code());
    node.set("message", Json.bilingual(problem.message()));
    return node;
  }

  private static String write(ObjectWriter writer, ObjectNode node) {
    try {
      return keepOnOneLine(writer.writeValueAsString(node)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree in memory could not be written", e);
    }
  }

  /**
   * JSON lets these three line ends stand inside a string; readers of JSON Lines may split there.
   */
  private static String keepOnOneLine(String json) {
    return json.replace("\u0085", "\\u0085")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  /** Fixed to a line feed, so that a record is the same text on every platform. */
  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}

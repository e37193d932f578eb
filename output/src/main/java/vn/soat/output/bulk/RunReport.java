package vn.soat.output.bulk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.soat.output.store.ImportTotals;
import vn.soat.output.store.RunDetails;
import vn.soat.output.store.Store;
import vn.soat.output.text.Language;
import vn.soat.output.text.Messages;

/**
 * The report of one import, for programs ({@code .json}) and for people ({@code .html}): its
 * numbers, every problem and why, and the records that changed. Written row by row.
 */
public final class RunReport {

  /** The name and version of the JSON form. */
  public static final String SCHEMA = "soat/import/1";

  private final Store store;
  private final Importer.Result result;

  public RunReport(Store store, Importer.Result result) {
    this.store = store;
    this.result = result;
  }

  /**
   * Writes the JSON form.
   *
   * @throws IOException if the file cannot be written
   */
  public void json(Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      json.writeNumberField("run", result.run());
      json.writeStringField("store", store.address().shown());
      json.writeStringField("state", result.state().code());
      json.writeNumberField("seconds", result.time().toSeconds());
      totals(json);
      details(json);
      json.writeEndObject();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void totals(JsonGenerator json) throws IOException {
    ImportTotals totals = result.totals();
    json.writeObjectFieldStart("totals");
    json.writeNumberField("files", totals.files());
    json.writeNumberField("unchanged", totals.unchanged());
    json.writeNumberField("imported", totals.imported());
    json.writeNumberField("duplicates", totals.duplicates());
    json.writeNumberField("skipped", totals.skipped());
    json.writeNumberField("problems", totals.problems());
    json.writeNumberField("bytes", totals.bytes());
    json.writeEndObject();
  }

  private void details(JsonGenerator json) throws IOException {
    RunDetails details = new RunDetails(store, result.run());
    json.writeArrayFieldStart("problems");
    details.troubles(trouble -> unchecked(() -> write(json, trouble)));
    json.writeEndArray();
    json.writeArrayFieldStart("changes");
    details.changes(change -> unchecked(() -> write(json, change)));
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, RunDetails.Trouble trouble) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", trouble.path());
    json.writeStringField("outcome", trouble.outcome());
    json.writeStringField("kind", trouble.kind());
    json.writeObjectFieldStart("message");
    json.writeStringField("vi", trouble.message().vi());
    json.writeStringField("en", trouble.message().en());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, RunDetails.Change change) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", change.path());
    json.writeStringField("programBefore", change.programBefore());
    json.writeNumberField("itemsGone", change.itemsGone());
    json.writeNumberField("itemsNew", change.itemsNew());
    json.writeNumberField("findingsGone", change.findingsGone());
    json.writeNumberField("findingsNew", change.findingsNew());
    json.writeEndObject();
  }

  /**
   * Writes the HTML form.
   *
   * @throws IOException if the file cannot be written
   */
  public void html(Path file, Language language) throws IOException {
    Messages messages = Messages.load("vn.soat.output.bulk.report", language, RunReport.class);
    RunDetails details = new RunDetails(store, result.run());
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(head(messages, language));
      out.write(numbers(messages));
      out.write(heading(messages, "problems", "file", "kind", "why"));
      details.troubles(
          t -> unchecked(() -> row(out, t.path(), t.kind(), language.of(t.message()))));
      out.write("</table>\n");
      out.write(heading(messages, "changes", "file", "items", "findings"));
      details.changes(
          c ->
              unchecked(
                  () ->
                      row(
                          out,
                          c.path(),
                          change(c.itemsGone(), c.itemsNew()),
                          change(c.findingsGone(), c.findingsNew()))));
      out.write("</table>\n</html>\n");
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String head(Messages messages, Language language) {
    return """
        <!DOCTYPE html>
        <html lang="%s">
        <meta charset="UTF-8">
        <title>%s</title>
        <style>
        body { font-family: sans-serif; margin: 2em; }
        table { border-collapse: collapse; }
        td, th { border: 1px solid #bbb; padding: 0.2em 0.6em; text-align: left; }
        </style>
        <h1>%2$s</h1>
        """
        .formatted(language.name().toLowerCase(Locale.ROOT), messages.get("title"));
  }

  private String numbers(Messages messages) {
    ImportTotals totals = result.totals();
    return "<p>"
        + messages.get("numbers." + result.state().code(), escape(store.address().shown()))
        + "</p>\n<p>"
        + messages.get(
            "totals",
            totals.files(),
            totals.imported(),
            totals.unchanged(),
            totals.duplicates(),
            totals.skipped(),
            totals.problems())
        + "</p>\n";
  }

  private static String heading(Messages messages, String table, String... columns) {
    StringBuilder html = new StringBuilder("<h2>" + messages.get(table) + "</h2>\n<table>\n<tr>");
    for (String column : columns) {
      html.append("<th>").append(messages.get("column." + column)).append("</th>");
    }
    return html.append("</tr>\n").toString();
  }

  private static String change(long gone, long added) {
    return "−" + gone + " +" + added;
  }

  private static void row(Writer out, String... cells) throws IOException {
    out.write("<tr>");
    for (String cell : cells) {
      out.write("<td>" + escape(cell) + "</td>");
    }
    out.write("</tr>\n");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private interface Writing {
    void write() throws IOException;
  }

  private static void unchecked(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

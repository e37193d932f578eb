package vn.soat.dashboard.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.soat.dashboard.data.Citations;
import vn.soat.dashboard.data.Findings;
import vn.soat.dashboard.data.Reports;
import vn.soat.dashboard.data.Totals;

/** What the store tells, in the JSON that {@code openapi.json} describes. */
final class ApiJson {

  private ApiJson() {}

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /**
   * A page of a list.
   *
   * @param next what to ask for behind it; empty at the end
   */
  static <T> String page(List<T> items, Function<T, JsonNode> form, String next) {
    ObjectNode page = object();
    ArrayNode all = page.putArray("items");
    items.forEach(item -> all.add(form.apply(item)));
    page.put("next", next.isEmpty() ? null : next);
    return page.toString();
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  static ObjectNode line(Reports.Line r) {
    return object()
        .put("id", r.id())
        .put("type", orNull(r.type()))
        .put("title", orNull(r.title()))
        .put("province", orNull(r.province()))
        .put("district", orNull(r.district()))
        .put("commune", orNull(r.commune()))
        .put("year", r.year().isEmpty() ? null : Integer.valueOf(r.year()))
        .put("day", orNull(r.day()))
        .put("errors", r.errors())
        .put("warnings", r.warnings())
        .put("notes", r.notes())
        .put("received", r.received())
        .put("online", r.online())
        .put("resolved", r.resolved())
        .put("onTime", r.onTime())
        .put("overdue", r.overdue());
  }

  static ObjectNode finding(Findings.Line f) {
    ObjectNode node =
        object()
            .put("report", f.report())
            .put("id", f.item())
            .put("rule", f.rule())
            .put("severity", f.severity());
    node.putObject("message").put("vi", f.messageVi()).put("en", f.messageEn());
    node.put("relation", orNull(f.relation()))
        .put("expected", orNull(f.expected()))
        .put("quote", orNull(f.quote()))
        .put("line", f.line().isEmpty() ? null : Integer.valueOf(f.line()))
        .put("page", f.page().isEmpty() ? null : Integer.valueOf(f.page()))
        .put("state", f.state())
        .put("rightValue", orNull(f.rightValue()))
        .put("reviewer", orNull(f.reviewer()))
        .put("reason", orNull(f.reason()))
        .put("province", orNull(f.province()))
        .put("district", orNull(f.district()))
        .put("commune", orNull(f.commune()));
    return node;
  }

  static ObjectNode document(Citations.Document d) {
    return object()
        .put("code", d.code())
        .put("issuer", orNull(d.issuer()))
        .put("type", orNull(d.type()))
        .put("subject", orNull(d.subject()))
        .put("reports", d.reports())
        .put("mentions", d.mentions())
        .put("dates", d.dates())
        .put("firstDate", orNull(d.firstDate()));
  }

  static ObjectNode totals(Totals t) {
    return object()
        .put("reports", t.reports())
        .put("reportsWithErrors", t.withErrors())
        .put("errors", t.errors())
        .put("warnings", t.warnings())
        .put("received", t.received())
        .put("online", t.online())
        .put("resolved", t.resolved())
        .put("onTime", t.onTime())
        .put("overdue", t.overdue());
  }
}

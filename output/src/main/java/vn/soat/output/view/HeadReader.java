package vn.soat.output.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Reads what a report says of itself. */
final class HeadReader {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private HeadReader() {}

  static AuditView.Head of(JsonNode report) {
    return new AuditView.Head(
        AuditViews.optional(report.path("type")),
        AuditViews.optional(report.path("code")),
        AuditViews.optional(report.path("title")),
        AuditViews.optional(report.path("issuer")),
        AuditViews.optional(report.path("district")),
        AuditViews.optional(report.path("province")),
        AuditViews.optional(report.path("issuedOn")).map(day -> LocalDate.parse(day).format(DAY)),
        AuditViews.optional(report.at("/period/text")));
  }
}

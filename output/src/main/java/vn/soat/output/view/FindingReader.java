package vn.soat.output.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import vn.soat.output.store.Reviews.Decision;
import vn.soat.output.store.Reviews.Review;
import vn.soat.output.text.Language;

/** Reads one finding. */
final class FindingReader {

  private final Language language;
  private final PlaceReader places;

  FindingReader(Language language, PlaceReader places) {
    this.language = language;
    this.places = places;
  }

  /**
   * @param name what its rule finds
   */
  AuditView.Finding of(JsonNode finding, String name, Optional<Review> review) {
    String message = said(finding.get("message"));
    List<AuditView.Figure> figures = AuditViews.list(finding.get("figures"), this::figure);
    List<AuditView.Change> changes = changes(finding, figures);
    return new AuditView.Finding(
        0,
        finding.get("id").asText(),
        finding.get("rule").asText(),
        name,
        AuditViews.severity(finding.get("severity")),
        message,
        AuditViews.optional(finding.path("relation")).filter(r -> !message.contains(r)),
        places.each(finding.get("evidence")),
        figures,
        changes.isEmpty() ? AuditViews.optional(finding.path("expected")) : Optional.empty(),
        changes,
        review.filter(r -> r.decision() != Decision.OPEN).map(r -> decision(r, figures)));
  }

  private AuditView.Figure figure(JsonNode figure) {
    return new AuditView.Figure(
        AuditViews.optional(figure.path("id")),
        AuditViews.text(figure.path("printed")),
        places.of(figure.get("evidence")));
  }

  private List<AuditView.Change> changes(JsonNode finding, List<AuditView.Figure> figures) {
    JsonNode suggestion = finding.path("suggestion");
    return suggestion.isObject()
        ? List.of(change(suggestion, figures, true))
        : AuditViews.list(finding.get("alternatives"), repair -> change(repair, figures, false));
  }

  private AuditView.Change change(JsonNode repair, List<AuditView.Figure> figures, boolean best) {
    return new AuditView.Change(
        printed(AuditViews.optional(repair.path("id")), figures),
        AuditViews.text(repair.path("replacement")),
        said(repair.path("because")),
        AuditViews.percent(repair.path("confidence")),
        best);
  }

  /** What stands where a change goes; a finding of one figure can mean no other. */
  private static Optional<String> printed(Optional<String> id, List<AuditView.Figure> figures) {
    boolean only = figures.size() == 1;
    return figures.stream()
        .filter(f -> only || (f.id().isPresent() && f.id().equals(id)))
        .map(AuditView.Figure::printed)
        .findFirst();
  }

  private static AuditView.Decision decision(Review review, List<AuditView.Figure> figures) {
    return new AuditView.Decision(
        review.decision().code(),
        review.figure().isEmpty() ? Optional.empty() : printed(review.figure(), figures),
        review.rightValue(),
        review.reviewer(),
        review.reason());
  }

  private String said(JsonNode bilingual) {
    return AuditViews.text(bilingual.path(language == Language.VI ? "vi" : "en"));
  }
}

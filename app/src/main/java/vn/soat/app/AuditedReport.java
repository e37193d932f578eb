package vn.soat.app;

import java.util.Map;
import vn.soat.extractor.ReportRecord;
import vn.soat.extractor.source.Reading;
import vn.soat.output.json.RecordJson;
import vn.soat.output.store.Reviews.Review;
import vn.soat.output.view.AuditView;
import vn.soat.output.view.AuditViews;

/**
 * One report that was read and audited.
 *
 * @param reviews what people decided on its findings
 */
record AuditedReport(
    Reading reading, ReportRecord record, Map<String, Review> reviews, AuditView view) {

  static AuditedReport of(
      Reading reading, ReportRecord record, Map<String, Review> reviews, AuditViews views) {
    return new AuditedReport(reading, record, reviews, views.of(RecordJson.tree(record), reviews));
  }

  /** What is seen of it in another language. */
  AuditView in(AuditViews views) {
    return views.of(RecordJson.tree(record), reviews);
  }
}

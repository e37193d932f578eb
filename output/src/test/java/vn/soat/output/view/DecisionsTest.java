package vn.soat.output.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.soat.audit.Audit;
import vn.soat.audit.Finding;
import vn.soat.extractor.ReportRecord;
import vn.soat.output.SampleRecords;
import vn.soat.output.store.Databases;
import vn.soat.output.store.FileResult;
import vn.soat.output.store.FileState;
import vn.soat.output.store.ImportSession;
import vn.soat.output.store.PreparedReport;
import vn.soat.output.store.ProgramVersion;
import vn.soat.output.store.Reviews;
import vn.soat.output.store.Reviews.Decision;
import vn.soat.output.store.Reviews.Review;
import vn.soat.output.store.Store;

/** What was decided once is known when the file is audited again. */
@ExtendWith(Databases.class)
class DecisionsTest {

  @TempDir private Path temp;

  @ParameterizedTest
  @EnumSource
  void aDecisionFindsItsFindingUnderAnotherNumber(Databases.Kind kind, Databases.Maker maker) {
    Store store = maker.store(kind, temp);
    ReportRecord record = SampleRecords.full();
    try (ImportSession session =
        ImportSession.begin(store, new ProgramVersion("1.0"), path -> true)) {
      FileState file = new FileState("/kho/a.pdf", record.source().sha256(), 1, 1);
      session.write(List.of(new FileResult.Report(file, PreparedReport.of(record))));
    }
    Review review =
        new Review(
            Decision.CORRECTED,
            Optional.of("q2"),
            Optional.of("1.113"),
            "Lê Thị An",
            "đã xem sổ",
            Instant.EPOCH);
    new Reviews(store).add(1, "f1", review);
    Decisions decisions = new Decisions(store);
    assertEquals(List.of("f1"), List.copyOf(decisions.of(record).keySet()));
    List<Finding> renumbered =
        record.audit().findings().stream().map(f -> f.withId("x" + f.id())).toList();
    ReportRecord again =
        new ReportRecord(
            record.source(),
            record.report(),
            new Audit(renumbered, record.audit().checks()),
            record.problems());
    Map<String, Review> found = decisions.of(again);
    assertEquals(List.of("xf1"), List.copyOf(found.keySet()));
    assertEquals(Optional.of("1.113"), found.values().iterator().next().rightValue());
    assertEquals(Map.of(), decisions.of(SampleRecords.clean()), "a file that is not in the store");
  }
}

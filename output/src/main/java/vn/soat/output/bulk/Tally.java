package vn.soat.output.bulk;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.soat.output.store.FileOutcome;
import vn.soat.output.store.FileResult;
import vn.soat.output.store.ImportTotals;

/** Counts what becomes of files. Safe for use by many threads. */
final class Tally {

  private final Map<FileOutcome, Long> outcomes = new EnumMap<>(FileOutcome.class);
  private long unchanged;
  private long bytes;

  synchronized void unchanged() {
    unchanged++;
  }

  synchronized void read(FileResult result) {
    bytes += result.file().bytes();
  }

  synchronized void add(Optional<FileOutcome> outcome) {
    if (outcome.isPresent()) {
      outcomes.merge(outcome.get(), 1L, Long::sum);
    } else {
      unchanged++;
    }
  }

  synchronized ImportTotals totals() {
    long all = outcomes.values().stream().mapToLong(Long::longValue).sum();
    return new ImportTotals(
        unchanged + all,
        unchanged,
        of(FileOutcome.IMPORTED) + of(FileOutcome.INCOMPLETE),
        of(FileOutcome.DUPLICATE),
        of(FileOutcome.PROBLEM) + of(FileOutcome.INCOMPLETE),
        of(FileOutcome.SKIPPED),
        bytes);
  }

  private long of(FileOutcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }
}

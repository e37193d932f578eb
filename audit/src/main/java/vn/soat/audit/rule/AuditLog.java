package vn.soat.audit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.soat.audit.Check;
import vn.soat.audit.Finding;
import vn.soat.audit.SkipReason;
import vn.soat.audit.relation.Found;

/** What one rule says of one report. */
public final class AuditLog {

  /** A finding and the relation behind it. */
  record Entry(Draft draft, Finding finding) {}

  private final String rule;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<SkipReason, Integer> skipped = new TreeMap<>();
  private int checked;
  private int found;

  public AuditLog(String rule) {
    this.rule = rule;
  }

  /** Something was tested and fits. */
  void held() {
    checked++;
  }

  /** So many things were tested and fit. */
  void held(int relations) {
    checked += Math.max(0, relations);
  }

  /** Something was tested; where it does not fit, the finding is drafted. */
  void judge(boolean fits, Supplier<Draft> draft) {
    if (fits) {
      held();
    } else {
      found(draft.get());
    }
  }

  /** Something was tested and does not fit. */
  void found(Draft draft) {
    checked++;
    found++;
    entries.add(new Entry(draft, draft.finding(rule)));
  }

  /** Several things were tested, and one finding speaks of them all. */
  void found(Draft draft, int relations) {
    found(draft);
    checked += relations - 1;
    found += relations - 1;
  }

  void skip(SkipReason reason) {
    skipped.merge(reason, 1, Integer::sum);
  }

  void skipAll(Found<?> relations) {
    relations.unchecked().forEach((reason, times) -> skipped.merge(reason, times, Integer::sum));
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  public Check summary() {
    List<Check.Skipped> reasons = new ArrayList<>(skipped.size());
    skipped.forEach((reason, times) -> reasons.add(new Check.Skipped(reason.text().en(), times)));
    return new Check(rule, checked, found, reasons);
  }
}

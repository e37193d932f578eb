package vn.soat.audit.across;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soat.audit.Check;
import vn.soat.audit.SkipReason;

/** What one rule says of several reports. */
final class AcrossLog {

  private final String rule;
  private final List<AcrossFinding> findings = new ArrayList<>();
  private final Map<SkipReason, Integer> skipped = new EnumMap<>(SkipReason.class);
  private int checked;

  AcrossLog(String rule) {
    this.rule = rule;
  }

  /** Something was compared; it fits where there is no finding. */
  void judge(Optional<AcrossFinding> finding) {
    checked++;
    finding.ifPresent(findings::add);
  }

  void skip(SkipReason reason) {
    skipped.merge(reason, 1, Integer::sum);
  }

  List<AcrossFinding> findings() {
    return List.copyOf(findings);
  }

  Check summary() {
    return new Check(
        rule,
        checked,
        findings.size(),
        skipped.entrySet().stream()
            .map(e -> new Check.Skipped(e.getKey().text().en(), e.getValue()))
            .toList());
  }
}

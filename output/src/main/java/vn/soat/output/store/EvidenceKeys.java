package vn.soat.output.store;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import vn.soat.audit.Finding;
import vn.soat.patterns.report.Evidence;

/**
 * What a decision on a finding hangs on: its rule, the figures it cites and what is printed at its
 * places. Neither the wording of the message nor a line number counts, so that a decision survives
 * when the report is read anew, as long as the evidence is the same.
 */
final class EvidenceKeys {

  /**
   * A page says "hồ sơ quá hạn: 0" more than once; their findings are told apart by their order.
   */
  private final Map<String, Integer> seen = new HashMap<>();

  String of(Finding finding) {
    StringJoiner said = new StringJoiner("\n");
    said.add(finding.rule());
    finding.figures().forEach(figure -> said.add(figure.printed()));
    finding.evidence().stream().map(Evidence::quote).forEach(said::add);
    String key = Digest.of(said.toString()).substring(0, 32);
    int times = seen.merge(key, 1, Integer::sum);
    return times == 1 ? key : key + "-" + times;
  }
}

package vn.soat.audit;

import java.util.List;

/**
 * What one rule did with a report.
 *
 * @param checked how many relations it could test
 * @param found how many of them it reported
 * @param skipped what it could not test, and why
 */
public record Check(String rule, int checked, int found, List<Skipped> skipped) {

  public Check {
    skipped = List.copyOf(skipped);
  }

  public record Skipped(String reason, int count) {}
}

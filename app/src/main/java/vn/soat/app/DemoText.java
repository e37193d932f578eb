package vn.soat.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import vn.soat.audit.Finding;
import vn.soat.audit.Severity;
import vn.soat.extractor.ReportRecord;
import vn.soat.output.text.Language;
import vn.soat.output.text.Lines;
import vn.soat.output.text.Messages;
import vn.soat.output.text.Page;
import vn.soat.output.text.Places;
import vn.soat.patterns.report.Evidence;

/**
 * A first look at the product on one screen: what it read, the worst it found, what to try next.
 */
final class DemoText {

  private static final int WORST = 3;
  private static final int LONGEST_MESSAGE = 176;
  private static final int LABEL_WIDTH = 22;

  private final Language language;
  private final Messages messages;
  private final List<String> rules;

  /**
   * @param rules the ids of the rules, the most telling first
   */
  DemoText(Language language, Messages messages, List<String> rules) {
    this.rules = List.copyOf(rules);
    this.language = language;
    this.messages = messages;
  }

  /**
   * @param paths how to open a sample from the current folder, by its name; empty elsewhere
   */
  String of(List<ReportRecord> records, Map<String, String> paths) {
    Page page = new Page();
    page.line(messages.get("demo.intro", records.size()));
    row(page, "demo.references", sum(records, r -> r.report().references().size()));
    row(page, "demo.figures", sum(records, r -> figures(r)));
    row(page, "demo.contradictions", sum(records, DemoText::contradictions));
    List<Found> worst = worst(records);
    if (!worst.isEmpty()) {
      page.blank().line(messages.get("demo.worst"));
      worst.forEach(found -> write(page, found));
    }
    page.blank().line(messages.get("demo.next"));
    writeNext(page, worst, paths);
    return page.toString();
  }

  private void writeNext(Page page, List<Found> worst, Map<String, String> paths) {
    worst.stream()
        .map(found -> paths.get(found.record().source().path()))
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(
            path -> {
              command(page, "demo.audit", "audit " + path);
              command(page, "demo.extract", "extract " + path);
            });
    worst.stream()
        .findFirst()
        .ifPresent(found -> command(page, "demo.rule", "rules " + found.finding().rule()));
    command(page, "demo.own", "audit " + messages.get("demo.ownFile"));
    command(page, "demo.serve", "demo --serve");
  }

  private void command(Page page, String key, String command) {
    page.line("  " + Lines.pad(messages.get(key), LABEL_WIDTH) + " ./soat " + command);
  }

  private void row(Page page, String key, int number) {
    page.line(String.format(Locale.ROOT, "  %5d  ", number) + messages.get(key));
  }

  private static int sum(List<ReportRecord> records, ToIntFunction<ReportRecord> count) {
    return records.stream().mapToInt(count).sum();
  }

  private static int figures(ReportRecord record) {
    return record.report().quantities().size() + record.report().percentages().size();
  }

  private static int contradictions(ReportRecord record) {
    return (int) record.audit().findings().stream().filter(DemoText::isContradiction).count();
  }

  private static boolean isContradiction(Finding finding) {
    return finding.severity() != Severity.NOTE;
  }

  private void write(Page page, Found found) {
    page.words("  • ", new Places(language).of(found.record(), place(found.finding())));
    String message = Lines.oneLine(language.of(found.finding().message()));
    page.words("    ", Lines.cut(message, LONGEST_MESSAGE));
  }

  /** Where most of it can be seen at once. */
  private static Evidence place(Finding finding) {
    return Collections.max(
        finding.evidence(), Comparator.comparingInt(evidence -> evidence.span().length()));
  }

  private record Found(ReportRecord record, Finding finding) {}

  /**
   * The gravest first, then in the order of the rules, and as many kinds as possible: three of one
   * kind show less.
   */
  private List<Found> worst(List<ReportRecord> records) {
    List<Found> all = new ArrayList<>();
    for (ReportRecord record : records) {
      record.audit().findings().stream()
          .filter(f -> isContradiction(f) && !f.evidence().isEmpty())
          .forEach(f -> all.add(new Found(record, f)));
    }
    all.sort(
        Comparator.comparing((Found found) -> found.finding().severity())
            .thenComparing(found -> rules.indexOf(found.finding().rule())));
    List<Found> chosen = new ArrayList<>(firstOfEachRule(all));
    all.stream().filter(found -> !chosen.contains(found)).forEach(chosen::add);
    return chosen.subList(0, Math.min(WORST, chosen.size()));
  }

  private static List<Found> firstOfEachRule(List<Found> all) {
    Set<String> rules = new HashSet<>();
    return all.stream().filter(found -> rules.add(found.finding().rule())).toList();
  }
}

package vn.soat.corpus.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.soat.output.text.Language;
import vn.soat.output.text.Lines;
import vn.soat.output.text.Messages;

/** An evaluation for people, as tables for a terminal or as Markdown. */
public final class EvaluationText {

  private static final String NONE = "–";

  private final Messages messages;

  public EvaluationText(Language language) {
    this.messages =
        Messages.load("vn.soat.corpus.evaluate.messages", language, EvaluationText.class);
  }

  /** Every table, and how fast it went. */
  public String table(Evaluation evaluation) {
    return sections(evaluation, key -> messages.get(key) + "\n", Grid::plain)
        + "\n"
        + speed(evaluation.speed())
        + "\n";
  }

  /**
   * The same as Markdown, without the speed, which is another on every run.
   *
   * @param level of the headings: 2 for {@code ##}
   */
  public String markdown(Evaluation evaluation, int level) {
    return sections(
        evaluation, key -> "#".repeat(level) + " " + messages.get(key) + "\n", Grid::markdown);
  }

  private String sections(
      Evaluation evaluation, Function<String, String> heading, Function<Grid, String> grid) {
    return summary(evaluation)
        + "\n"
        + heading.apply("fields")
        + "\n"
        + grid.apply(fields(evaluation))
        + "\n\n"
        + heading.apply("rules")
        + "\n"
        + grid.apply(rules(evaluation))
        + "\n\n"
        + heading.apply("repairs")
        + "\n"
        + grid.apply(repairs(evaluation.scores().repairs()))
        + "\n";
  }

  private String summary(Evaluation evaluation) {
    int reports = evaluation.reports().size();
    int clean = evaluation.cleanReports();
    List<String> failed = evaluation.failed();
    String alarms =
        messages.get("falseAlarms", evaluation.falseAlarms(), clean, perReport(evaluation));
    String names = failed.isEmpty() ? "" : ": " + String.join(", ", failed);
    return messages.get("reports", reports)
        + "\n"
        + alarms
        + "\n"
        + messages.get("failed", failed.size())
        + names
        + "\n";
  }

  private static String perReport(Evaluation evaluation) {
    int clean = evaluation.cleanReports();
    return clean == 0
        ? NONE
        : BigDecimal.valueOf(evaluation.falseAlarms())
            .divide(BigDecimal.valueOf(clean), 2, RoundingMode.HALF_UP)
            .toPlainString();
  }

  private Grid fields(Evaluation evaluation) {
    List<String> heads = heads("field", "precision", "recall", "f1", "support");
    return new Grid(
        heads,
        evaluation.fields().stream()
            .map(
                m ->
                    List.of(
                        m.field(),
                        share(m.precision()),
                        share(m.recall()),
                        share(m.f1()),
                        Integer.toString(m.wanted())))
            .toList());
  }

  private Grid rules(Evaluation evaluation) {
    List<String> heads =
        heads("rule", "precision", "recall", "f1", "support", "found", "missed", "given", "false");
    return new Grid(heads, evaluation.rules().stream().map(EvaluationText::rule).toList());
  }

  private static List<String> rule(Measure m) {
    return List.of(
        name(m),
        share(m.precision()),
        share(m.recall()),
        share(m.f1()),
        Integer.toString(m.wanted()),
        Integer.toString(m.found()),
        Integer.toString(m.missed()),
        Integer.toString(m.given()),
        Integer.toString(m.extra()));
  }

  private Grid repairs(Repairs r) {
    List<String> heads = heads("repair", "proposed", "right", "wrong", "notJudged");
    return new Grid(
        heads,
        List.of(
            repair("suggestions", r.proposed(), r.right(), r.wrong()),
            repair("alternatives", r.offered(), r.offeredRight(), r.offeredWrong())));
  }

  private List<String> repair(String key, int proposed, int right, int wrong) {
    return List.of(
        messages.get(key),
        Integer.toString(proposed),
        Integer.toString(right),
        Integer.toString(wrong),
        Integer.toString(proposed - right - wrong));
  }

  private List<String> heads(String... keys) {
    return IntStream.range(0, keys.length).mapToObj(i -> messages.get("head." + keys[i])).toList();
  }

  private String speed(Speed speed) {
    return messages.get(
        "speed", speed.megabytes().toPlainString(), speed.reportsASecond().toPlainString());
  }

  /** Every miss on a line of its own: its place, its field, its words, gold and record. */
  public String misses(Evaluation evaluation) {
    return evaluation.scores().misses().stream()
        .map(m -> miss(m) + "\n")
        .collect(Collectors.joining());
  }

  private String miss(Miss miss) {
    String wanted = miss.wanted().map(w -> " " + messages.get("wanted", w)).orElse("");
    String had = miss.had().map(h -> " " + messages.get("had", h)).orElse("");
    String field = miss.field() + " " + messages.get("kind." + miss.kind().code());
    return Lines.oneLine(miss.place() + " " + field + ": “" + miss.quote() + "”" + wanted + had);
  }

  /** The id of the rule that a measure is about. */
  static String name(Measure rule) {
    return rule.field().substring(Evaluation.RULE.length());
  }

  private static String share(Optional<BigDecimal> share) {
    return share.map(BigDecimal::toPlainString).orElse(NONE);
  }
}

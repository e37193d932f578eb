package vn.soat.output.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.SkipReason;
import vn.soat.extractor.ReportRecord;
import vn.soat.output.json.RecordJson;
import vn.soat.output.store.Reviews.Review;
import vn.soat.output.text.Language;
import vn.soat.output.text.Lines;
import vn.soat.output.text.Messages;

/**
 * Makes views of records. They are read from the JSON form, so that a record that comes out of a
 * store is shown as one that was just made. Safe for use by many threads.
 */
public final class AuditViews {

  private static final Comparator<AuditView.Finding> LOUDEST_FIRST =
      Comparator.comparing(AuditView.Finding::severity).thenComparingInt(AuditViews::start);

  private final Language language;
  private final Messages messages;
  private final Map<String, RuleInfo> rules;

  /**
   * @param rules what the rules find, to name each finding in the reader's language
   */
  public AuditViews(Language language, List<RuleInfo> rules) {
    this.language = language;
    this.messages = Messages.load("vn.soat.output.text.audit", language, AuditViews.class);
    this.rules = rules.stream().collect(Collectors.toMap(RuleInfo::id, Function.identity()));
  }

  public Language language() {
    return language;
  }

  /** A record on which nobody has decided anything. */
  public AuditView of(ReportRecord record) {
    return of(RecordJson.tree(record), Map.of());
  }

  /**
   * A record with what people decided.
   *
   * @param record in the form of the published schema
   * @param reviews the last decision on each finding, by the finding's id
   */
  public AuditView of(JsonNode record, Map<String, Review> reviews) {
    String path = text(record.at("/source/path"));
    return new AuditView(
        path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1),
        path,
        optional(record.at("/source/mediaType")),
        optional(record.at("/source/method")).isPresent(),
        HeadReader.of(record.get("report")),
        contents(record),
        findings(record, reviews),
        checks(record.get("checks")),
        skipped(record.get("checks")),
        list(record.get("problems"), problem -> said(problem.get("message"))));
  }

  private List<String> contents(JsonNode record) {
    JsonNode pages = record.at("/source/pages");
    Stream<String> ofPages =
        pages.isInt() ? Stream.of(messages.count("pages", pages.intValue())) : Stream.empty();
    return Stream.concat(
            ofPages,
            Stream.of("sections", "references", "quantities", "percentages")
                .map(part -> messages.count(part, record.get(part).size())))
        .toList();
  }

  private List<AuditView.Finding> findings(JsonNode record, Map<String, Review> reviews) {
    FindingReader reader = new FindingReader(language, new PlaceReader(record.get("sections")));
    List<AuditView.Finding> sorted = new ArrayList<>();
    record
        .get("findings")
        .forEach(
            f ->
                sorted.add(
                    reader.of(
                        f,
                        name(f.get("rule").asText()),
                        Optional.ofNullable(reviews.get(f.get("id").asText())))));
    sorted.sort(LOUDEST_FIRST);
    for (int i = 0; i < sorted.size(); i++) {
      sorted.set(i, sorted.get(i).numbered(i + 1));
    }
    return sorted;
  }

  private static int start(AuditView.Finding finding) {
    return finding.places().stream().mapToInt(place -> place.span().start()).min().orElse(0);
  }

  private String name(String rule) {
    RuleInfo info = rules.get(rule);
    return info == null ? rule : language.of(info.finds());
  }

  private List<AuditView.Check> checks(JsonNode checks) {
    return list(checks, this::check).stream().filter(check -> check.checked() > 0).toList();
  }

  private AuditView.Check check(JsonNode check) {
    String rule = check.get("rule").asText();
    int checked = check.get("checked").asInt();
    return new AuditView.Check(rule, name(rule), checked, checked - check.get("found").asInt());
  }

  /** Rules that could not check the same number of things for the same reason stand together. */
  private List<AuditView.Skipped> skipped(JsonNode checks) {
    Map<String, Map<Integer, List<String>>> rulesByReason = new LinkedHashMap<>();
    for (JsonNode check : checks) {
      for (JsonNode skipped : check.get("skipped")) {
        rulesByReason
            .computeIfAbsent(reason(skipped), reason -> new LinkedHashMap<>())
            .computeIfAbsent(skipped.get("count").asInt(), count -> new ArrayList<>())
            .add(name(check.get("rule").asText()));
      }
    }
    List<AuditView.Skipped> all = new ArrayList<>();
    rulesByReason.forEach(
        (reason, byCount) ->
            byCount.forEach((n, names) -> all.add(new AuditView.Skipped(reason, n, names))));
    return all;
  }

  private String reason(JsonNode skipped) {
    String english = skipped.get("reason").asText();
    return SkipReason.of(english).map(known -> language.of(known.text())).orElse(english);
  }

  private String said(JsonNode bilingual) {
    return Lines.oneLine(bilingual.path(language == Language.VI ? "vi" : "en").asText());
  }

  static Severity severity(JsonNode code) {
    return Stream.of(Severity.values())
        .filter(severity -> severity.code().equals(code.asText()))
        .findFirst()
        .orElse(Severity.NOTE);
  }

  static String text(JsonNode value) {
    return Lines.oneLine(value.asText(""));
  }

  static Optional<String> optional(JsonNode value) {
    return value.isTextual() ? Optional.of(text(value)) : Optional.empty();
  }

  static <T> List<T> list(JsonNode array, Function<JsonNode, T> item) {
    return StreamSupport.stream(array.spliterator(), false).map(item).toList();
  }

  static String percent(JsonNode share) {
    BigDecimal value = share.decimalValue();
    return value.movePointRight(2).stripTrailingZeros().toPlainString();
  }
}

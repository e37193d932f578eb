package vn.soat.audit.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soat.audit.Finding.CitedFigure;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.SkipReason;
import vn.soat.audit.relation.FigureRef;
import vn.soat.audit.relation.report.Relations;
import vn.soat.patterns.report.Header;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Bilingual;
import vn.soat.patterns.time.PeriodReader;

/**
 * A large count that is the same for two different periods was probably copied from one of them.
 */
final class SameValueDifferentPeriod implements AuditRule {

  /**
   * Characters; "153 hồ sơ, trong đó quý III 153 hồ sơ" says in one sentence that all came late.
   */
  private static final int SENTENCE = 300;

  private static final Set<Indicator> RECEIVED_OR_RESOLVED =
      Set.of(Indicator.DOSSIER_RECEIVED_TOTAL, Indicator.DOSSIER_RESOLVED_TOTAL);

  private final BigDecimal least;
  private final long days;

  SameValueDifferentPeriod(Bounds bounds) {
    this.least = bounds.get("repeated.value.least");
    this.days = bounds.get("repeated.value.days.least").longValue();
  }

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "same-value-different-period",
        Severity.WARNING,
        new Bilingual(
            "Cùng một số liệu được nêu cho hai kỳ khác nhau",
            "One and the same figure is claimed for two different periods"),
        new Bilingual(
            "Kỳ dài hơn hầu như không thể có đúng bằng ấy hồ sơ; chỉ xét số đếm lớn mà cả hai kỳ"
                + " đều nêu đủ ngày đầu và ngày cuối, hoặc hai kỳ không trùng ngày nào.",
            "A longer period hardly has exactly as many dossiers; only large counts are compared"
                + " whose periods are both stated with first and last day, or lie wholly apart."),
        "1. Kết quả\nTổng số hồ sơ tiếp nhận từ ngày 10/12/2022 đến ngày 09/9/2023 là 1.133 hồ"
            + " sơ.\n\n2. Hiện đại hóa\nTổng số hồ sơ tiếp nhận từ ngày 01/01/2023 đến ngày"
            + " 09/9/2023 là 1133 hồ sơ.",
        "1. Kết quả\nTổng số hồ sơ tiếp nhận từ ngày 10/12/2022 đến ngày 09/9/2023 là 1.133 hồ"
            + " sơ.\n\n2. Hiện đại hóa\nTổng số hồ sơ tiếp nhận từ ngày 01/01/2023 đến ngày"
            + " 09/9/2023 là 1056 hồ sơ.");
  }

  private record Topic(String what, Optional<String> scope, BigDecimal value) {}

  @Override
  public void check(Relations relations, AuditLog log) {
    Map<Topic, List<Quantity>> topics = new LinkedHashMap<>();
    for (Quantity quantity : relations.report().quantities()) {
      if (quantity.kind() != QuantityKind.DOSSIER
          || quantity.figure().value().compareTo(least) < 0) {
        continue;
      }
      Quantity dated = withPeriod(quantity, relations.report().header());
      if (dated.figure().isExact() && isBounded(dated)) {
        topic(dated).ifPresent(t -> topics.computeIfAbsent(t, any -> new ArrayList<>()).add(dated));
      } else {
        log.skip(SkipReason.PERIOD_NOT_STATED);
      }
    }
    topics.values().forEach(mentions -> judge(mentions, relations, log));
  }

  /** A total without a period of its own is that of the report's period. */
  private static Quantity withPeriod(Quantity q, Header header) {
    return q.period().isPresent() || q.scope().isPresent() || !isTotal(q)
        ? q
        : new Quantity(
            q.id(),
            q.kind(),
            q.figure(),
            q.unit(),
            q.indicator(),
            q.scope(),
            header.period(),
            q.worded(),
            q.evidence());
  }

  private static boolean isTotal(Quantity q) {
    return q.indicator().filter(Indicator::isTotal).isPresent();
  }

  private static boolean isBounded(Quantity quantity) {
    return quantity.period().flatMap(Period::from).isPresent()
        && quantity.period().flatMap(Period::to).isPresent();
  }

  /** Only a period that the text writes out is sure to be that of the figure. */
  private static boolean isWrittenOut(Quantity quantity) {
    return quantity.period().map(Period::text).flatMap(PeriodReader::fromTo).isPresent();
  }

  /** Where all dossiers are resolved, received and resolved are one number. */
  private static Optional<Topic> topic(Quantity quantity) {
    return quantity
        .indicator()
        .map(
            indicator ->
                new Topic(
                    RECEIVED_OR_RESOLVED.contains(indicator) ? "dossier.total" : indicator.code(),
                    quantity.scope().map(s -> s.toLowerCase(Locale.ROOT)),
                    quantity.figure().value().stripTrailingZeros()));
  }

  private void judge(List<Quantity> mentions, Relations relations, AuditLog log) {
    for (int i = 0; i < mentions.size(); i++) {
      Quantity first = mentions.get(i);
      for (Quantity other : mentions.subList(i + 1, mentions.size())) {
        if (isCopied(first, other, relations)) {
          log.found(draft(first, other));
          return;
        }
      }
    }
    log.held();
  }

  private boolean isCopied(Quantity first, Quantity other, Relations relations) {
    return (isElsewhere(first, other)
            && differ(first.period(), other.period())
            && isWrittenOut(first)
            && isWrittenOut(other)
            && isFirstOfItsPeriod(first, relations)
            && isFirstOfItsPeriod(other, relations))
        || isOfEarlierTime(first, other, relations)
        || isOfEarlierTime(other, first, relations);
  }

  /**
   * "Tiếp nhận 398 hồ sơ" and "cùng kỳ, từ ngày … đến ngày …, 398 hồ sơ": only the earlier period
   * is written out, the other is the report's own. As many may well be resolved now as were
   * received then.
   */
  private static boolean isOfEarlierTime(Quantity earlier, Quantity now, Relations relations) {
    Optional<LocalDate> start = relations.report().header().period().flatMap(Period::from);
    return isTotal(earlier)
        && earlier.indicator().equals(now.indicator())
        && start.isPresent()
        && earlier.period().orElseThrow().to().orElseThrow().isBefore(start.get())
        && !now.period().orElseThrow().to().orElseThrow().isBefore(start.get())
        && isWrittenOut(earlier)
        && isFirstOfItsPeriod(earlier, relations);
  }

  /** What is said behind it may be of the report's own time again. */
  private static boolean isFirstOfItsPeriod(Quantity quantity, Relations relations) {
    Header header = relations.report().header();
    return relations.figuresOf(quantity.indicator().orElseThrow()).stream()
        .map(q -> withPeriod(q, header))
        .filter(q -> q.scope().equals(quantity.scope()) && isSamePeriod(q, quantity))
        .findFirst()
        .filter(q -> q.figure().value().compareTo(quantity.figure().value()) == 0)
        .isPresent();
  }

  private static boolean isSamePeriod(Quantity one, Quantity other) {
    return one.period().flatMap(Period::from).equals(other.period().flatMap(Period::from))
        && one.period().flatMap(Period::to).equals(other.period().flatMap(Period::to));
  }

  private static boolean isElsewhere(Quantity first, Quantity other) {
    return !first.evidence().section().equals(other.evidence().section())
        || other.evidence().span().start() - first.evidence().span().end() > SENTENCE;
  }

  private boolean differ(Optional<Period> one, Optional<Period> other) {
    return days <= apart(one.flatMap(Period::from), other.flatMap(Period::from))
        || days <= apart(one.flatMap(Period::to), other.flatMap(Period::to));
  }

  private static long apart(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent()
        ? Math.abs(ChronoUnit.DAYS.between(one.get(), other.get()))
        : 0;
  }

  private static Draft draft(Quantity first, Quantity other) {
    List<CitedFigure> figures = List.of(FigureRef.of(first).cited(), FigureRef.of(other).cited());
    Bilingual places = Words.joined(List.of(mention(first), mention(other)), "; ", "; ");
    return Draft.of(
        Severity.WARNING,
        new Bilingual(
            "Cùng một số liệu cho hai kỳ khác nhau: " + places.vi(),
            "One figure for two different periods: " + places.en()),
        figures);
  }

  private static Bilingual mention(Quantity quantity) {
    Bilingual place = Words.place(quantity.evidence());
    String period = quantity.period().map(Period::text).orElse("");
    String printed = quantity.figure().printed() + ", " + period;
    return new Bilingual(printed + " (" + place.vi() + ")", printed + " (" + place.en() + ")");
  }
}

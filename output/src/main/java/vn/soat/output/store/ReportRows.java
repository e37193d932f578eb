package vn.soat.output.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soat.audit.Audit;
import vn.soat.audit.Check;
import vn.soat.audit.Finding;
import vn.soat.patterns.report.Evidence;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.Reference;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.report.Section;

/**
 * What a report says, as rows: public, because their names are read by reflection. The names of the
 * parts are those of the columns in camel case; {@code seq} counts from 1 in the order of the text.
 */
public record ReportRows(
    List<SectionRow> sections,
    List<ReferenceRow> references,
    List<QuantityRow> quantities,
    List<PercentageRow> percentages,
    List<FindingRow> findings,
    List<FigureRow> figures,
    List<EvidenceRow> evidence,
    List<CheckRow> checks) {

  public record SectionRow(
      String item, int seq, Optional<String> number, String title, int level) {}

  public record ReferenceRow(
      String item,
      int seq,
      Optional<String> type,
      Optional<String> code,
      Optional<String> normalised,
      Optional<String> number,
      Optional<Integer> year,
      Optional<String> symbol,
      Optional<LocalDate> dated,
      Optional<String> dateText,
      Optional<String> issuer,
      Optional<String> subject) {}

  public record QuantityRow(
      String item,
      int seq,
      String kind,
      BigDecimal value,
      Optional<Long> unscaled,
      int scale,
      String unit,
      Optional<String> indicator,
      Optional<String> scope,
      Optional<LocalDate> periodFrom,
      Optional<LocalDate> periodTo,
      Optional<String> periodText,
      String printed,
      boolean worded) {}

  public record PercentageRow(
      String item,
      int seq,
      BigDecimal value,
      Optional<Long> unscaled,
      int scale,
      String printed,
      int decimals,
      Optional<String> indicator,
      Optional<BigDecimal> numerator,
      Optional<String> numeratorItem,
      Optional<BigDecimal> denominator,
      Optional<String> denominatorItem) {}

  public record FindingRow(
      String item,
      int seq,
      String rule,
      String severity,
      String messageVi,
      String messageEn,
      Optional<String> relation,
      Optional<String> expected,
      Optional<String> suggestionItem,
      Optional<String> suggestion,
      String evidenceKey) {}

  public record FigureRow(
      String finding,
      int seq,
      Optional<String> item,
      String printed,
      Optional<Integer> page,
      int line,
      String quote) {}

  public record EvidenceRow(
      String item,
      int place,
      Optional<Integer> page,
      int line,
      int startOffset,
      int endOffset,
      String quote,
      Optional<String> section) {}

  public record CheckRow(String rule, int checked, int found, int skipped) {}

  static ReportRows of(Report report, Audit audit) {
    Builder builder = new Builder();
    report.sections().forEach(builder::add);
    report.references().forEach(builder::add);
    report.quantities().forEach(builder::add);
    report.percentages().forEach(builder::add);
    EvidenceKeys keys = new EvidenceKeys();
    audit.findings().forEach(finding -> builder.add(finding, keys.of(finding)));
    return builder.rows(audit.checks().stream().map(ReportRows::row).toList());
  }

  private static CheckRow row(Check check) {
    int skipped = check.skipped().stream().mapToInt(Check.Skipped::count).sum();
    return new CheckRow(check.rule(), check.checked(), check.found(), skipped);
  }

  private static final class Builder {

    private final List<SectionRow> sections = new ArrayList<>();
    private final List<ReferenceRow> references = new ArrayList<>();
    private final List<QuantityRow> quantities = new ArrayList<>();
    private final List<PercentageRow> percentages = new ArrayList<>();
    private final List<FindingRow> findings = new ArrayList<>();
    private final List<FigureRow> figures = new ArrayList<>();
    private final List<EvidenceRow> evidence = new ArrayList<>();

    void add(Section s) {
      sections.add(new SectionRow(s.id(), sections.size() + 1, s.number(), s.title(), s.level()));
      place(s.id(), 1, s.evidence());
    }

    void add(Reference r) {
      references.add(
          new ReferenceRow(
              r.id(),
              references.size() + 1,
              r.type(),
              r.code(),
              r.normalised(),
              r.number(),
              r.year().isPresent() ? Optional.of(r.year().getAsInt()) : Optional.empty(),
              r.symbol(),
              r.date(),
              r.dateText(),
              r.issuer(),
              r.subject()));
      place(r.id(), 1, r.evidence());
    }

    void add(Quantity q) {
      BigDecimal value = plain(q.figure().value());
      quantities.add(
          new QuantityRow(
              q.id(),
              quantities.size() + 1,
              q.kind().code(),
              value,
              unscaled(value),
              value.scale(),
              q.unit(),
              q.indicator().map(Indicator::code),
              q.scope(),
              q.period().flatMap(Period::from),
              q.period().flatMap(Period::to),
              q.period().map(Period::text),
              q.figure().printed(),
              q.worded()));
      place(q.id(), 1, q.evidence());
    }

    void add(Percentage p) {
      BigDecimal value = plain(p.figure().value());
      percentages.add(
          new PercentageRow(
              p.id(),
              percentages.size() + 1,
              value,
              unscaled(value),
              value.scale(),
              p.printed(),
              p.figure().decimals(),
              p.indicator().map(Indicator::code),
              p.ratio().numerator().map(Operand::value).map(ReportRows::plain),
              p.ratio().numerator().flatMap(Operand::id),
              p.ratio().denominator().map(Operand::value).map(ReportRows::plain),
              p.ratio().denominator().flatMap(Operand::id)));
      place(p.id(), 1, p.evidence());
    }

    void add(Finding f, String key) {
      findings.add(
          new FindingRow(
              f.id(),
              findings.size() + 1,
              f.rule(),
              f.severity().code(),
              f.message().vi(),
              f.message().en(),
              f.relation(),
              f.expected(),
              f.suggestion().flatMap(Finding.Repair::id),
              f.suggestion().map(Finding.Repair::replacement),
              key));
      for (int i = 0; i < f.figures().size(); i++) {
        figures.add(figure(f.id(), i + 1, f.figures().get(i)));
      }
      for (int i = 0; i < f.evidence().size(); i++) {
        place(f.id(), i + 1, f.evidence().get(i));
      }
    }

    private static FigureRow figure(String finding, int seq, Finding.CitedFigure figure) {
      Evidence at = figure.evidence();
      return new FigureRow(
          finding, seq, figure.id(), figure.printed(), page(at), at.line(), at.quote());
    }

    private void place(String item, int place, Evidence at) {
      evidence.add(
          new EvidenceRow(
              item,
              place,
              page(at),
              at.line(),
              at.span().start(),
              at.span().end(),
              at.quote(),
              at.section()));
    }

    ReportRows rows(List<CheckRow> checks) {
      return new ReportRows(
          sections, references, quantities, percentages, findings, figures, evidence, checks);
    }
  }

  private static Optional<Integer> page(Evidence at) {
    return at.page().isPresent() ? Optional.of(at.page().getAsInt()) : Optional.empty();
  }

  /** Without exponent and without zeros at its end: 1105, 98.23. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Optional<Long> unscaled(BigDecimal value) {
    BigInteger digits = value.unscaledValue();
    return digits.bitLength() < Long.SIZE ? Optional.of(digits.longValue()) : Optional.empty();
  }
}

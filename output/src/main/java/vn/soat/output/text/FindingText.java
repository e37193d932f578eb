package vn.soat.output.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.soat.audit.Finding;
import vn.soat.audit.Finding.CitedFigure;
import vn.soat.audit.Finding.Repair;
import vn.soat.audit.across.AcrossFinding;
import vn.soat.extractor.ReportRecord;
import vn.soat.patterns.report.Evidence;

/**
 * One finding in four fixed parts: the quotation with its place, the relation in words and symbols,
 * what is printed, and what would fit.
 */
final class FindingText {

  private static final String INDENT = "    ";
  private static final int LABEL = 10;
  private static final int LONGEST_QUOTE = 240;

  private final Language language;
  private final Messages messages;
  private final Paint paint;
  private final Places places;

  FindingText(Language language, Messages messages, Paint paint) {
    this.language = language;
    this.messages = messages;
    this.paint = paint;
    this.places = new Places(language);
  }

  void write(Page page, ReportRecord record, Finding finding) {
    writePlaces(page, record, finding);
    writeRelation(page, finding);
    writePrinted(page, finding);
    writeRepairs(page, finding);
  }

  /** A finding between reports: each place under the path of its report. */
  void write(Page page, AcrossFinding finding) {
    for (AcrossFinding.Place place : finding.places()) {
      Evidence evidence = place.evidence();
      writePlace(
          page,
          Lines.oneLine(place.report()) + ":" + evidence.line(),
          Set.of(Lines.shorten(Lines.oneLine(evidence.quote()), LONGEST_QUOTE)));
    }
    page.words(lead("relation"), language.of(finding.message()));
  }

  /** Each place once, with what is quoted there; a quotation inside another says nothing more. */
  private void writePlaces(Page page, ReportRecord record, Finding finding) {
    Map<String, Set<String>> quotesByPlace = new LinkedHashMap<>();
    for (Evidence evidence : finding.evidence()) {
      if (finding.evidence().stream().noneMatch(other -> isInside(evidence, other))) {
        quotesByPlace
            .computeIfAbsent(places.of(record, evidence), place -> new LinkedHashSet<>())
            .add(Lines.shorten(Lines.oneLine(evidence.quote()), LONGEST_QUOTE));
      }
    }
    quotesByPlace.forEach((place, quotes) -> writePlace(page, place, quotes));
  }

  private static boolean isInside(Evidence inner, Evidence outer) {
    return outer.span().contains(inner.span()) && !inner.span().equals(outer.span());
  }

  private void writePlace(Page page, String place, Set<String> quotes) {
    page.words(INDENT, place, paint::bold);
    quotes.forEach(quote -> page.words(INDENT + "  ", messages.get("quote", quote)));
  }

  /** In words, and in symbols where the words do not hold them already. */
  private void writeRelation(Page page, Finding finding) {
    String words = language.of(finding.message());
    page.words(lead("relation"), words);
    finding
        .relation()
        .filter(relation -> !words.contains(relation))
        .ifPresent(relation -> page.words(lead(""), relation, paint::bold));
  }

  private void writePrinted(Page page, Finding finding) {
    Set<String> printed =
        finding.figures().stream()
            .map(CitedFigure::printed)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (!printed.isEmpty()) {
      page.words(lead("printed"), String.join(" · ", printed));
    }
  }

  private void writeRepairs(Page page, Finding finding) {
    if (finding.suggestion().isPresent()) {
      writeRepair(page, lead("suggestion"), finding, finding.suggestion().get());
    } else if (!finding.alternatives().isEmpty()) {
      writeAlternatives(page, finding);
    } else {
      finding.expected().ifPresent(e -> page.words(lead("expected"), e, paint::good));
    }
  }

  private void writeAlternatives(Page page, Finding finding) {
    List<Repair> repairs = finding.alternatives();
    for (int i = 0; i < repairs.size(); i++) {
      writeRepair(page, lead(i == 0 ? "alternatives" : "or"), finding, repairs.get(i));
    }
  }

  private void writeRepair(Page page, String lead, Finding finding, Repair repair) {
    String change = printed(finding, repair).map(p -> p + " → ").orElse("") + repair.replacement();
    page.words(lead, change, paint::good);
    String because = language.of(repair.because());
    page.words(lead(""), messages.get("because", because, percent(repair.confidence())));
  }

  /** What stands where the repair goes; a finding of one figure can mean no other. */
  private static Optional<String> printed(Finding finding, Repair repair) {
    boolean only = finding.figures().size() == 1;
    return finding.figures().stream()
        .filter(f -> only || (f.id().isPresent() && f.id().equals(repair.id())))
        .map(CitedFigure::printed)
        .findFirst();
  }

  private static String percent(BigDecimal share) {
    return share.movePointRight(2).stripTrailingZeros().toPlainString();
  }

  private String lead(String label) {
    return INDENT + Lines.pad(label.isEmpty() ? "" : messages.get("label." + label), LABEL);
  }
}

package vn.soat.audit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.SkipReason;
import vn.soat.audit.relation.DocumentKeys;
import vn.soat.audit.relation.report.Relations;
import vn.soat.patterns.report.Reference;
import vn.soat.patterns.text.Bilingual;

/** One issuer gives one number a year to one document of a type; two dates are two documents. */
final class DocumentNumberReused implements AuditRule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "document-number-reused",
        Severity.ERROR,
        new Bilingual(
            "Cùng một số, ký hiệu văn bản mà ghi nhiều ngày khác nhau",
            "One document number is cited with different dates"),
        new Bilingual(
            "Mỗi cơ quan đánh số riêng cho từng loại văn bản theo từng năm (Nghị định"
                + " 30/2020/NĐ-CP); cùng số, cùng năm mà khác ngày thì một nơi không khớp.",
            "Each authority numbers each type of document anew every year (Nghị định"
                + " 30/2020/NĐ-CP); one number of one year with two dates does not fit."),
        "UBND xã ban hành Kế hoạch số 02/KH-UBND ngày 27/01/2023 về công tác thi đua.\n\n"
            + "UBND xã ban hành Kế hoạch số 02/KH-UBND ngày 19/01/2023 về thực hiện quy chế dân"
            + " chủ.",
        "UBND xã ban hành Kế hoạch số 02/KH-UBND ngày 27/01/2023 về công tác thi đua.\n\n"
            + "UBND xã ban hành Kế hoạch số 02/KH-UBND ngày 19/01/2022 về công tác thi đua.");
  }

  private record Series(String issuer, String type, String number, int year) {}

  @Override
  public void check(Relations relations, AuditLog log) {
    DocumentKeys keys = relations.documentKeys();
    Map<Series, List<Reference>> series = new LinkedHashMap<>();
    for (Reference reference : relations.report().references()) {
      if (reference.year().isEmpty()) {
        enter(series, reference, keys, log);
      }
    }
    List<List<Reference>> again =
        series.values().stream().filter(mentions -> mentions.size() > 1).toList();
    log.held(series.size() - again.size());
    again.stream()
        .flatMap(mentions -> documents(mentions, keys, log))
        .forEach(document -> judge(document, log));
  }

  /** Codes with the year inside are the matter of {@link DocumentDateConflict}. */
  private static void enter(
      Map<Series, List<Reference>> series, Reference reference, DocumentKeys keys, AuditLog log) {
    Optional<SkipReason> reason = whyNot(reference);
    reason.ifPresent(log::skip);
    if (reason.isEmpty()) {
      series(reference, keys)
          .ifPresent(key -> series.computeIfAbsent(key, any -> new ArrayList<>()).add(reference));
    }
  }

  private static Optional<SkipReason> whyNot(Reference reference) {
    if (DocumentKeys.isOfTheParty(reference)) {
      return Optional.of(SkipReason.PARTY_DOCUMENT);
    }
    if (reference.number().isEmpty()) {
      return Optional.of(SkipReason.NUMBER_UNKNOWN);
    }
    if (reference.type().isEmpty()) {
      return Optional.of(SkipReason.TYPE_UNKNOWN);
    }
    if (reference.issuer().isEmpty()) {
      return Optional.of(SkipReason.ISSUER_UNKNOWN);
    }
    boolean dated = reference.date().isPresent();
    return dated ? Optional.empty() : Optional.of(SkipReason.DATE_NOT_STATED);
  }

  private static Optional<Series> series(Reference reference, DocumentKeys keys) {
    Optional<Integer> year = reference.date().map(LocalDate::getYear);
    return year.map(
        y -> new Series(keys.issuer(reference), keys.type(reference), keys.number(reference), y));
  }

  /** Mentions with the bare number belong to the one symbol of the series, if it is one. */
  private static Stream<CitedDocument> documents(
      List<Reference> mentions, DocumentKeys keys, AuditLog log) {
    Map<String, List<Reference>> bySymbol = new LinkedHashMap<>();
    List<Reference> bare = new ArrayList<>();
    for (Reference mention : mentions) {
      mention
          .symbol()
          .map(any -> keys.symbol(mention))
          .map(symbol -> bySymbol.computeIfAbsent(symbol, any -> new ArrayList<>()))
          .orElse(bare)
          .add(mention);
    }
    if (bySymbol.size() <= 1) {
      return Stream.of(new CitedDocument(mentions));
    }
    bare.forEach(mention -> log.skip(SkipReason.SYMBOL_UNKNOWN));
    return bySymbol.values().stream().map(CitedDocument::new);
  }

  private static void judge(CitedDocument document, AuditLog log) {
    if (document.dates().size() > 1) {
      log.found(draft(document));
    } else {
      Optional<CitedDocument> two = Subjects.twoMatters(document);
      two.ifPresentOrElse(d -> log.found(twoMatters(d)), log::held);
    }
  }

  /** A warning: authors describe one document in different words, too. */
  private static Draft twoMatters(CitedDocument document) {
    Bilingual subjects = Subjects.withPlaces(document);
    return Draft.of(
        Severity.WARNING,
        new Bilingual(
            document.name() + " được nêu với hai nội dung khác nhau: " + subjects.vi(),
            document.name() + " is cited for two different matters: " + subjects.en()),
        document.figures());
  }

  private static Draft draft(CitedDocument document) {
    Bilingual dates = document.datesWithPlaces();
    String year = " năm " + document.dates().get(0).getYear();
    return Draft.of(
        Severity.ERROR,
        new Bilingual(
            document.name()
                + " của "
                + document.issuer()
                + year
                + " được nêu với các ngày không khớp nhau: "
                + dates.vi(),
            document.name()
                + " of "
                + document.issuer()
                + " is cited with dates that do not fit: "
                + dates.en()),
        document.figures());
  }
}

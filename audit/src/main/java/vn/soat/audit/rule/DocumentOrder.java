package vn.soat.audit.rule;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.SkipReason;
import vn.soat.audit.relation.DocumentKeys;
import vn.soat.audit.relation.report.Relations;
import vn.soat.patterns.report.Reference;
import vn.soat.patterns.text.Bilingual;

/**
 * In one series of one year a higher number is not older; offices do reserve numbers, so a note.
 */
final class DocumentOrder implements AuditRule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "document-order",
        Severity.NOTE,
        new Bilingual(
            "Số văn bản lớn hơn nhưng ngày sớm hơn",
            "A higher document number has an earlier date"),
        new Bilingual(
            "Văn bản được lấy số theo thứ tự ngày ban hành trong năm (Nghị định 30/2020/NĐ-CP,"
                + " điều 15); số chèn thêm chữ (05a) không xét.",
            "Numbers follow the order of issue within a year (Nghị định 30/2020/NĐ-CP, article 15);"
                + " inserted numbers (05a) are left out."),
        "UBND xã ban hành Kế hoạch số 10/KH-UBND ngày 02/02/2023 về tuyên truyền.\n\n"
            + "UBND xã ban hành Kế hoạch số 07/KH-UBND ngày 03/02/2023 về thi hành pháp luật.",
        "UBND xã ban hành Kế hoạch số 07/KH-UBND ngày 03/02/2023 về thi hành pháp luật.\n\n"
            + "UBND xã ban hành Kế hoạch số 31/KH-UBND ngày 31/12/2022 về cải cách hành chính.");
  }

  /** Longer numbers are not those of documents. */
  private static final int MOST_DIGITS = 6;

  private static final Comparator<Numbered> BY_NUMBER =
      Comparator.comparingLong(Numbered::number).thenComparing(Numbered::date);

  private record Series(String issuer, String type, String symbol, int year) {}

  private record Numbered(long number, LocalDate date, Reference reference) {}

  @Override
  public void check(Relations relations, AuditLog log) {
    DocumentKeys keys = relations.documentKeys();
    Map<Series, List<Numbered>> series = new LinkedHashMap<>();
    for (Reference reference : relations.report().references()) {
      Optional<Numbered> numbered = numbered(reference, log);
      numbered.ifPresent(
          n -> series.computeIfAbsent(series(n, keys), any -> new ArrayList<>()).add(n));
    }
    series.values().forEach(documents -> judge(documents, log));
  }

  private static Optional<Numbered> numbered(Reference reference, AuditLog log) {
    if (DocumentKeys.isOfTheParty(reference)) {
      log.skip(SkipReason.PARTY_DOCUMENT);
    } else if (reference.date().isEmpty()) {
      log.skip(SkipReason.DATE_NOT_STATED);
    } else if (reference.issuer().isEmpty()) {
      log.skip(SkipReason.ISSUER_UNKNOWN);
    } else if (reference.symbol().isEmpty() || reference.number().isEmpty()) {
      log.skip(SkipReason.SYMBOL_UNKNOWN);
    } else if (isNumber(reference.number().get())) {
      long number = Long.parseLong(reference.number().get());
      return Optional.of(new Numbered(number, reference.date().get(), reference));
    }
    return Optional.empty();
  }

  private static boolean isNumber(String printed) {
    for (int i = 0; i < printed.length(); i++) {
      if (printed.charAt(i) < '0' || printed.charAt(i) > '9') {
        return false;
      }
    }
    return !printed.isEmpty() && printed.length() <= MOST_DIGITS;
  }

  private static Series series(Numbered numbered, DocumentKeys keys) {
    Reference reference = numbered.reference();
    return new Series(
        keys.issuer(reference),
        keys.type(reference),
        keys.symbol(reference),
        numbered.date().getYear());
  }

  /** The fewest documents that break the order, each with one that it runs against. */
  private static void judge(List<Numbered> documents, AuditLog log) {
    List<Numbered> byNumber = new ArrayList<>(documents);
    byNumber.sort(BY_NUMBER);
    if (isInOrder(byNumber)) {
      log.held(byNumber.size());
      return;
    }
    List<Numbered> ordered = longestInOrder(byNumber);
    log.held(ordered.size());
    Set<Numbered> known = Set.copyOf(ordered);
    byNumber.stream()
        .filter(document -> !known.contains(document))
        .flatMap(document -> against(document, ordered).stream())
        .forEach(log::found);
  }

  private static boolean isInOrder(List<Numbered> byNumber) {
    for (int i = 1; i < byNumber.size(); i++) {
      if (byNumber.get(i).date().isBefore(byNumber.get(i - 1).date())) {
        return false;
      }
    }
    return true;
  }

  /** A row that ends with a document, and the document before it there. */
  private record Row(int length, int before, int last) {

    static final Row NONE = new Row(0, -1, -1);

    /** The longer of two, or the one that ends earlier. */
    static Row better(Row one, Row other) {
      boolean longer = other.length > one.length;
      return longer || (other.length == one.length && other.last < one.last) ? other : one;
    }
  }

  /** The longest row in which no date goes back. A series has a year: few days end a row. */
  private static List<Numbered> longestInOrder(List<Numbered> byNumber) {
    NavigableMap<LocalDate, Row> endingOn = new TreeMap<>();
    List<Row> rows = new ArrayList<>();
    Row best = Row.NONE;
    for (int i = 0; i < byNumber.size(); i++) {
      LocalDate day = byNumber.get(i).date();
      Row before = endingOn.headMap(day, true).values().stream().reduce(Row.NONE, Row::better);
      Row row = new Row(before.length() + 1, before.last(), i);
      rows.add(row);
      endingOn.merge(day, row, Row::better);
      best = Row.better(best, row);
    }
    Deque<Numbered> ordered = new ArrayDeque<>();
    for (int i = best.last(); i >= 0; i = rows.get(i).before()) {
      ordered.addFirst(byNumber.get(i));
    }
    return List.copyOf(ordered);
  }

  private static Optional<Draft> against(Numbered stray, List<Numbered> ordered) {
    return ordered.stream()
        .filter(other -> runAgainst(stray, other))
        .min(Comparator.comparingLong(other -> Math.abs(other.number() - stray.number())))
        .map(other -> stray.number() > other.number() ? draft(stray, other) : draft(other, stray));
  }

  private static boolean runAgainst(Numbered one, Numbered other) {
    return (one.number() < other.number() && one.date().isAfter(other.date()))
        || (one.number() > other.number() && one.date().isBefore(other.date()));
  }

  private static Draft draft(Numbered higher, Numbered lower) {
    CitedDocument pair = new CitedDocument(List.of(higher.reference(), lower.reference()));
    String first = new CitedDocument(List.of(higher.reference())).name();
    String second = new CitedDocument(List.of(lower.reference())).name();
    Bilingual dates = pair.datesWithPlaces();
    return Draft.of(
        Severity.NOTE,
        new Bilingual(
            first + " có ngày sớm hơn " + second + ": " + dates.vi(),
            first + " is dated earlier than " + second + ": " + dates.en()),
        pair.figures());
  }
}

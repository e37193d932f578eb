package vn.soat.audit.rule;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.SkipReason;
import vn.soat.audit.relation.DocumentKeys;
import vn.soat.audit.relation.report.Relations;
import vn.soat.patterns.report.Reference;
import vn.soat.patterns.text.Bilingual;

/**
 * A code with its year inside names one document, which has one date, in that year. Codes without
 * it begin anew every year; of the same day in two of them one is a slip of the year.
 */
final class DocumentDateConflict implements AuditRule {

  /** The first few documents of a year are often the same ones, year by year. */
  private static final MonthDay FIRST_DAYS = MonthDay.of(Month.JANUARY, 10);

  private static final int FIRST_NUMBERS = 5;

  private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "document-date-conflict",
        Severity.WARNING,
        new Bilingual(
            "Ngày của một văn bản không khớp giữa các nơi hoặc với năm trong số hiệu",
            "The dates of one document disagree, or disagree with the year in its code"),
        new Bilingual(
            "Số hiệu có năm (61/2018/NĐ-CP) chỉ một văn bản, ban hành trong năm đó; cùng số, cùng"
                + " ngày, tháng ở hai năm liền nhau thì một nơi ghi nhầm năm.",
            "A code with a year (61/2018/NĐ-CP) names one document, issued in that year; one number"
                + " of one day and month in two years running is a slip of the year."),
        "Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.\n\n"
            + "Nghị định số 61/2018/NĐ-CP ngày 24/3/2018 của Chính phủ.",
        "Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.\n\n"
            + "Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ.");
  }

  @Override
  public void check(Relations relations, AuditLog log) {
    DocumentKeys keys = relations.documentKeys();
    Map<Key, List<Reference>> documents = new LinkedHashMap<>();
    Map<Day, List<Reference>> days = new LinkedHashMap<>();
    for (Reference reference : relations.report().references()) {
      if (reference.year().isPresent() && reference.number().isPresent()) {
        enter(documents, reference, keys, log);
      } else {
        day(reference, keys)
            .ifPresent(day -> days.computeIfAbsent(day, any -> new ArrayList<>()).add(reference));
      }
    }
    documents.values().forEach(mentions -> judge(new CitedDocument(mentions), log));
    days.forEach(
        (day, mentions) -> {
          if (mentions.size() > 1) {
            judge(day, new CitedDocument(mentions), log);
          }
        });
  }

  private static void judge(Day day, CitedDocument document, AuditLog log) {
    if (isOfTwoYears(document) && !day.isOfFirst()) {
      log.found(conflict(document));
    } else {
      log.held();
    }
  }

  /** A number without a year in it, and the day of some year on which it was given. */
  private record Day(String issuer, String type, String number, String symbol, MonthDay day) {

    /** Whether it is among the first of its year, which are issued so every year. */
    boolean isOfFirst() {
      return day.compareTo(FIRST_DAYS) <= 0
          && DIGITS.matcher(number).matches()
          && Integer.parseInt(number) <= FIRST_NUMBERS;
    }
  }

  private static Optional<Day> day(Reference reference, DocumentKeys keys) {
    boolean known =
        reference.number().isPresent()
            && reference.symbol().isPresent()
            && reference.issuer().isPresent()
            && !DocumentKeys.isOfTheParty(reference);
    return reference
        .date()
        .filter(date -> known)
        .map(
            date ->
                new Day(
                    keys.issuer(reference),
                    keys.type(reference),
                    keys.number(reference),
                    keys.symbol(reference),
                    MonthDay.from(date)));
  }

  /** Two years running, and no two yearly documents: "kế hoạch năm 2023", "kế hoạch năm 2024". */
  private static boolean isOfTwoYears(CitedDocument document) {
    List<LocalDate> dates = document.dates();
    long madeFor =
        document.mentions().stream()
            .flatMap(mention -> SubjectYear.named(mention).stream())
            .distinct()
            .count();
    return dates.size() == 2
        && dates.get(1).getYear() - dates.get(0).getYear() == 1
        && madeFor < 2
        && Subjects.twoMatters(document).isEmpty();
  }

  private static void enter(
      Map<Key, List<Reference>> documents, Reference reference, DocumentKeys keys, AuditLog log) {
    if (reference.date().isEmpty()) {
      log.skip(SkipReason.DATE_NOT_STATED);
    } else if (reference.symbol().isEmpty()) {
      log.skip(SkipReason.SYMBOL_UNKNOWN);
    } else {
      documents.computeIfAbsent(key(reference, keys), any -> new ArrayList<>()).add(reference);
    }
  }

  private record Key(String number, int year, String symbol, String issuer) {}

  /** Provinces number their decisions alike; only the issuer tells them apart. */
  private static Key key(Reference reference, DocumentKeys keys) {
    return new Key(
        keys.number(reference),
        reference.year().orElse(0),
        keys.symbol(reference),
        keys.issuer(reference));
  }

  private static void judge(CitedDocument document, AuditLog log) {
    Optional<Reference> stray =
        document.mentions().stream().filter(DocumentDateConflict::isOfAnotherYear).findFirst();
    if (document.dates().size() > 1) {
      log.found(conflict(document));
    } else if (stray.isPresent()) {
      log.found(otherYear(new CitedDocument(List.of(stray.get()))));
    } else {
      log.held();
    }
  }

  private static boolean isOfAnotherYear(Reference mention) {
    return mention.date().map(LocalDate::getYear).filter(y -> y != yearOf(mention)).isPresent();
  }

  private static int yearOf(Reference mention) {
    return mention.year().orElse(0);
  }

  private static Draft conflict(CitedDocument document) {
    Bilingual dates = document.datesWithPlaces();
    return Draft.of(
        Severity.WARNING,
        new Bilingual(
            document.name() + " được nêu với các ngày không khớp nhau: " + dates.vi(),
            document.name() + " is cited with dates that do not fit: " + dates.en()),
        document.figures());
  }

  private static Draft otherYear(CitedDocument document) {
    Bilingual dates = document.datesWithPlaces();
    return Draft.of(
        Severity.WARNING,
        new Bilingual(
            document.name() + ": năm trong số hiệu không khớp với ngày " + dates.vi(),
            document.name() + ": the year in the code does not fit the date " + dates.en()),
        document.figures());
  }
}

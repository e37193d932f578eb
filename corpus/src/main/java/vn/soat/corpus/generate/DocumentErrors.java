package vn.soat.corpus.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.soat.corpus.generate.Mention.Citation;
import vn.soat.corpus.generate.Piece.Part;

/** Errors in what is cited: days, numbers and codes. */
final class DocumentErrors {

  private final Dice dice;
  private final Draft draft;
  private final ReportPeriod period;
  private final Printing printing;

  DocumentErrors(Dice dice, Draft draft, ReportPeriod period, Printing printing) {
    this.dice = dice;
    this.draft = draft;
    this.period = period;
    this.printing = printing;
  }

  List<Injected.Way> ways() {
    return List.of(
        new Injected.Way("date-impossible", this::impossible),
        new Injected.Way("date-malformed", this::malformedDate),
        new Injected.Way("date-out-of-period", this::outOfPeriod),
        new Injected.Way("document-number-reused", this::reused),
        new Injected.Way("document-date-conflict", this::conflict),
        new Injected.Way("document-code-malformed", this::malformedCode),
        new Injected.Way("document-order", this::outOfOrder));
  }

  private List<Citation> dated() {
    return draft.citations().filter(c -> !c.dateText().isEmpty()).toList();
  }

  private boolean isOnlyOne(Citation citation) {
    return draft.citations().filter(c -> c.document().equals(citation.document())).count() == 1;
  }

  private Optional<Citation> once(boolean own) {
    List<Citation> fitting =
        dated().stream()
            .filter(this::isOnlyOne)
            .filter(c -> !own || (c.document().own() && isOfThisYear(c)))
            .toList();
    return fitting.isEmpty() ? Optional.empty() : Optional.of(dice.pick(fitting));
  }

  private boolean isOfThisYear(Citation citation) {
    return citation.document().date().getYear() == period.year();
  }

  private Optional<Injected> redated(
      Citation citation,
      Optional<LocalDate> date,
      String text,
      String kind,
      String rule,
      String certainty,
      String why) {
    Draft changed = draft.with(citation.date(date, text), Part.DATE, text);
    return Optional.of(
        new Injected(
            changed,
            kind,
            rule,
            certainty,
            List.of(citation.id()),
            citation.dateText(),
            text,
            text + why));
  }

  /** The thirty-first of a month that has thirty days, or a thirteenth month. */
  private Optional<Injected> impossible() {
    return once(false)
        .flatMap(
            c -> {
              String day =
                  dice.pick(
                      List.of("31/4", "31/6", "31/9", "31/11", "30/02", "31/02", "15/13", "20/14"));
              String text =
                  inForm(c.dateText(), day, String.valueOf(c.document().date().getYear()));
              return redated(
                  c,
                  Optional.empty(),
                  text,
                  "date-impossible",
                  "date-impossible",
                  "certain",
                  " is no day of the calendar");
            });
  }

  private static String inForm(String like, String day, String year) {
    return like.contains("tháng") ? day.replace("/", " tháng ") + " năm " + year : day + "/" + year;
  }

  private Optional<Injected> malformedDate() {
    return once(false)
        .flatMap(
            c -> {
              String text =
                  dice.pick(
                          List.<Function<String, String>>of(
                              t -> t.substring(0, t.length() - 1),
                              t -> t + t.charAt(t.length() - 1),
                              t ->
                                  t.contains("/")
                                      ? t.replaceFirst("/", "//")
                                      : t.substring(0, t.length() - 1)))
                      .apply(c.dateText());
              return redated(
                  c,
                  Optional.empty(),
                  text,
                  "date-malformed",
                  "date-malformed",
                  "certain",
                  " is no complete date");
            });
  }

  private Optional<Injected> outOfPeriod() {
    return once(true)
        .flatMap(
            c -> {
              LocalDate date = period.issued().plusDays(dice.between(16, 120));
              return redated(
                  c,
                  Optional.of(date),
                  printing.day(date),
                  "date-out-of-period",
                  "date-out-of-period",
                  "likely",
                  " is after the report's own day, " + period.issued());
            });
  }

  /** Another document bears the same number. */
  private Optional<Injected> reused() {
    Optional<Citation> first = once(true);
    List<Citation> others =
        dated().stream()
            .filter(this::isOnlyOne)
            .filter(c -> first.isPresent() && isLike(first.get(), c))
            .toList();
    return others.isEmpty() ? Optional.empty() : first.flatMap(c -> reused(c, dice.pick(others)));
  }

  private Optional<Injected> reused(Citation first, Citation second) {
    String code = first.code();
    Draft changed = draft.with(second.code(code), Part.CODE, code);
    String why =
        code + " stands for two documents, of " + first.dateText() + " and " + second.dateText();
    return Optional.of(
        new Injected(
            changed,
            "number-reused",
            "document-number-reused",
            "certain",
            List.of(first.id(), second.id()),
            second.code(),
            code,
            why));
  }

  private boolean isLike(Citation first, Citation second) {
    Document a = first.document();
    Document b = second.document();
    return a.type().equals(b.type())
        && b.own()
        && isOfThisYear(second)
        && !a.date().equals(b.date())
        && !a.code().equals(b.code());
  }

  /** One document with two dates. */
  private Optional<Injected> conflict() {
    List<Citation> twice = dated().stream().filter(c -> other(c).isPresent()).toList();
    if (twice.isEmpty()) {
      return Optional.empty();
    }
    Citation citation = dice.pick(twice);
    LocalDate date = citation.document().date().minusDays(dice.between(1, 20));
    if (date.getYear() != citation.document().date().getYear()) {
      return Optional.empty();
    }
    String text = printing.day(date);
    String why = citation.code() + " is of " + citation.dateText() + " in another place";
    Draft changed = draft.with(citation.date(Optional.of(date), text), Part.DATE, text);
    return other(citation)
        .map(
            o ->
                new Injected(
                    changed,
                    "date-changed",
                    "document-date-conflict",
                    "certain",
                    List.of(citation.id(), o.id()),
                    citation.dateText(),
                    text,
                    why));
  }

  /** A document that is younger than the next one of its row. */
  private Optional<Injected> outOfOrder() {
    Optional<Citation> first = once(true).filter(c -> c.code().contains("-UBND"));
    List<Citation> next =
        dated().stream()
            .filter(this::isOnlyOne)
            .filter(c -> first.isPresent() && isLike(first.get(), c))
            .filter(c -> first.filter(f -> isBefore(f, c)).isPresent())
            .toList();
    return next.isEmpty() ? Optional.empty() : first.flatMap(c -> younger(c, dice.pick(next)));
  }

  private static boolean isBefore(Citation one, Citation other) {
    String a = one.document().number();
    String b = other.document().number();
    return a.matches("\\d+") && b.matches("\\d+") && Long.parseLong(a) < Long.parseLong(b);
  }

  private Optional<Injected> younger(Citation citation, Citation next) {
    LocalDate date = next.document().date().plusDays(dice.between(2, 30));
    if (date.isAfter(period.to()) || date.getYear() != period.year()) {
      return Optional.empty();
    }
    String text = printing.day(date);
    Draft changed = draft.with(citation.date(Optional.of(date), text), Part.DATE, text);
    return Optional.of(
        new Injected(
            changed,
            "date-after-next",
            "document-order",
            "note",
            List.of(citation.id(), next.id()),
            citation.dateText(),
            text,
            citation.code() + " of " + text + " is younger than " + next.code()));
  }

  private Optional<Citation> other(Citation citation) {
    return dated().stream()
        .filter(c -> c.id() != citation.id() && c.document().equals(citation.document()))
        .findFirst();
  }

  private Optional<Injected> malformedCode() {
    List<Citation> fitting =
        draft.citations().filter(this::isOnlyOne).filter(c -> c.code().contains("-UBND")).toList();
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    Citation citation = dice.pick(fitting);
    String code =
        dice.pick(
                List.<Function<String, String>>of(
                    c -> c.replace("UBND", "UNBD"),
                    c -> c.replace("UBND", "UBDN"),
                    c -> c.replace("-UBND", "UBND"),
                    c -> c.replaceFirst("/", ""),
                    c -> c.replaceFirst("/", "//"),
                    c -> c.replace("UBND", "UBN")))
            .apply(citation.code());
    Draft changed = draft.with(citation.code(code), Part.CODE, code);
    return Optional.of(
        new Injected(
            changed,
            "code-malformed",
            "document-code-malformed",
            "certain",
            List.of(citation.id()),
            citation.code(),
            code,
            code + " is not the code of a document"));
  }
}

package vn.soat.audit.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import vn.soat.audit.Finding.CitedFigure;
import vn.soat.patterns.report.Reference;
import vn.soat.patterns.text.Bilingual;

/** One document and the places that cite it. */
record CitedDocument(List<Reference> mentions) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  CitedDocument {
    mentions = List.copyOf(mentions);
  }

  List<LocalDate> dates() {
    NavigableSet<LocalDate> dates = new TreeSet<>();
    for (Reference mention : mentions) {
      mention.date().ifPresent(dates::add);
    }
    return List.copyOf(dates);
  }

  /** {@code Kế hoạch số 02/KH-UBND}, by the fullest mention. */
  String name() {
    Reference fullest =
        mentions.stream().max(Comparator.comparingInt(m -> label(m).length())).orElseThrow();
    return fullest.type().map(type -> type + " số ").orElse("") + label(fullest);
  }

  private static String label(Reference mention) {
    return mention.code().or(mention::number).orElse("");
  }

  String issuer() {
    return mentions.stream().flatMap(m -> m.issuer().stream()).findFirst().orElse("");
  }

  List<CitedFigure> figures() {
    return mentions.stream().map(CitedDocument::cited).toList();
  }

  static CitedFigure cited(Reference mention) {
    String printed =
        mention.dateText().map(date -> label(mention) + " ngày " + date).orElse(label(mention));
    return new CitedFigure(Optional.of(mention.id()), printed, mention.evidence());
  }

  /** Every date with its places, {@code 27/01/2023 (dòng 109)}. */
  Bilingual datesWithPlaces() {
    return Words.joined(mentions.stream().map(CitedDocument::dateWithPlace).toList(), "; ", "; ");
  }

  private static Bilingual dateWithPlace(Reference mention) {
    String day = mention.date().map(DAY::format).orElse("–");
    Bilingual place = Words.place(mention.evidence());
    return new Bilingual(day + " (" + place.vi() + ")", day + " (" + place.en() + ")");
  }
}

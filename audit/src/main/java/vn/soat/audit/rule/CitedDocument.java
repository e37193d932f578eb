package vn.soat.audit.rule;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.audit.Finding.CitedFigure;
import vn.soat.patterns.report.Reference;
import vn.soat.patterns.text.Bilingual;

/** One document and the places that cite it. */
record CitedDocument(List<Reference> mentions) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
  private static final Pattern PEOPLES_COMMITTEE = Pattern.compile("[uủ][ỷỵỳýyủ]? ?ban nhân dân");
  private static final List<String> OFFICES = List.of("chủ tịch ", "thường trực ");
  private static final Pattern PARTY_CODE = Pattern.compile("\\d+[a-zđ]?-\\p{L}.*");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

  CitedDocument {
    mentions = List.copyOf(mentions);
  }

  /** "Chủ tịch UBND xã" and "Ủy ban nhân dân xã" number their documents in one series. */
  static String issuerKey(String issuer) {
    String plain = folded(lower(issuer), " ").strip();
    String committee =
        plain.contains(" nhân dân") ? PEOPLES_COMMITTEE.matcher(plain).replaceAll("ubnd") : plain;
    return OFFICES.stream()
        .reduce(
            committee.replace("hội đồng nhân dân", "hđnd"), (key, word) -> key.replace(word, ""));
  }

  /** 05 and 5 are one number, 5a is another. */
  static String numberKey(String number) {
    String plain = folded(lower(number), "");
    return plain.startsWith("0") ? LEADING_ZEROS.matcher(plain).replaceFirst("") : plain;
  }

  static String symbolKey(String symbol) {
    return folded(symbol.toUpperCase(Locale.ROOT), "").replace('–', '-').replace('—', '-');
  }

  /** {@code 02-ĐA/HU}: the Party sets a hyphen after the number and counts by terms of office. */
  static boolean isOfTheParty(Reference reference) {
    return reference
        .code()
        .filter(CitedDocument::hasHyphenFirst)
        .map(CitedDocument::lower)
        .filter(code -> PARTY_CODE.matcher(code).matches())
        .isPresent();
  }

  private static boolean hasHyphenFirst(String code) {
    int hyphen = code.indexOf('-');
    int slash = code.indexOf('/');
    return hyphen > 0 && (slash < 0 || hyphen < slash);
  }

  /** A text with one sign, or none, in the place of blanks, commas and dots. */
  private static String folded(String text, String sign) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = " \t\n\u000B\f\r,.".indexOf(text.charAt(i)) >= 0;
      if (!blank) {
        folded.append(text.charAt(i));
      } else if (!open) {
        folded.append(sign);
      }
      open = blank;
    }
    return folded.toString();
  }

  /** Composed, so that a text in decomposed form gives the same keys. */
  private static String lower(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  List<LocalDate> dates() {
    return mentions.stream().flatMap(m -> m.date().stream()).distinct().sorted().toList();
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

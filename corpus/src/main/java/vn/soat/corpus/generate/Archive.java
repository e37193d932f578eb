package vn.soat.corpus.generate;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The documents that a report may cite; numbers of one register rise with their dates. */
final class Archive {

  private static final int EACH = 14;

  private final Dice dice;
  private final Teller teller;
  private final Place place;
  private final ReportPeriod period;
  private final Map<String, List<Document>> shelves = new HashMap<>();
  private final Map<String, List<Document>> taken = new HashMap<>();

  Archive(Dice dice, Teller teller, World world, List<Law> laws) {
    this.dice = dice;
    this.teller = teller;
    this.place = world.place();
    this.period = world.period();
    fill(laws);
  }

  /** A law as {@code laws.yaml} lists it. */
  record Law(
      String type,
      String number,
      String symbol,
      String date,
      String issuer,
      String subject,
      int until) {

    static List<Law> standard() {
      return GrammarFiles.read("laws.yaml", new TypeReference<List<Law>>() {});
    }

    Document document() {
      return new Document(
          type, number, symbol, LocalDate.parse(date), issuer, issuer, subject, false);
    }
  }

  /**
   * A document that the report has not cited yet, or one that it has where the shelf is empty.
   *
   * @param slot plan, decision, yearly, report, party, aboveplan, letter, provincial, directive or
   *     law, perhaps with a figure behind it
   */
  Document take(String slot) {
    String shelf = shelf(slot.replaceAll("\\d+$", ""));
    List<Document> left = shelves.getOrDefault(shelf, List.of());
    if (left.isEmpty()) {
      return dice.pick(taken.getOrDefault(shelf, List.of()));
    }
    Document document = left.remove(dice.below(left.size()));
    taken.computeIfAbsent(shelf, s -> new ArrayList<>()).add(document);
    return document;
  }

  private static String shelf(String slot) {
    return switch (slot) {
      case "plan", "decision", "yearly", "report", "party" -> "own." + slot;
      case "aboveplan" -> "above.plan";
      case "letter" -> "above.letter";
      case "provincial" -> "province.decision";
      case "directive" -> "above.party";
      case "law" -> "law";
      default -> throw new IllegalArgumentException("nothing is known of {" + slot + "}");
    };
  }

  private void fill(List<Law> laws) {
    String ubnd = "UBND " + place.title();
    String words = "UBND " + place.kind();
    shelves.put("own.plan", register("Kế hoạch", "/KH-UBND", ubnd, words, "subject.plan", 3, true));
    shelves.put(
        "own.decision",
        register("Quyết định", "/QĐ-UBND", ubnd, words, "subject.decision", 9, true));
    shelves.put(
        "own.report", register("Báo cáo", "/BC-UBND", ubnd, words, "subject.report", 12, true));
    shelves.put("own.yearly", yearly(ubnd, words));
    ownParty();
    above();
    shelves.put(
        "law",
        new ArrayList<>(
            laws.stream()
                .filter(l -> l.until() >= period.year())
                .map(Law::document)
                .filter(d -> d.date().isBefore(period.from()))
                .toList()));
  }

  private void ownParty() {
    String word = dice.pick(List.of("Đảng ủy ", "Đảng uỷ "));
    String issuer = place.isDistrict() ? committee(place.title()) : "Đảng ủy " + place.title();
    String words = place.isDistrict() ? "Huyện ủy" : word + place.kind();
    String symbol = place.isDistrict() ? "-NQ/HU" : "-NQ/ĐU";
    shelves.put(
        "own.party", register("Nghị quyết", symbol, issuer, words, "subject.party", 4, true));
  }

  private void above() {
    String higher = "UBND " + place.above();
    shelves.put(
        "above.plan", register("Kế hoạch", "/KH-UBND", higher, higher, "subject.plan", 19, false));
    shelves.put(
        "above.letter",
        register("Công văn", "/UBND-NV", higher, higher, "subject.letter", 60, false));
    String province = "UBND " + place.province();
    shelves.put(
        "province.decision",
        register("Quyết định", "/QĐ-UBND", province, province, "subject.decision", 180, false));
    String committee = committee(place.above());
    shelves.put(
        "above.party",
        register(
            "Chỉ thị",
            "-CT/" + initials(committee),
            committee,
            committee,
            "subject.party",
            3,
            false));
  }

  private static String initials(String committee) {
    return switch (committee.substring(0, committee.indexOf(' '))) {
      case "Huyện" -> "HU";
      case "Quận" -> "QU";
      case "Tỉnh" -> "TU";
      default -> "ThU";
    };
  }

  private static String committee(String above) {
    String kind = Place.kindOf(above);
    String name = above.substring(kind.length() + 1);
    return switch (kind) {
      case "huyện" -> "Huyện ủy " + name;
      case "tỉnh" -> "Tỉnh ủy " + name;
      case "quận" -> "Quận ủy " + name;
      case "thị xã" -> "Thị ủy " + name;
      default -> "Thành ủy " + name;
    };
  }

  private List<Document> register(
      String type,
      String symbol,
      String issuer,
      String words,
      String subject,
      int step,
      boolean own) {
    LocalDate first = LocalDate.of(period.year(), 1, 4);
    int days = (int) (period.to().toEpochDay() - first.toEpochDay());
    List<LocalDate> dates =
        Stream.generate(() -> first.plusDays(dice.below(Math.max(1, days))))
            .limit(EACH)
            .distinct()
            .sorted(Comparator.naturalOrder())
            .toList();
    List<Document> documents = new ArrayList<>();
    int number = dice.between(1, step);
    for (LocalDate date : dates) {
      String text = number < 10 ? "0" + number : String.valueOf(number);
      String letter = own && dice.percent(6) ? "a" : "";
      documents.add(
          new Document(
              type, text + letter, symbol, date, issuer, words, teller.words(subject), own));
      number += dice.between(1, step * 2);
    }
    return documents;
  }

  /** The plan for the whole year is made at the end of the year before. */
  private List<Document> yearly(String issuer, String words) {
    LocalDate date = LocalDate.of(period.year() - 1, 12, dice.between(10, 31));
    String number = String.valueOf(dice.between(40, 190));
    return new ArrayList<>(
        List.of(
            new Document(
                "Kế hoạch",
                number,
                "/KH-UBND",
                date,
                issuer,
                words,
                teller.words("subject.yearly"),
                true)));
  }
}

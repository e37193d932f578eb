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

  private static final int EACH = 20;

  /** What the authority's own plans are about; general ones are the most. */
  private static final List<String> PLANS =
      List.of(
          "plan",
          "procPlan",
          "plan",
          "staffPlan",
          "infoPlan",
          "plan",
          "moneyPlan",
          "docsPlan",
          "inspectPlan",
          "plan");

  private static final List<String> DECISIONS =
      List.of(
          "decision",
          "staffDecision",
          "procDecision",
          "decision",
          "moneyDecision",
          "inspectDecision",
          "infoDecision");

  private static final List<String> REPORTS =
      List.of("report", "inspectReport", "report", "docsReport");

  private static final List<String> OF_PROVINCE =
      List.of("provincial", "procProvincial", "staffProvincial");

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
      int until,
      String shelf) {

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
   * @param slot a shelf, perhaps with a figure behind it: {@code plan2}
   * @throws IllegalArgumentException if there is no such shelf
   */
  Document take(String slot) {
    String shelf = slot.replaceAll("\\d+$", "");
    List<Document> left = shelves.get(shelf);
    if (left == null) {
      throw new IllegalArgumentException("nothing is known of {" + slot + "}");
    }
    if (left.isEmpty()) {
      return dice.pick(taken.getOrDefault(shelf, List.of()));
    }
    Document document = left.remove(dice.below(left.size()));
    taken.computeIfAbsent(shelf, s -> new ArrayList<>()).add(document);
    return document;
  }

  private void fill(List<Law> laws) {
    String ubnd = "UBND " + place.title();
    String words = "UBND " + place.kind();
    Register own = new Register(ubnd, words, true);
    shelve(PLANS, own.type("Kế hoạch", "/KH-UBND", 3));
    shelve(DECISIONS, own.type("Quyết định", "/QĐ-UBND", 6));
    shelve(REPORTS, own.type("Báo cáo", "/BC-UBND", 9));
    shelves.put("yearly", yearly(ubnd, words));
    ownParty();
    above();
    laws.stream()
        .filter(l -> l.until() >= period.year())
        .filter(l -> l.document().date().isBefore(period.from()))
        .forEach(l -> shelves.computeIfAbsent(l.shelf(), s -> new ArrayList<>()).add(l.document()));
  }

  private void ownParty() {
    String word = dice.pick(List.of("Đảng ủy ", "Đảng uỷ "));
    String issuer = place.isDistrict() ? committee(place.title()) : "Đảng ủy " + place.title();
    String words = place.isDistrict() ? "Huyện ủy" : word + place.kind();
    String symbol = place.isDistrict() ? "-NQ/HU" : "-NQ/ĐU";
    Register register = new Register(issuer, words, true);
    shelve(List.of("party"), register.type("Nghị quyết", symbol, 4));
  }

  private void above() {
    String higher = "UBND " + place.above();
    Register above = new Register(higher, higher, false);
    List<Blank> plans = new ArrayList<>(above.type("Kế hoạch", "/KH-UBND", 19));
    shareNumber(plans);
    shelve(List.of("aboveplan"), plans);
    shelve(List.of("letter"), above.type("Công văn", "/UBND-NV", 60));
    String province = "UBND " + place.province();
    shelve(
        OF_PROVINCE, new Register(province, province, false).type("Quyết định", "/QĐ-UBND", 180));
    String committee = committee(place.above());
    shelve(
        List.of("directive"),
        new Register(committee, committee, false).type("Chỉ thị", "-CT/" + initials(committee), 3));
  }

  /** Often a plan of the authority above bears the number of one of the own plans. */
  private void shareNumber(List<Blank> plans) {
    List<Document> own = shelves.getOrDefault("plan", List.of());
    if (own.isEmpty() || plans.size() < 2 || dice.percent(50)) {
      return;
    }
    String number = dice.pick(own).number();
    Blank first = plans.get(0);
    if (number.matches("\\d+")
        && Integer.parseInt(number) < Integer.parseInt(plans.get(1).number())) {
      plans.set(0, new Blank(first.register(), first.type(), number, first.symbol(), first.date()));
    }
  }

  /** Gives the documents of a register their subjects, in turn. */
  private void shelve(List<String> names, List<Blank> blanks) {
    int first = dice.below(names.size());
    names.forEach(n -> shelves.put(n, new ArrayList<>()));
    for (int i = 0; i < blanks.size(); i++) {
      String name = names.get((first + i) % names.size());
      shelves
          .getOrDefault(name, List.of())
          .add(blanks.get(i).about(teller.words("subject." + name)));
    }
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

  /** A document without a subject yet. */
  private record Blank(
      Register register, String type, String number, String symbol, LocalDate date) {

    Document about(String subject) {
      return new Document(
          type, number, symbol, date, register.issuer, register.words, subject, register.own);
    }
  }

  /** What one authority issues in the year of the report; numbers rise with the days. */
  private final class Register {

    private final String issuer;
    private final String words;
    private final boolean own;

    Register(String issuer, String words, boolean own) {
      this.issuer = issuer;
      this.words = words;
      this.own = own;
    }

    /**
     * The documents of one type.
     *
     * @param step how far their numbers are about apart
     */
    List<Blank> type(String type, String symbol, int step) {
      List<Blank> blanks = new ArrayList<>();
      int number = dice.between(1, step);
      for (LocalDate date : days()) {
        String text = number < 10 ? "0" + number : String.valueOf(number);
        String letter = own && dice.percent(6) ? "a" : "";
        blanks.add(new Blank(this, type, text + letter, symbol, date));
        number += dice.between(1, step * 2);
      }
      return blanks;
    }

    private List<LocalDate> days() {
      LocalDate first = LocalDate.of(period.year(), 1, 4);
      int days = (int) (period.to().toEpochDay() - first.toEpochDay());
      return Stream.generate(() -> first.plusDays(dice.below(Math.max(1, days))))
          .limit(EACH)
          .distinct()
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }

  /** The plan for the whole year is made at the end of the year before. */
  private List<Document> yearly(String issuer, String words) {
    LocalDate date = LocalDate.of(period.year() - 1, 12, dice.between(10, 31));
    List<Document> plans = shelves.getOrDefault("plan", List.of());
    boolean shared = !plans.isEmpty() && dice.percent(30);
    String number = shared ? dice.pick(plans).number() : String.valueOf(dice.between(40, 190));
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

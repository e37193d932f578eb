package vn.soat.corpus.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.soat.corpus.generate.Paragraph.Kind;

/** Puts a report together: head, sections in some order, what is told in each, foot. */
final class Composer {

  /**
   * A report before an error is put in.
   *
   * @param namesDistrict whether its text ever does
   * @param statesPeriod whether it says from which day to which it counts
   */
  record Composed(
      Draft draft,
      String title,
      Head head,
      boolean namesDistrict,
      boolean namesProvince,
      boolean statesPeriod) {}

  private final World world;
  private final Style style;
  private final Dice dice;
  private final Teller teller;
  private final Headings headings;
  private final Page page;
  private final Head head;

  Composer(World world, Names names, Style style, Dice dice, Teller teller) {
    this.world = world;
    this.style = style;
    this.dice = dice;
    this.teller = teller;
    this.headings = new Headings(style.outline());
    this.page = new Page(style);
    this.head = new Head(world, names, dice, teller, page);
  }

  Composed compose() {
    String title = head.write();
    introduction();
    body();
    page.body(teller.tell("closing"), false);
    head.foot();
    Draft draft = new Draft(page.paragraphs(), teller.mentions());
    return new Composed(
        draft, title, head, namesDistrict(draft), namesProvince(draft), statesPeriod());
  }

  private boolean statesPeriod() {
    return teller.slots().contains("tu");
  }

  private boolean namesDistrict(Draft draft) {
    Place place = world.place();
    return place.isDistrict()
        || (place.district().isPresent()
            && (head.printsDistrict()
                || teller.slots().contains("huyenTen")
                || teller.slots().contains("trenTen")
                || names(draft, place.above())));
  }

  private boolean namesProvince(Draft draft) {
    Place place = world.place();
    boolean above = place.district().isEmpty() && teller.slots().contains("trenTen");
    return above || teller.slots().contains("tinhTen") || names(draft, place.province());
  }

  private static boolean names(Draft draft, String place) {
    return draft
        .citations()
        .anyMatch(c -> c.issuerNamed() && c.document().issuerWords().endsWith(place));
  }

  private void introduction() {
    if (dice.percent(25)) {
      for (int i = dice.between(1, 3); i > 0; i--) {
        page.body(teller.tell("basis"), false);
      }
    }
    page.body(teller.tell("intro"), false);
  }

  private void body() {
    List<Topic> results = Topic.results(dice);
    if (headings.mayBeFlat() && dice.percent(40)) {
      results.forEach(t -> section(t, 0));
    } else {
      heading("title.results", 0);
      results.forEach(t -> section(t, 1));
    }
    prose("title.faults", "fault", dice.between(2, 4));
    if (dice.percent(45)) {
      prose("title.causes", "cause", dice.between(1, 3));
      if (dice.percent(50) && teller.can("load", Env.empty())) {
        page.body(teller.tell("load"), true);
      }
    }
    prose("title.tasks", "task", dice.between(3, 6));
    if (dice.percent(55)) {
      prose("title.proposals", "proposal", dice.between(1, 3));
    }
  }

  private void heading(String rule, int level) {
    teller.newSection();
    StringBuilder title = new StringBuilder();
    teller.tell(rule).forEach(p -> title.append(p.text()));
    String text =
        level == 0 && style.outline() != 1
            ? title.toString().toUpperCase(Locale.ROOT)
            : title.toString();
    Headings.Mark mark = headings.next(level);
    page.heading(teller.heading(mark, text), mark.standsAlone());
  }

  private void prose(String title, String rule, int count) {
    heading(title, 0);
    for (int i = 0; i < count; i++) {
      page.body(teller.tell(rule), true);
    }
  }

  private void section(Topic topic, int level) {
    heading("title." + topic.name(), level);
    boolean deep = level == 1 && topic.name().equals("procedures") && dice.percent(40);
    for (List<String> part : topic.parts(dice)) {
      if (deep) {
        heading("title." + part.get(0), 2);
      }
      part.forEach(this::tellIfPossible);
    }
    page.close();
  }

  private void tellIfPossible(String rule) {
    if (rule.equals("dossier.table")) {
      table();
    } else if (rule.equals("dossier.fields")) {
      fields();
    } else if (teller.can(rule, Env.empty())) {
      page.told(teller.tell(rule));
    }
  }

  private void fields() {
    List<Piece> lead = teller.tell("field.lead");
    page.close();
    page.body(lead, true);
    for (World.Field field : world.fields()) {
      Env env = Env.empty().facts(field.facts()).words("field", field.name());
      page.item(teller.tell("field.item", env));
    }
    page.endItems();
  }

  private void table() {
    if (world.period().year() < 2018) {
      fields();
      return;
    }
    page.told(teller.tell("table.lead"));
    page.close();
    Form.HEAD.forEach(line -> page.raw(Paragraph.of(Kind.RAW, line)));
    teller.newGroup();
    int row = 1;
    for (World.Field field : world.fields()) {
      page.raw(row(row++ + style.table() + field.name(), field.facts()));
    }
    String total = dice.pick(List.of("Tổng cộng", "Tổng số", "Cộng"));
    page.raw(row(total, world.facts()));
  }

  private Paragraph row(String head, Map<String, Fact> facts) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.text(head));
    for (String column : WorldMaker.DOSSIERS.keySet()) {
      Fact fact = facts.get(column);
      if (fact != null) {
        pieces.add(Piece.text(style.table()));
        pieces.add(teller.cell(fact));
      }
    }
    return new Paragraph(Kind.RAW, pieces);
  }
}

package vn.soat.corpus.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * A section of a report and what may be told in it.
 *
 * @param first what is always told
 * @param maybe what is told in some reports, in any order
 */
record Topic(String name, List<String> first, List<String> maybe) {

  private static final Topic SITUATION = new Topic("situation", List.of("situation"), List.of());
  private static final Topic DIRECTION =
      new Topic(
          "direction",
          List.of("steer.plan"),
          List.of(
              "steer.basis",
              "steer.list",
              "steer.party",
              "steer.inspection",
              "steer.news",
              "steer.law",
              "steer.reports",
              "steer.again"));
  private static final Topic INSTITUTIONS =
      new Topic("institutions", List.of("docs.issued"), List.of("docs.reviewed", "docs.law"));
  private static final Topic PROCEDURES = new Topic("procedures", List.of(), List.of());
  private static final Topic ORGANISATION =
      new Topic(
          "organisation",
          List.of("staff.total"),
          List.of("staff.law", "staff.decision", "staff.shares"));
  private static final Topic SERVICE =
      new Topic("service", List.of("staff.degree"), List.of("staff.training", "staff.rating"));
  private static final Topic FINANCE =
      new Topic(
          "finance", List.of("money.income", "money.spend"), List.of("money.saving", "money.law"));
  private static final Topic DIGITAL =
      new Topic(
          "digital",
          List.of("digital.online"),
          List.of(
              "digital.docs",
              "digital.signature",
              "digital.computers",
              "digital.decision",
              "dossier.before",
              "dossier.before"));

  /** The sections on results, in an order that reports use. */
  static List<Topic> results(Dice dice) {
    List<Topic> topics = new ArrayList<>();
    if (dice.percent(35)) {
      topics.add(SITUATION);
    }
    topics.add(DIRECTION);
    if (dice.percent(85)) {
      topics.add(INSTITUTIONS);
    }
    topics.add(PROCEDURES);
    List<Topic> rest = List.of(ORGANISATION, SERVICE, FINANCE, DIGITAL);
    List<Topic> chosen = rest.stream().filter(t -> dice.percent(85)).toList();
    topics.addAll(dice.percent(25) ? dice.shuffled(chosen) : chosen);
    if (dice.percent(15)) {
      topics.add(1, topics.remove(topics.indexOf(PROCEDURES)));
    }
    return topics;
  }

  /** What is told, in parts that may bear headings of their own, named by their first rule. */
  List<List<String>> parts(Dice dice) {
    if (name.equals("procedures")) {
      return procedureParts(dice);
    }
    List<String> told = new ArrayList<>(first);
    told.addAll(
        dice
            .shuffled(maybe)
            .subList(0, maybe.isEmpty() ? 0 : dice.between(1, maybe.size()))
            .stream()
            .distinct()
            .toList());
    return List.of(dice.percent(30) ? dice.shuffled(told) : told);
  }

  private static List<List<String>> procedureParts(Dice dice) {
    List<String> published = new ArrayList<>(List.of("proc.published"));
    published.addAll(
        dice.some(List.of("proc.changed", "proc.online", "proc.law"), dice.between(1, 3)));
    List<String> dossiers = new ArrayList<>();
    dossiers.add("dossier.main");
    if (dice.percent(35)) {
      dossiers.add(dice.percent(55) ? "dossier.fields" : "dossier.table");
    }
    List<String> services =
        dice.shuffled(
                List.of(
                    "dossier.returned",
                    "dossier.shares",
                    "dossier.digitised",
                    "dossier.paid",
                    "dossier.certified",
                    "dossier.interlinked",
                    "feedback"))
            .subList(0, dice.between(1, 5));
    dossiers.addAll(services);
    List<List<String>> parts = new ArrayList<>(List.of(published, dossiers));
    if (dice.percent(55)) {
      parts.add(List.of("survey"));
    }
    return parts;
  }
}

package vn.soat.dashboard.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.soat.dashboard.data.Facts;
import vn.soat.dashboard.data.FigureList;
import vn.soat.dashboard.data.Findings;
import vn.soat.dashboard.data.Totals;
import vn.soat.dashboard.web.Guard;
import vn.soat.dashboard.web.Link;
import vn.soat.dashboard.web.Visit;

/** {@code /}: how districts do, at a glance. Every number leads to what it is made of. */
public final class OverviewPage {

  private static final int RANKED = 10;
  private static final int ATTENTION = 8;
  private static final int LINES = 50;
  private static final Set<String> CHARTS = Set.of("online", "rules", "districts");

  private final Desk desk;
  private final FigureList figures;

  public OverviewPage(Desk desk) {
    this.desk = desk;
    this.figures = new FigureList(desk.store(), desk.reads());
  }

  /** A line of a table: what it is about, its sums, and the parameters of its links. */
  record Line(String name, Totals totals, Link link) {}

  /** How many findings a rule has. */
  record RuleLine(String rule, String severity, long count, Link link) {}

  record Choice(String year, String province, String district) {
    public Link link(String path) {
      return Link.to(path).with("year", year).with("province", province).with("district", district);
    }
  }

  private static Choice choice(Visit visit) {
    return new Choice(visit.asked("year"), visit.asked("province"), visit.asked("district"));
  }

  public void show(Visit visit) {
    Choice choice = choice(visit);
    Map<String, Object> page = new HashMap<>();
    page.putAll(desk.answers().of(desk.imported(), "overview " + choice, () -> numbers(choice)));
    page.put("choice", choice);
    page.put(
        "decided", desk.answers().of(desk.stamp(), "decided", () -> desk.findings().decided()));
    page.put("attention", attention(choice));
    visit.page("overview", page);
  }

  private Map<String, Object> numbers(Choice choice) {
    Facts all = desk.upkeep().facts();
    Facts chosen = all.of(choice.year(), choice.province(), choice.district());
    Map<String, Object> page = new HashMap<>();
    page.put("totals", Totals.of(chosen.years()));
    page.put("years", List.copyOf(new TreeSet<>(all.names(Facts.Cell::year)).descendingSet()));
    page.put("provinces", all.names(Facts.Cell::province));
    page.put("districts", all.of("", choice.province(), "").names(Facts.Cell::district));
    page.put("periods", periods(choice, chosen));
    page.put("places", places(choice, chosen));
    page.put("rules", rules(choice, chosen));
    page.put("best", ranking(choice, chosen, true));
    page.put("worst", ranking(choice, chosen, false));
    return page;
  }

  private List<Findings.Line> attention(Choice choice) {
    Findings.Filter filter =
        new Findings.Filter(
            "", "error", "open", choice.province(), choice.district(), choice.year());
    return desk.answers()
        .of(
            desk.stamp(),
            "attention " + filter,
            () -> desk.findings().list(filter, "", ATTENTION).lines());
  }

  /** Sums by a part of their cells, in its order; what lacks it is left out. */
  private static Map<String, List<Facts.Sums>> by(
      List<Facts.Sums> sums, Function<Facts.Cell, String> part) {
    Map<String, List<Facts.Sums>> by = new TreeMap<>(Facts.by(sums, s -> part.apply(s.cell())));
    by.remove("");
    return by;
  }

  private static List<Line> periods(Choice choice, Facts facts) {
    List<Line> lines = new ArrayList<>();
    by(facts.years(), Facts.Cell::year)
        .forEach(
            (year, group) ->
                lines.add(
                    new Line(year, Totals.of(group), choice.link("/reports").with("year", year))));
    return lines;
  }

  /** Districts; within one district its communes. */
  private static List<Line> places(Choice choice, Facts facts) {
    boolean inside = !choice.district().isEmpty();
    List<Line> lines = new ArrayList<>();
    by(facts.years(), inside ? Facts.Cell::commune : Facts.Cell::district)
        .forEach(
            (name, group) ->
                lines.add(
                    new Line(
                        name,
                        Totals.of(group),
                        choice.link("/reports").with(inside ? "commune" : "district", name))));
    lines.sort(Comparator.comparingLong((Line l) -> l.totals().errors()).reversed());
    return lines.subList(0, Math.min(lines.size(), LINES));
  }

  private static List<RuleLine> rules(Choice choice, Facts facts) {
    Map<String, Long> counts = new TreeMap<>();
    facts
        .findings()
        .forEach(f -> counts.merge(f.severity() + " " + f.rule(), f.count(), Long::sum));
    return counts.entrySet().stream()
        .map(
            e -> {
              String[] key = e.getKey().split(" ", 2);
              Link link = choice.link("/findings").with("rule", key[1]).with("severity", key[0]);
              return new RuleLine(key[1], key[0], e.getValue(), link);
            })
        .sorted(
            Comparator.comparingInt(
                    (RuleLine r) -> List.of("error", "warning", "note").indexOf(r.severity()))
                .thenComparing(Comparator.comparingLong(RuleLine::count).reversed()))
        .toList();
  }

  /** Communes by the share that they received online, over all of their reports that say so. */
  private static List<Line> ranking(Choice choice, Facts facts, boolean best) {
    Comparator<Line> byShare =
        Comparator.comparing((Line l) -> share(l.totals().onlinePart(), l.totals().onlineOf()));
    return Facts.by(facts.years(), s -> s.cell().place()).entrySet().stream()
        .filter(e -> !e.getKey().commune().isEmpty())
        .map(e -> communeLine(choice, e.getKey(), e.getValue()))
        .filter(l -> l.totals().onlineOf() != null && l.totals().onlineOf() > 0)
        .sorted(best ? byShare.reversed() : byShare)
        .limit(RANKED)
        .toList();
  }

  private static Line communeLine(Choice choice, Facts.Cell place, List<Facts.Sums> sums) {
    String district = place.district();
    Link link = choice.link("/reports").with("district", district).with("commune", place.commune());
    String name = place.commune() + (district.isEmpty() ? "" : ", " + district);
    return new Line(name, Totals.of(sums), link);
  }

  private static BigDecimal share(@Nullable Long part, @Nullable Long whole) {
    return part == null || whole == null || whole == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
  }

  /** {@code /figures?of=online}: the figures behind a sum. */
  public void figures(Visit visit) {
    String of = visit.asked("of");
    if (!figures.knows(of)) {
      throw new Guard.Refused(404, "refused.missing");
    }
    String after = visit.asked("after");
    Link here = choice(visit).link("/figures").with("of", of);
    Map<String, Object> page = new HashMap<>();
    FigureList.Slice slice =
        desk.answers()
            .of(
                desk.imported(),
                "figures " + here + after,
                () -> figures.list(of, Requests.filter(visit), after, LINES));
    page.put("slice", slice);
    page.put("of", of);
    page.put("next", here.with("after", slice.next()).toString());
    page.put("choice", choice(visit));
    visit.page("figures", page);
  }

  /** {@code /charts/{name}.json} and {@code .csv}: the numbers of a chart. */
  public void chart(Visit visit) {
    String name = visit.context().pathParam("name");
    String plain = name.replaceFirst("\\.(json|csv)$", "");
    if (!CHARTS.contains(plain)) {
      throw new Guard.Refused(404, "refused.missing");
    }
    Choice choice = choice(visit);
    String question = "chart " + plain + choice + visit.texts().code();
    desk.answers()
        .of(desk.imported(), question, () -> chart(visit, plain, choice))
        .answer(visit, name.endsWith(".csv"));
  }

  private Chart chart(Visit visit, String name, Choice choice) {
    Facts chosen = desk.upkeep().facts().of(choice.year(), choice.province(), choice.district());
    return switch (name) {
      case "online" -> online(visit, chosen);
      case "rules" -> ruleChart(visit, choice, chosen);
      default -> districts(visit, choice, chosen);
    };
  }

  private static Chart online(Visit visit, Facts facts) {
    Chart chart =
        new Chart(
            visit.texts().of("chart.online"),
            List.of(
                visit.texts().of("filter.month"),
                visit.texts().of("share.online"),
                visit.texts().of("share.onTime")));
    by(facts.months(), Facts.Cell::time)
        .forEach(
            (month, group) -> {
              Totals t = Totals.of(group);
              chart.row(
                  month,
                  shareOrNone(t.onlinePart(), t.onlineOf()),
                  shareOrNone(t.onTimePart(), t.onTimeOf()));
            });
    return chart;
  }

  private static Object shareOrNone(@Nullable Long part, @Nullable Long whole) {
    return part == null || whole == null || whole == 0 ? "" : share(part, whole);
  }

  private static Chart ruleChart(Visit visit, Choice choice, Facts facts) {
    Chart chart =
        new Chart(
            visit.texts().of("chart.rules"),
            List.of(visit.texts().of("filter.rule"), visit.texts().of("count")));
    rules(choice, facts).stream()
        .filter(r -> !r.severity().equals("note"))
        .forEach(r -> chart.row(visit.texts().rule(r.rule()), r.count()));
    return chart;
  }

  private static Chart districts(Visit visit, Choice choice, Facts facts) {
    Chart chart =
        new Chart(
            visit.texts().of("chart.districts"),
            List.of(
                visit.texts().of("filter.district"),
                visit.texts().of("severity.error"),
                visit.texts().of("severity.warning")));
    places(choice, facts).stream()
        .limit(20)
        .forEach(l -> chart.row(l.name(), l.totals().errors(), l.totals().warnings()));
    return chart;
  }

  /** The numbers of a chart: a column of names, the others of numbers. */
  private static final class Chart {

    private final String title;
    private final List<String> columns;
    private final List<List<Object>> rows = new ArrayList<>();

    Chart(String title, List<String> columns) {
      this.title = title;
      this.columns = columns;
    }

    void row(Object... values) {
      rows.add(List.of(values));
    }

    void answer(Visit visit, boolean csv) {
      if (csv) {
        visit
            .context()
            .header("Content-Disposition", "attachment; filename=\"soat.csv\"")
            .contentType("text/csv; charset=utf-8")
            .result(Csv.of(columns, rows));
      } else {
        visit.context().contentType("application/json").result(json().toString());
      }
    }

    private ObjectNode json() {
      ObjectNode node = JsonNodeFactory.instance.objectNode().put("title", title);
      ArrayNode names = node.putArray("columns");
      columns.forEach(names::add);
      ArrayNode lines = node.putArray("rows");
      for (List<Object> row : rows) {
        ArrayNode line = lines.addArray();
        for (Object value : row) {
          if (value instanceof BigDecimal number) {
            line.add(number);
          } else if (value instanceof Long number) {
            line.add(number);
          } else {
            line.add(value.toString());
          }
        }
      }
      return node;
    }
  }
}

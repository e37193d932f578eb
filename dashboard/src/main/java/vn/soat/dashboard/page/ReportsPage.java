package vn.soat.dashboard.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.soat.dashboard.data.ReportFilter;
import vn.soat.dashboard.data.Reports;
import vn.soat.dashboard.web.Link;
import vn.soat.dashboard.web.Visit;

/** {@code /reports}: the list, with filters, order and search. */
public final class ReportsPage {

  private static final int LINES = 50;
  private static final String[] PARAMETERS = {
    "words",
    "from",
    "to",
    "year",
    "place",
    "province",
    "district",
    "commune",
    "type",
    "findings",
    "rule",
    "cites",
    "order"
  };

  private final Desk desk;

  public ReportsPage(Desk desk) {
    this.desk = desk;
  }

  public void show(Visit visit) {
    ReportFilter filter = Requests.filter(visit);
    Reports.Order order = Requests.order(visit);
    String after = visit.asked("after");
    String stamp = desk.imported();
    Reports.Slice slice =
        desk.answers()
            .of(
                stamp,
                "reports " + filter + order + after,
                () -> desk.reports().list(filter, order, after, LINES));
    Reports.Count count =
        desk.answers().of(stamp, "count " + filter, () -> desk.reports().count(filter));
    Link here = link(visit);
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("slice", slice);
    page.put("count", count);
    page.put("asked", asked(visit));
    page.put("types", desk.answers().of(stamp, "types", () -> desk.reports().types()));
    page.put("next", here.with("after", slice.next()).toString());
    page.put("first", after.isEmpty() ? "" : here.toString());
    page.put("order", order.name().toLowerCase(Locale.ROOT));
    page.put("chosen", chosen(visit, here));
    visit.page("reports", page);
  }

  private static Map<String, String> asked(Visit visit) {
    Map<String, String> asked = new LinkedHashMap<>();
    for (String name : PARAMETERS) {
      asked.put(name, visit.asked(name));
    }
    return asked;
  }

  private static Link link(Visit visit) {
    Link link = Link.to("/reports");
    for (String name : PARAMETERS) {
      link = link.with(name, visit.asked(name));
    }
    return link;
  }

  /** What came with a link and has no field of its own in the form, each with its way out. */
  private static Map<String, String> chosen(Visit visit, Link here) {
    Map<String, String> chosen = new LinkedHashMap<>();
    for (String name : new String[] {"year", "province", "district", "commune", "rule", "cites"}) {
      String value = visit.asked(name);
      if (!value.isEmpty()) {
        String shown = name.equals("rule") ? visit.texts().rule(value) : value;
        chosen.put(
            visit.texts().of("filter." + name) + ": " + shown, here.with(name, "").toString());
      }
    }
    return chosen;
  }
}

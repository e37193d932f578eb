package vn.soat.dashboard.page;

import java.util.Locale;
import java.util.stream.Stream;
import vn.soat.dashboard.data.ReportFilter;
import vn.soat.dashboard.data.Reports;
import vn.soat.dashboard.web.Visit;

/** What requests for reports ask, for pages and for programs. */
public final class Requests {

  private Requests() {}

  /** The filter that a request asks for. */
  public static ReportFilter filter(Visit visit) {
    return new ReportFilter(
        day(visit.asked("from")),
        day(visit.asked("to")),
        visit.asked("year"),
        visit.asked("province"),
        visit.asked("district"),
        visit.asked("commune"),
        visit.asked("place"),
        visit.asked("type"),
        visit.asked("findings"),
        visit.asked("rule"),
        visit.asked("cites"),
        visit.asked("words"));
  }

  private static String day(String text) {
    return text.matches("\\d{4}-\\d\\d-\\d\\d") ? text : "";
  }

  /** The order that it asks for; the newest first where it asks for none. */
  public static Reports.Order order(Visit visit) {
    String wanted = visit.asked("order").toUpperCase(Locale.ROOT);
    return Stream.of(Reports.Order.values())
        .filter(order -> order.name().equals(wanted))
        .findFirst()
        .orElse(Reports.Order.NEWEST);
  }
}

package vn.soat.dashboard.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.soat.dashboard.data.Citations;
import vn.soat.dashboard.web.Link;
import vn.soat.dashboard.web.Visit;

/** {@code /references}: which documents are cited, by whom, and with which dates. */
public final class ReferencesPage {

  private static final int LINES = 50;
  private static final int MENTIONS = 300;
  private static final int GRAPH_EDGES = 150;

  private final Desk desk;

  public ReferencesPage(Desk desk) {
    this.desk = desk;
  }

  public void show(Visit visit) {
    if (!visit.asked("code").isEmpty()) {
      one(visit);
      return;
    }
    String words = visit.asked("words");
    boolean conflicts = visit.asked("only").equals("conflicts");
    int after = visit.number("after", 0, 100_000, 0);
    Citations.Slice slice =
        desk.answers()
            .of(
                desk.imported(),
                "references " + conflicts + after + words,
                () -> desk.citations().list(words, conflicts, after, LINES));
    Link here =
        Link.to("/references").with("words", words).with("only", conflicts ? "conflicts" : "");
    Map<String, Object> page = new HashMap<>();
    page.put("slice", slice);
    page.put("words", words);
    page.put("conflicts", conflicts);
    page.put("next", here.with("after", slice.next()).toString());
    visit.page("references", page);
  }

  private void one(Visit visit) {
    String code = visit.asked("code");
    Optional<String> issuer = Optional.ofNullable(visit.context().queryParam("issuer"));
    List<Citations.Mention> mentions =
        desk.answers()
            .of(
                desk.imported(),
                "mentions " + code + issuer,
                () -> desk.citations().mentions(code, issuer, MENTIONS));
    Map<String, Object> page = new HashMap<>();
    page.put("code", code);
    page.put("issuer", issuer.orElse(""));
    page.put("mentions", mentions);
    page.put("dates", dates(mentions));
    page.put("years", years(mentions));
    visit.page("reference", page);
  }

  /** How often the document is given each date; those without one are not counted. */
  private static Map<String, Long> dates(List<Citations.Mention> mentions) {
    return mentions.stream()
        .filter(m -> !m.dated().isEmpty())
        .collect(
            Collectors.groupingBy(Citations.Mention::dated, TreeMap::new, Collectors.counting()));
  }

  /** The timeline: how many mentions are in the reports of each year. */
  private static Map<String, Long> years(List<Citations.Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.day().length() >= 4)
        .collect(
            Collectors.groupingBy(
                m -> m.day().substring(0, 4), TreeMap::new, Collectors.counting()));
  }

  /** {@code /charts/graph.json}: districts and the documents that their reports cite most. */
  public void graph(Visit visit) {
    String json = desk.answers().of(desk.imported(), "graph", this::graph);
    visit.context().contentType("application/json").result(json);
  }

  private String graph() {
    ObjectNode graph = JsonNodeFactory.instance.objectNode();
    ArrayNode nodes = graph.putArray("nodes");
    ArrayNode links = graph.putArray("links");
    Set<String> known = new HashSet<>();
    for (Citations.Edge edge : desk.citations().graph(GRAPH_EDGES)) {
      String document = edge.code() + "|" + edge.issuer();
      if (known.add(edge.district())) {
        nodes.addObject().put("id", edge.district()).put("name", edge.district()).put("kind", 0);
      }
      if (known.add(document)) {
        String link =
            Link.to("/references").with("code", edge.code()) + "&issuer=" + encoded(edge.issuer());
        nodes
            .addObject()
            .put("id", document)
            .put("name", edge.code())
            .put("kind", 1)
            .put("link", link);
      }
      links
          .addObject()
          .put("source", edge.district())
          .put("target", document)
          .put("value", edge.reports());
    }
    return graph.toString();
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }
}

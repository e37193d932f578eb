package vn.soat.corpus.generate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes down what a report says: from what was told and where it was placed. */
final class GoldWriter {

  private static final Pattern UNIT =
      Pattern.compile("\\s+(?:hồ\\s+sơ|thủ\\s+tục|TTHC)(?![\\p{L}\\d])");

  private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private final Heading heading;
  private final Draft draft;
  private final Placed placed;

  GoldWriter(Heading heading, Draft draft, Placed placed) {
    this.heading = heading;
    this.draft = draft;
    this.placed = placed;
  }

  /** What a report says of itself; empty where it does not. */
  record Heading(
      String document,
      String title,
      Optional<String> code,
      Optional<String> date,
      String issuer,
      Optional<String> commune,
      Optional<String> district,
      Optional<String> province,
      ReportPeriod period,
      String signer,
      String signerTitle) {}

  String write(Optional<Injected> error) {
    ObjectNode root = mapper.createObjectNode();
    root.put("document", heading.document());
    root.set("report", report());
    root.set("references", each(draft.citations().toList(), this::reference));
    root.set("percentages", each(draft.shares().toList(), this::percentage));
    root.set(
        "counts", each(draft.numbers().filter(n -> n.fact().isCounted()).toList(), this::count));
    ArrayNode findings = root.putArray("findings");
    error.ifPresent(e -> finding(findings.addObject(), e));
    ArrayNode nonFindings = root.putArray("nonFindings");
    lookAlikes(nonFindings, error.map(Injected::mentions).orElse(List.of()));
    try {
      return mapper.writeValueAsString(root).replace("\r\n", "\n") + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("cannot write gold", e);
    }
  }

  private ObjectNode report() {
    ObjectNode node = mapper.createObjectNode();
    node.put("title", heading.title()).put("kind", "Báo cáo");
    node.put("code", heading.code().orElse(null)).put("date", heading.date().orElse(null));
    node.put("issuer", heading.issuer()).put("commune", heading.commune().orElse(null));
    node.put("district", heading.district().orElse(null));
    node.put("province", heading.province().orElse(null)).put("year", heading.period().year());
    node.putObject("period")
        .put("from", heading.period().from().toString())
        .put("to", heading.period().to().toString());
    return node.put("signer", heading.signer()).put("signer_title", heading.signerTitle());
  }

  private <T extends Mention> ArrayNode each(
      List<T> mentions, java.util.function.BiConsumer<ObjectNode, T> write) {
    ArrayNode array = mapper.createArrayNode();
    mentions.stream()
        .sorted(Comparator.comparingInt(m -> placed.span(m.id()).start()))
        .forEach(m -> write.accept(array.addObject().put("line", placed.line(m.id())), m));
    return array;
  }

  private void reference(ObjectNode node, Mention.Citation citation) {
    Document document = citation.document();
    Matcher year = Pattern.compile("/(\\d{4})/").matcher(citation.code());
    node.put("quote", placed.quote(citation.id())).put("type", document.type());
    node.put("code", citation.code()).put("number", document.number());
    node.put("year", year.find() ? Integer.valueOf(year.group(1)) : null);
    node.put("symbol", document.symbol().replaceFirst("^[-/](?:\\d{4}/)?", ""));
    node.put("date", citation.date().map(Object::toString).orElse(null));
    boolean known = document.own() || citation.issuerNamed();
    node.put("issuer", known ? document.issuer() : null).put("kind", "numbered");
  }

  private void percentage(ObjectNode node, Mention.Share share) {
    node.put("quote", placed.quote(share.id())).put("value", share.value());
    node.put("numerator", value(share.part()).orElse(null));
    node.put("denominator", value(share.whole()).orElse(null));
  }

  private Optional<BigDecimal> value(OptionalInt id) {
    return id.isPresent() ? Optional.of(draft.number(id.getAsInt()).value()) : Optional.empty();
  }

  private void count(ObjectNode node, Mention.Amount number) {
    Fact fact = number.fact();
    node.put("quote", withUnit(number.id())).put("value", number.value());
    node.put("unit", fact.kind().unit()).put("indicator", fact.indicator());
    if (fact.indicator().equals("procedure.published")) {
      node.put("altIndicator", "procedure.total");
    }
    node.put("scope", fact.scope().orElse(null));
    if (number.worded()) {
      node.put("worded", true);
    }
  }

  private String withUnit(int id) {
    Placed.Span span = placed.span(id);
    Matcher unit = UNIT.matcher(placed.text()).region(span.end(), placed.text().length());
    int end = unit.lookingAt() ? unit.end() : span.end();
    return Placed.folded(placed.text().substring(span.start(), end));
  }

  private void finding(ObjectNode node, Injected error) {
    node.put("id", "F1").put("rule", error.rule()).put("certainty", error.certainty());
    ArrayNode lines = node.putArray("lines");
    lines(error.mentions()).forEach(lines::add);
    ArrayNode values = node.putArray("values");
    error.mentions().stream().map(placed::quote).forEach(values::add);
    node.put("why", error.why()).put("kind", error.kind());
    node.put("printed", error.printed()).put("original", error.original());
  }

  private List<Integer> lines(List<Integer> mentions) {
    return mentions.stream().map(placed::line).distinct().sorted().toList();
  }

  static String printed(Mention mention) {
    if (mention instanceof Mention.Amount number) {
      return number.printed();
    }
    return mention instanceof Mention.Share share
        ? share.printed()
        : ((Mention.Citation) mention).code();
  }

  /** What a hasty reader would call an error, and is none. */
  private void lookAlikes(ArrayNode nodes, List<Integer> wrong) {
    draft
        .shares()
        .filter(s -> s.part().isPresent() && s.whole().isPresent() && !wrong.contains(s.id()))
        .filter(this::isOnlyCut)
        .forEach(
            s ->
                lookAlike(
                    nodes,
                    List.of(s.id(), s.part().getAsInt(), s.whole().getAsInt()),
                    s.printed() + " is cut, not rounded"));
    Map<Document, List<Integer>> cited =
        draft
            .citations()
            .collect(
                Collectors.groupingBy(
                    Mention.Citation::document,
                    java.util.LinkedHashMap::new,
                    Collectors.mapping(Mention.Citation::id, Collectors.toList())));
    cited.forEach(
        (document, ids) -> {
          if (ids.size() > 1 && ids.stream().noneMatch(wrong::contains)) {
            lookAlike(nodes, ids, document.code() + " is cited again: one document");
          }
        });
    sameNumbers(nodes, new ArrayList<>(cited.keySet()), cited, wrong);
  }

  private void sameNumbers(
      ArrayNode nodes,
      List<Document> documents,
      Map<Document, List<Integer>> cited,
      List<Integer> wrong) {
    for (int i = 0; i < documents.size(); i++) {
      Document a = documents.get(i);
      for (Document b : documents.subList(i + 1, documents.size())) {
        List<Integer> ids = new ArrayList<>(cited.getOrDefault(a, List.of()));
        ids.addAll(cited.getOrDefault(b, List.of()));
        if (a.code().equals(b.code())
            && !a.issuer().equals(b.issuer())
            && ids.stream().noneMatch(wrong::contains)) {
          lookAlike(nodes, ids, a.code() + " of " + a.issuer() + " and of " + b.issuer());
        }
      }
    }
  }

  private boolean isOnlyCut(Mention.Share share) {
    BigDecimal whole = draft.number(share.whole().orElseThrow()).value();
    BigDecimal part = draft.number(share.part().orElseThrow()).value();
    return whole.signum() > 0
        && part.movePointRight(2)
                .divide(whole, share.value().scale(), RoundingMode.HALF_UP)
                .compareTo(share.value())
            != 0;
  }

  private void lookAlike(ArrayNode nodes, List<Integer> mentions, String why) {
    ObjectNode node = nodes.addObject();
    ArrayNode lines = node.putArray("lines");
    lines(mentions).forEach(lines::add);
    node.put("why", why);
  }
}

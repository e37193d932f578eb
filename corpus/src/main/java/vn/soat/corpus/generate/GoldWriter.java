package vn.soat.corpus.generate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes down what a report says: from what was told and where it was placed. */
final class GoldWriter {

  private static final Pattern UNIT =
      Pattern.compile("\\s+(?:hồ\\s+sơ|thủ\\s+tục|TTHC)(?![\\p{L}\\d])");

  /** Characters from a part to its percentage that are still one mention. */
  private static final int CLAUSE = 120;

  private static final Pattern CLAUSE_END = Pattern.compile("[;%]|\\.\\s");

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
      LocalDate from,
      LocalDate to,
      int year,
      String signer,
      String signerTitle) {}

  String write(Optional<Injected> error) {
    ObjectNode root = mapper.createObjectNode();
    root.put("document", heading.document());
    root.set("report", report());
    root.set("references", each(draft.citations().toList(), this::start, this::reference));
    root.set("percentages", each(draft.shares().toList(), this::evidenceStart, this::percentage));
    List<Mention.Amount> counts = draft.numbers().filter(n -> n.fact().isCounted()).toList();
    root.set("counts", each(counts, this::start, this::count));
    ArrayNode findings = root.putArray("findings");
    error.ifPresent(e -> finding(findings.addObject(), e));
    ArrayNode nonFindings = root.putArray("nonFindings");
    new LookAlikes(draft, error.map(Injected::mentions).orElse(List.of()))
        .all()
        .forEach(l -> lookAlike(nonFindings, l));
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
    node.put("province", heading.province().orElse(null)).put("year", heading.year());
    node.putObject("period")
        .put("from", heading.from().toString())
        .put("to", heading.to().toString());
    return node.put("signer", heading.signer()).put("signer_title", heading.signerTitle());
  }

  private <T extends Mention> ArrayNode each(
      List<T> mentions, ToIntFunction<T> start, BiConsumer<ObjectNode, T> write) {
    ArrayNode array = mapper.createArrayNode();
    mentions.stream()
        .sorted(Comparator.comparingInt(start))
        .forEach(
            m ->
                write.accept(array.addObject().put("line", placed.lineAt(start.applyAsInt(m))), m));
    return array;
  }

  private int start(Mention mention) {
    return placed.span(mention.id()).start();
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
    int end = placed.span(share.id()).end();
    node.put("quote", Placed.folded(placed.text().substring(evidenceStart(share), end)));
    Mention.Share told = share.isClosed() ? share : toldBefore(share).orElse(share);
    node.put("value", share.value());
    node.put("numerator", value(told.part()).orElse(null));
    node.put("denominator", value(told.whole()).orElse(null));
  }

  /** The same share where the text tells its two figures: said again, it is of those. */
  private Optional<Mention.Share> toldBefore(Mention.Share share) {
    return draft
        .shares()
        .filter(other -> start(other) < start(share) && other.isClosed())
        .filter(other -> other.partFact().key().equals(share.partFact().key()))
        .filter(other -> other.wholeFact().key().equals(share.wholeFact().key()))
        .filter(other -> other.value().compareTo(share.value()) == 0)
        .findFirst();
  }

  /** "1.105 hồ sơ đạt 98,23 %" begins at its part, where that stands directly before it. */
  private int evidenceStart(Mention.Share share) {
    int start = start(share);
    return share.part().stream()
        .filter(draft::hasNumber)
        .filter(part -> draft.mention(part).group() == share.group())
        .map(part -> placed.span(part).start())
        .filter(from -> from < start && isOneClause(placed.text().substring(from, start)))
        .findFirst()
        .orElse(start);
  }

  private static boolean isOneClause(String text) {
    return text.length() <= CLAUSE && !CLAUSE_END.matcher(text).find();
  }

  private Optional<BigDecimal> value(OptionalInt id) {
    return id.isPresent() && draft.hasNumber(id.getAsInt())
        ? Optional.of(draft.number(id.getAsInt()).value())
        : Optional.empty();
  }

  private void count(ObjectNode node, Mention.Amount number) {
    Fact fact = number.fact();
    node.put("quote", withUnit(number.id())).put("value", number.value());
    node.put("unit", fact.kind().unit()).put("indicator", fact.indicator());
    if (fact.indicator().equals("procedure.published")) {
      node.put("altIndicator", "procedure.total");
    }
    node.put("scope", fact.scope().orElse(null));
    if (fact.key().endsWith("0")) {
      node.put("period", "the same time of the year before");
    }
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
    return mentions.stream()
        .map(id -> placed.lineAt(placed.span(id).start()))
        .distinct()
        .sorted()
        .toList();
  }

  static String printed(Mention mention) {
    if (mention instanceof Mention.Amount number) {
      return number.printed();
    }
    return mention instanceof Mention.Share share
        ? share.printed()
        : ((Mention.Citation) mention).code();
  }

  private void lookAlike(ArrayNode nodes, LookAlikes.LookAlike alike) {
    ObjectNode node = nodes.addObject();
    ArrayNode lines = node.putArray("lines");
    lines(alike.mentions()).forEach(lines::add);
    node.put("why", alike.why());
  }
}

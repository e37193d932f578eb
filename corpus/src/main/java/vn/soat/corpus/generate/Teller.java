package vn.soat.corpus.generate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.soat.corpus.generate.Mention.Manner;
import vn.soat.corpus.generate.Mention.Share.Of;
import vn.soat.corpus.generate.Piece.Part;

/**
 * Says things in the words of the grammar and remembers what it has mentioned where. Wordings that
 * a report has not used yet come first.
 */
final class Teller {

  /** How many percentages in a hundred are cut by an author who rounds. */
  private static final int HASTE = 1;

  private final Grammar grammar;
  private final Dice dice;
  private final Style style;
  private final Printing printing;
  private final Env base;
  private final Map<Integer, Mention> mentions = new TreeMap<>();
  private final Map<String, Integer> latest = new HashMap<>();
  private final Map<String, Integer> citedHere = new HashMap<>();
  private final Set<String> said = new HashSet<>();
  private final Set<String> used = new TreeSet<>();
  private final Set<String> slots = new HashSet<>();
  private final Map<String, Document> documents = new HashMap<>();
  private Function<String, Document> archive =
      name -> {
        throw new IllegalStateException("no archive to take {" + name + "} from");
      };
  private int group;

  Teller(Grammar grammar, Dice dice, Style style, Env base) {
    this.grammar = grammar;
    this.dice = dice;
    this.style = style;
    this.printing = new Printing(style);
    this.base = base;
  }

  /** Takes the documents that slots name from an archive, another one for each sentence. */
  void citesFrom(Function<String, Document> newArchive) {
    this.archive = newArchive;
  }

  Map<Integer, Mention> mentions() {
    return mentions;
  }

  /** The choices of the grammar that were made. */
  Set<String> used() {
    return used;
  }

  /** The slots that were printed. */
  Set<String> slots() {
    return slots;
  }

  /** Forgets which figures a bare "of these" could mean: a new section begins. */
  void newSection() {
    latest.clear();
  }

  List<Piece> tell(String rule) {
    return tell(rule, Env.empty());
  }

  /** Whether some alternative of a rule fits. */
  boolean can(String rule, Env env) {
    Env all = base.and(env);
    return grammar.rule(rule).stream().anyMatch(a -> a.fits(all));
  }

  /** Says what a rule says, with a capital letter at its head. */
  List<Piece> tell(String rule, Env env) {
    group++;
    citedHere.clear();
    documents.clear();
    List<Piece> out = new ArrayList<>();
    expand(rule, base.and(env), out);
    resolve(group);
    return capitalised(out);
  }

  /** Words without figures, as they stand within a sentence. */
  String words(String rule) {
    StringBuilder text = new StringBuilder();
    List<Piece> out = new ArrayList<>();
    expand(rule, base, out);
    out.forEach(p -> text.append(p.text()));
    return text.toString();
  }

  /** The cell of a table. */
  Piece cell(Fact fact) {
    return number(fact, printing.cell(fact.value().toBigIntegerExact()));
  }

  /** Begins what is checked together, for text that no rule says. */
  void newGroup() {
    group++;
  }

  private static List<Piece> capitalised(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      String text = pieces.get(i).text();
      if (!text.isEmpty()) {
        int first = text.offsetByCodePoints(0, 1);
        String head = text.substring(0, first).toUpperCase(Locale.ROOT);
        pieces.set(i, pieces.get(i).with(head + text.substring(first)));
        return pieces;
      }
    }
    return pieces;
  }

  private void expand(String rule, Env env, List<Piece> out) {
    List<Alternative> fitting = grammar.rule(rule).stream().filter(a -> a.fits(env)).toList();
    if (fitting.isEmpty()) {
      throw new IllegalStateException("no wording of " + rule + " fits");
    }
    List<Alternative> fresh = fitting.stream().filter(a -> !said.contains(a.id())).toList();
    Alternative chosen = dice.weighted(fresh.isEmpty() ? fitting : fresh, Alternative::weight);
    said.add(chosen.id());
    used.add(chosen.id());
    expand(chosen.nodes(), env, out);
  }

  private void expand(List<Node> nodes, Env env, List<Piece> out) {
    for (Node node : nodes) {
      if (node instanceof Node.Literal literal) {
        out.add(Piece.text(literal.text().replace('⏎', '\n')));
      } else if (node instanceof Node.Symbol symbol) {
        expand(symbol.rule(), env, out);
      } else if (node instanceof Node.Choice choice) {
        int arm = dice.below(choice.arms().size());
        used.add(choice.id() + "." + arm);
        expand(choice.arms().get(arm), env, out);
      } else if (node instanceof Node.Worded worded) {
        out.add(worded(env.fact(worded.name()), worded.text()));
      } else if (node instanceof Node.Share share) {
        out.add(share(share, env));
      } else if (node instanceof Node.Loose loose) {
        out.add(loose(loose, env.fact(loose.name())));
      } else if (node instanceof Node.Slot slot) {
        slot(slot.name(), env, out);
      }
    }
  }

  private void slot(String name, Env env, List<Piece> out) {
    slots.add(name);
    int dot = name.indexOf('.');
    String root = dot < 0 ? name : name.substring(0, dot);
    Object value = env.has(root) ? env.get(root) : documents.computeIfAbsent(root, archive);
    if (value instanceof Document document) {
      String field = dot < 0 ? "whole" : name.substring(dot + 1);
      cite(document, field, env, out);
    } else if (value instanceof Fact fact) {
      out.add(number(fact, printing.figure(fact)));
    } else if (value instanceof Env.Told told) {
      out.addAll(told.pieces());
    } else {
      out.add(Piece.text((String) value));
    }
  }

  private Piece number(Fact fact, String printed) {
    int id = mentions.size();
    mentions.put(id, new Mention.Amount(id, group, fact, printed, fact.value(), Manner.PLAIN));
    latest.put(fact.key(), id);
    return new Piece(printed, id, Part.FIGURE);
  }

  private Piece worded(Fact fact, String text) {
    if (fact.value().signum() != 0) {
      throw new IllegalStateException(fact.key() + " is no zero, yet the grammar says " + text);
    }
    int id = mentions.size();
    mentions.put(id, new Mention.Amount(id, group, fact, text, BigDecimal.ZERO, Manner.WORDED));
    return new Piece(text, id, Part.FIGURE);
  }

  private Piece loose(Node.Loose node, Fact fact) {
    int id = mentions.size();
    BigInteger round = Printing.round(fact.value().toBigIntegerExact(), node.up());
    String text = node.word() + " " + printing.count(round);
    mentions.put(
        id, new Mention.Amount(id, group, fact, text, new BigDecimal(round), Manner.LOOSE));
    return new Piece(text, id, Part.FIGURE);
  }

  /** Now and then a hasty hand cuts a percentage that it rounds elsewhere. */
  private BigDecimal value(Node.Share node, Fact part, Fact whole) {
    if (node.of() == Of.CHANGE) {
      return printing.share(part.differenceFrom(whole), whole);
    }
    return dice.percent(HASTE) ? printing.cut(part, whole) : printing.share(part, whole);
  }

  private Piece share(Node.Share node, Env env) {
    int id = mentions.size();
    Fact part = env.fact(node.part());
    Fact whole = env.fact(node.whole());
    BigDecimal value = value(node, part, whole);
    String printed = printing.percent(value, value.scale() > 0 && dice.percent(style.dotted()));
    OptionalInt none = OptionalInt.empty();
    mentions.put(
        id, new Mention.Share(id, group, printed, value, part, whole, none, none, node.of()));
    return new Piece(printed, id, Part.FIGURE);
  }

  /** Finds the figures of percentages: in the same sentence, before or behind, else before it. */
  private void resolve(int told) {
    List<Mention.Share> open =
        mentions.values().stream()
            .filter(m -> m instanceof Mention.Share && m.group() == told)
            .map(Mention.Share.class::cast)
            .filter(s -> s.of() != Of.CHANGE)
            .toList();
    open.forEach(
        s -> mentions.put(s.id(), s.between(figure(s, s.partFact()), figure(s, s.wholeFact()))));
  }

  /**
   * In the same sentence by name, else as a total of the same value: "toàn bộ 132 hồ sơ tiếp nhận
   * đã giải quyết, trong đó" has resolved 132, too.
   */
  private OptionalInt figure(Mention.Share share, Fact fact) {
    return nearest(share, n -> n.fact().key().equals(fact.key()))
        .or(() -> nearest(share, n -> isSameTotal(n.fact(), fact)))
        .or(() -> before(fact))
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  private static boolean isSameTotal(Fact told, Fact meant) {
    return told.indicator().endsWith(".total")
        && meant.indicator().endsWith(".total")
        && told.scope().equals(meant.scope())
        && told.value().compareTo(meant.value()) == 0;
  }

  private Optional<Integer> nearest(Mention.Share share, Predicate<Mention.Amount> wanted) {
    return mentions.values().stream()
        .filter(m -> m instanceof Mention.Amount && m.group() == share.group())
        .map(Mention.Amount.class::cast)
        .filter(n -> n.manner() == Manner.PLAIN)
        .filter(wanted)
        .map(Mention.Amount::id)
        .min(Comparator.comparingInt(id -> Math.abs(id - share.id())));
  }

  private Optional<Integer> before(Fact fact) {
    return Optional.ofNullable(latest.get(fact.key()));
  }

  /** A heading, without what its mark and its title say together. */
  List<Piece> heading(Headings.Mark mark, String title) {
    int id = mentions.size();
    mentions.put(id, new Mention.Heading(id, group, mark, title));
    return List.of(new Piece(mark.text(), id, Part.MARK), new Piece(title, id, Part.TITLE));
  }

  private void cite(Document document, String field, Env env, List<Piece> out) {
    if (field.equals("whole")) {
      Env it = env.document("it", document);
      expand("cite", document.own() ? it.words("own", "") : it, out);
      return;
    }
    if (field.equals("subject")) {
      out.add(Piece.text(document.subject()));
      return;
    }
    int id =
        citedHere.computeIfAbsent(document.type() + document.code(), k -> newCitation(document));
    if (mentions.get(id) instanceof Mention.Citation citation) {
      out.add(piece(citation, field));
    }
  }

  private int newCitation(Document document) {
    int id = mentions.size();
    mentions.put(
        id,
        new Mention.Citation(id, group, document, document.code(), Optional.empty(), "", false));
    return id;
  }

  private Piece piece(Mention.Citation citation, String field) {
    Document document = citation.document();
    int id = citation.id();
    return switch (field) {
      case "type" -> new Piece(document.type(), id, Part.TYPE);
      case "code" -> new Piece(citation.code(), id, Part.CODE);
      case "date" -> {
        String text = printing.day(document.date());
        mentions.put(id, citation.date(Optional.of(document.date()), text));
        yield new Piece(text, id, Part.DATE);
      }
      case "issuer" -> {
        mentions.put(id, citation.named());
        yield new Piece(document.issuerWords(), id, Part.ISSUER);
      }
      default -> throw new IllegalArgumentException("a document has no " + field);
    };
  }
}

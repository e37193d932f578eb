package vn.soat.corpus.generate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soat.corpus.generate.Piece.Part;

/**
 * Changes what a draft prints, and tells which relations that held before do so no longer: what by
 * chance still fits is no error.
 */
final class Breaks {

  private static final Pattern PLAIN_FIGURE = Pattern.compile("[\\d.]+( đồng|đ)?");

  private final Dice dice;
  private final Draft draft;
  private final List<Relation> relations;

  Breaks(Dice dice, Draft draft, List<Relation> relations) {
    this.dice = dice;
    this.draft = draft;
    this.relations = List.copyOf(relations);
  }

  /** The relations that hold in the draft. */
  Stream<Relation> relations() {
    return relations.stream();
  }

  /** Whether a figure is printed with digits alone, so that a slip can change it. */
  static boolean isPlain(Mention.Amount number) {
    return PLAIN_FIGURE.matcher(number.printed()).matches();
  }

  List<Mention.Amount> related() {
    return relations.stream()
        .flatMap(r -> r.ids().stream())
        .distinct()
        .map(draft::mention)
        .filter(m -> m instanceof Mention.Amount)
        .map(Mention.Amount.class::cast)
        .toList();
  }

  Optional<Mention.Amount> figure(List<Mention.Amount> from) {
    List<Mention.Amount> plain =
        from.stream()
            .filter(n -> n.manner() == Mention.Manner.PLAIN)
            .filter(n -> n.fact().kind() != Fact.Kind.AREA)
            .filter(Breaks::isPlain)
            .toList();
    return plain.isEmpty() ? Optional.empty() : Optional.of(dice.pick(plain));
  }

  <T extends Relation> Optional<T> any(Class<T> type) {
    List<T> all = relations.stream().filter(type::isInstance).map(type::cast).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(dice.pick(all));
  }

  Optional<Injected> changed(String kind, Mention.Amount number, String printed, BigDecimal value) {
    Draft changed = draft.with(number.printed(printed, value), Part.FIGURE, printed);
    return judged(changed, kind, List.of(number.id()), number.printed(), printed);
  }

  Optional<Injected> changedShare(String kind, Mention.Share share, String printed) {
    String plain = printed.replace("%", "").strip().replace(',', '.');
    if (!plain.matches("(?:0|[1-9]\\d{0,2})(?:\\.\\d+)?")) {
      return Optional.empty();
    }
    Draft changed = draft.with(share.printed(printed, new BigDecimal(plain)), Part.FIGURE, printed);
    return judged(changed, kind, List.of(share.id()), share.printed(), printed);
  }

  Optional<Injected> swapped(String kind, int first, int second) {
    Mention.Amount a = draft.number(first);
    Mention.Amount b = draft.number(second);
    if (a.value().compareTo(b.value()) == 0 || a.worded() || b.worded()) {
      return Optional.empty();
    }
    Draft swapped =
        draft
            .with(a.printed(b.printed(), b.value()), Part.FIGURE, b.printed())
            .with(b.printed(a.printed(), a.value()), Part.FIGURE, a.printed());
    return judged(
        swapped,
        kind,
        List.of(first, second),
        a.printed() + ", " + b.printed(),
        b.printed() + ", " + a.printed());
  }

  boolean standAsRatio(Relation.Ratio ratio) {
    return draft.paragraphs().stream()
        .map(Paragraph::pieces)
        .anyMatch(
            pieces ->
                Stream.iterate(2, i -> i < pieces.size(), i -> i + 1)
                    .anyMatch(
                        i ->
                            pieces.get(i).mention() == ratio.whole()
                                && pieces.get(i - 1).text().equals("/")
                                && pieces.get(i - 2).mention() == ratio.part()));
  }

  /** An error only where something that held no longer does. */
  Optional<Injected> judged(
      Draft changed, String kind, List<Integer> ids, String original, String printed) {
    List<Relation> violated =
        relations.stream()
            .filter(r -> r.ids().stream().anyMatch(ids::contains))
            .filter(r -> !r.holds(changed))
            .toList();
    if (violated.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> mentions =
        Stream.concat(ids.stream(), violated.stream().flatMap(r -> r.ids().stream()))
            .distinct()
            .toList();
    return Optional.of(
        new Injected(
            changed,
            kind,
            rule(violated),
            certainty(changed, violated),
            mentions,
            original,
            printed,
            why(changed, violated)));
  }

  private static String rule(List<Relation> violated) {
    if (violated.stream().anyMatch(r -> r instanceof Relation.Ratio)) {
      return "percentage-mismatch";
    }
    if (violated.stream().anyMatch(r -> r instanceof Relation.Sum)) {
      return "sum-mismatch";
    }
    return violated.stream().anyMatch(r -> r instanceof Relation.Hundred)
        ? "percentages-not-100"
        : "conflicting-value";
  }

  private static String certainty(Draft draft, List<Relation> violated) {
    boolean together =
        violated.stream()
            .anyMatch(
                r -> r.ids().stream().map(i -> draft.mention(i).group()).distinct().count() == 1);
    return together ? "certain" : "likely";
  }

  private static String why(Draft draft, List<Relation> violated) {
    return violated.stream().map(r -> why(draft, r)).collect(Collectors.joining("; "));
  }

  private static String why(Draft draft, Relation relation) {
    List<String> printed =
        relation.ids().stream().map(i -> GoldWriter.printed(draft.mention(i))).toList();
    if (relation instanceof Relation.Ratio) {
      return printed.get(1) + " of " + printed.get(2) + " is not " + printed.get(0);
    }
    if (relation instanceof Relation.Sum) {
      return String.join(" + ", printed.subList(1, printed.size())) + " is not " + printed.get(0);
    }
    return relation instanceof Relation.Hundred
        ? String.join(" + ", printed) + " is not 100 %"
        : "the same figure stands as " + printed.get(0) + " and as " + printed.get(1);
  }
}

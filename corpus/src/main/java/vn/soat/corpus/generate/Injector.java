package vn.soat.corpus.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts one error into a draft. What by chance still fits is not used: every error violates a
 * relation that held before.
 */
final class Injector {

  private static final int TRIES = 25;

  /**
   * Rules whose errors are common in life, or for which few reports have a place; others have 2.
   */
  private static final Map<String, Integer> WEIGHTS =
      Map.of(
          "percentage-mismatch", 5,
          "sum-mismatch", 5,
          "conflicting-value", 4,
          "percentages-not-100", 4,
          "same-value-different-period", 7);

  private final Dice dice;
  private final List<Injected.Way> ways = new ArrayList<>();

  Injector(Dice dice, Composer.Composed composed, World world, Style style) {
    this.dice = dice;
    Draft draft = composed.draft();
    Printing printing = new Printing(style);
    List<Relation> relations =
        Relations.of(draft, world).stream().filter(r -> r.holds(draft)).toList();
    Breaks breaks = new Breaks(dice, draft, relations);
    FigureErrors figures = new FigureErrors(dice, draft, breaks, printing);
    ways.addAll(figures.slips());
    ways.addAll(new ShareErrors(dice, draft, breaks, printing).ways());
    ways.addAll(figures.ways());
    ways.addAll(new DocumentErrors(dice, draft, world.period(), printing).ways());
    ways.addAll(new OutlineErrors(dice, draft).ways());
    ways.addAll(
        new PlaceErrors(dice, draft, printing, composed.statesPeriod(), inHundred(relations))
            .ways());
  }

  private static Set<Integer> inHundred(List<Relation> relations) {
    return relations.stream()
        .filter(Relation.Hundred.class::isInstance)
        .flatMap(r -> r.ids().stream())
        .collect(Collectors.toSet());
  }

  /**
   * A draft with an error; empty where the report has no place for any. The rule is drawn first, so
   * that each has about as many errors as the others.
   */
  Optional<Injected> inject() {
    List<String> rules = new ArrayList<>(ways.stream().map(Injected.Way::rule).distinct().toList());
    while (!rules.isEmpty()) {
      String rule = dice.weighted(rules, r -> WEIGHTS.getOrDefault(r, 2));
      Optional<Injected> injected = inject(rule);
      if (injected.isPresent()) {
        return injected;
      }
      rules.remove(rule);
    }
    return Optional.empty();
  }

  private Optional<Injected> inject(String rule) {
    List<Injected.Way> fitting = ways.stream().filter(w -> w.rule().equals(rule)).toList();
    for (Injected.Way way : dice.shuffled(fitting)) {
      for (int i = 0; i < TRIES; i++) {
        Optional<Injected> injected = way.put().get().filter(e -> e.rule().equals(rule));
        if (injected.isPresent()) {
          return injected;
        }
      }
    }
    return Optional.empty();
  }
}

package vn.soat.patterns.vocabulary;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soat.patterns.engine.DataFiles;
import vn.soat.patterns.report.Breakdown.Wording;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;

/** Knows which parts together leave nothing over: men and women, early and on time. */
public final class Complements {

  /**
   * One way to divide a whole.
   *
   * @param all the labels that a complete list must name
   * @param rest what is left where only those are named
   * @param may those that it may name besides
   */
  record Division(List<String> all, List<String> rest, List<String> may) {

    Set<String> labels() {
      return Stream.of(all, rest, may).flatMap(List::stream).collect(Collectors.toSet());
    }

    Wording wording(Set<String> named) {
      boolean leaves = !rest.isEmpty() && rest.stream().noneMatch(named::contains);
      return leaves ? Wording.OF_WHICH : Wording.ALL_OF_IT;
    }
  }

  private final List<Division> divisions;
  private final Phrases labels;

  private Complements(List<Division> divisions) {
    this.divisions = List.copyOf(divisions);
    this.labels =
        Phrases.of(
            divisions.stream().flatMap(d -> d.labels().stream()).distinct().toArray(String[]::new));
  }

  static Complements load(DataFiles files) {
    return new Complements(
        files.read("vocabulary/complements.yaml", new TypeReference<List<Division>>() {}));
  }

  /** "đại học 80 %, còn lại 20 %": what it names is all that the others leave. */
  private static final Phrases REST = Phrases.of("còn lại");

  /**
   * How the parts that stand in these stretches divide their whole: into all of it, or into all but
   * a rest that has a name of its own. Empty where a stretch names no label or several, where two
   * name the same, and where one is left out. "Còn lại" names whatever the others leave.
   */
  public Optional<Wording> wording(List<String> stretches) {
    if (endsWithRest(stretches)) {
      return Optional.of(Wording.ALL_OF_IT);
    }
    Set<String> named = new HashSet<>();
    for (String stretch : stretches) {
      Optional<String> one = only(stretch);
      if (one.isEmpty() || !named.add(one.get())) {
        return Optional.empty();
      }
    }
    return divisions.stream()
        .filter(d -> named.containsAll(d.all()) && d.labels().containsAll(named))
        .map(d -> d.wording(named))
        .findFirst();
  }

  private boolean endsWithRest(List<String> stretches) {
    int last = stretches.size() - 1;
    return last > 0
        && isRest(stretches.get(last))
        && stretches.subList(0, last).stream().noneMatch(Complements::isRest)
        && (last == 1 || stretches.subList(0, last).stream().allMatch(s -> only(s).isPresent()));
  }

  private static boolean isRest(String stretch) {
    String lower = stretch.toLowerCase(Locale.ROOT);
    return REST.areIn(lower, 0, lower.length());
  }

  private Optional<String> only(String stretch) {
    String lower = stretch.toLowerCase(Locale.ROOT);
    Set<String> found = new HashSet<>();
    int end = 0;
    for (int at = labels.find(lower, end, lower.length());
        at >= 0;
        at = labels.find(lower, end, lower.length())) {
      end = labels.endOf(lower, at, lower.length());
      found.add(Blanks.fold(lower.substring(at, end)));
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }
}

package vn.soat.patterns.vocabulary;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soat.patterns.engine.DataFiles;
import vn.soat.patterns.report.Breakdown.Wording;
import vn.soat.patterns.text.Blanks;

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
  private final Pattern label;

  private Complements(List<Division> divisions) {
    this.divisions = List.copyOf(divisions);
    this.label =
        Pattern.compile(
            divisions.stream()
                .flatMap(d -> d.labels().stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(words -> Pattern.quote(words).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));
  }

  static Complements load(DataFiles files) {
    return new Complements(
        files.read("vocabulary/complements.yaml", new TypeReference<List<Division>>() {}));
  }

  /** "đại học 80 %, còn lại 20 %": what it names is all that the others leave. */
  private static final Pattern REST = Pattern.compile("(?<!\\p{L})còn\\s+lại(?!\\p{L})");

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
    return REST.matcher(stretch.toLowerCase(Locale.ROOT)).find();
  }

  private Optional<String> only(String stretch) {
    Matcher matcher = label.matcher(stretch.toLowerCase(Locale.ROOT));
    Set<String> found = new HashSet<>();
    while (matcher.find()) {
      found.add(Blanks.fold(matcher.group()));
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }
}

package vn.soat.patterns.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The quantities read so far: the nearest tell what a figure means that does not say it itself. */
final class CountedSoFar {

  private final List<Counted> all = new ArrayList<>();

  /** The last count of dossiers or procedures. */
  private Optional<Counted> lastIndicated = Optional.empty();

  /** Up to here the words behind the last figure have been read as its own. */
  private int taken;

  void add(Counted counted) {
    all.add(counted);
    if (counted.quantity().indicator().isPresent()) {
      lastIndicated = Optional.of(counted);
    }
  }

  /** The words up to an offset are the last figure's own. */
  void takeTo(int offset) {
    taken = offset;
  }

  List<Counted> all() {
    return List.copyOf(all);
  }

  int size() {
    return all.size();
  }

  Optional<Counted> last() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** The last so many, the nearest first. */
  Stream<Counted> nearest(int most) {
    int size = all.size();
    return Stream.iterate(size - 1, i -> i - 1).limit(Math.min(size, most)).map(all::get);
  }

  /** The last count of dossiers or procedures where it stands in the item of a figure. */
  Optional<Counted> lastIndicatedInItemOf(Candidate candidate) {
    return lastIndicated.filter(candidate::isInItemOf);
  }

  /** Where the last count of dossiers or procedures in the same item ends; 0 if there is none. */
  int endBefore(Candidate candidate) {
    return lastIndicatedInItemOf(candidate)
        .map(last -> Math.max(last.end(), Math.min(taken, candidate.span().start())))
        .orElse(0);
  }
}

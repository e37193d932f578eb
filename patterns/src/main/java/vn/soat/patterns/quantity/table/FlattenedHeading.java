package vn.soat.patterns.quantity.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Facet;

/**
 * A heading that lost its lines when the table was copied: only the order of its words is left to
 * tell which column is which.
 */
final class FlattenedHeading {

  /** "Tổng số hồ sơ đã giải quyết": so close, both words head one column. */
  private static final int ONE_LABEL = 25;

  private record Word(Facet facet, Span span) {

    boolean isTimely() {
      return facet == Facet.ON_TIME || facet == Facet.OVERDUE;
    }
  }

  private final Reading reading;
  private final List<Word> words = new ArrayList<>();

  private FlattenedHeading(Reading reading, Span heading) {
    this.reading = reading;
    reading.startingIn(heading).stream()
        .filter(match -> match.is("cue"))
        .flatMap(match -> word(match))
        .forEach(this::add);
  }

  /**
   * The labels of so many columns: the lower line of two, the groups above them left out; or all
   * words of one line. What stands above the columns, such as a title, goes before them.
   */
  static Stream<List<LabelWords>> labels(Reading reading, Span heading, int columns) {
    FlattenedHeading read = new FlattenedHeading(reading, heading);
    List<List<Facet>> all = read.columns();
    List<List<Facet>> lower =
        read.words.stream()
            .map(Word::facet)
            .filter(facet -> !LabelWords.isGroup(facet))
            .map(List::of)
            .toList();
    return Stream.of(lower, all)
        .filter(labels -> labels.size() >= columns)
        .map(labels -> labels.subList(labels.size() - columns, labels.size()))
        .map(labels -> labels.stream().map(LabelWords::of).toList());
  }

  private Stream<Word> word(Match cue) {
    Span name = cue.group("name").orElseThrow();
    return LabelWords.ofCourse(
        reading.lexicon(), reading.lexicon().facet(reading.lower(), name), reading.lower(), name)
        .map(facet -> new Word(facet, cue.span()))
        .stream();
  }

  /** "Trực tiếp, bưu chính" is one column. */
  private void add(Word word) {
    boolean again = false;
    if (!words.isEmpty()) {
      Word last = words.get(words.size() - 1);
      again = last.facet() == word.facet() && touches(last, word) && !last.isTimely();
    }
    if (!again) {
      words.add(word);
    }
  }

  private boolean touches(Word word, Word next) {
    int from = word.span().end();
    int to = next.span().start();
    return to - from <= ONE_LABEL
        && !reading.text().substring(from, Math.max(from, to)).contains("\n");
  }

  /** A total right before its group is one column with it. */
  private List<List<Facet>> columns() {
    List<List<Facet>> columns = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean ofNext =
          words.get(i).facet() == Facet.TOTAL
              && i + 1 < words.size()
              && LabelWords.isGroup(words.get(i + 1).facet())
              && touches(words.get(i), words.get(i + 1));
      if (!ofNext) {
        columns.add(List.of(words.get(i).facet()));
      }
    }
    return columns;
  }
}

package vn.soat.patterns.quantity.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
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

  /** Of a label over two lines no more words stand on one of them: "Đang giải" above "quyết". */
  private static final int MOST_OF_LINE = 3;

  private final Reading reading;
  private final List<Word> words = new ArrayList<>();

  /** Where the last line begins. */
  private final int lastLine;

  private FlattenedHeading(Reading reading, Span heading) {
    this.reading = reading;
    this.lastLine = lineStart(Blanks.before(reading.lower(), heading.end()));
    reading.startingIn(heading).stream()
        .filter(match -> match.is("cue"))
        .flatMap(match -> word(match))
        .forEach(this::add);
  }

  private int lineStart(int offset) {
    return reading.lower().lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  }

  /**
   * The labels of so many columns: the lower line of two, the groups above them left out; all words
   * of one line; or those of the upper line with the lower one in place of its group. What stands
   * above the columns, such as a title, goes before them.
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
    return Stream.concat(
            Stream.of(lower, all)
                .filter(labels -> labels.size() >= columns)
                .map(labels -> labels.subList(labels.size() - columns, labels.size())),
            read.parted(heading).filter(labels -> labels.size() == columns))
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

  /**
   * "Tiếp nhận | Đã giải quyết | Đang giải quyết" above "Trước hạn | Đúng hạn | Quá hạn": which
   * group the lower line parts, the figures tell.
   */
  private Stream<List<List<Facet>>> parted(Span heading) {
    int above = lineStart(Math.max(heading.start(), Blanks.before(reading.lower(), lastLine)));
    List<Facet> upper = new ArrayList<>(facets(Math.max(heading.start(), above), lastLine));
    wrapped(above).ifPresent(upper::add);
    List<Facet> lower = facets(lastLine, heading.end());
    return lower.isEmpty()
        ? Stream.empty()
        : IntStream.range(0, upper.size())
            .filter(group -> LabelWords.isGroup(upper.get(group)))
            .mapToObj(
                group -> {
                  List<Facet> columns = new ArrayList<>(upper);
                  columns.remove(group);
                  columns.addAll(group, lower);
                  return columns.stream().map(List::of).toList();
                });
  }

  private List<Facet> facets(int from, int to) {
    return words.stream()
        .filter(word -> word.span().start() >= from && word.span().end() <= to)
        .map(Word::facet)
        .toList();
  }

  /** The last label of two lines, at its longest, if it begins on the upper one. */
  private Optional<Facet> wrapped(int above) {
    List<String> upper = wordsAtEnd(above);
    List<String> lower = wordsAtEnd(lastLine);
    for (int begun = upper.size(); begun > 0; begun--) {
      for (int ended = 1; ended <= lower.size(); ended++) {
        String label =
            String.join(" ", upper.subList(upper.size() - begun, upper.size()))
                + " "
                + String.join(" ", lower.subList(lower.size() - ended, lower.size()));
        Optional<Facet> facet = reading.lexicon().facet(label, new Span(0, label.length()));
        if (facet.isPresent()) {
          return facet;
        }
      }
    }
    return Optional.empty();
  }

  private List<String> wordsAtEnd(int lineStart) {
    int newline = reading.lower().indexOf('\n', lineStart);
    int end = newline < 0 ? reading.lower().length() : newline;
    String[] all = Blanks.fold(reading.lower().substring(lineStart, end)).split(" ");
    return List.of(all).subList(Math.max(0, all.length - MOST_OF_LINE), all.length);
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

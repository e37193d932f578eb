package vn.soat.patterns.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.table.Cell.Sort;
import vn.soat.patterns.table.Headings;
import vn.soat.patterns.table.Label;
import vn.soat.patterns.table.Table;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.WordList;

/**
 * A heading whose labels stand on one line with nothing between them: "Lĩnh vực Tiếp nhận Trực
 * tuyến Tỷ lệ". It is taken apart behind each word that names a column, if these are as many as the
 * columns and name shares just where shares stand.
 */
final class OneLineHeading {

  /** A word that names a column of counts or of shares. */
  private record Name(Span words, Sort sort) {}

  private OneLineHeading() {}

  /** The label of each column; empty if the words fit the columns in no such way. */
  static Optional<List<Label>> labels(Reading reading, Table table) {
    List<Sort> sorts = IntStream.range(0, table.width()).mapToObj(table::sort).toList();
    return Headings.above(reading.text(), table, 1).stream()
        .filter(line -> sorts.contains(Sort.SHARE))
        .filter(line -> names(reading, line).stream().map(Name::sort).toList().equals(sorts))
        .findFirst()
        .map(line -> labels(reading, line));
  }

  private static List<Name> names(Reading reading, Span line) {
    Phrases rates = reading.lexicon().words(WordList.RATES);
    List<Name> names = new ArrayList<>();
    reading.startingIn(line).stream()
        .filter(match -> match.is("cue"))
        .forEach(cue -> names.add(new Name(cue.span(), Sort.COUNT)));
    for (int at = line.start(); at < line.end(); at++) {
      int end = rates.endOf(reading.lower(), at, line.end());
      if (end >= 0) {
        names.add(new Name(new Span(at, end), Sort.SHARE));
      }
    }
    names.sort(Comparator.comparing(name -> name.words().start()));
    return names;
  }

  private static List<Label> labels(Reading reading, Span line) {
    List<Label> labels = new ArrayList<>();
    int start = line.start();
    for (Name name : names(reading, line)) {
      labels.add(Label.of(reading.lower(), List.of(new Span(start, name.words().end()))));
      start = name.words().end();
    }
    return labels;
  }
}

package vn.soat.patterns.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.vocabulary.Facet;

/**
 * Reads a heading whose columns are parted by signs, so that a label which goes on in the next line
 * is put together again: "Đã giải" above "quyết".
 */
final class HeadingColumns {

  private static final Pattern SIGN = Pattern.compile("[|\\t]");

  /** Columns that are set with blanks alone. */
  private static final Pattern GAP = Pattern.compile("\\x20{2,}");

  /** "TTHC mức độ 3, 4": what parts a cue from the next word. */
  private static final Pattern ENDING = Pattern.compile("[,;:.)]$");

  /** No cue is longer. */
  private static final int MOST_WORDS = 8;

  private HeadingColumns() {}

  /** What each column of counts means; empty if no heading names them all. */
  static Optional<List<Facet>> read(Reading reading, Table table) {
    return lines(reading, table).stream()
        .map(labels -> facets(reading, ofCounts(labels, table)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * The words above each column of counts, in small letters; empty if a heading does not give each
   * its own.
   */
  static Optional<List<String>> labels(Reading reading, Table table) {
    return ofFigures(reading, table).map(labels -> ofCounts(labels, table));
  }

  /** The words above each column of figures, those of shares too. */
  static Optional<List<String>> ofFigures(Reading reading, Table table) {
    return table.upright()
        ? lineByLine(reading, table)
        : lines(reading, table).stream()
            .filter(labels -> labels.stream().allMatch(HeadingColumns::isLabel))
            .findFirst()
            .or(() -> StackedHeading.labels(reading, table));
  }

  private static List<String> ofCounts(List<String> labels, Table table) {
    return IntStream.range(0, labels.size())
        .filter(column -> !table.shares().get(column))
        .mapToObj(labels::get)
        .toList();
  }

  /** A label on each line, the last above the first row. */
  private static Optional<List<String>> lineByLine(Reading reading, Table table) {
    List<String> lines =
        table
            .heading()
            .of(reading.lower())
            .lines()
            .map(String::strip)
            .filter(HeadingColumns::isLabel)
            .toList();
    int columns = table.shares().size();
    return lines.size() < columns
        ? Optional.empty()
        : Optional.of(lines.subList(lines.size() - columns, lines.size()));
  }

  static boolean isLabel(String words) {
    return words.chars().anyMatch(Character::isLetter);
  }

  /** The labels of the columns by each line that a heading may begin with, the uppermost first. */
  private static List<List<String>> lines(Reading reading, Table table) {
    List<String[]> lines =
        table
            .heading()
            .of(reading.lower())
            .lines()
            .filter(HeadingColumns::hasColumns)
            .map(HeadingColumns::cut)
            .toList();
    List<List<String>> found = new ArrayList<>();
    for (int from = 0; from < lines.size(); from++) {
      labels(lines.subList(from, lines.size()), table).ifPresent(found::add);
    }
    return found;
  }

  private static boolean hasColumns(String line) {
    return SIGN.matcher(line).find() || GAP.matcher(line.strip()).find();
  }

  private static String[] cut(String line) {
    String inner = line.strip();
    if (!SIGN.matcher(inner).find()) {
      return GAP.split(inner);
    }
    return SIGN.split(inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner, -1);
  }

  private static Optional<List<String>> labels(List<String[]> lines, Table table) {
    int width = table.shares().size();
    if (lines.stream().anyMatch(line -> line.length < width)) {
      return Optional.empty();
    }
    List<String> labels = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      labels.add(label(lines, width - column));
    }
    return Optional.of(labels);
  }

  private static Optional<List<Facet>> facets(Reading reading, List<String> labels) {
    List<Facet> facets = labels.stream().flatMap(label -> facet(reading, label).stream()).toList();
    return facets.size() == labels.size() ? Optional.of(facets) : Optional.empty();
  }

  private static String label(List<String[]> lines, int fromRight) {
    StringBuilder label = new StringBuilder();
    lines.forEach(line -> label.append(line[line.length - fromRight]).append(' '));
    return Blanks.fold(label.toString());
  }

  /** The cue of a label; a total is what came in where nothing else is said. */
  static Optional<Facet> facet(Reading reading, String label) {
    List<Facet> facets = cues(label, word -> TableHeading.facet(reading.lexicon(), word));
    List<Facet> telling = facets.stream().filter(facet -> facet != Facet.TOTAL).toList();
    if (telling.isEmpty()) {
      return facets.isEmpty() ? Optional.empty() : Optional.of(Facet.RECEIVED);
    }
    return Optional.of(telling.get(telling.size() - 1));
  }

  /** What the cues in a label mean, each for itself, the longest first. */
  static List<Facet> cues(String label, Function<String, Optional<Facet>> meaning) {
    String[] words = label.split(" ");
    List<Facet> found = new ArrayList<>();
    for (int from = 0; from < words.length; ) {
      int next = from + 1;
      for (int to = Math.min(words.length, from + MOST_WORDS); to > from; to--) {
        String cue = String.join(" ", List.of(words).subList(from, to));
        Optional<Facet> facet =
            meaning.apply(cue).or(() -> meaning.apply(ENDING.matcher(cue).replaceFirst("")));
        if (facet.isPresent()) {
          found.add(facet.get());
          next = to;
          break;
        }
      }
      from = next;
    }
    return found;
  }
}

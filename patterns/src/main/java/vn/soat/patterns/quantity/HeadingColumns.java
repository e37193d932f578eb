package vn.soat.patterns.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

  /** No cue is longer. */
  private static final int MOST_WORDS = 8;

  private final Reading reading;

  private HeadingColumns(Reading reading) {
    this.reading = reading;
  }

  /** What each column of counts means; empty if no heading names them all. */
  static Optional<List<Facet>> read(Reading reading, Table table) {
    String heading = table.heading().of(reading.lower());
    List<String[]> lines =
        heading.lines().filter(HeadingColumns::hasColumns).map(HeadingColumns::cut).toList();
    HeadingColumns columns = new HeadingColumns(reading);
    for (int from = 0; from < lines.size(); from++) {
      Optional<List<Facet>> facets = columns.facets(lines.subList(from, lines.size()), table);
      if (facets.isPresent()) {
        return facets;
      }
    }
    return Optional.empty();
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

  private Optional<List<Facet>> facets(List<String[]> lines, Table table) {
    int width = table.shares().size();
    if (lines.stream().anyMatch(line -> line.length < width)) {
      return Optional.empty();
    }
    List<Facet> facets = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      if (!table.shares().get(column)) {
        Optional<Facet> facet = facet(reading, label(lines, width - column));
        if (facet.isEmpty()) {
          return Optional.empty();
        }
        facets.add(facet.get());
      }
    }
    return Optional.of(facets);
  }

  private static String label(List<String[]> lines, int fromRight) {
    StringBuilder label = new StringBuilder();
    lines.forEach(line -> label.append(line[line.length - fromRight]).append(' '));
    return Blanks.fold(label.toString());
  }

  /** The cue of a label; a total is what came in where nothing else is said. */
  static Optional<Facet> facet(Reading reading, String label) {
    List<Facet> facets = cues(reading, label.split(" "));
    List<Facet> telling = facets.stream().filter(facet -> facet != Facet.TOTAL).toList();
    if (telling.isEmpty()) {
      return facets.isEmpty() ? Optional.empty() : Optional.of(Facet.RECEIVED);
    }
    return Optional.of(telling.get(telling.size() - 1));
  }

  private static List<Facet> cues(Reading reading, String[] words) {
    List<Facet> found = new ArrayList<>();
    for (int from = 0; from < words.length; ) {
      int next = from + 1;
      for (int to = Math.min(words.length, from + MOST_WORDS); to > from; to--) {
        String cue = String.join(" ", List.of(words).subList(from, to));
        Optional<Facet> facet = TableHeading.facet(reading.lexicon(), cue);
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

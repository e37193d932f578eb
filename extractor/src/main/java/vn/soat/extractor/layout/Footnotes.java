package vn.soat.extractor.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the notes at the foot of a page and the signs that call them. */
final class Footnotes {

  /** Notes are set smaller than the text, in units of the text's size. */
  private static final double SMALLER = 0.93;

  /** A sign before a note is smaller than the note. */
  private static final double SIGN = 0.85;

  private static final Pattern MARK = Pattern.compile("[(\\[]?(?:\\d{1,3}|\\*{1,4}|†|‡)[)\\]]?");

  /** The line above the notes takes at most this share of the text's width. */
  private static final double LONGEST_RULE = 0.6;

  /**
   * A note.
   *
   * @param sign in raised digits, as it is printed in the text
   */
  record Note(String sign, List<Line> lines) {

    Note {
      lines = List.copyOf(lines);
    }
  }

  /** The text of a page, and the notes below it. */
  record Split(List<Line> text, List<Note> notes) {}

  private final List<Line> lines;
  private final List<Ruling> rulings;
  private final Set<String> called;

  private Footnotes(List<Line> lines, List<Ruling> rulings) {
    this.lines = lines;
    this.rulings = rulings;
    this.called =
        lines.stream()
            .flatMap(line -> line.words().stream())
            .filter(Word::mark)
            .map(Word::text)
            .collect(Collectors.toSet());
  }

  /**
   * @param lines of a page, from top to bottom
   */
  static Split split(List<Line> lines, List<Ruling> rulings) {
    return new Footnotes(lines, rulings).split();
  }

  private Split split() {
    double largest = SMALLER * usualSize();
    int first = lines.size();
    int at = lines.size() - 1;
    while (at > 0 && lines.get(at).size() <= largest) {
      boolean ruled = isRuled(at);
      if (sign(at).filter(sign -> ruled || called.contains(sign)).isPresent()) {
        first = at;
      }
      at--;
    }
    return new Split(lines.subList(0, first), notes(first));
  }

  /** The size of the text, also of a page with more notes than text. */
  private double usualSize() {
    double[] sizes =
        lines.stream()
            .flatMap(line -> line.words().stream())
            .mapToDouble(Word::size)
            .sorted()
            .toArray();
    return sizes.length == 0 ? 0 : sizes[sizes.length * 3 / 4];
  }

  /** The sign that a line begins with, smaller than what follows it or apart from it. */
  private Optional<String> sign(int index) {
    List<Word> words = lines.get(index).words();
    boolean ruled = isRuled(index);
    if (words.size() < 2 || !(isMark(words.get(0)) || (ruled && isMisread(words.get(0))))) {
      return Optional.empty();
    }
    Word sign = words.get(0);
    Word next = words.get(1);
    boolean raised = sign.size() <= SIGN * next.size() && sign.base() < next.base();
    return raised || ruled ? Optional.of(LineFinder.raised(sign.text())) : Optional.empty();
  }

  private static boolean isMark(Word word) {
    return MARK.matcher(word.text()).matches();
  }

  /** A raised figure of a scan is too small to be recognised. */
  private static boolean isMisread(Word word) {
    return word.confidence().isPresent() && word.text().length() == 1;
  }

  /** Whether a short line is drawn between a line and the one above. */
  private boolean isRuled(int index) {
    Line line = lines.get(index);
    double above = index == 0 ? 0 : lines.get(index - 1).base();
    double width = lines.stream().mapToDouble(Line::right).max().orElse(0) - line.left();
    return rulings.stream()
        .filter(Ruling::horizontal)
        .filter(
            r -> r.length() < LONGEST_RULE * width && Math.abs(r.from() - line.left()) < width / 4)
        .anyMatch(r -> r.at() > above && r.at() < line.base() - line.size() / 2);
  }

  private List<Note> notes(int first) {
    List<Note> notes = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    String openSign = "";
    for (int i = first; i < lines.size(); i++) {
      Optional<String> sign = sign(i);
      if (sign.isPresent() && !open.isEmpty()) {
        notes.add(new Note(openSign, open));
        open.clear();
      }
      openSign = sign.orElse(openSign);
      open.add(sign.isPresent() ? signed(lines.get(i), openSign) : lines.get(i));
    }
    if (!open.isEmpty()) {
      notes.add(new Note(openSign, open));
    }
    return notes;
  }

  /** What a scan has before a note may as well be its first word, and stays as it was read. */
  private static Line signed(Line line, String sign) {
    if (line.first().confidence().isPresent()) {
      return line;
    }
    Word[] words = line.words().toArray(Word[]::new);
    words[0] = words[0].asMark(sign);
    words[1] = words[1].apart();
    return new Line(Arrays.asList(words));
  }
}

package vn.soat.patterns.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.soat.patterns.text.Phrases;

/** Parts a text to the lines that are printed, page numbers left out. */
final class PrintedLines {

  private static final Pattern PAGE_NUMBER = Pattern.compile("\\s*+-?\\s*+\\d{1,3}+\\s*+-?\\s*+");

  private static final Phrases CONTENTS = Phrases.of("mục lục");

  /** Behind a tab or a row of points. */
  private static final Pattern PAGE_OF_ENTRY =
      Pattern.compile("(?:\\t|[.…]{3}|\\s{3})\\s{0,9}\\d{1,3}\\z");

  private final String text;
  private final String lower;

  private PrintedLines(String text, String lower) {
    this.text = text;
    this.lower = lower;
  }

  /**
   * The lines of a text that are not blank.
   *
   * @param lower the text in small letters
   */
  static List<Line> of(String text, String lower) {
    PrintedLines lines = new PrintedLines(text, lower);
    return lines.withoutContents(lines.all());
  }

  private List<Line> all() {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      int first = Line.firstSign(text, start, end);
      if (first == end || (blank && isPageNumber(first, end))) {
        blank = true;
      } else {
        lines.add(Line.of(text, start, first, Line.lastSign(text, first, end), blank));
        blank = false;
      }
      start = end + 1;
    }
    return lines;
  }

  /**
   * The lines of a table of contents have no marks: they name the headings that follow. One that
   * runs over has its page on its second line.
   */
  private List<Line> withoutContents(List<Line> all) {
    List<Line> some = new ArrayList<>(all);
    for (int i = 0; i < some.size(); i++) {
      if (isContents(some.get(i))) {
        for (int at = i + 1; at < some.size() && isEntry(some, at); at++) {
          some.set(at, some.get(at).unmarked());
        }
      }
    }
    return some;
  }

  private boolean isContents(Line line) {
    return line.capitals()
        && CONTENTS.endOf(lower, line.first(), line.span().end()) == line.span().end();
  }

  private boolean isEntry(List<Line> some, int at) {
    return namesPage(some.get(at)) || (at + 1 < some.size() && namesPage(some.get(at + 1)));
  }

  private boolean namesPage(Line line) {
    return PAGE_OF_ENTRY.matcher(text).region(line.first(), line.span().end()).find();
  }

  private boolean isPageNumber(int first, int end) {
    char c = text.charAt(first);
    return (Character.isDigit(c) || c == '-')
        && PAGE_NUMBER.matcher(text).region(first, end).matches();
  }
}

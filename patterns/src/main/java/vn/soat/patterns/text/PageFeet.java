package vn.soat.patterns.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the feet of pages that printing put into the middle of sentences. */
final class PageFeet {

  /** A foot is no longer, with the blanks that set its number to the right. */
  private static final int LONGEST = 120;

  /** A line of prose that goes on behind a page: cells and labels of tables are shorter. */
  private static final int PROSE = 40;

  /** "Trang 2", "Cổng thông tin - trang 3/6", "Báo cáo quý - Trang 3". */
  private static final Pattern NAMED =
      Pattern.compile(
          "\\s{0,110}(?:(?:\\S.{0,70}\\s)?[Tt]rang:?\\s?\\d{1,3}\\s?/\\s?\\d{1,3}"
              + "|(?:\\S.{0,70}\\s?[-|]\\s?)?[Tt]rang:?\\s?\\d{1,3})\\s{0,20}-?\\s{0,20}");

  /** Of the word for a page what is written in one way only. */
  private static final String PAGE = "rang";

  /** A number and nothing else. */
  private static final Pattern ALONE = Pattern.compile("\\s{0,60}-?\\s?\\d{1,3}\\s?-?\\s{0,20}");

  /** "BC CCHC tháng 02 2/4": a foot if the same words stand above another number. */
  private static final Pattern PAGE_OF =
      Pattern.compile(
          "\\s{0,60}(?<words>\\S.{0,60}?)\\s{3,80}(?<page>\\d{1,3})/(?<pages>\\d{1,3})\\s{0,20}");

  private final String text;
  private final List<Span> found = new ArrayList<>();

  /** The last line with these words and this number of pages. */
  private final Map<String, Span> feet = new HashMap<>();

  private PageFeet(String text) {
    this.text = text;
  }

  /** Each foot with the line break before it, in the order of the text. */
  static List<Span> in(String text) {
    PageFeet feet = new PageFeet(text);
    feet.findAll();
    return feet.found.stream().distinct().sorted(Comparator.comparing(Span::start)).toList();
  }

  private void findAll() {
    Span above = lineAt(0);
    for (int start = above.end() + 1; start < text.length(); ) {
      Span line = lineAt(start);
      if (mayBeFoot(line)) {
        find(above, line);
      }
      above = line;
      start = line.end() + 1;
    }
  }

  private Span lineAt(int start) {
    int newline = text.indexOf('\n', start);
    return new Span(start, newline < 0 ? text.length() : newline);
  }

  /** A glance that settles nearly all lines: short, and with a number at the end. */
  private boolean mayBeFoot(Span line) {
    if (line.length() == 0 || line.length() > LONGEST) {
      return false;
    }
    int last = line.end() - 1;
    while (last > line.start() && (text.charAt(last) == '-' || Blanks.isBlank(text.charAt(last)))) {
      last--;
    }
    return text.charAt(last) >= '0' && text.charAt(last) <= '9';
  }

  private void find(Span above, Span line) {
    boolean foot = isNamed(line) || (isProse(above) && isProse(lineBelow(line)) && is(ALONE, line));
    if (foot) {
      found.add(withBreakBefore(line));
    } else if (isBehindStroke(line)) {
      findAgain(line);
    }
  }

  private boolean isNamed(Span line) {
    return line.of(text).contains(PAGE) && is(NAMED, line);
  }

  /** Whether the number at a line's end stands behind a stroke: most are other numbers. */
  private boolean isBehindStroke(Span line) {
    int at = Blanks.before(text, line.end()) - 1;
    while (at > line.start() && Character.isDigit(text.charAt(at))) {
      at--;
    }
    return text.charAt(at) == '/';
  }

  private boolean is(Pattern pattern, Span line) {
    return pattern.matcher(text).region(line.start(), line.end()).matches();
  }

  private boolean isProse(Span line) {
    return line.length() >= PROSE && Stops.firstIn(text, line.start(), line.end(), '|') < 0;
  }

  private Span lineBelow(Span line) {
    return line.end() < text.length() ? lineAt(line.end() + 1) : new Span(line.end(), line.end());
  }

  private void findAgain(Span line) {
    Matcher foot = PAGE_OF.matcher(text).region(line.start(), line.end());
    if (foot.matches()) {
      String words = foot.group("words") + "/" + foot.group("pages");
      int page = Integer.parseInt(foot.group("page"));
      Optional.ofNullable(feet.put(words, line))
          .filter(before -> page(before) < page)
          .ifPresent(
              before -> {
                found.add(withBreakBefore(before));
                found.add(withBreakBefore(line));
              });
    }
  }

  private int page(Span foot) {
    Matcher page = PAGE_OF.matcher(text).region(foot.start(), foot.end());
    return page.matches() ? Integer.parseInt(page.group("page")) : 0;
  }

  private static Span withBreakBefore(Span line) {
    return new Span(line.start() - 1, line.end());
  }
}

package vn.soat.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts together what a narrow cell breaks: "121.18417" and "5" below it are one number. */
final class CellText {

  /** A line that fills this share of its cell was broken by the border. */
  private static final double FULL = 0.8;

  private static final Pattern NUMBER = Pattern.compile("-?[\\d.,]*\\d[.,]?");

  private static final Pattern REST_OF_NUMBER = Pattern.compile("[\\d.,]*\\d%?");

  /** One or two small letters are no word of their own behind a word without an ending. */
  private static final Pattern REST_OF_WORD = Pattern.compile("\\p{Ll}{1,2}");

  private static final Pattern OPEN_WORD =
      Pattern.compile(
          "\\p{L}*(?:ươ|ườ|ướ|ưở|ưỡ|ượ|uô|uồ|uố|uổ|uỗ|uộ|iê|iề|iế|iể|iễ|iệ|yê|yề|yế|yể|yễ|yệ|ă|ắ|ằ|ẳ|ẵ|ặ|â|ấ|ầ|ẩ|ẫ|ậ)");

  /** Letters that are no word whatever stands before them: "Chứn" and "g". */
  private static final Pattern CONSONANTS = Pattern.compile("[bcdđghklmnpqrstvx]{1,2}");

  private CellText() {}

  static List<Line> joined(List<Line> lines, double width) {
    List<Line> joined = new ArrayList<>();
    for (Line line : lines) {
      int last = joined.size() - 1;
      if (last >= 0 && goesOn(joined.get(last), lines.get(last), line, width)) {
        joined.set(last, glued(joined.get(last), line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean goesOn(Line before, Line printed, Line line, double width) {
    String end = lastOf(before.text());
    String rest = firstOf(line.text());
    boolean number = NUMBER.matcher(end).matches() && REST_OF_NUMBER.matcher(rest).matches();
    boolean word = OPEN_WORD.matcher(end).matches() && REST_OF_WORD.matcher(rest).matches();
    boolean alone = printed.text().indexOf(' ') < 0 && line.text().indexOf(' ') < 0;
    boolean letters =
        CONSONANTS.matcher(rest).matches() && Character.isLetter(end.charAt(end.length() - 1));
    return letters || (alone && (word || (number && printed.width() >= FULL * width)));
  }

  private static String firstOf(String text) {
    int blank = text.indexOf(' ');
    return blank < 0 ? text : text.substring(0, blank);
  }

  private static String lastOf(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private static Line glued(Line before, Line line) {
    List<Word> words = new ArrayList<>(before.words());
    words.add(line.first().asGlued());
    words.addAll(line.words().subList(1, line.words().size()));
    return new Line(words);
  }
}

package vn.soat.extractor.ocr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.soat.extractor.encoding.FusedWords;

/**
 * Mends the numbers that the items of a list and the rows of a table begin with. They stand below
 * each other and count up, so that "§." between "7." and "9." can only be the 8. Before the first
 * and behind the last row of a table two neighbours tell as much of a sign that was not read.
 */
final class ItemNumbers {

  private static final Pattern NUMBER = Pattern.compile("(?<number>\\d{1,2})(?<sign>[.)/]?)");

  /** The letters of "12.". */
  private static final int LONGEST = 3;

  /** The chapters of a table stand where the numbers of its rows do. */
  private static final Pattern ROMAN = Pattern.compile("[IVX]+");

  /** What stands last in a row: "0", "1.286", "99,48%". */
  private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,]*%?");

  /** A line that begins with a number, and what stands behind its digits. */
  private record Item(List<RecognisedWord> line, int number, String sign) {

    boolean counts(Item next) {
      return number + 1 == next.number && sign.equals(next.sign);
    }
  }

  private ItemNumbers() {}

  /** The same lines of a page, mended. */
  static List<List<RecognisedWord>> mended(List<List<RecognisedWord>> page) {
    List<List<RecognisedWord>> mended = new ArrayList<>(page);
    for (int i = 0; i < page.size(); i++) {
      List<RecognisedWord> line = page.get(i);
      if (isSuspect(line)) {
        int row = i;
        number(mended, i)
            .filter(number -> looksSo(line.get(first(line)).text(), number))
            .ifPresent(number -> mended.set(row, with(number, line)));
      }
    }
    return mended;
  }

  /** A line of a text may begin with a figure and the next one with "xã."; nobody prints "§.". */
  private static boolean isSuspect(List<RecognisedWord> line) {
    String text = line.get(first(line)).text();
    return text.length() <= LONGEST
        && item(line).isEmpty()
        && !ListMarks.isOne(text)
        && (hasSign(text) ? !FusedWords.isSyllable(text) : isUnreadRow(line));
  }

  /** Behind the bar that a typed table may begin with. */
  private static int first(List<RecognisedWord> line) {
    return line.size() > 1 && line.get(0).text().equals(TypedBars.BAR) ? 1 : 0;
  }

  private static Optional<Item> item(List<RecognisedWord> line) {
    Matcher number = NUMBER.matcher(line.get(first(line)).text());
    return number.matches()
        ? Optional.of(
            new Item(line, Integer.parseInt(number.group("number")), number.group("sign")))
        : Optional.empty();
  }

  /** The number that a line lacks. */
  private static Optional<String> number(List<List<RecognisedWord>> page, int at) {
    List<Item> above = near(page, at, page.subList(0, at));
    Collections.reverse(above);
    List<Item> below = near(page, at, page.subList(at + 1, page.size()));
    Optional<String> between = between(page.get(at), above, below);
    return between.isEmpty() && isUnreadRow(page.get(at)) ? ofRow(above, below) : between;
  }

  private static Optional<String> between(
      List<RecognisedWord> line, List<Item> above, List<Item> below) {
    if (above.isEmpty() || below.isEmpty()) {
      return Optional.empty();
    }
    Item lacking = new Item(line, above.get(0).number + 1, above.get(0).sign);
    return lacking.counts(below.get(0))
        ? Optional.of(lacking.number + lacking.sign)
        : Optional.empty();
  }

  /** The numbers in the column of a line's first word, with a sign as it has one. */
  private static List<Item> near(
      List<List<RecognisedWord>> page, int at, List<List<RecognisedWord>> lines) {
    RecognisedWord word = page.get(at).get(first(page.get(at)));
    List<Item> items = new ArrayList<>();
    for (List<RecognisedWord> line : lines) {
      item(line)
          .filter(item -> item.sign.isEmpty() != hasSign(word.text()))
          .filter(item -> isBelow(line.get(first(line)), word))
          .ifPresent(items::add);
    }
    return items;
  }

  private static boolean hasSign(String text) {
    return !text.isEmpty() && !Character.isLetterOrDigit(text.charAt(text.length() - 1));
  }

  private static boolean isBelow(RecognisedWord upper, RecognisedWord lower) {
    return upper.box().x() < lower.box().x() + lower.box().width()
        && lower.box().x() < upper.box().x() + upper.box().width();
  }

  private static boolean isUnreadRow(List<RecognisedWord> line) {
    RecognisedWord word = line.get(first(line));
    return isRow(line) && FigureChoice.isUnread(word) && !ROMAN.matcher(word.text()).matches();
  }

  private static boolean isRow(List<RecognisedWord> line) {
    return line.size() > 1 && FIGURE.matcher(line.get(line.size() - 1).text()).matches();
  }

  private static Optional<String> ofRow(List<Item> above, List<Item> below) {
    Optional<Integer> next =
        areRows(above) && above.get(1).counts(above.get(0))
            ? Optional.of(above.get(0).number + 1)
            : Optional.empty();
    Optional<Integer> before =
        areRows(below) && below.get(0).counts(below.get(1))
            ? Optional.of(below.get(0).number - 1)
            : Optional.empty();
    return next.or(() -> before).filter(number -> number > 0).map(String::valueOf);
  }

  private static boolean areRows(List<Item> nearest) {
    return nearest.size() > 1 && nearest.subList(0, 2).stream().allMatch(item -> isRow(item.line));
  }

  /** Sign for sign, but for the full stop, which may be taken for a comma. */
  private static boolean looksSo(String text, String number) {
    boolean sameSign = text.endsWith(",") || text.endsWith(number.substring(number.length() - 1));
    return text.length() == number.length() && (sameSign || !hasSign(number));
  }

  private static List<RecognisedWord> with(String number, List<RecognisedWord> line) {
    int at = first(line);
    return IntStream.range(0, line.size())
        .mapToObj(i -> i == at ? line.get(i).withText(number) : line.get(i))
        .toList();
  }
}

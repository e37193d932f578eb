package vn.soat.patterns.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.table.Cell.Sort;
import vn.soat.patterns.table.Table.Layout;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.WordList;

/**
 * A heading whose labels stand on one line with nothing between them: "TT Lĩnh vực Năm 2021 Năm
 * 2022 So sánh". It is taken apart before each word that may begin a label, if these are as many as
 * the columns; else behind each word that names one.
 */
public final class OneLineHeading {

  /** A word that names a column of counts or of shares. */
  private record Name(Span words, Sort sort) {}

  /** What may begin a label, the surest first; each holds with those before it. */
  private enum Start {
    CAPITAL,
    NUMBERED_TIME,
    YEAR,
    ABBREVIATION
  }

  private static final Pattern ORDINALS = Pattern.compile("(?:s?tt|số tt)\\x20");

  private static final Pattern WORD = Pattern.compile("\\S+");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  /** "Quý I". */
  private static final Pattern ROMAN = Pattern.compile("[IVX]+");

  /** "6 tháng 2022". */
  private static final Pattern NUMBERED_TIME = Pattern.compile("\\d{1,2} tháng\\b.*");

  /** "Trực tiếp, Bưu chính", "Tư pháp - Hộ tịch": a label goes on behind such a sign. */
  private static final String GOES_ON = ",-/+&(";

  /** How the labels of columns begin that no cue names. */
  private static final List<WordList> COLUMNS =
      List.of(
          WordList.TIME_COLUMNS,
          WordList.NUMBER_COLUMNS,
          WordList.WHOLE_COLUMNS,
          WordList.CHANGE_COLUMNS,
          WordList.COMPARED,
          WordList.PLAN,
          WordList.RATES);

  /** "(1) (2) (3)", "A B 1 2=3+4": which column is which, and what it comes of. */
  private static final Pattern NUMBERING =
      Pattern.compile(
          "\\(?[1Aa]\\)?(?:[\\x20\\t|]{1,40}\\(?(?:\\d{1,2}|\\p{L})\\)?"
              + "(?:\\x20?=[\\d()+*/:-]{1,40})?){1,20}");

  /** A look at the first sign of a line spares most of them more. */
  private static final String FIRST_OF_NUMBERING = "(1Aa";

  private OneLineHeading() {}

  /** Whether a line has nothing but the numbers or letters of the columns. */
  static boolean isNumbering(String text, Span line) {
    boolean mayBe = FIRST_OF_NUMBERING.indexOf(text.charAt(line.start())) >= 0;
    return mayBe && NUMBERING.matcher(text).region(line.start(), line.end()).matches();
  }

  /** Where the name of the rows stands; -1 if none does. */
  private static int ofRows(Reading reading, Span line) {
    Matcher ordinals = ORDINALS.matcher(reading.lower()).region(line.start(), line.end());
    int start = ordinals.lookingAt() ? ordinals.end() : line.start();
    boolean named =
        reading.lexicon().words(WordList.ROW_COLUMNS).endOf(reading.lower(), start, line.end())
            >= 0;
    return named ? start : -1;
  }

  /** Whether a line has the name of the rows and nothing else: "Lĩnh vực". */
  static boolean isNameOfRows(Reading reading, Span line) {
    int start = ofRows(reading, line);
    return start >= 0
        && reading.lexicon().words(WordList.ROW_COLUMNS).endOf(reading.lower(), start, line.end())
            == line.end();
  }

  /** The label of each column by the line above a table; empty if they are not as many. */
  static Optional<List<Label>> labels(Reading reading, Table table) {
    return above(reading, table)
        .flatMap(line -> begun(reading, line, table.width()).or(() -> named(reading, line, table)));
  }

  /** The label of each column where the line begins with the name of the rows. */
  public static Optional<List<Label>> begun(Reading reading, Table table) {
    return above(reading, table).flatMap(line -> begun(reading, line, table.width()));
  }

  private static Optional<Span> above(Reading reading, Table table) {
    List<Span> lines =
        table.layout() == Layout.FLAT ? Headings.above(reading.text(), table, 2) : List.of();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(wrapped(reading, lines.get(0), lines.stream().skip(1).findFirst()));
  }

  /** A heading too long for its line begins on the one before, with the name of the rows. */
  static Span wrapped(Reading reading, Span line, Optional<Span> before) {
    return ofRows(reading, line) >= 0
        ? line
        : before.filter(above -> ofRows(reading, above) >= 0).map(line::cover).orElse(line);
  }

  /** The labels of so many columns, behind that of the rows. */
  private static Optional<List<Label>> begun(Reading reading, Span line, int width) {
    return starts(reading, line)
        .filter(starts -> starts.size() == width + 1)
        .findFirst()
        .map(starts -> labels(reading.lower(), starts, line.end()));
  }

  /**
   * "Phường khảo sát 420 lượt. Kết quả:": what a colon ends is a sentence about the lines below.
   */
  private static boolean bringsList(Reading reading, Span line) {
    return reading.text().startsWith(":", Blanks.before(reading.text(), line.end()) - 1);
  }

  /** How many columns a line may name, the likeliest number first; none if it is no heading. */
  static List<Integer> widths(Reading reading, Span line) {
    return starts(reading, line)
        .map(starts -> starts.size() - 1)
        .filter(width -> width > 0)
        .distinct()
        .toList();
  }

  /** Where the labels of a line may begin, that of the rows first. */
  private static Stream<List<Integer>> starts(Reading reading, Span line) {
    int start = ofRows(reading, line);
    if (start < 0 || bringsList(reading, line) || RowReader.cut(reading.text(), line).size() > 1) {
      return Stream.empty();
    }
    Span labels = new Span(start, line.end());
    return labels.of(reading.text()).chars().noneMatch(Character::isLowerCase)
        ? Stream.of(knownStarts(reading, labels))
        : Stream.of(Start.values()).map(last -> starts(reading.text(), labels, last));
  }

  /** In capitals only known words tell where a label begins: "LĨNH VỰC NĂM 2021 NĂM 2022 TỶ LỆ". */
  private static List<Integer> knownStarts(Reading reading, Span labels) {
    List<Integer> starts = new ArrayList<>(List.of(labels.start()));
    int end =
        reading
            .lexicon()
            .words(WordList.ROW_COLUMNS)
            .endOf(reading.lower(), labels.start(), labels.end());
    Matcher word = WORD.matcher(reading.lower()).region(labels.start(), labels.end());
    while (word.find()) {
      int known = word.start() < end ? -1 : knownEnd(reading, word.start(), labels.end());
      if (known >= 0) {
        starts.add(word.start());
        end = known;
      }
    }
    return starts;
  }

  private static int knownEnd(Reading reading, int start, int limit) {
    int listed =
        COLUMNS.stream()
            .mapToInt(list -> reading.lexicon().words(list).endOf(reading.lower(), start, limit))
            .max()
            .orElse(-1);
    return reading.startingIn(new Span(start, start + 1)).stream()
        .filter(match -> match.is("cue"))
        .mapToInt(Match::end)
        .reduce(listed, Math::max);
  }

  private static List<Integer> starts(String text, Span labels, Start last) {
    List<Integer> starts = new ArrayList<>(List.of(labels.start()));
    Matcher word = WORD.matcher(text).region(labels.start(), labels.end());
    word.find();
    Span before = new Span(word.start(), word.end());
    while (word.find()) {
      boolean goesOn = GOES_ON.indexOf(text.charAt(before.end() - 1)) >= 0;
      boolean named = before.start() == starts.get(starts.size() - 1);
      Span rest = new Span(word.start(), labels.end());
      if (!goesOn && begins(word.group(), before.of(text), rest.of(text), named, last)) {
        starts.add(word.start());
      }
      before = new Span(word.start(), word.end());
    }
    return starts;
  }

  /**
   * Whether a word begins a label.
   *
   * @param named whether the word before it does, so that both may be one: "Số TTHC"
   */
  private static boolean begins(
      String word, String before, String rest, boolean named, Start last) {
    if (ROMAN.matcher(word).matches()) {
      return false;
    }
    if (isAbbreviation(word)) {
      return last.compareTo(Start.ABBREVIATION) >= 0 && (!named || isAbbreviation(before));
    }
    if (YEAR.matcher(word).matches()) {
      return last.compareTo(Start.YEAR) >= 0 && !named;
    }
    return Character.isUpperCase(word.charAt(0))
        || (last.compareTo(Start.NUMBERED_TIME) >= 0 && NUMBERED_TIME.matcher(rest).matches());
  }

  private static boolean isAbbreviation(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && word.chars().noneMatch(Character::isLowerCase);
  }

  private static List<Label> labels(String lower, List<Integer> starts, int end) {
    return IntStream.range(1, starts.size())
        .mapToObj(
            i -> {
              int next = i + 1 < starts.size() ? starts.get(i + 1) : end;
              return new Span(starts.get(i), Blanks.before(lower, next));
            })
        .map(words -> Label.of(lower, List.of(words)))
        .toList();
  }

  /** By the words that name columns, if they name shares just where shares stand. */
  private static Optional<List<Label>> named(Reading reading, Span line, Table table) {
    List<Sort> sorts = IntStream.range(0, table.width()).mapToObj(table::sort).toList();
    List<Name> names = sorts.contains(Sort.SHARE) ? names(reading, line) : List.of();
    return !names.isEmpty() && names.stream().map(Name::sort).toList().equals(sorts)
        ? Optional.of(labels(reading.lower(), line, names))
        : Optional.empty();
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

  private static List<Label> labels(String lower, Span line, List<Name> names) {
    List<Label> labels = new ArrayList<>();
    int start = line.start();
    for (Name name : names) {
      labels.add(Label.of(lower, List.of(new Span(start, name.words().end()))));
      start = name.words().end();
    }
    return labels;
  }
}

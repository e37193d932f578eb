package vn.soat.patterns.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.PlaceLevel;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Reads the office that a letterhead names under the body that it belongs to: "PHÒNG NỘI VỤ" under
 * "UBND HUYỆN …", "ĐẢNG ỦY XÃ …" under "ĐẢNG BỘ HUYỆN …".
 */
final class OwnOffice {

  /** A letterhead takes a few lines. */
  private static final int LONGEST_HEAD = 900;

  /** A cell of a letterhead is a line, up to the column beside it. */
  private static final Pattern CELL =
      Pattern.compile("(?m)^[ \\t|]*+(\\S(?:[^ \\t\\n]++| (?!  ))*+)");

  private final String text;
  private final String lower;
  private final Phrases offices;
  private final List<Span> cells;
  private final Phrases centre;
  private final Phrases nation;
  private final Phrases kindsOfOffice;

  /**
   * @param headEnd where the letterhead ends
   */
  OwnOffice(Reading reading, int headEnd) {
    this.text = reading.text();
    this.lower = reading.lower();
    this.offices = reading.lexicon().words(WordList.OFFICE);
    this.cells = cells(text, Math.min(headEnd, LONGEST_HEAD));
    this.centre = reading.lexicon().words(WordList.CENTRE);
    this.nation = reading.lexicon().words(WordList.NATION);
    this.kindsOfOffice = reading.lexicon().words(WordList.KINDS_OF_OFFICE);
  }

  private static List<Span> cells(String text, int end) {
    return CELL.matcher(text)
        .region(0, end)
        .results()
        .map(cell -> new Span(cell.start(1), cell.end(1)))
        .toList();
  }

  /** The last office of the letterhead, without the name of its place. */
  Optional<String> name() {
    String office = "";
    boolean open = false;
    for (Span cell : cells) {
      boolean begins = isName(cell) && offices.endOf(lower, cell.start(), cell.end()) >= 0;
      if (begins) {
        office = withoutPlace(cell);
      } else if (open && isName(cell)) {
        office += " " + withoutPlace(cell);
      }
      open = (begins || (open && isName(cell))) && !hasPlace(cell);
    }
    return Optional.of(office.strip()).filter(name -> !name.isEmpty()).map(this::asInText);
  }

  /** Whether the letterhead names a body of the centre, which belongs to no place. */
  boolean isOfTheCentre() {
    return cells.stream()
        .anyMatch(cell -> centre.areIn(lower, cell.start(), cell.end()) && isName(cell));
  }

  /** Capitals and no digit: the number of the document, its date and a rule are no name. */
  private boolean isName(Span cell) {
    return cell.of(text).chars().anyMatch(Character::isUpperCase)
        && nation.endOf(lower, cell.start(), cell.end()) < 0
        && cell.of(text).chars().allMatch(c -> Character.isUpperCase(c) || " ,-&".indexOf(c) >= 0);
  }

  private boolean hasPlace(Span cell) {
    return withoutPlace(cell).length() < Blanks.fold(cell.of(lower)).length();
  }

  /** "ĐẢNG ỦY XÃ XUÂN THỦY" → "đảng ủy". */
  private String withoutPlace(Span cell) {
    int end = cell.start();
    for (int next = end; next < cell.end(); ) {
      int word = Blanks.after(lower, next, cell.end());
      next = wordEnd(word, cell.end());
      int second = wordEnd(Blanks.after(lower, next, cell.end()), cell.end());
      if (isLevel(word, next) || isLevel(word, second)) {
        return Blanks.fold(lower.substring(cell.start(), end));
      }
      end = next;
    }
    return Blanks.fold(cell.of(lower));
  }

  private boolean isLevel(int start, int end) {
    return PlaceLevel.of(lower.substring(start, end)).isPresent();
  }

  private int wordEnd(int start, int limit) {
    int end = start;
    while (end < limit && !Blanks.isBlank(lower.charAt(end))) {
      end++;
    }
    return end;
  }

  /** As the report itself spells it below its letterhead, else with the usual capitals. */
  private String asInText(String name) {
    int at = lower.indexOf(name);
    while (at >= 0
        && new Span(at, at + name.length()).of(text).chars().noneMatch(Character::isLowerCase)) {
      at = lower.indexOf(name, at + 1);
    }
    return at < 0 ? capitalised(name) : capitalisedAt(0, text.substring(at, at + name.length()));
  }

  /** "Sở Y tế", "Phòng Tư pháp": the word for the office, and the first of what it deals with. */
  private String capitalised(String name) {
    String office = capitalisedAt(0, name);
    return kindsOfOffice.endOf(name, 0, name.length()) < 0
        ? office
        : capitalisedAt(
            Blanks.after(name, kindsOfOffice.endOf(name, 0, name.length()), name.length()), office);
  }

  private static String capitalisedAt(int at, String name) {
    return at >= name.length()
        ? name
        : name.substring(0, at) + Character.toUpperCase(name.charAt(at)) + name.substring(at + 1);
  }
}

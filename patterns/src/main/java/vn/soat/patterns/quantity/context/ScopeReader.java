package vn.soat.patterns.quantity.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.engine.Matches;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Starts;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.WordList;

/** Reads the field that a figure is limited to. */
final class ScopeReader {

  /** A field named further behind a figure is another's. */
  private static final int NEAR = 90;

  /** A field beside a figure or at the start of its item is at most this long. */
  private static final int LONGEST = 100;

  private static final Phrases FIELD_WORD = Phrases.of("lĩnh vực");

  /** Its first word, which is looked for much faster. */
  private static final String FIRST = "lĩnh";

  /** A field named behind these is a part's. */
  private static final Phrases PARTS = Phrases.of("trong đó");

  /** A name goes on no further than this behind the words that are known. */
  private static final int LONGEST_REST = 30;

  /** No title with its bracket and its colon is longer. */
  private static final int LONGEST_TITLE = 80;

  private final Reading reading;
  private final String text;
  private final Phrases dossier;
  private final Phrases procedure;
  private final Phrases mostly;
  private final Phrases noName;
  private final Phrases about;
  private final String lower;
  private final Matches names;

  /** Where each "lĩnh vực" stands: few figures have one near, and this tells which. */
  private final Starts fieldWords;

  private final Pattern fieldName;
  private final Pattern shortTitle;

  ScopeReader(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
    this.lower = reading.lower();
    this.names = new Matches(reading.matches(match -> match.is("field")));
    this.fieldWords = fieldWords(lower);
    this.dossier = reading.lexicon().words(WordList.DOSSIER);
    this.procedure = reading.lexicon().words(WordList.PROCEDURE);
    this.mostly = reading.lexicon().words(WordList.MOSTLY);
    this.noName = reading.lexicon().words(WordList.NO_NAME);
    this.about = reading.lexicon().words(WordList.ABOUT);
    this.fieldName = reading.lexicon().expression(Expression.FIELD_NAME);
    this.shortTitle = reading.lexicon().expression(Expression.SHORT_TITLE);
  }

  /**
   * The field that a figure is limited to: named in its clause, beside it, or at the item's start.
   *
   * @param clause where the figure's clause starts
   * @param next where the next figure starts
   */
  Optional<String> scope(Block block, int clause, Span figure, int next) {
    Optional<String> inClause = last(fields(clause, figure.start()));
    if (inClause.isPresent()) {
      return isOfEarlierFigure(figure)
          ? directlyBefore(block, figure).or(() -> inClause)
          : inClause;
    }
    Optional<String> beside = beside(block, figure).or(() -> beforeBracket(block, clause));
    if (beside.isPresent()) {
      return beside;
    }
    Optional<String> behind = behind(block, figure.end(), next);
    return behind.isPresent() ? behind : opening(clause, figure).or(() -> ofItem(block));
  }

  /** "…; đất đai 35 hồ sơ, xong 30 hồ sơ": the field that the figure's clause begins with. */
  private Optional<String> opening(int clause, Span figure) {
    int start = Blanks.after(lower, Math.min(clause, figure.start()), figure.start());
    return names.within(start, figure.start()).stream()
        .limit(1)
        .filter(name -> name.start() == start)
        .map(name -> withoutSigns(reading.folded(new Span(start, nameEnd(name, figure)))))
        .findFirst();
  }

  /** "Lao động - TBXH: 96": a name goes on to its colon or its figure, unless a word counts. */
  private int nameEnd(Match name, Span figure) {
    int sign = Stops.find(lower, name.end(), figure.start(), ":;()");
    int end = sign - name.end() > LONGEST_REST ? name.end() : sign;
    int known =
        names.within(name.end(), end).stream().mapToInt(Match::end).max().orElse(name.end());
    Span rest = new Span(known, Math.max(known, end));
    boolean counts =
        rest.of(lower).chars().anyMatch(Character::isDigit)
            || noName.areIn(lower, rest.start(), rest.end())
            || reading.within(rest).stream().anyMatch(match -> match.is("cue"));
    return counts ? known : Math.max(known, end);
  }

  private static Optional<String> last(List<String> names) {
    return names.isEmpty() ? Optional.empty() : Optional.of(names.get(names.size() - 1));
  }

  private static Optional<String> first(List<String> names) {
    return names.isEmpty() ? Optional.empty() : Optional.of(names.get(0));
  }

  /** "Hộ tịch 17 TTHC", "158 hồ sơ hộ tịch". */
  private Optional<String> beside(Block block, Span figure) {
    int from = Math.max(block.span().start(), figure.start() - LONGEST);
    int to = Math.min(block.span().end(), figure.end() + LONGEST);
    for (Match name : names.within(Math.min(from, figure.start()), Math.max(figure.end(), to))) {
      if (touches(name.end(), figure.start()) || touches(figure.end(), name.start())) {
        return Optional.of(reading.folded(name.span()));
      }
    }
    return Optional.empty();
  }

  /**
   * "lĩnh vực hộ tịch 310 hồ sơ, đất đai 60 hồ sơ": the field that the clause names has its own.
   */
  private boolean isOfEarlierFigure(Span figure) {
    int word = fieldWords.get(fieldWords.firstAtOrAfter(figure.start()) - 1);
    return lower.substring(word, figure.start()).chars().anyMatch(Character::isDigit);
  }

  private Optional<String> directlyBefore(Block block, Span figure) {
    int from = Math.max(block.span().start(), figure.start() - LONGEST);
    return last(
        names.within(Math.min(from, figure.start()), figure.start()).stream()
            .filter(name -> touches(name.end(), figure.start()))
            .map(name -> reading.folded(name.span()))
            .toList());
  }

  /** "Hồ sơ đất đai trễ hẹn nhiều (71 hồ sơ)": the words before the bracket say of which field. */
  private Optional<String> beforeBracket(Block block, int clause) {
    int start = block.body().start();
    if (clause <= start || lower.charAt(clause - 1) != '(') {
      return Optional.empty();
    }
    int words = Stops.behindLast(lower, Math.max(start, clause - NEAR), clause - 1, ".,;:()");
    List<Match> fields = names.within(words, clause);
    return fields.size() == 1
        ? Optional.of(reading.folded(fields.get(0).span()))
        : Optional.empty();
  }

  private boolean touches(int end, int start) {
    if (end > start || start - end >= 8) {
      return false;
    }
    int at = Blanks.after(lower, end, start);
    int behindColon = at < start && lower.charAt(at) == ':' ? at + 1 : at;
    return Blanks.after(lower, behindColon, start) == start;
  }

  private Optional<String> behind(Block block, int figureEnd, int next) {
    int to = Math.min(Math.min(block.span().end(), figureEnd + NEAR), next);
    int first = fieldWords.firstAtOrAfter(figureEnd);
    if (first == fieldWords.size() || fieldWords.get(first) >= to) {
      return Optional.empty();
    }
    int sign = Stops.find(lower, figureEnd, to, ";:()");
    int most = mostly.find(lower, figureEnd, sign);
    int word = most < 0 ? sign : most;
    int parts = PARTS.find(lower, figureEnd, word);
    int stop = parts < 0 ? word : parts;
    return first(fields(figureEnd, Math.min(stop, to)));
  }

  private Optional<String> ofItem(Block block) {
    int start = block.body().start();
    int end = Math.min(block.body().end(), start + 2 * LONGEST);
    List<Match> opening = reading.within(new Span(start, end));
    if (!opening.isEmpty() && opening.get(0).is("field") && isTitleOf(opening.get(0), block)) {
      return Optional.of(reading.folded(opening.get(0).span()));
    }
    return beginsWithField(start, end) ? first(fields(start, end)) : title(block);
  }

  /** "+ Chính sách - Xã hội: nhận 96": a bullet's title that is no word of counting. */
  private Optional<String> title(Block block) {
    int start = block.body().start();
    int reach = Math.min(block.body().end(), start + LONGEST_TITLE);
    if (!block.marker().style().isBullet() || Stops.firstIn(text, start, reach, ':') < 0) {
      return Optional.empty();
    }
    Matcher matcher = shortTitle.matcher(text).region(start, block.body().end());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    Span name = new Span(matcher.start("name"), matcher.end("name"));
    boolean counts =
        dossier.areIn(lower, name.start(), name.end())
            || procedure.areIn(lower, name.start(), name.end())
            || reading.within(name).stream().anyMatch(m -> m.is("cue") || m.is("document-type"));
    return counts ? Optional.empty() : Optional.of(reading.folded(name));
  }

  /** "+ Hộ tịch: nhận 218 hồ sơ". */
  private boolean isTitleOf(Match field, Block block) {
    int start = block.body().start();
    return Blanks.after(text, start, field.start()) == field.start()
        && text.startsWith(":", field.end());
  }

  private boolean beginsWithField(int start, int end) {
    int at = Blanks.after(lower, start, end);
    int aboutEnd = about.endOf(lower, at, end);
    int word = aboutEnd < 0 ? at : Blanks.after(lower, aboutEnd, end);
    return FIELD_WORD.endOf(lower, word, end) >= 0;
  }

  private List<String> fields(int from, int to) {
    List<String> found = new ArrayList<>();
    int next = from;
    for (int i = fieldWords.firstAtOrAfter(from);
        i < fieldWords.size() && fieldWords.get(i) < to;
        i++) {
      Matcher matcher = fieldName.matcher(lower).region(fieldWords.get(i), to);
      if (fieldWords.get(i) >= next && matcher.lookingAt()) {
        Span name = new Span(matcher.start("name"), matcher.end("name"));
        found.add(withoutSigns(reading.folded(name)));
        next = matcher.end();
      }
    }
    return found;
  }

  private static Starts fieldWords(String lower) {
    return new Starts(
        IntStream.iterate(lower.indexOf(FIRST), at -> at >= 0, at -> lower.indexOf(FIRST, at + 1))
            .filter(at -> FIELD_WORD.endOf(lower, at, lower.length()) >= 0)
            .toArray());
  }

  private static String withoutSigns(String name) {
    int end = name.length();
    while (end > 0 && " ,-".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(0, end);
  }
}

package vn.soat.patterns.header;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.outline.Marker;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.RuleLine;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.WordList;

/** Finds the title of a report, which may run over several lines. */
final class TitleFinder {

  /** Titles are a few lines; more is the first paragraph. */
  private static final int LONGEST_TITLE = 500;

  private static final String OPENS_BODY =
      "(?:Thực\\s+hiện|Căn\\s+cứ|Kính\\s+gửi|Triển\\s+khai|Phần|PHẦN|Ph[âà]n\\s+[IVX]+|UBND|Ủy\\s+ban|Uỷ\\s+ban|Nhằm|Theo|Trong|Để|Được|Xét|Qua|Tiếp\\s+tục)(?!\\p{L})";

  /** How the first paragraph under a title begins. */
  private static final Pattern BODY = Pattern.compile("\\s*" + OPENS_BODY);

  /** The same behind the title's year, where a conversion has run the two together. */
  private static final Pattern BODY_BEHIND_YEAR =
      Pattern.compile("(?=[12])(?<year>(?:19|20)\\d{2})\\s{1,4}(?=" + OPENS_BODY + ")");

  /** A line of its own in brackets, to the end of its block. */
  private static final Pattern BRACKETS =
      Pattern.compile("\\s*(?:^|\\n)[ \\t]*\\([^()]{3,200}\\)[\\s.]*\\z");

  private final Reading reading;
  private final String text;

  TitleFinder(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
  }

  /** The lines of the title behind the type of the report, up to where its body begins. */
  Optional<Span> behind(int from) {
    Optional<Span> title = Optional.empty();
    int length = 0;
    for (Block block : reading.outline().blocks()) {
      if (block.span().end() <= from) {
        continue;
      }
      Span line = beforeBody(beforeBrackets(block.span()));
      String words = line.of(text);
      length += words.length();
      boolean authority = title.isPresent() && isAuthority(line);
      if (authority || isBody(block, words) || length > LONGEST_TITLE) {
        break;
      }
      boolean rule = RuleLine.is(words, 0, words.length());
      if (rule && title.isPresent()) {
        break;
      }
      title = rule ? title : Optional.of(title.map(line::cover).orElse(line));
      if (line.end() < block.span().end()) {
        break;
      }
    }
    return title;
  }

  private static boolean isBody(Block block, String words) {
    return words.isBlank()
        || isSentence(words)
        || block.marker().style() != Marker.Style.NONE
        || BODY.matcher(words).lookingAt();
  }

  /** Who decides, in capitals between a decision's title and its grounds. */
  private boolean isAuthority(Span line) {
    int start = Blanks.after(text, line.start(), line.end());
    return reading.lexicon().words(WordList.AUTHORITY).endOf(reading.lower(), start, line.end())
            >= 0
        && line.of(text).chars().noneMatch(Character::isLowerCase);
  }

  /** "… năm 2023 Thực hiện Kế hoạch số 124/KH-UBND": the title ends with its year. */
  private Span beforeBody(Span block) {
    int end = Math.min(block.end(), block.start() + LONGEST_TITLE);
    Matcher body = BODY_BEHIND_YEAR.matcher(text).region(block.start(), end);
    return body.find() ? new Span(block.start(), body.end("year")) : block;
  }

  /** A line in brackets under a title says where its figures come from, or for whom it is. */
  private Span beforeBrackets(Span block) {
    if (Stops.lastIn(text, block.start(), block.end(), '(') < 0) {
      return block;
    }
    Matcher brackets = BRACKETS.matcher(text).region(block.start(), block.end());
    return brackets.find() ? new Span(block.start(), brackets.start()) : block;
  }

  /** A paragraph closes with a stop or a colon; a title does not. */
  private static boolean isSentence(String words) {
    int end = Blanks.before(words, words.length());
    return words.length() > 60 && end > 0 && ".:;".indexOf(words.charAt(end - 1)) >= 0;
  }

  /** The words of a title, the type that it says again left out. */
  String words(Span title, Optional<Span> type) {
    String words = Reading.fold(title.of(text));
    return type.map(span -> Reading.fold(span.of(text)) + " ")
        .filter(before -> before.equals(before.toUpperCase(Locale.ROOT)))
        .filter(words::startsWith)
        .map(before -> words.substring(before.length()))
        .orElse(words);
  }
}

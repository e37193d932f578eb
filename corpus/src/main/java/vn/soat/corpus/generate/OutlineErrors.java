package vn.soat.corpus.generate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.soat.corpus.generate.Mention.Heading;
import vn.soat.corpus.generate.Piece.Part;

/** Errors in headings: how they are counted, and the time that they name. */
final class OutlineErrors {

  private static final String RULE = "structure";
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  private final Dice dice;
  private final Draft draft;
  private final List<Heading> headings;

  OutlineErrors(Dice dice, Draft draft) {
    this.dice = dice;
    this.draft = draft;
    this.headings = draft.headings().toList();
  }

  List<Injected.Way> ways() {
    return List.of(
        new Injected.Way(RULE, this::exchanged),
        new Injected.Way(RULE, this::repeated),
        new Injected.Way(RULE, this::skipped),
        new Injected.Way(RULE, this::otherYear));
  }

  /** Headings without any below them, whose marks nothing else repeats. */
  private List<Heading> leaves() {
    return IntStream.range(0, headings.size())
        .filter(
            i ->
                i + 1 == headings.size()
                    || headings.get(i + 1).mark().level() <= headings.get(i).mark().level())
        .mapToObj(headings::get)
        .toList();
  }

  private Optional<Heading> sibling(Heading heading, int step) {
    int place = heading.mark().place() + step;
    return headings.stream()
        .filter(h -> h.mark().isSiblingOf(heading.mark()) && h.mark().place() == place)
        .findFirst();
  }

  private Optional<Heading> leaf() {
    List<Heading> leaves = leaves();
    return leaves.isEmpty() ? Optional.empty() : Optional.of(dice.pick(leaves));
  }

  private static Draft marked(Draft in, Heading heading, int place) {
    Heading changed = heading.marked(heading.mark().at(place));
    return in.with(changed, Part.MARK, changed.mark().text());
  }

  private static String mark(Heading heading) {
    return heading.mark().text().strip();
  }

  /** I, III, II. */
  private Optional<Injected> exchanged() {
    return leaf()
        .filter(h -> h.mark().place() > 1)
        .flatMap(
            h ->
                sibling(h, 1)
                    .filter(leaves()::contains)
                    .map(
                        next -> {
                          Draft changed = marked(draft, h, next.mark().place());
                          return new Injected(
                              marked(changed, next, h.mark().place()),
                              "headings-exchanged",
                              RULE,
                              "certain",
                              List.of(h.id(), next.id()),
                              mark(h) + ", " + mark(next),
                              mark(next) + ", " + mark(h),
                              mark(next) + " stands before " + mark(h));
                        }));
  }

  /** I, II, II, IV. */
  private Optional<Injected> repeated() {
    return leaf()
        .flatMap(
            h ->
                sibling(h, -1)
                    .map(
                        before ->
                            recounted(
                                h,
                                before.mark().place(),
                                "heading-repeated",
                                List.of(before.id(), h.id()))));
  }

  /** I, II, IV, and nothing behind. */
  private Optional<Injected> skipped() {
    return leaf()
        .filter(h -> sibling(h, 1).isEmpty())
        .flatMap(
            h ->
                sibling(h, -1)
                    .map(
                        before ->
                            recounted(
                                h,
                                h.mark().place() + 1,
                                "heading-skipped",
                                List.of(before.id(), h.id()))));
  }

  private Injected recounted(Heading heading, int place, String kind, List<Integer> mentions) {
    String printed = heading.mark().at(place).text().strip();
    return new Injected(
        marked(draft, heading, place),
        kind,
        RULE,
        "certain",
        mentions,
        mark(heading),
        printed,
        printed + " stands where " + mark(heading) + " is due");
  }

  /** The heading of the report a year ago was left. */
  private Optional<Injected> otherYear() {
    List<Heading> dated =
        headings.stream()
            .filter(h -> h.mark().level() == 0 && YEAR.matcher(h.title()).find())
            .toList();
    return dated.isEmpty() ? Optional.empty() : Optional.of(yearBefore(dice.pick(dated)));
  }

  private Injected yearBefore(Heading heading) {
    Matcher year = YEAR.matcher(heading.title());
    String title = year.replaceAll(found -> String.valueOf(Integer.parseInt(found.group()) - 1));
    return new Injected(
        draft.with(heading.titled(title), Part.TITLE, title),
        "heading-of-another-year",
        RULE,
        "likely",
        List.of(heading.id()),
        heading.title(),
        title,
        "the heading names another time than the title of the report");
  }
}

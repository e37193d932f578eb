package vn.soat.patterns.quantity.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.table.Table;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.Lexicon;
import vn.soat.patterns.vocabulary.WordList;

/**
 * What the words of a column or row say.
 *
 * @param facets all that its cues tell
 * @param course those of the course of dossiers, as they are meant above a column, in their order
 * @param dossiers whether it names dossiers
 * @param procedures whether it names procedures
 * @param added whether it speaks of what is new alone, without what was there before
 * @param lacking whether it begins with a word for what is not so: "Chưa niêm yết"
 * @param year the last year that it names
 */
record LabelWords(
    Set<Facet> facets,
    List<Facet> course,
    boolean dossiers,
    boolean procedures,
    boolean added,
    boolean lacking,
    Optional<Integer> year) {

  /** No cue has more words. */
  private static final int MOST_WORDS = 8;

  private static final Pattern WORD = Pattern.compile("\\S+");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

  /** "TTHC mức độ 3, 4": what parts a cue from the next word. */
  private static final String ENDINGS = ",;:.)";

  private static final Set<Facet> GROUPS =
      EnumSet.of(Facet.RECEIVED, Facet.RESOLVED, Facet.PENDING);

  private static final Set<Facet> OF_COURSE =
      EnumSet.of(
          Facet.RECEIVED,
          Facet.RESOLVED,
          Facet.PENDING,
          Facet.ONLINE,
          Facet.IN_PERSON,
          Facet.CARRIED_OVER,
          Facet.NEW,
          Facet.EARLY,
          Facet.ON_TIME,
          Facet.EARLY_OR_ON_TIME,
          Facet.OVERDUE,
          Facet.RETURNED,
          Facet.TOTAL);

  LabelWords {
    course = List.copyOf(course);
  }

  /** What a label of a report says. */
  static LabelWords of(Reading reading, Span label) {
    return of(reading.lexicon(), Blanks.fold(label.of(reading.lower())));
  }

  /** Whether every row of a table says what was done with dossiers, so that none is a field. */
  static boolean sayWhatWasDone(Reading reading, Table table) {
    return table.rows().stream()
        .map(row -> of(reading, row.label()))
        .allMatch(label -> !label.isTotal() && Indicators.ofDossiers(label.facets()).isPresent());
  }

  /**
   * What a label says.
   *
   * @param words in small letters with single blanks
   */
  static LabelWords of(Lexicon lexicon, String words) {
    Set<Facet> facets = EnumSet.noneOf(Facet.class);
    List<Facet> course = new ArrayList<>();
    for (Span cue : cues(lexicon, words)) {
      Optional<Facet> facet = lexicon.facet(words, cue);
      facet.ifPresent(facets::add);
      ofCourse(lexicon, facet, words, cue).ifPresent(course::add);
    }
    if (course.isEmpty() && isSum(lexicon, words)) {
      course.add(Facet.TOTAL);
    }
    boolean onlyNew = isNamed(lexicon.words(WordList.ONLY_NEW), words);
    return new LabelWords(
        facets,
        course,
        isNamed(lexicon.words(WordList.DOSSIERS), words),
        isNamed(lexicon.words(WordList.PROCEDURES), words),
        (facets.contains(Facet.NEW) && onlyNew) || facets.contains(Facet.ADDED),
        lexicon.words(WordList.LACKING).endOf(words, 0, words.length()) >= 0,
        year(words));
  }

  /** A label that says no more than what it means for the course of dossiers. */
  static LabelWords of(List<Facet> course) {
    return new LabelWords(Set.of(), course, false, false, false, false, Optional.empty());
  }

  /** "Cộng", beside "Kỳ trước chuyển sang" and "Nhận mới". */
  private static boolean isSum(Lexicon lexicon, String words) {
    int end = lexicon.words(WordList.SUMS).endOf(words, 0, words.length());
    return end > 0 && end == words.length();
  }

  private static boolean isNamed(Phrases names, String words) {
    return names.areIn(words, 0, words.length());
  }

  private static Optional<Integer> year(String words) {
    Matcher year = YEAR.matcher(words);
    return year.find() ? Optional.of(Integer.valueOf(year.group())) : Optional.empty();
  }

  /** The cues in a label, the longest first, none over another. */
  private static List<Span> cues(Lexicon lexicon, String label) {
    List<Span> words = new ArrayList<>();
    Matcher word = WORD.matcher(label);
    while (word.find()) {
      words.add(new Span(word.start(), word.end()));
    }
    List<Span> cues = new ArrayList<>();
    for (int from = 0; from < words.size(); ) {
      int next = from + 1;
      for (int to = Math.min(words.size(), from + MOST_WORDS); to > from; to--) {
        Span cue = bare(label, words.get(from).cover(words.get(to - 1)));
        if (lexicon.facet(label, cue).isPresent() || isLeft(label, cue)) {
          cues.add(cue);
          next = to;
          break;
        }
      }
      from = next;
    }
    return cues;
  }

  private static Span bare(String label, Span cue) {
    boolean ending = ENDINGS.indexOf(label.charAt(cue.end() - 1)) >= 0;
    return ending ? new Span(cue.start(), cue.end() - 1) : cue;
  }

  /**
   * What a cue means above a column of dossiers: "còn lại" in prose is any remainder, there it is
   * what is not yet resolved; "chưa đến hạn" heads a part of what is pending.
   */
  static Optional<Facet> ofCourse(Lexicon lexicon, Optional<Facet> facet, String lower, Span cue) {
    return facet
        .or(() -> isLeft(lower, cue) ? Optional.of(Facet.PENDING) : Optional.empty())
        .map(known -> known == Facet.ADDED ? Facet.NEW : known)
        .map(
            known ->
                known == Facet.PENDING
                        && lexicon.words(WordList.DUE).areIn(lower, cue.start(), cue.end())
                    ? Facet.ON_TIME
                    : known)
        .filter(OF_COURSE::contains);
  }

  private static boolean isLeft(String lower, Span cue) {
    return Wholes.LEFT.endOf(lower, cue.start(), cue.end()) == cue.end();
  }

  /** What came in, was resolved or is pending. */
  static boolean isGroup(Facet facet) {
    return GROUPS.contains(facet);
  }

  /** The group of columns that it belongs to. */
  Optional<Facet> group() {
    return course.stream().filter(GROUPS::contains).findFirst();
  }

  /** Which part of its group it is. */
  Optional<Facet> part() {
    return course.stream()
        .filter(facet -> !GROUPS.contains(facet) && facet != Facet.TOTAL)
        .reduce((first, last) -> last);
  }

  /** Whether it says no more than that it is a total. */
  boolean isTotal() {
    return course.contains(Facet.TOTAL) && !isOfCourse();
  }

  /** Whether it names a stage of the course of dossiers. */
  boolean isOfCourse() {
    return group().isPresent() || part().isPresent();
  }

  /** The indicator of the last that it says; a total is what came in. */
  Optional<Indicator> ofCourse() {
    return course.stream()
        .filter(facet -> facet != Facet.TOTAL)
        .reduce((first, last) -> last)
        .or(() -> course.stream().findFirst().map(total -> Facet.RECEIVED))
        .map(facet -> indicator(facet, false));
  }

  /** The indicator of a facet; whether it is one of the pending decides on those of time. */
  static Indicator indicator(Facet facet, boolean pending) {
    return switch (facet) {
      case ON_TIME ->
          pending ? Indicator.DOSSIER_PENDING_ON_TIME : Indicator.DOSSIER_RESOLVED_ON_TIME;
      case OVERDUE ->
          pending ? Indicator.DOSSIER_PENDING_OVERDUE : Indicator.DOSSIER_RESOLVED_OVERDUE;
      case NEW -> Indicator.DOSSIER_OTHER;
      default -> Indicators.ofDossiers(Set.of(facet)).orElse(Indicator.DOSSIER_OTHER);
    };
  }
}

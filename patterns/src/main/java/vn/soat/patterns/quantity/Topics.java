package vn.soat.patterns.quantity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Facet;

/** Reads counts by what their list or sentence is about, where their own words name but a step. */
final class Topics {

  /** What a list of shares can be about. */
  private static final Set<Facet> SPECIAL =
      EnumSet.of(Facet.DIGITISED, Facet.PAID_ONLINE, Facet.CERTIFIED, Facet.INTERLINKED);

  /** What tells the step at which it was done: when it came in, when it was resolved. */
  private static final Set<Facet> STEPS = EnumSet.of(Facet.RECEIVED, Facet.NEW, Facet.RESOLVED);

  private static final Phrases COLON = Phrases.of(":");

  private final Reading reading;
  private final String lower;
  private final ContextReader context;

  Topics(Reading reading, ContextReader context) {
    this.reading = reading;
    this.lower = reading.lower();
    this.context = context;
  }

  /**
   * "- Số hóa:" above "+ Khi tiếp nhận: 774/827 hồ sơ", "Về số hóa: …, đạt 75% hồ sơ tiếp nhận
   * (60/80 hồ sơ)".
   */
  Optional<Indicator> ofShare(Candidate candidate, Set<Facet> said) {
    return candidate.role() == Counted.Role.RATIO_PART && STEPS.containsAll(said)
        ? labelOfSentence(candidate).or(() -> leadIn(candidate)).flatMap(this::special)
        : Optional.empty();
  }

  private Optional<Span> labelOfSentence(Candidate candidate) {
    Span words = context.sentenceBefore(candidate);
    int colon = Stops.firstIn(lower, words.start(), words.end(), ':');
    return Optional.of(new Span(words.start(), Math.max(words.start(), colon)))
        .filter(label -> special(label).isPresent());
  }

  private Optional<Span> leadIn(Candidate candidate) {
    return reading
        .outline()
        .whatBrings(candidate.block())
        .map(Block::body)
        .filter(words -> COLON.endBefore(lower, words.end()));
  }

  private Optional<Indicator> special(Span label) {
    return Optional.of(context.of(label))
        .filter(facets -> facets.stream().anyMatch(SPECIAL::contains))
        .filter(facets -> hasNoFigure(label))
        .flatMap(Indicators::ofDossiers);
  }

  private boolean hasNoFigure(Span words) {
    return words.of(lower).chars().noneMatch(Character::isDigit);
  }

  /** "Trong số trực tuyến, tự nộp 630 hồ sơ, được hỗ trợ nộp 496 hồ sơ": all of them online. */
  Optional<Indicator> ofThoseOnline(Candidate candidate, Set<Facet> said) {
    return said.equals(EnumSet.of(Facet.RECEIVED)) && isAboutOnline(candidate)
        ? Optional.of(Indicator.DOSSIER_RECEIVED_ONLINE)
        : Optional.empty();
  }

  private boolean isAboutOnline(Candidate candidate) {
    int start = candidate.start();
    int sentence = context.sentenceBefore(candidate).start();
    int words = Wholes.OUT_OF.endOf(lower, Blanks.after(lower, sentence, start), start);
    int comma = words < 0 ? -1 : Stops.firstIn(lower, words, start, ',');
    return comma > words
        && hasNoFigure(new Span(words, comma))
        && context.of(new Span(words, comma)).contains(Facet.ONLINE);
  }
}

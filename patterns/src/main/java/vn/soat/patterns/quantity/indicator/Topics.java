package vn.soat.patterns.quantity.indicator;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.WordList;

/** Reads counts by what their list or sentence is about, where their own words name but a step. */
final class Topics {

  /** What a list of shares can be about. */
  private static final Set<Facet> SPECIAL =
      EnumSet.of(Facet.DIGITISED, Facet.PAID_ONLINE, Facet.CERTIFIED, Facet.INTERLINKED);

  /** What tells the step at which it was done: when it came in, when it was resolved. */
  private static final Set<Facet> STEPS = EnumSet.of(Facet.RECEIVED, Facet.NEW, Facet.RESOLVED);

  /** What counts; the number of a document or a day does not. */
  private static final Set<String> FIGURES =
      Set.of("count", "ratio", "ratio-in-words", "percentage", "plain-number");

  private static final Phrases WITH_REGARD_TO = Phrases.of("đối với", "với", "về", "riêng");

  /** Told in the same sentence, they are of more than it begins with. */
  private static final Phrases ALL =
      Phrases.of("tổng số", "tất cả", "các loại", "toàn xã", "toàn phường", "toàn thị trấn");

  private final Reading reading;
  private final String lower;
  private final ContextReader context;
  private final Phrases post;
  private final Phrases inPerson;

  Topics(Reading reading, ContextReader context) {
    this.reading = reading;
    this.lower = reading.lower();
    this.context = context;
    this.post = reading.lexicon().words(WordList.POST);
    this.inPerson = reading.lexicon().words(WordList.AT_THE_COUNTER);
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

  /** "Đối với 02 nhóm thủ tục liên thông, Công an xã giải quyết 46 hồ sơ khai sinh và 19 hồ sơ". */
  Optional<Indicator> ofInterlinkedSentence(Candidate candidate, Set<Facet> said) {
    Span words = context.sentenceBefore(candidate);
    int comma = Stops.firstIn(lower, words.start(), words.end(), ',');
    return comma > words.start()
            && STEPS.containsAll(said)
            && WITH_REGARD_TO.endOf(lower, words.start(), comma) >= 0
            && context.of(new Span(words.start(), comma)).contains(Facet.INTERLINKED)
            && !ALL.areIn(lower, comma, candidate.start())
            && !context.of(new Span(comma, candidate.start())).contains(Facet.INTERLINKED)
        ? Optional.of(Indicator.DOSSIER_INTERLINKED)
        : Optional.empty();
  }

  private Optional<Span> labelOfSentence(Candidate candidate) {
    return Optional.of(labelOf(candidate)).filter(label -> special(label).isPresent());
  }

  /** What its sentence begins with, up to a colon. */
  private Span labelOf(Candidate candidate) {
    Span words = context.sentenceBefore(candidate);
    int colon = Stops.firstIn(lower, words.start(), words.end(), ':');
    return new Span(words.start(), Math.max(words.start(), colon));
  }

  private Optional<Span> leadIn(Candidate candidate) {
    return reading
        .outline()
        .whatBrings(candidate.block())
        .filter(reading::endsWithColon)
        .map(Block::body);
  }

  private Optional<Indicator> special(Span label) {
    return Optional.of(context.of(label))
        .filter(facets -> facets.stream().anyMatch(SPECIAL::contains))
        .filter(facets -> countsNothing(label))
        .flatMap(Indicators::ofDossiers);
  }

  /** "Số hóa theo Thông tư số 01/2023/TT-VPCP": the number of a document counts nothing. */
  private boolean countsNothing(Span label) {
    return reading.within(label).stream().noneMatch(match -> FIGURES.contains(match.pattern()));
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

  /**
   * "Bưu chính công ích:" above "- Tiếp nhận: 20 hồ sơ", "- Trả kết quả: 15 hồ sơ": what came in by
   * post came in person, as the form has it; what was handed back so is no column of it.
   */
  Optional<Indicator> ofPost(Candidate candidate) {
    int start = candidate.start();
    int clause = context.clauseStart(candidate.block(), start);
    return labelOfPost(candidate, clause).isPresent()
        ? Optional.of(context.before(candidate.block(), behindComma(clause, start), start))
            .flatMap(Topics::byPost)
        : Optional.empty();
  }

  private int behindComma(int clause, int start) {
    return Stops.behindLast(lower, clause, start, ",");
  }

  private static Optional<Indicator> byPost(Set<Facet> step) {
    if (step.equals(EnumSet.of(Facet.RECEIVED))) {
      return Optional.of(Indicator.DOSSIER_RECEIVED_IN_PERSON);
    }
    return step.equals(EnumSet.of(Facet.RESOLVED))
        ? Optional.of(Indicator.DOSSIER_OTHER)
        : Optional.empty();
  }

  /** The label of its sentence, or the heading that its short item stands directly under. */
  private Optional<Span> labelOfPost(Candidate candidate, int clause) {
    return Optional.of(labelOf(candidate))
        .filter(this::isPost)
        .or(
            () ->
                reading
                    .outline()
                    .parent(candidate.block())
                    .filter(above -> clause <= candidate.block().body().start())
                    .map(Block::body)
                    .filter(this::isPost));
  }

  /** All that a label says is that the post brought them. */
  private boolean isPost(Span label) {
    return post.areIn(lower, label.start(), label.end())
        && hasNoFigure(label)
        && !context.of(label).contains(Facet.ONLINE)
        && !inPerson.areIn(lower, label.start(), label.end());
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

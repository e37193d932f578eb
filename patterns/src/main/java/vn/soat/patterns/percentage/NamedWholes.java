package vn.soat.patterns.percentage;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.indicator.IndicatorCues;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Stops;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.WordList;

/** Finds the whole of a share that the words behind the share name; its figure stands above. */
final class NamedWholes {

  private static final Set<QuantityKind> COUNTED =
      EnumSet.of(QuantityKind.DOSSIER, QuantityKind.PROCEDURE);

  /** A name is no longer. */
  private static final int LONGEST = 100;

  private final Reading reading;
  private final String lower;
  private final Figures figures;
  private final FormWholes form;
  private final IndicatorCues cues;
  private final Phrases ofDossiers;
  private final Phrases ofNumber;
  private final Phrases allReceived;
  private final Phrases allProcedures;
  private final Phrases allOf;
  private final Pattern nameOfWhole;
  private final Pattern ofProcedures;

  NamedWholes(Reading reading, Figures figures, FormWholes form, IndicatorCues cues) {
    this.reading = reading;
    this.lower = reading.lower();
    this.figures = figures;
    this.form = form;
    this.cues = cues;
    this.ofDossiers = reading.lexicon().words(WordList.OF_DOSSIERS);
    this.ofNumber = reading.lexicon().words(WordList.OF_NUMBER);
    this.allReceived = reading.lexicon().words(WordList.ALL_RECEIVED);
    this.allProcedures = reading.lexicon().words(WordList.ALL_PROCEDURES);
    this.allOf = reading.lexicon().words(WordList.OF_OFFICE);
    this.nameOfWhole = reading.lexicon().expression(Expression.NAME_OF_WHOLE);
    this.ofProcedures = reading.lexicon().expression(Expression.OF_PROCEDURES);
  }

  /** "… % số tiếp nhận mới": the nearest figure above with just these words beside it. */
  Optional<Counted> ofSameWords(Counted part, Share share) {
    Matcher said = nameOfWhole.matcher(lower).region(share.end(), nameEnd(share));
    if (!said.matches()) {
      return Optional.empty();
    }
    Phrases name = Phrases.of(Blanks.fold(said.group("name")));
    return figures.above(part).stream()
        .filter(whole -> Figures.isOfUnit(part, whole) && isBeside(name, whole))
        .findFirst();
  }

  private boolean isBeside(Phrases name, Counted whole) {
    int next = Blanks.after(lower, whole.end(), lower.length());
    return name.endBefore(lower, whole.start()) || name.endOf(lower, next, lower.length()) >= 0;
  }

  private int nameEnd(Share share) {
    int reach = Math.min(lower.length(), share.end() + LONGEST);
    return Stops.find(lower, share.end(), reach, ",;:()");
  }

  /**
   * "đất đai 71 hồ sơ, chiếm gần 80% hồ sơ trễ hẹn", "… 75% số trễ hạn": the same sort of dossiers,
   * of all fields.
   */
  List<Counted> ofSameSort(Counted part, Share share) {
    Optional<Indicator> sort = part.quantity().indicator();
    boolean named = isSaidBehind(share, ofDossiers) || isSaidBehind(share, ofNumber);
    return sort.isPresent() && named && sort.equals(cues.beforeFigure(nameEnd(share)))
        ? figures.before(part).stream()
            .filter(NamedWholes::isOfDossiers)
            .filter(whole -> whole.quantity().indicator().equals(sort))
            .filter(whole -> Figures.isLess(part, whole))
            .toList()
        : List.of();
  }

  /** "… chiếm 38,8% hồ sơ trực tuyến": the words behind say that the base is one of dossiers. */
  List<Counted> ofDossiers(Counted part, Share share) {
    return isOfDossiers(share)
        ? figures.before(part).stream().filter(NamedWholes::isOfDossiers).toList()
        : List.of();
  }

  /** "… 2,2% số hồ sơ đã giải quyết": of several totals the one that the words name first. */
  List<Counted> namedFirst(List<Counted> totals, Share share) {
    Optional<Indicator> name =
        totals.size() > 1 && isOfDossiers(share)
            ? cues.beforeFigure(nameEnd(share))
            : Optional.empty();
    return Stream.concat(
            totals.stream().filter(total -> total.quantity().indicator().equals(name)),
            totals.stream().filter(total -> !total.quantity().indicator().equals(name)))
        .toList();
  }

  /** "64 TTHC, chiếm 60,95% TTHC trực tuyến": the words behind say that it is one of procedures. */
  List<Counted> ofProcedures(Counted part, Share share) {
    boolean named =
        part.quantity().kind() == QuantityKind.PROCEDURE
            && ofProcedures.matcher(lower).region(share.end(), nameEnd(share)).lookingAt();
    return named
        ? figures.before(part).stream()
            .filter(whole -> Figures.isOfUnit(part, whole) && Figures.isLess(part, whole))
            .toList()
        : List.of();
  }

  /**
   * "Lĩnh vực chứng thực có 1.804 hồ sơ, chiếm 56,7% tổng số hồ sơ tiếp nhận": all that came in, or
   * all procedures, where the report tells but one number of them.
   */
  List<Counted> ofAll(Counted part, Share share) {
    Optional<Indicator> all =
        ofAll(share, allProcedures, Indicator.PROCEDURE_TOTAL)
            .or(() -> ofAll(share, allReceived, Indicator.DOSSIER_RECEIVED_TOTAL))
            .filter(any -> isCounted(part));
    List<Counted> wholes =
        figures.before(part).stream()
            .filter(whole -> all.isPresent() && whole.counts(all.get()))
            .filter(whole -> whole.quantity().scope().isEmpty() && Figures.isLess(part, whole))
            .toList();
    long values =
        wholes.stream()
            .map(whole -> whole.quantity().figure().value().stripTrailingZeros())
            .distinct()
            .count();
    return values == 1 ? wholes : List.of();
  }

  /** Words behind limit what is named, unless a sign or an office comes first. */
  private Optional<Indicator> ofAll(Share share, Phrases named, Indicator all) {
    int start = Blanks.after(lower, share.end(), lower.length());
    int end = named.endOf(lower, start, lower.length());
    int next = end < 0 ? 0 : Blanks.after(lower, end, lower.length());
    boolean ends =
        end >= 0
            && (next == lower.length()
                || ".;,)".indexOf(lower.charAt(next)) >= 0
                || allOf.endOf(lower, next, lower.length()) >= 0);
    return ends ? Optional.of(all) : Optional.empty();
  }

  /** What the two words of every report count, which are easily taken for one another. */
  static boolean isCounted(Counted count) {
    return COUNTED.contains(count.quantity().kind());
  }

  private boolean isOfDossiers(Share share) {
    return isSaidBehind(share, ofDossiers);
  }

  private boolean isSaidBehind(Share share, Phrases base) {
    int words = Blanks.after(lower, share.end(), lower.length());
    return base.endOf(lower, words, lower.length()) >= 0;
  }

  private static boolean isOfDossiers(Counted count) {
    return count.quantity().kind() == QuantityKind.DOSSIER;
  }

  /** "Lĩnh vực này chiếm 59,3% tổng hồ sơ của xã": of its item's figures the one that fits. */
  Optional<Ratio> ofTotal(Share share) {
    if (!share.hasDecimals() || !isOfDossiers(share)) {
      return Optional.empty();
    }
    int block = reading.outline().at(share.start()).index();
    for (int i = share.after() - 1; i >= 0 && figures.get(i).block().index() == block; i--) {
      Counted part = figures.get(i);
      Optional<Counted> total =
          isOfDossiers(part) ? share.first(part, form.ofWholeReport(part)) : Optional.empty();
      if (total.isPresent()) {
        return total.map(whole -> part.over(whole, Link.LEAD_IN));
      }
    }
    return Optional.empty();
  }
}

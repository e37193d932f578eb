package vn.soat.patterns.quantity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Expression;

/**
 * Names the totals that a report states of its own office in several places: its officials ("với 22
 * cán bộ, công chức") and the documents that it sent out ("ban hành 240 văn bản các loại").
 */
public final class OwnTotals {

  /** Characters of a clause before a figure, and behind it. */
  private static final int BEFORE = 120;

  private static final int BEHIND = 40;

  private static final Pattern CLAUSE_END = Pattern.compile("[.;:!?]\\s|\\R\\s*\\R");

  /** "Cán bộ, công chức đạt chuẩn: 81,82 % (18/22 người)": what a figure's label says, too. */
  private static final Pattern LABELLED = Pattern.compile("[.;!?]\\s|\\R\\s*\\R");

  /** No verb behind: "có 20 cán bộ, công chức tham gia" are some of them. */
  private static final Pattern NO_MORE = Pattern.compile("\\s*(?:[.;:(,].*|)", Pattern.DOTALL);

  private static final Phrases WHOLE = Phrases.of("của", "trong", "tổng số");

  private final Reading reading;
  private final Pattern officials;
  private final Pattern outOfAll;
  private final Pattern thereAre;
  private final Pattern officialsBefore;
  private final Pattern outOfThem;
  private final Pattern ofOfficials;
  private final Pattern ofAnEvent;
  private final Pattern sentBefore;
  private final Pattern sentBehind;
  private final Pattern allSorts;

  private OwnTotals(Reading reading) {
    this.reading = reading;
    this.officials = reading.lexicon().expression(Expression.OFFICIALS);
    this.outOfAll = reading.lexicon().expression(Expression.OUT_OF_ALL);
    this.thereAre = reading.lexicon().expression(Expression.THERE_ARE);
    this.officialsBefore = reading.lexicon().expression(Expression.OFFICIALS_BEFORE);
    this.outOfThem = reading.lexicon().expression(Expression.OUT_OF_THEM);
    this.ofOfficials = reading.lexicon().expression(Expression.OF_OFFICIALS);
    this.ofAnEvent = reading.lexicon().expression(Expression.OF_AN_EVENT);
    this.sentBefore = reading.lexicon().expression(Expression.SENT_BEFORE);
    this.sentBehind = reading.lexicon().expression(Expression.SENT_BEHIND);
    this.allSorts = reading.lexicon().expression(Expression.ALL_SORTS);
  }

  /** The same figures, those totals with their indicator. */
  public static List<Counted> named(Reading reading, List<Counted> counted) {
    OwnTotals totals = new OwnTotals(reading);
    return counted.stream().map(totals::named).toList();
  }

  private Counted named(Counted counted) {
    return indicator(counted)
        .map(
            i ->
                new Counted(
                    with(i, counted.quantity()), counted.span(), counted.block(), counted.role()))
        .orElse(counted);
  }

  private static Quantity with(Indicator indicator, Quantity q) {
    return new Quantity(
        q.id(),
        q.kind(),
        q.figure(),
        q.unit(),
        Optional.of(indicator),
        q.scope(),
        q.period(),
        q.worded(),
        q.evidence());
  }

  private Optional<Indicator> indicator(Counted counted) {
    Quantity q = counted.quantity();
    if (q.indicator().isPresent() || q.worded() || counted.role() == Counted.Role.RATIO_PART) {
      return Optional.empty();
    }
    if (q.kind() == QuantityKind.PERSON && isOfficials(counted)) {
      return Optional.of(Indicator.STAFF_TOTAL);
    }
    return q.kind() == QuantityKind.DOCUMENT && q.unit().equals("văn bản") && isSent(counted)
        ? Optional.of(Indicator.DOCUMENT_ISSUED)
        : Optional.empty();
  }

  private boolean isOfficials(Counted counted) {
    return switch (counted.quantity().unit()) {
      case "người" -> arePeopleOfficials(counted);
      case "cán bộ" -> areNamedOfficials(counted);
      default -> false;
    };
  }

  private boolean arePeopleOfficials(Counted counted) {
    if (!isOutOf(counted.start()) && !stretchBefore(counted).contains("chức")) {
      return false;
    }
    String before = before(counted);
    boolean named =
        before.contains("chức")
            && officialsBefore.matcher(before).find()
            && !ofAnEvent.matcher(before).find();
    return named || (isOutOf(counted.start()) && areOutOfOfficials(counted, before));
  }

  private boolean areOutOfOfficials(Counted counted, String before) {
    String labelled = before(counted, LABELLED);
    return outOfThem.matcher(before).find()
        && ofOfficials.matcher(labelled + behind(counted)).find()
        && !ofAnEvent.matcher(labelled).find();
  }

  /** A glance that spares most figures the search. */
  private boolean isOutOf(int start) {
    int end = Blanks.before(reading.lower(), start);
    return WHOLE.endBefore(reading.lower(), end) || reading.lower().startsWith("/", end - 1);
  }

  private boolean areNamedOfficials(Counted counted) {
    String behind = behind(counted);
    if (!behind.contains("chức")) {
      return false;
    }
    Matcher named = officials.matcher(behind);
    if (!named.lookingAt()) {
      return false;
    }
    String before = before(counted);
    return !ofAnEvent.matcher(before).find()
        && (outOfAll.matcher(before).find()
            || (thereAre.matcher(before).find()
                && NO_MORE.matcher(behind.substring(named.end())).matches()));
  }

  private boolean isSent(Counted counted) {
    String behind = behind(counted);
    return sentBehind.matcher(behind).matches()
        || (allSorts.matcher(behind).matches() && sentBefore.matcher(before(counted)).find());
  }

  private String before(Counted counted) {
    return before(counted, CLAUSE_END);
  }

  private String before(Counted counted, Pattern end) {
    String[] clauses = end.split(stretchBefore(counted), -1);
    String last = clauses[clauses.length - 1];
    return last.isBlank() && clauses.length > 1 ? clauses[clauses.length - 2] + ": " : last;
  }

  private String stretchBefore(Counted counted) {
    int from = Math.max(counted.block().span().start(), counted.start() - BEFORE);
    return reading.lower().substring(Math.min(from, counted.start()), counted.start());
  }

  private String behind(Counted counted) {
    Span span = counted.span();
    int end = Math.min(counted.block().span().end(), span.end() + BEHIND);
    return reading.lower().substring(Math.min(span.end(), end), end);
  }
}

package vn.soat.patterns.quantity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;

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

  /** "20 cán bộ, công chức": not the officials with teachers, villagers or workers. */
  private static final Pattern OFFICIALS =
      Pattern.compile(
          "(?:cán\\s+bộ)?\\s*,?\\s*(?:và\\s+)?công\\s+chức"
              + "(?!\\s*,?\\s*(?:và\\s+)?(?:viên\\s+chức|người\\s|không\\s+chuyên|lao\\s+động))");

  /** What says that all of them are meant, whatever follows. */
  private static final Pattern OUT_OF =
      Pattern.compile("(?:^|\\s)(?:trong|tổng\\s+số|trong\\s+số|đánh\\s+giá)\\s*$");

  private static final Pattern THERE_ARE =
      Pattern.compile("(?:^|\\s)(?:với|có|là|gồm|biên\\s+chế|bố\\s+trí)\\s*$");

  /** No verb behind: "có 20 cán bộ, công chức tham gia" are some of them. */
  private static final Pattern NO_MORE = Pattern.compile("\\s*(?:[.;:(,].*|)", Pattern.DOTALL);

  private static final Pattern OFFICIALS_BEFORE =
      Pattern.compile(
          "(?:đội\\s+ngũ|tổng\\s+số|số|biên\\s+chế)\\s[^.;\\d]{0,25}?cán\\s+bộ,?\\s+công\\s+chức"
              + "(?!\\s*,?\\s*(?:và\\s+)?(?:viên|người|không|lao|có\\s+trình|đạt|được|tham))"
              + "[^.;,\\d]{0,25}(?:gồm|là|có|:)\\s*$");

  /** "(18/24 người)", "của 96 người", "tổng số 21 người": the whole of a share. */
  private static final Pattern OUT_OF_THEM =
      Pattern.compile("(?:\\d\\s*/\\s*|(?:^|\\s)(?:của|trong|tổng\\s+số)\\s+)$");

  private static final Phrases WHOLE = Phrases.of("của", "trong", "tổng số");

  private static final Pattern OF_OFFICIALS =
      Pattern.compile(
          "cán\\s+bộ,?\\s+công\\s+chức|đại\\s+học|hoàn\\s+thành\\s+(?:xuất\\s+sắc|tốt)"
              + "|được\\s+đánh\\s+giá|đạt\\s+chuẩn");

  /** Those of a meeting or a course. */
  private static final Pattern OF_AN_EVENT =
      Pattern.compile(
          "lượt|hội\\s+nghị|lớp|tập\\s+huấn|(?:^|\\s)cử\\s|đào\\s+tạo|tham\\s+(?:gia|dự)");

  private static final Pattern SENT_BEFORE =
      Pattern.compile(
          "(?:ban|phát)\\s+hành(?:\\s+(?:được|trong\\s+kỳ|là|đạt|tổng\\s+số))*\\s*:?\\s*$");

  private static final Pattern SENT_BEHIND =
      Pattern.compile("\\s*(?:đã\\s+)?(?:phát\\s+hành|ban\\s+hành|đi(?!\\p{L})).*", Pattern.DOTALL);

  /** All sorts; "05 văn bản chỉ đạo" is one sort. */
  private static final Pattern ALL_SORTS =
      Pattern.compile("\\s*(?:các\\s+loại.*|[.;:(,].*|)", Pattern.DOTALL);

  private final Reading reading;

  private OwnTotals(Reading reading) {
    this.reading = reading;
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
            && OFFICIALS_BEFORE.matcher(before).find()
            && !OF_AN_EVENT.matcher(before).find();
    return named || (isOutOf(counted.start()) && areOutOfOfficials(counted, before));
  }

  private boolean areOutOfOfficials(Counted counted, String before) {
    String labelled = before(counted, LABELLED);
    return OUT_OF_THEM.matcher(before).find()
        && OF_OFFICIALS.matcher(labelled + behind(counted)).find()
        && !OF_AN_EVENT.matcher(labelled).find();
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
    var officials = OFFICIALS.matcher(behind);
    if (!officials.lookingAt()) {
      return false;
    }
    String before = before(counted);
    return !OF_AN_EVENT.matcher(before).find()
        && (OUT_OF.matcher(before).find()
            || (THERE_ARE.matcher(before).find()
                && NO_MORE.matcher(behind.substring(officials.end())).matches()));
  }

  private boolean isSent(Counted counted) {
    String behind = behind(counted);
    return SENT_BEHIND.matcher(behind).matches()
        || (ALL_SORTS.matcher(behind).matches() && SENT_BEFORE.matcher(before(counted)).find());
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

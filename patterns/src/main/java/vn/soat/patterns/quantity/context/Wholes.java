package vn.soat.patterns.quantity.context;

import java.util.List;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;

/** Which counts a count is a share of, by form II.06a and by what reports do. */
public final class Wholes {

  /** What stands before the whole that a sentence is about: "Trong tổng số 184 hồ sơ …". */
  public static final Phrases OUT_OF =
      Phrases.of(
          "trong",
          "trên",
          "trong tổng",
          "trên tổng",
          "trong số",
          "trên số",
          "trong tổng số",
          "trên tổng số",
          "so với tổng",
          "so với tổng số");

  /** What calls a figure all of something: "đạt 63,4% tổng số hồ sơ tiếp nhận". */
  public static final Phrases TOTAL = Phrases.of("tổng số", "tổng");

  /** What sets parts under their whole. */
  public static final Phrases OF_WHICH =
      Phrases.of("trong đó", "gồm", "cụ thể", "trong số này", "trong số đó", "trong số ấy");

  /** What directly brings the parts of all of it. */
  public static final Phrases DIVIDED =
      Phrases.of(
          "gồm", "bao gồm", "chia ra", "chia thành", "phân ra", "phân thành", "trong đó gồm");

  /** What brings the last part: all of the whole that the others leave. */
  public static final Phrases LEFT = Phrases.of("còn lại", "số còn lại");

  private static final Phrases RESULTS = Phrases.of("kết quả", "bản điện tử");

  private Wholes() {}

  /** The wholes that a share of this indicator may be of, the most usual first. */
  public static List<Indicator> of(Indicator part) {
    return switch (part) {
      case DOSSIER_RECEIVED_ONLINE,
          DOSSIER_RECEIVED_IN_PERSON,
          DOSSIER_RECEIVED_CARRIED_OVER,
          DOSSIER_DIGITISED,
          DOSSIER_PAID_ONLINE,
          DOSSIER_RETURNED,
          DOSSIER_OTHER,
          DOSSIER_CERTIFIED_ELECTRONICALLY,
          DOSSIER_INTERLINKED ->
          List.of(Indicator.DOSSIER_RECEIVED_TOTAL, Indicator.DOSSIER_RESOLVED_TOTAL);
      case DOSSIER_RESOLVED_EARLY,
          DOSSIER_RESOLVED_ON_TIME,
          DOSSIER_RESOLVED_EARLY_OR_ON_TIME,
          DOSSIER_RESOLVED_OVERDUE ->
          List.of(Indicator.DOSSIER_RESOLVED_TOTAL, Indicator.DOSSIER_RECEIVED_TOTAL);
      case DOSSIER_PENDING_ON_TIME, DOSSIER_PENDING_OVERDUE ->
          List.of(Indicator.DOSSIER_PENDING_TOTAL, Indicator.DOSSIER_RECEIVED_TOTAL);
      case DOSSIER_RESOLVED_TOTAL, DOSSIER_PENDING_TOTAL ->
          List.of(Indicator.DOSSIER_RECEIVED_TOTAL);
      case PROCEDURE_ONLINE, PROCEDURE_PUBLISHED, PROCEDURE_OTHER ->
          List.of(Indicator.PROCEDURE_TOTAL, Indicator.PROCEDURE_PUBLISHED);
      default -> List.of();
    };
  }

  /**
   * Where the words or the slash begin that say that the figure behind them is a base: "nộp trực
   * tuyến/1.105 hồ sơ"; -1 if none stand before it.
   */
  public static int outOf(String lower, int figureStart) {
    int slash = Blanks.before(lower, figureStart) - 1;
    return slash > 0 && lower.charAt(slash) == '/' && Character.isLetter(lower.charAt(slash - 1))
        ? slash
        : OUT_OF.startBefore(lower, figureStart);
  }

  /** Whether words say that results were digitised, which are out of what was resolved. */
  public static boolean isOfResults(Indicator part, String lower, Span words) {
    return part == Indicator.DOSSIER_DIGITISED && areResults(lower, words);
  }

  /** Whether words speak of the results of dossiers. */
  public static boolean areResults(String lower, Span words) {
    return RESULTS.areIn(lower, words.start(), words.end());
  }

  /** The whole that a ratio's second figure is, if nothing else is said. */
  public static Indicator usual(Indicator part) {
    return switch (part) {
      case DOSSIER_PAID_ONLINE -> Indicator.DOSSIER_OTHER;
      case DOSSIER_INTERLINKED -> part;
      default -> of(part).stream().findFirst().orElse(part);
    };
  }
}

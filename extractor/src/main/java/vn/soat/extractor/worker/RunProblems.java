package vn.soat.extractor.worker;

import vn.soat.audit.Audit;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.source.Problem;
import vn.soat.extractor.source.Problems;

/** The wording of problems that we have with a file: time, memory, processes, our own faults. */
public final class RunProblems {

  private RunProblems() {}

  static Problem timeout(Limits limits) {
    long seconds = Math.max(1, limits.time().toSeconds());
    return Problems.problem(
        Problem.Kind.TIMEOUT,
        "Đọc tệp quá " + seconds + " giây nên đã dừng; hãy mở rồi lưu lại tệp, hoặc tách nhỏ.",
        "Reading took more than "
            + seconds
            + " s and was stopped; open and save the file anew, or split it.");
  }

  static Problem crashed() {
    return Problems.problem(
        Problem.Kind.DAMAGED,
        "Tiến trình đọc tệp dừng đột ngột, tệp có thể bị hỏng; hãy mở rồi lưu lại tệp.",
        "The process that read the file broke off, the file may be damaged; open and save it anew.");
  }

  static Problem noWorker(Exception cause) {
    return Problems.problem(
        Problem.Kind.INTERNAL,
        "Không khởi động được tiến trình đọc tệp; nếu tin tệp này, hãy thử --in-process"
            + Problems.detail(cause),
        "The process that reads files did not start; for files that you trust, try --in-process"
            + Problems.detail(cause));
  }

  static Problem outOfMemory() {
    return Problems.problem(
        Problem.Kind.OUT_OF_MEMORY,
        "Không đủ bộ nhớ để đọc tệp này; hãy tách tệp thành các phần nhỏ hơn.",
        "Not enough memory to read this file; split it into smaller parts.");
  }

  public static Problem internal(Throwable cause) {
    return Problems.problem(
        Problem.Kind.INTERNAL,
        "Soát gặp lỗi khi đọc nội dung tệp này; hãy báo cho nhóm phát triển"
            + Problems.detail(cause),
        "Soát failed on the contents of this file; please report it" + Problems.detail(cause));
  }

  public static Problem ruleFailed(Throwable cause) {
    return Problems.problem(
        Problem.Kind.RULE_FAILED,
        "Chưa đối chiếu được số liệu của tệp này vì lỗi của Soát; hãy báo cho nhóm phát triển"
            + Problems.detail(cause),
        "Soát failed while checking the figures of this file; please report it"
            + Problems.detail(cause));
  }

  /** A rule that broke off; the findings of the others stand. */
  public static Problem ruleFailed(Audit.Failure failure) {
    String which = failure.rule() + " (" + failure.reason() + ")";
    return Problems.problem(
        Problem.Kind.RULE_FAILED,
        "Một quy tắc không chạy được vì lỗi của Soát, các quy tắc khác vẫn chạy; hãy báo cho nhóm"
            + " phát triển: "
            + which,
        "A rule broke off by a fault of Soát, the others ran; please report it: " + which);
  }
}

package vn.soat.extractor.limits;

import vn.soat.extractor.source.Problem;
import vn.soat.extractor.source.Problems;

/** The wording of problems with archives and messages, and with what they hold. */
public final class ArchiveProblems {

  private static final long MEGABYTE = 1L << 20;

  private ArchiveProblems() {}

  public static Problem expandsTooFar(Limits limits) {
    return Problems.problem(
        Problem.Kind.TOO_LARGE,
        "Tệp nén bung ra quá lớn hoặc quá nhiều tệp (giới hạn "
            + limits.expandedBytes() / MEGABYTE
            + " MB, gấp "
            + limits.ratio()
            + " lần, "
            + limits.members()
            + " tệp, "
            + limits.depth()
            + " lớp); hãy giải nén và đưa từng tệp vào.",
        "The archive expands too far (limits: "
            + limits.expandedBytes() / MEGABYTE
            + " MB, "
            + limits.ratio()
            + " times its size, "
            + limits.members()
            + " files, "
            + limits.depth()
            + " layers); unpack it and name the files inside.");
  }

  public static Problem mailTooDeep(int limit) {
    return Problems.problem(
        Problem.Kind.TOO_LARGE,
        "Thư lồng trong thư quá nhiều lớp (giới hạn "
            + limit
            + ", limits.mail-depth trong soat.yaml); hãy lưu riêng các tệp đính kèm.",
        "The parts of the message stand in too many layers inside each other (limit: "
            + limit
            + ", limits.mail-depth in soat.yaml); save the attachments as files.");
  }

  public static Problem noMembers() {
    return Problems.problem(
        Problem.Kind.NO_TEXT,
        "Tệp nén hoặc thư không chứa tệp nào; hãy lấy lại bản gốc.",
        "The archive or message holds no file; fetch the original again.");
  }

  public static Problem noSuchMember() {
    return Problems.problem(
        Problem.Kind.MISSING,
        "Trong tệp nén không có tệp này; hãy kiểm tra lại tên sau dấu !/.",
        "The archive holds no such file; check the name behind !/.");
  }

  public static Problem severalFiles() {
    return Problems.problem(
        Problem.Kind.UNSUPPORTED_TYPE,
        "Tệp chứa nhiều tệp bên trong; hãy chỉ ra một tệp, ví dụ a.zip!/b.docx.",
        "The file holds several files; name one of them, as in a.zip!/b.docx.");
  }
}

package vn.soat.extractor.source;

import java.util.Locale;
import java.util.Map;
import vn.soat.patterns.text.Bilingual;

/** The wording of problems with a file as such: what is wrong, then what to do about it. */
public final class Problems {

  private static final long MEGABYTE = 1L << 20;
  private static final int DETAIL_LENGTH = 160;

  /** What people call the types that turn up under the name of a report. */
  private static final Map<String, Bilingual> TYPE_NAMES =
      Map.ofEntries(
          Map.entry("image/gif", new Bilingual("ảnh GIF", "a GIF image")),
          Map.entry("image/bmp", new Bilingual("ảnh BMP", "a BMP image")),
          Map.entry("image/heic", new Bilingual("ảnh HEIC", "a HEIC image")),
          Map.entry("image/webp", new Bilingual("ảnh WebP", "a WebP image")),
          Map.entry("application/zip", new Bilingual("tệp nén ZIP", "a ZIP archive")),
          Map.entry("application/gzip", new Bilingual("tệp nén GZIP", "a GZIP archive")),
          Map.entry("application/x-rar-compressed", new Bilingual("tệp nén RAR", "a RAR archive")),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
              new Bilingual("bảng tính Excel", "an Excel workbook")),
          Map.entry(
              "application/vnd.ms-excel", new Bilingual("bảng tính Excel", "an Excel workbook")),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.presentationml.presentation",
              new Bilingual("bản trình chiếu PowerPoint", "a PowerPoint presentation")),
          Map.entry(
              "application/octet-stream",
              new Bilingual("dữ liệu nhị phân không rõ loại", "binary data of no known type")));

  private Problems() {}

  public static Problem missing() {
    return problem(
        Problem.Kind.MISSING,
        "Không có tệp này; hãy kiểm tra lại đường dẫn.",
        "There is no such file; check the path.");
  }

  static Problem folder() {
    return problem(
        Problem.Kind.FOLDER,
        "Đây là thư mục, không phải tệp; hãy chỉ ra từng tệp trong thư mục.",
        "This is a folder, not a file; name the files inside it.");
  }

  static Problem denied() {
    return problem(
        Problem.Kind.UNREADABLE,
        "Không có quyền đọc tệp; hãy xin quyền đọc rồi thử lại.",
        "No permission to read the file; obtain it and try again.");
  }

  public static Problem unreadable(Exception cause) {
    return problem(
        Problem.Kind.UNREADABLE,
        "Không đọc được tệp từ ổ đĩa hoặc mạng; hãy sao chép tệp về máy rồi thử lại"
            + detail(cause),
        "The disk or network did not deliver the file; copy it to this computer and try again"
            + detail(cause));
  }

  public static Problem empty() {
    return problem(
        Problem.Kind.EMPTY,
        "Tệp rỗng (0 byte); hãy lấy lại bản gốc.",
        "The file is empty (0 bytes); fetch the original again.");
  }

  static Problem tooLarge(long limit) {
    long megabytes = limit / MEGABYTE;
    return problem(
        Problem.Kind.TOO_LARGE,
        "Tệp lớn hơn giới hạn " + megabytes + " MB; hãy tách tệp thành các phần nhỏ hơn.",
        "The file is larger than the limit of " + megabytes + " MB; split it into smaller parts.");
  }

  public static Problem encrypted() {
    return problem(
        Problem.Kind.ENCRYPTED,
        "Tệp được bảo vệ bằng mật khẩu; hãy bỏ mật khẩu rồi thử lại.",
        "The file is protected by a password; remove the password and try again.");
  }

  public static Problem damaged() {
    return problem(
        Problem.Kind.DAMAGED,
        "Tệp bị hỏng hoặc bị cắt cụt; hãy lấy lại bản gốc, hoặc mở rồi lưu lại tệp.",
        "The file is damaged or cut short; fetch the original again, or open and save it anew.");
  }

  public static Problem noText() {
    return problem(
        Problem.Kind.NO_TEXT,
        "Tệp không có chữ nào; hãy kiểm tra lại có đúng là tệp báo cáo không.",
        "There is no text in the file; check that it is the report.");
  }

  public static Problem tablesTooDeep(int limit) {
    return problem(
        Problem.Kind.TOO_LARGE,
        "Bảng lồng trong bảng quá nhiều lớp (giới hạn " + limit + "); hãy lưu lại thành DOCX.",
        "There are too many tables inside each other (limit: " + limit + "); save it as DOCX.");
  }

  public static Problem unsupported(String mediaType) {
    Bilingual name = TYPE_NAMES.getOrDefault(mediaType, new Bilingual(mediaType, mediaType));
    return problem(
        Problem.Kind.UNSUPPORTED_TYPE,
        "Nội dung tệp là "
            + name.vi()
            + ", Soát chưa đọc loại này;"
            + " hãy lưu thành PDF có chữ, DOCX hoặc văn bản UTF-8.",
        "The file holds "
            + name.en()
            + ", which Soát does not read yet;"
            + " save it as PDF with text, DOCX or UTF-8 text.");
  }

  public static Problem encoding() {
    return problem(
        Problem.Kind.ENCODING,
        "Tệp văn bản không theo bảng mã tiếng Việt nào mà Soát biết (Unicode, TCVN3, VNI, VPS,"
            + " VISCII, Windows-1258); hãy lưu lại với bảng mã UTF-8.",
        "The text file is in no Vietnamese encoding that Soát knows (Unicode, TCVN3, VNI, VPS, VISCII,"
            + " Windows-1258); save it again as UTF-8.");
  }

  public static Problem tooMuchText(int limit) {
    return problem(
        Problem.Kind.TOO_LARGE,
        "Tệp có quá nhiều chữ (giới hạn " + limit + " ký tự); hãy tách tệp thành các phần nhỏ hơn.",
        "There is too much text in the file (limit: " + limit + " characters); split it.");
  }

  /** A problem with its wording in both languages. */
  public static Problem problem(Problem.Kind kind, String vi, String en) {
    return new Problem(kind, new Bilingual(vi, en));
  }

  /** What a developer needs, folded to one line and kept short: it ends a message for a clerk. */
  public static String detail(Throwable cause) {
    String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
    String line = cause.getClass().getSimpleName() + message.replaceAll("\\s+", " ");
    boolean fits = line.length() <= DETAIL_LENGTH;
    return String.format(Locale.ROOT, " (%s).", fits ? line : line.substring(0, DETAIL_LENGTH));
  }
}

package vn.soat.extractor;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.soat.audit.Audit;
import vn.soat.extractor.ocr.Tesseract;
import vn.soat.patterns.text.Bilingual;

/** The wording of every problem: what is wrong, then what to do about it. */
final class Problems {

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

  static Problem missing() {
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

  static Problem unreadable(Exception cause) {
    return problem(
        Problem.Kind.UNREADABLE,
        "Không đọc được tệp từ ổ đĩa hoặc mạng; hãy sao chép tệp về máy rồi thử lại"
            + detail(cause),
        "The disk or network did not deliver the file; copy it to this computer and try again"
            + detail(cause));
  }

  static Problem empty() {
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

  static Problem expandsTooFar(Limits limits) {
    return problem(
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

  static Problem mailTooDeep(int limit) {
    return problem(
        Problem.Kind.TOO_LARGE,
        "Thư lồng trong thư quá nhiều lớp (giới hạn "
            + limit
            + ", limits.mail-depth trong soat.yaml); hãy lưu riêng các tệp đính kèm.",
        "The parts of the message stand in too many layers inside each other (limit: "
            + limit
            + ", limits.mail-depth in soat.yaml); save the attachments as files.");
  }

  static Problem encrypted() {
    return problem(
        Problem.Kind.ENCRYPTED,
        "Tệp được bảo vệ bằng mật khẩu; hãy bỏ mật khẩu rồi thử lại.",
        "The file is protected by a password; remove the password and try again.");
  }

  static Problem damaged() {
    return problem(
        Problem.Kind.DAMAGED,
        "Tệp bị hỏng hoặc bị cắt cụt; hãy lấy lại bản gốc, hoặc mở rồi lưu lại tệp.",
        "The file is damaged or cut short; fetch the original again, or open and save it anew.");
  }

  static Problem damagedPages(Collection<Integer> pages) {
    return problem(
        Problem.Kind.DAMAGED,
        "Trang " + ranges(pages) + " bị hỏng, chưa đọc được; hãy lấy lại bản gốc.",
        "Pages not read because they are damaged: "
            + ranges(pages)
            + "; fetch the original again.");
  }

  static Problem noPages() {
    return problem(
        Problem.Kind.NO_PAGES,
        "Tệp PDF không có trang nào; hãy lấy lại bản gốc.",
        "The PDF has no pages; fetch the original again.");
  }

  static Problem noText() {
    return problem(
        Problem.Kind.NO_TEXT,
        "Tệp không có chữ nào; hãy kiểm tra lại có đúng là tệp báo cáo không.",
        "There is no text in the file; check that it is the report.");
  }

  /** Pages that can be read from their picture alone, on a computer that has nothing for it. */
  static Problem noOcr(List<Integer> pages, Tesseract.State state) {
    String missing =
        state == Tesseract.State.MISSING ? "tesseract-ocr tesseract-ocr-vie" : "tesseract-ocr-vie";
    return problem(
        Problem.Kind.NO_OCR,
        "Trang "
            + ranges(pages)
            + " là ảnh quét hoặc có lớp chữ không tin được, cần Tesseract để đọc; hãy cài gói "
            + missing
            + " (sudo apt-get install "
            + missing
            + ").",
        "Pages that are scans or whose text layer cannot be believed: "
            + ranges(pages)
            + "; Tesseract is needed to read them. Install "
            + missing
            + " (sudo apt-get install "
            + missing
            + ").");
  }

  /** Pages whose text was taken from their picture, for their fonts do not say what they print. */
  static Problem noUnicode(List<Integer> pages) {
    return problem(
        Problem.Kind.NO_UNICODE,
        "Trang "
            + ranges(pages)
            + " dùng phông chữ không có bảng Unicode nên không lấy được chữ từ tệp, phải nhận dạng từ"
            + " ảnh; hãy đối chiếu với bản gốc, hoặc dùng bản Word.",
        "Pages whose fonts do not say which letters they print: "
            + ranges(pages)
            + "; they can only be recognised from their picture. Compare them with the original, or"
            + " use the Word file.");
  }

  static Problem nothingRecognised() {
    return problem(
        Problem.Kind.NO_TEXT,
        "Không nhận dạng được chữ nào trong ảnh quét; hãy quét lại rõ hơn (300 dpi) hoặc dùng bản"
            + " Word.",
        "No text could be recognised in the scan; scan it anew (300 dpi) or use the Word file.");
  }

  static Problem tooManyScans(List<Integer> pages, int limit) {
    return problem(
        Problem.Kind.TOO_LARGE,
        "Trang "
            + ranges(pages)
            + " chưa được nhận dạng: quá giới hạn "
            + limit
            + " trang quét một tệp (limits.ocr-pages trong soat.yaml).",
        "Pages not recognised: "
            + ranges(pages)
            + "; the limit is "
            + limit
            + " scanned pages a file (limits.ocr-pages in soat.yaml).");
  }

  static Problem scansTooSlow(Collection<Integer> pages, Duration limit) {
    return problem(
        Problem.Kind.TIMEOUT,
        "Trang "
            + ranges(pages)
            + " chưa được nhận dạng: hết thời gian (giới hạn "
            + Math.max(1, limit.toSeconds())
            + " giây, limits.ocr-seconds trong soat.yaml).",
        "Pages not recognised in time: "
            + ranges(pages)
            + "; the limit is "
            + Math.max(1, limit.toSeconds())
            + " s (limits.ocr-seconds in soat.yaml).");
  }

  static Problem pictureTooLarge(long megapixels, long limit) {
    return problem(
        Problem.Kind.TOO_LARGE,
        "Ảnh có " + megapixels + " triệu điểm, quá giới hạn " + limit + "; hãy thu nhỏ ảnh.",
        "The image has " + megapixels + " megapixels, more than " + limit + "; make it smaller.");
  }

  static Problem unsupported(String mediaType) {
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

  static Problem encoding() {
    return problem(
        Problem.Kind.ENCODING,
        "Tệp văn bản không theo bảng mã tiếng Việt nào mà Soát biết (Unicode, TCVN3, VNI, VPS,"
            + " VISCII, Windows-1258); hãy lưu lại với bảng mã UTF-8.",
        "The text file is in no Vietnamese encoding that Soát knows (Unicode, TCVN3, VNI, VPS, VISCII,"
            + " Windows-1258); save it again as UTF-8.");
  }

  static Problem tooManyPages(int pages, int limit) {
    return problem(
        Problem.Kind.TOO_LARGE,
        "Tệp khai có " + pages + " trang, quá giới hạn " + limit + "; hãy tách tệp.",
        "The file claims " + pages + " pages, more than the limit of " + limit + "; split it.");
  }

  static Problem tooMuchText(int limit) {
    return problem(
        Problem.Kind.TOO_LARGE,
        "Tệp có quá nhiều chữ (giới hạn " + limit + " ký tự); hãy tách tệp thành các phần nhỏ hơn.",
        "There is too much text in the file (limit: " + limit + " characters); split it.");
  }

  static Problem noMembers() {
    return problem(
        Problem.Kind.NO_TEXT,
        "Tệp nén hoặc thư không chứa tệp nào; hãy lấy lại bản gốc.",
        "The archive or message holds no file; fetch the original again.");
  }

  static Problem noSuchMember() {
    return problem(
        Problem.Kind.MISSING,
        "Trong tệp nén không có tệp này; hãy kiểm tra lại tên sau dấu !/.",
        "The archive holds no such file; check the name behind !/.");
  }

  static Problem severalFiles() {
    return problem(
        Problem.Kind.UNSUPPORTED_TYPE,
        "Tệp chứa nhiều tệp bên trong; hãy chỉ ra một tệp, ví dụ a.zip!/b.docx.",
        "The file holds several files; name one of them, as in a.zip!/b.docx.");
  }

  static Problem timeout(Limits limits) {
    long seconds = Math.max(1, limits.time().toSeconds());
    return problem(
        Problem.Kind.TIMEOUT,
        "Đọc tệp quá " + seconds + " giây nên đã dừng; hãy mở rồi lưu lại tệp, hoặc tách nhỏ.",
        "Reading took more than "
            + seconds
            + " s and was stopped; open and save the file anew, or split it.");
  }

  static Problem crashed() {
    return problem(
        Problem.Kind.DAMAGED,
        "Tiến trình đọc tệp dừng đột ngột, tệp có thể bị hỏng; hãy mở rồi lưu lại tệp.",
        "The process that read the file broke off, the file may be damaged; open and save it anew.");
  }

  static Problem noWorker(Exception cause) {
    return problem(
        Problem.Kind.INTERNAL,
        "Không khởi động được tiến trình đọc tệp; nếu tin tệp này, hãy thử --in-process"
            + detail(cause),
        "The process that reads files did not start; for files that you trust, try --in-process"
            + detail(cause));
  }

  static Problem outOfMemory() {
    return problem(
        Problem.Kind.OUT_OF_MEMORY,
        "Không đủ bộ nhớ để đọc tệp này; hãy tách tệp thành các phần nhỏ hơn.",
        "Not enough memory to read this file; split it into smaller parts.");
  }

  static Problem internal(Throwable cause) {
    return problem(
        Problem.Kind.INTERNAL,
        "Soát gặp lỗi khi đọc nội dung tệp này; hãy báo cho nhóm phát triển" + detail(cause),
        "Soát failed on the contents of this file; please report it" + detail(cause));
  }

  static Problem ruleFailed(Throwable cause) {
    return problem(
        Problem.Kind.RULE_FAILED,
        "Chưa đối chiếu được số liệu của tệp này vì lỗi của Soát; hãy báo cho nhóm phát triển"
            + detail(cause),
        "Soát failed while checking the figures of this file; please report it" + detail(cause));
  }

  /** A rule that broke off; the findings of the others stand. */
  static Problem ruleFailed(Audit.Failure failure) {
    String which = failure.rule() + " (" + failure.reason() + ")";
    return problem(
        Problem.Kind.RULE_FAILED,
        "Một quy tắc không chạy được vì lỗi của Soát, các quy tắc khác vẫn chạy; hãy báo cho nhóm"
            + " phát triển: "
            + which,
        "A rule broke off by a fault of Soát, the others ran; please report it: " + which);
  }

  private static Problem problem(Problem.Kind kind, String vi, String en) {
    return new Problem(kind, new Bilingual(vi, en));
  }

  /** "1–3, 7": a book of scans would fill the screen with its numbers. */
  private static String ranges(Collection<Integer> pages) {
    List<Integer> ordered = pages.stream().sorted().toList();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < ordered.size(); ) {
      int last = i;
      while (last + 1 < ordered.size() && ordered.get(last + 1) == ordered.get(last) + 1) {
        last++;
      }
      text.append(text.isEmpty() ? "" : ", ").append(ordered.get(i));
      text.append(last == i ? "" : "–" + ordered.get(last));
      i = last + 1;
    }
    return text.toString();
  }

  /** What a developer needs, folded to one line and kept short: it ends a message for a clerk. */
  private static String detail(Throwable cause) {
    String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
    String line = cause.getClass().getSimpleName() + message.replaceAll("\\s+", " ");
    boolean fits = line.length() <= DETAIL_LENGTH;
    return String.format(Locale.ROOT, " (%s).", fits ? line : line.substring(0, DETAIL_LENGTH));
  }
}

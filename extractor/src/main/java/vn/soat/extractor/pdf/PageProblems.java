package vn.soat.extractor.pdf;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import vn.soat.extractor.ocr.Tesseract;
import vn.soat.extractor.source.Problem;
import vn.soat.extractor.source.Problems;

/** The wording of problems with pages and pictures: what is wrong, then what to do about it. */
final class PageProblems {

  private PageProblems() {}

  static Problem damagedPages(Collection<Integer> pages) {
    return Problems.problem(
        Problem.Kind.DAMAGED,
        "Trang " + ranges(pages) + " bị hỏng, chưa đọc được; hãy lấy lại bản gốc.",
        "Pages not read because they are damaged: "
            + ranges(pages)
            + "; fetch the original again.");
  }

  static Problem noPages() {
    return Problems.problem(
        Problem.Kind.NO_PAGES,
        "Tệp PDF không có trang nào; hãy lấy lại bản gốc.",
        "The PDF has no pages; fetch the original again.");
  }

  /** Pages that can be read from their picture alone, on a computer that has nothing for it. */
  static Problem noOcr(List<Integer> pages, Tesseract.State state) {
    String missing =
        state == Tesseract.State.MISSING ? "tesseract-ocr tesseract-ocr-vie" : "tesseract-ocr-vie";
    return Problems.problem(
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
    return Problems.problem(
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
    return Problems.problem(
        Problem.Kind.NO_TEXT,
        "Không nhận dạng được chữ nào trong ảnh quét; hãy quét lại rõ hơn (300 dpi) hoặc dùng bản"
            + " Word.",
        "No text could be recognised in the scan; scan it anew (300 dpi) or use the Word file.");
  }

  static Problem tooManyScans(List<Integer> pages, int limit) {
    return Problems.problem(
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

  static Problem scansTooSlow(Collection<Integer> pages, Duration ofPage, Duration ofAll) {
    long page = Math.max(1, ofPage.toSeconds());
    long all = Math.max(1, ofAll.toSeconds());
    return Problems.problem(
        Problem.Kind.TIMEOUT,
        "Trang "
            + ranges(pages)
            + " chưa được nhận dạng: hết thời gian (giới hạn "
            + page
            + " giây một trang, "
            + all
            + " giây tất cả, limits.ocr-seconds trong soat.yaml).",
        "Pages not recognised in time: "
            + ranges(pages)
            + "; the limit is "
            + page
            + " s for one page and "
            + all
            + " s for all (limits.ocr-seconds in soat.yaml).");
  }

  /** Pages that are not drawn because of a picture on them. */
  static Problem picturesTooLarge(Collection<Integer> pages) {
    return Problems.problem(
        Problem.Kind.TOO_LARGE,
        "Trang " + ranges(pages) + " có ảnh quá lớn nên chưa đọc được; hãy quét lại với 300 dpi.",
        "Pages not read because a picture on them is too large: "
            + ranges(pages)
            + "; scan them anew at 300 dpi.");
  }

  static Problem pictureTooLarge(long megapixels, long limit) {
    return Problems.problem(
        Problem.Kind.TOO_LARGE,
        "Ảnh có " + megapixels + " triệu điểm, quá giới hạn " + limit + "; hãy thu nhỏ ảnh.",
        "The image has " + megapixels + " megapixels, more than " + limit + "; make it smaller.");
  }

  static Problem tooManyPages(int pages, int limit) {
    return Problems.problem(
        Problem.Kind.TOO_LARGE,
        "Tệp khai có " + pages + " trang, quá giới hạn " + limit + "; hãy tách tệp.",
        "The file claims " + pages + " pages, more than the limit of " + limit + "; split it.");
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
}

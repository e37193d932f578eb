package vn.soat.patterns.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.patterns.text.Span;

class SentenceSplitterTest {

  /** What a program without a model would do. */
  private static final Pattern PLAIN = Pattern.compile("[.!?](?=\\s+[\\p{Lu}+*-]|\\s*$)");

  private final SentenceSplitter splitter = SentenceSplitter.load();

  private List<String> split(String text) {
    return splitter.split(text, new Span(0, text.length())).stream()
        .map(span -> span.of(text))
        .toList();
  }

  @Test
  void isBetterThanWhatNeedsNoModelOnReportsThatItWasNotTrainedOn(TestReporter reporter)
      throws IOException, URISyntaxException {
    List<Passage> passages = heldOut();
    Score model = Score.of(passages, p -> splitter.split(p.text(), p.whole()));
    Score plain = Score.of(passages, SentenceSplitterTest::plain);
    Score iterator = Score.of(passages, SentenceSplitterTest::breakIterator);
    String scores = "model " + model + "; plain " + plain + "; BreakIterator " + iterator;
    reporter.publishEntry("held-out sentences", scores);
    assertTrue(model.sentences() >= 100, scores);
    assertTrue(model.atLeast(97), scores);
    assertTrue(model.betterThan(plain), scores);
    assertTrue(model.betterThan(iterator), scores);
  }

  private static List<Passage> heldOut() throws IOException, URISyntaxException {
    URL file = SentenceSplitterTest.class.getResource("sentences.held-out");
    return Passage.read(Path.of(Objects.requireNonNull(file).toURI()));
  }

  private static List<Span> plain(Passage passage) {
    List<Integer> ends = new ArrayList<>();
    Matcher matcher = PLAIN.matcher(passage.text());
    while (matcher.find()) {
      ends.add(matcher.end());
    }
    return between(ends, passage.text());
  }

  private static List<Span> breakIterator(Passage passage) {
    BreakIterator iterator = BreakIterator.getSentenceInstance(Locale.forLanguageTag("vi"));
    iterator.setText(passage.text());
    List<Integer> ends = new ArrayList<>();
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      ends.add(end);
    }
    return between(ends, passage.text());
  }

  private static List<Span> between(List<Integer> ends, String text) {
    ends.add(text.length());
    List<Span> spans = new ArrayList<>();
    int last = 0;
    for (int end : ends) {
      String part = text.substring(last, end);
      if (!part.isBlank()) {
        int start = last + part.length() - part.stripLeading().length();
        spans.add(new Span(start, start + part.strip().length()));
      }
      last = end;
    }
    return spans;
  }

  @Test
  void neitherLineNorBlankLineNorSemicolonEndsASentence() {
    String text =
        """
        Đã giải quyết 1.105 hồ sơ; còn lại

        28 hồ sơ đang
        trong hạn. Không có hồ sơ
        quá hạn.
        """;
    assertEquals(
        List.of(
            "Đã giải quyết 1.105 hồ sơ; còn lại\n\n28 hồ sơ đang\ntrong hạn.",
            "Không có hồ sơ\nquá hạn."),
        split(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trụ sở đặt tại TT. Gia Lộc, gần TP. Hải Dương.",
        "Quyết định số 912/QĐ-UBND. ngày 28/4/2022 về phân bổ kinh phí.",
        "Báo cáo số: 67/BC-UBND. Về tổng hợp ý kiến cử tri quý III.",
        "Tỷ lệ đạt 98.23 % trên 1.133 hồ sơ, thu 8.568.086.260đ.",
        "Trên đây là báo cáo của UBND xã./.",
        "1.1. Công tác chỉ đạo được quan tâm.",
        "Người dân hỏi: \"Hồ sơ của tôi đâu?\"",
      })
  void isOneSentence(String text) {
    assertEquals(List.of(text), split(text));
  }

  @Test
  void aCapitalBehindAStopWithoutABlankBeginsASentence() {
    assertEquals(
        List.of("Tuyến đường hoàn thành năm 2023.", "UBND xã đã nghiệm thu."),
        split("Tuyến đường hoàn thành năm 2023.UBND xã đã nghiệm thu."));
  }

  @Test
  void whatClosesBehindAStopBelongsToTheSentence() {
    assertEquals(
        List.of("Khẩu hiệu là “Vì dân phục vụ.”", "(Xem phụ lục kèm theo.)", "Kinh phí đủ."),
        split("Khẩu hiệu là “Vì dân phục vụ.” (Xem phụ lục kèm theo.) Kinh phí đủ."));
  }

  @Test
  void spansCountFromTheStartOfTheText() {
    String text = "I. KẾT QUẢ\nĐã họp 03 cuộc. Đã ban hành 02 văn bản.\nII. HẠN CHẾ";
    Span block = new Span(text.indexOf("Đã họp"), text.indexOf("\nII"));
    List<String> found = splitter.split(text, block).stream().map(span -> span.of(text)).toList();
    assertEquals(List.of("Đã họp 03 cuộc.", "Đã ban hành 02 văn bản."), found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \n ", ".", "...", ". . .", "?!", "\"", ".)", "….)\"…", "./.", "A.B.C. ."})
  void everythingThatIsNotBlankIsInASentence(String text) {
    assertEquals(text.replaceAll("\\s", ""), String.join("", split(text)).replaceAll("\\s", ""));
  }

  @Test
  void servesManyThreadsAtOnce() throws IOException, URISyntaxException {
    List<Passage> passages = heldOut();
    List<List<Span>> alone = splitAll(passages);
    assertTrue(
        IntStream.range(0, 64).parallel().allMatch(i -> splitAll(passages).equals(alone)),
        "a splitter keeps state between calls");
  }

  private List<List<Span>> splitAll(List<Passage> passages) {
    return passages.stream().map(p -> splitter.split(p.text(), p.whole())).toList();
  }
}

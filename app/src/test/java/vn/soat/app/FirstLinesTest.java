package vn.soat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.soat.output.text.Language;
import vn.soat.output.text.Messages;

/** A long list shows its beginning and says how much is left out. */
class FirstLinesTest {

  private final Messages messages =
      Messages.load("vn.soat.app.messages", Language.VI, FirstLinesTest.class);

  private static FirstLines of(int count) {
    FirstLines lines = new FirstLines();
    for (int i = 1; i <= count; i++) {
      lines.add("tệp " + i);
    }
    return lines;
  }

  @Test
  void aShortListIsWhole() {
    assertEquals("", of(0).text(messages));
    assertEquals("  tệp 1\n  tệp 2\n", of(2).text(messages));
    assertEquals(20, of(20).text(messages).lines().count());
  }

  @Test
  void aLongListSaysHowManyAreLeftOut() {
    FirstLines lines = of(23);
    assertEquals(23, lines.count());
    assertEquals(
        "  và 3 mục khác; xem báo cáo nhập liệu.",
        lines.text(messages).lines().skip(20).reduce("", String::concat));
  }
}

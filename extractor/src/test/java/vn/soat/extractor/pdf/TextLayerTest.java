package vn.soat.extractor.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class TextLayerTest {

  private static final String REAL =
      times("Ủy ban nhân dân xã đã tiếp nhận và giải quyết 12 hồ sơ theo Kế hoạch 5/KH-UBND", 5);

  private static final String PLAIN =
      times("Uy ban nhan dan xa da tiep nhan va giai quyet 12 ho so theo Ke hoach so 5", 5);

  private static final String READ_AS_ENGLISH =
      times("Uy ban nhdn d6n xd da ti6p nh4n vd gi6i quyiSt 12 hd so theo K6 hoach 5/KH-UBND", 5);

  private static String times(String line, int count) {
    return String.join("\n", Collections.nCopies(count, line));
  }

  @Test
  void realVietnameseIsBelievedWithOrWithoutPicture() {
    assertEquals(TextLayer.Verdict.BELIEVED, TextLayer.judge(REAL, 0, false));
    assertEquals(TextLayer.Verdict.BELIEVED, TextLayer.judge(REAL, 100, false));
  }

  @Test
  void layerOverAScanLiesWhereItsWordsAreNoSyllablesOrHaveNoMarks() {
    assertEquals(TextLayer.Verdict.LIES, TextLayer.judge(READ_AS_ENGLISH, 95, false));
    assertEquals(TextLayer.Verdict.LIES, TextLayer.judge(PLAIN, 95, false));
    assertEquals(TextLayer.Verdict.LIES, TextLayer.judge(REAL, 95, true));
  }

  @Test
  void whatIsTypedWithoutMarksIsBelievedWhereThereIsNoPicture() {
    assertEquals(TextLayer.Verdict.BELIEVED, TextLayer.judge(PLAIN, 0, false));
    assertEquals(TextLayer.Verdict.DOUBTFUL, TextLayer.judge(READ_AS_ENGLISH, 0, false));
  }

  @Test
  void stampOverAScanIsNoText() {
    String stamp = "Ký bởi: Ủy ban nhân dân xã, ngày ký 12-10-2023 08:15:00 +07:00";
    assertEquals(TextLayer.Verdict.DOUBTFUL, TextLayer.judge(stamp, 98, false));
    assertEquals(TextLayer.Verdict.BELIEVED, TextLayer.judge(stamp, 5, false));
  }

  @Test
  void pageWithoutTextIsRecognisedOnlyIfItShowsSomething() {
    assertEquals(TextLayer.Verdict.NONE, TextLayer.judge(" ", 1, false));
    assertEquals(TextLayer.Verdict.NONE, TextLayer.judge("", 0, true));
    assertEquals(TextLayer.Verdict.BELIEVED, TextLayer.judge("", 0, false));
  }

  @Test
  void tableOfFiguresAndCodesTellsNothing() {
    String table = times("1 45/QĐ-UBND 1.133 1.105 97,53% TTHC", 30);
    assertEquals(TextLayer.Verdict.BELIEVED, TextLayer.judge(table, 0, false));
  }
}

package vn.soat.patterns;

import static org.junit.jupiter.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.patterns.text.SourceTable;
import vn.soat.patterns.text.SourceText;
import vn.soat.patterns.text.Span;

/** The whole reading of a text four times as long takes about four times as long. */
class ReportGrowthTest {

  /** Characters; forty times a long report, so that what is not linear shows. */
  private static final int LENGTH = 400_000;

  /** Linear is 4, quadratic 16; the rest is what a busy machine adds. */
  private static final long MOST_TIMES = 9;

  /** A busy machine spoils one round or another; growth that is not linear shows in each. */
  private static final int ROUNDS = 5;

  private static final int ROWS = 8_000;
  private static final int COLUMNS = 6;

  private final ReportReader reader = ReportReader.standard();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.105 hồ sơ, trong đó ",
        "số 147/KH-",
        "đạt 98,2%; ",
        "ban hành Kế hoạch số 147/KH-UBND ",
        "Tiếp nhận 12 hồ sơ: ",
        "12 người, (",
        "của UBND xã: ",
        "không có hồ sơ. ",
        "1 2 3 - \n",
        "a) A\n",
        "kế hoạch việc ",
        "1/",
        "5% ",
        "1\t",
        ".999",
        "1.999.999\t",
        "Hồ sơ   12\n",
        "I. BÁO CÁO\n",
        "Đơn vị A 1 2\n",
        "Hộ tịch\n5\nĐất đai\n5\n6\n",
        "ă\n1\n",
        "Tháng 7 (15/6)\n5\n",
        "A | B:\n",
        "(a; b):\nĐất đai: 5; 6\n",
        "Hộ tịch  5  6 (*)\n"
      })
  void aLongTextIsReadInLinearTime(String repeated) {
    assertLinear(
        SourceText.plain(repeated.repeat(LENGTH / 4 / repeated.length())),
        SourceText.plain(repeated.repeat(LENGTH / repeated.length())));
  }

  @Test
  void aLongTableIsReadInLinearTime() {
    assertLinear(table(ROWS / 4), table(ROWS));
  }

  private void assertLinear(SourceText quarter, SourceText whole) {
    List<String> rounds = new ArrayList<>();
    while (rounds.size() < ROUNDS) {
      long less = time(quarter);
      long more = time(whole);
      if (more <= MOST_TIMES * less) {
        return;
      }
      rounds.add(less + " ns became " + more);
    }
    fail("something looks back or ahead without a bound: " + rounds);
  }

  /** Rows of a field and its counts, of which the file says what is which cell. */
  private static SourceText table(int rows) {
    StringBuilder text = new StringBuilder("Kết quả giải quyết hồ sơ\n");
    List<SourceTable.Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        int start = text.length();
        text.append(column == 0 ? "Đất đai" : "12").append(column < COLUMNS - 1 ? '\t' : '\n');
        cells.add(new SourceTable.Cell(new Span(start, text.length() - 1), row, column, 1, 1));
      }
    }
    List<SourceTable> tables = List.of(new SourceTable(cells));
    return SourceText.of(text.toString(), List.of(), List.of(), tables);
  }

  /** Processor time, so that other programs do not count. */
  private long time(SourceText source) {
    long start = threads.getCurrentThreadCpuTime();
    reader.read(source);
    return threads.getCurrentThreadCpuTime() - start;
  }
}

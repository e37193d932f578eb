package vn.soat.patterns;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.patterns.text.SourceText;

/** The whole reading of a text four times as long takes about four times as long. */
class ReportGrowthTest {

  /** Characters; forty times a long report, so that what is not linear shows. */
  private static final int LENGTH = 400_000;

  /** Linear is 4, quadratic 16; the rest is what a busy machine adds. */
  private static final long MOST_TIMES = 9;

  private final ReportReader reader = ReportReader.standard();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.105 hồ sơ, trong đó ",
        "số 147/KH-",
        "đạt 98,2%; ",
        "ban hành Kế hoạch số 147/KH-UBND ",
        "12 người, (",
        "của UBND xã: ",
        "không có hồ sơ. ",
        "1 2 3 - \n",
        "a) A\n",
        "kế hoạch việc "
      })
  void aLongTextIsReadInLinearTime(String repeated) {
    long quarter = time(repeated.repeat(LENGTH / 4 / repeated.length()));
    long whole = time(repeated.repeat(LENGTH / repeated.length()));
    assertTrue(
        whole <= MOST_TIMES * quarter,
        () -> quarter + " ns became " + whole + ": something looks back or ahead without a bound");
  }

  /** Processor time, so that other programs do not count. */
  private long time(String text) {
    SourceText source = SourceText.plain(text);
    long start = threads.getCurrentThreadCpuTime();
    reader.read(source);
    return threads.getCurrentThreadCpuTime() - start;
  }
}

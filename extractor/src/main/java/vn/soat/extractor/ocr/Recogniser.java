package vn.soat.extractor.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Recognises the pages of one document, several at a time, within a time for all of them. What
 * could not be recognised is told page by page. Safe for use by many threads.
 */
public final class Recogniser {

  /** Each holds a page in memory, here and in Tesseract. */
  private static final int MOST_AT_A_TIME = 8;

  /** A dense page takes some three seconds of one processor; a busy computer a multiple of it. */
  private static final Duration LONGEST_PAGE = Duration.ofMinutes(5);

  private final Tesseract tesseract;
  private final Duration time;

  /**
   * @param time for all pages of a document
   */
  public Recogniser(Tesseract tesseract, Duration time) {
    this.tesseract = tesseract;
    this.time = time;
  }

  /** The most that one page takes of the time for all. */
  public static Duration ofPage(Duration time) {
    return time.compareTo(LONGEST_PAGE) < 0 ? time : LONGEST_PAGE;
  }

  /** Makes the picture of a page; called by one thread at a time. */
  public interface Camera {

    /**
     * The picture of a page.
     *
     * @param page 1-based
     */
    Shot shoot(int page) throws IOException;
  }

  /** A page is not drawn because a picture on it is too large. */
  public static final class TooLarge extends IOException {

    private static final long serialVersionUID = 1;
  }

  /**
   * The picture of a page.
   *
   * @param width of the page as shown, in points
   */
  public record Shot(BufferedImage image, double width) {}

  /**
   * What came of the pages.
   *
   * @param pages by their number
   * @param late the pages for which the time did not suffice
   * @param failed the pages that could not be drawn or broke Tesseract
   * @param tooLarge the pages whose pictures are too large to be drawn
   */
  public record Outcome(
      Map<Integer, RecognisedPage> pages,
      Collection<Integer> late,
      Collection<Integer> failed,
      Collection<Integer> tooLarge) {

    public Outcome {
      pages = Map.copyOf(pages);
      late = List.copyOf(late);
      failed = List.copyOf(failed);
      tooLarge = List.copyOf(tooLarge);
    }
  }

  /** Recognises pages; ends, with those that are done by then, when the time is over. */
  public Outcome read(List<Integer> pages, Camera camera) {
    Run run = new Run(pages, camera);
    int threads = Math.min(MOST_AT_A_TIME, Runtime.getRuntime().availableProcessors());
    List<Thread> crew = new ArrayList<>();
    for (int i = 0; i < Math.min(threads, pages.size()); i++) {
      Thread thread = new Thread(run::work, "soat-ocr");
      thread.setDaemon(true);
      thread.start();
      crew.add(thread);
    }
    crew.forEach(Recogniser::await);
    return new Outcome(run.done, run.late, run.failed, run.tooLarge);
  }

  private static void await(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The work on one document. */
  private final class Run {

    private final long end = System.nanoTime() + time.toNanos();
    private final ConcurrentLinkedQueue<Integer> waiting;
    private final Camera camera;
    private final Map<Integer, RecognisedPage> done = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListSet<Integer> late = new ConcurrentSkipListSet<>();
    private final ConcurrentSkipListSet<Integer> failed = new ConcurrentSkipListSet<>();
    private final ConcurrentSkipListSet<Integer> tooLarge = new ConcurrentSkipListSet<>();

    private Run(List<Integer> pages, Camera camera) {
      this.waiting = new ConcurrentLinkedQueue<>(pages);
      this.camera = camera;
    }

    private void work() {
      for (Integer page = waiting.poll(); page != null; page = waiting.poll()) {
        try {
          recognise(page);
        } catch (Tesseract.TooSlow e) {
          late.add(page);
        } catch (TooLarge e) {
          tooLarge.add(page);
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
          failed.add(page);
        }
      }
    }

    private void recognise(int page) throws IOException {
      Duration left = Duration.ofNanos(end - System.nanoTime());
      if (left.isNegative() || left.isZero()) {
        late.add(page);
        return;
      }
      Shot shot;
      synchronized (this) {
        shot = camera.shoot(page);
      }
      PageRecogniser reader = new PageRecogniser(tesseract, ofPage(left));
      done.put(page, reader.read(PageImage.of(shot.image()), page, shot.width()));
    }
  }
}

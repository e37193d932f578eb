package vn.soat.dashboard.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Answers that hold as long as nothing has changed: twenty people who look at the same page ask the
 * store once, also when they come at the same moment. Safe for use by many threads.
 */
public final class Answers {

  private static final int MOST = 500;

  private record Kept(String stamp, CompletableFuture<Object> answer) {}

  private final Map<String, Kept> kept =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
          return size() > MOST;
        }
      };

  /**
   * The answer to a question.
   *
   * @param now what changes whenever this answer may
   * @param question with all that it depends on
   */
  @SuppressWarnings("unchecked") // a question always has answers of one type
  public <T> T of(String now, String question, Supplier<T> asked) {
    CompletableFuture<Object> mine = new CompletableFuture<>();
    CompletableFuture<Object> first = first(now, question, mine);
    if (first == mine) {
      answer(mine, asked);
    }
    try {
      return (T) first.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    }
  }

  /** Of who asked this first. */
  private CompletableFuture<Object> first(
      String now, String question, CompletableFuture<Object> mine) {
    synchronized (kept) {
      Kept known = kept.get(question);
      if (known != null && known.stamp().equals(now)) {
        return known.answer();
      }
      kept.put(question, new Kept(now, mine));
      return mine;
    }
  }

  /** A failure is told to those who wait, and not kept. */
  private <T> void answer(CompletableFuture<Object> mine, Supplier<T> asked) {
    try {
      mine.complete(asked.get());
    } catch (RuntimeException | Error e) {
      synchronized (kept) {
        kept.values().removeIf(k -> k.answer() == mine);
      }
      mine.completeExceptionally(e);
    }
  }
}

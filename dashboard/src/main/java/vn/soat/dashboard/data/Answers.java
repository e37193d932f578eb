package vn.soat.dashboard.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Answers that hold as long as nothing has changed: twenty people who look at the same page ask the
 * store once. Safe for use by many threads.
 */
public final class Answers {

  private static final int MOST = 500;

  private final Map<String, Object> kept =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Object> eldest) {
          return size() > MOST;
        }
      };
  private String stamp = "";

  /**
   * The answer to a question.
   *
   * @param now what changes whenever an answer may
   * @param question with all that it depends on
   */
  @SuppressWarnings("unchecked") // a question always has answers of one type
  public <T> T of(String now, String question, Supplier<T> asked) {
    synchronized (kept) {
      if (!now.equals(stamp)) {
        kept.clear();
        stamp = now;
      }
      Object known = kept.get(question);
      if (known != null) {
        return (T) known;
      }
    }
    T answer = asked.get();
    synchronized (kept) {
      if (now.equals(stamp)) {
        kept.put(question, (Object) answer);
      }
    }
    return answer;
  }
}

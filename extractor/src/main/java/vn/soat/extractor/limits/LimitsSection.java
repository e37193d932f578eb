package vn.soat.extractor.limits;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import vn.soat.patterns.text.Bilingual;

/** The section {@code limits} of a project file: each line one limit, a whole number. */
final class LimitsSection {

  static final String NAME = "limits";

  private static final int MEGABYTE = 1 << 20;

  /** The largest number of each is what an int holds in bytes. */
  private static final int MOST_MEGABYTES = 2047;

  /** A limit that can be set, and the largest number that it takes. */
  private record Limit(int most, BiFunction<Limits, Integer, Limits> set) {}

  private static final Map<String, Limit> LIMITS =
      new TreeMap<>(
          Map.ofEntries(
              limit("file-megabytes", MOST_MEGABYTES, (l, n) -> l.withBytes(n * MEGABYTE)),
              limit("pages", 1_000_000, Limits::withPages),
              limit("characters", 1_000_000_000, Limits::withCharacters),
              limit(
                  "archive-files",
                  1_000_000,
                  (l, n) -> l.withArchives(n, l.depth(), l.expandedBytes())),
              limit(
                  "archive-depth", 20, (l, n) -> l.withArchives(l.members(), n, l.expandedBytes())),
              limit(
                  "archive-megabytes",
                  1_000_000,
                  (l, n) -> l.withArchives(l.members(), l.depth(), (long) n * MEGABYTE)),
              limit("archive-ratio", 1_000_000, Limits::withRatio),
              limit("mail-depth", 200, Limits::withMailDepth),
              limit("seconds", 86_400, (l, n) -> l.withTime(Duration.ofSeconds(n))),
              limit("memory-megabytes", 1_000_000, Limits::withHeap),
              limit("ocr-pages", 1_000_000, (l, n) -> l.withOcr(n, l.ocrTime())),
              limit(
                  "ocr-seconds",
                  86_400,
                  (l, n) -> l.withOcr(l.ocrPages(), Duration.ofSeconds(n)))));

  private static Map.Entry<String, Limit> limit(
      String name, int most, BiFunction<Limits, Integer, Limits> set) {
    return Map.entry(name, new Limit(most, set));
  }

  private LimitsSection() {}

  /** What is wrong with a line, by its key. */
  static final class Invalid extends Exception {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Bilingual text;

    private Invalid(String key, Bilingual text) {
      super(text.en());
      this.key = NAME + "." + key;
      this.text = text;
    }

    String key() {
      return key;
    }

    Bilingual text() {
      return text;
    }
  }

  /** The limits of a section; what it does not name stays as it is. */
  static Limits read(Map<?, ?> section) throws Invalid {
    Limits limits = Limits.DEFAULT;
    for (Map.Entry<?, ?> line : section.entrySet()) {
      limits = set(limits, String.valueOf(line.getKey()), String.valueOf(line.getValue()));
    }
    return limits;
  }

  private static Limits set(Limits limits, String key, String value) throws Invalid {
    Limit limit = Optional.ofNullable(LIMITS.get(key)).orElseThrow(() -> unknown(key));
    int least = key.equals("memory-megabytes") ? Limits.LEAST_HEAP_MEGABYTES : 1;
    if (!value.matches("\\d{1,9}")
        || Integer.parseInt(value) < least
        || Integer.parseInt(value) > limit.most()) {
      throw notANumber(key, value, least, limit.most());
    }
    return limit.set().apply(limits, Integer.parseInt(value));
  }

  private static Invalid unknown(String key) {
    String known = String.join(", ", LIMITS.keySet());
    return new Invalid(
        key,
        new Bilingual(
            "không có giới hạn “" + key + "”; có: " + known,
            "there is no limit “" + key + "”; there are: " + known));
  }

  private static Invalid notANumber(String key, String value, int least, int most) {
    return new Invalid(
        key,
        new Bilingual(
            "giá trị “"
                + value
                + "” của “"
                + key
                + "” phải là số nguyên từ "
                + least
                + " đến "
                + most,
            "the value “"
                + value
                + "” of “"
                + key
                + "” must be a whole number from "
                + least
                + " to "
                + most));
  }
}

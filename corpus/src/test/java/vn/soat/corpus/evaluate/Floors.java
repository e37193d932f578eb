package vn.soat.corpus.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the scores may not fall below, and how many misses each report had then. A score may fall by
 * half a point before the build fails.
 *
 * @param shares of {@code FIELD precision} and {@code FIELD recall}
 * @param misses of {@code REPORT FIELD}; none is not written down
 */
record Floors(Map<String, BigDecimal> shares, Map<String, Integer> misses) {

  static final String SWITCH = "./soat test -pl corpus -am -Dsoat.floors=true";

  private static final BigDecimal SLACK = new BigDecimal("0.005");
  private static final int SHOWN = 3;
  private static final List<String> SIDES = List.of("precision", "recall");

  /** The floors in two files of one folder. */
  static Floors read(Path folder) throws IOException {
    return new Floors(
        values(folder.resolve("floors.csv"), BigDecimal::new),
        values(folder.resolve("misses.csv"), Integer::valueOf));
  }

  private static <T> Map<String, T> values(Path file, Function<String, T> value)
      throws IOException {
    Map<String, T> values = new TreeMap<>();
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      lines.skip(1).map(line -> line.split(",")).forEach(c -> put(values, c, value));
    }
    return values;
  }

  private static <T> void put(Map<String, T> values, String[] cells, Function<String, T> value) {
    values.put(cells[0] + " " + cells[1], value.apply(cells[2]));
  }

  /** Today's scores as floors. */
  static Floors of(Evaluation evaluation) {
    Map<String, BigDecimal> shares = new TreeMap<>();
    for (Measure measure : evaluation.scores().measures()) {
      SIDES.forEach(s -> share(measure, s).ifPresent(v -> shares.put(key(measure, s), v)));
    }
    Map<String, Integer> misses = new TreeMap<>();
    for (Evaluation.Result report : evaluation.reports()) {
      report
          .scores()
          .misses()
          .forEach(m -> misses.merge(report.name() + " " + m.field(), 1, Integer::sum));
    }
    return new Floors(shares, misses);
  }

  void write(Path folder) throws IOException {
    Files.writeString(folder.resolve("floors.csv"), csv("field,side,floor", shares));
    Files.writeString(folder.resolve("misses.csv"), csv("report,field,misses", misses));
  }

  private static String csv(String head, Map<String, ?> values) {
    return values.entrySet().stream()
        .map(e -> splitLast(e.getKey(), head.startsWith("field")) + "," + e.getValue() + "\n")
        .collect(Collectors.joining("", head + "\n", ""));
  }

  /** A field may hold a blank, a report and a side do not. */
  private static String splitLast(String key, boolean last) {
    int at = last ? key.lastIndexOf(' ') : key.indexOf(' ');
    return key.substring(0, at) + "," + key.substring(at + 1);
  }

  /** What fell, what is gone and what has no floor yet, each in words. */
  List<String> complaints(Evaluation evaluation) {
    List<String> complaints = new ArrayList<>();
    Map<String, BigDecimal> today = of(evaluation).shares();
    for (Measure measure : evaluation.scores().measures()) {
      for (String side : SIDES) {
        complaint(evaluation, measure, side).ifPresent(complaints::add);
      }
    }
    shares.keySet().stream()
        .filter(k -> !today.containsKey(k))
        .forEach(k -> complaints.add(k + " has a floor and is not measured any more"));
    return complaints;
  }

  private Optional<String> complaint(Evaluation evaluation, Measure measure, String side) {
    Optional<BigDecimal> now = share(measure, side);
    Optional<BigDecimal> floor = Optional.ofNullable(shares.get(key(measure, side)));
    if (now.isPresent() && floor.isEmpty()) {
      return Optional.of(key(measure, side) + " has no floor; to set it: " + SWITCH);
    }
    boolean fell = now.isPresent() && now.get().add(SLACK).compareTo(floor.get()) < 0;
    return fell
        ? Optional.of(
            key(measure, side)
                + " fell from "
                + floor.get()
                + " to "
                + now.get()
                + worse(evaluation, measure.field()))
        : Optional.empty();
  }

  private String worse(Evaluation evaluation, String field) {
    return evaluation.reports().stream()
        .map(report -> worse(report, field))
        .collect(Collectors.joining());
  }

  /** The first misses of a report that has more of them than it had. */
  private String worse(Evaluation.Result report, String field) {
    List<Miss> now = report.scores().misses(field);
    int before = misses.getOrDefault(report.name() + " " + field, 0);
    if (now.size() <= before) {
      return "";
    }
    String count =
        "\n  " + report.name() + ": " + before + " misses before, " + now.size() + " now";
    return now.stream()
        .limit(SHOWN)
        .map(m -> "\n    " + m)
        .collect(Collectors.joining("", count, ""));
  }

  private static Optional<BigDecimal> share(Measure measure, String side) {
    return side.equals("precision") ? measure.precision() : measure.recall();
  }

  private static String key(Measure measure, String side) {
    return measure.field() + " " + side;
  }
}

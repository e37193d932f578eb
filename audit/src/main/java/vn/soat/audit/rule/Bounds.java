package vn.soat.audit.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * Bounds of what is plausible, by name; the units are those of {@code bounds.properties}, which
 * also gives the origin of each.
 */
public final class Bounds {

  private static final String FILE = "/vn/soat/audit/bounds.properties";

  private final Map<String, BigDecimal> values;

  private Bounds(Map<String, BigDecimal> values) {
    this.values = Map.copyOf(values);
  }

  /** The bounds of the product. */
  public static Bounds standard() {
    Properties read = new Properties();
    try (InputStream in = Bounds.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("missing from the build: " + FILE);
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        read.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    Map<String, BigDecimal> values = new TreeMap<>();
    read.stringPropertyNames().forEach(n -> values.put(n, new BigDecimal(read.getProperty(n))));
    return new Bounds(values);
  }

  /**
   * These bounds with others in the place of some.
   *
   * @throws IllegalArgumentException if a name is unknown
   */
  public Bounds with(Map<String, BigDecimal> others) {
    Map<String, BigDecimal> all = new TreeMap<>(values);
    others.forEach(
        (name, value) -> {
          if (all.put(name, value) == null) {
            throw new IllegalArgumentException("no such bound: " + name);
          }
        });
    return new Bounds(all);
  }

  public Set<String> names() {
    return values.keySet();
  }

  BigDecimal get(String name) {
    BigDecimal value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no such bound: " + name);
    }
    return value;
  }
}

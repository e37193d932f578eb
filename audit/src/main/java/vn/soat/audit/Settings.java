package vn.soat.audit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.soat.audit.arithmetic.EditCost;
import vn.soat.audit.rule.Bounds;
import vn.soat.audit.rule.Rules;
import vn.soat.patterns.text.Bilingual;

/**
 * What a project file {@code soat.yaml} sets: rules that are off, bounds that are its own.
 *
 * <pre>
 * rules:
 *   document-order: off
 * bounds:
 *   commune.area.most: 2000
 * </pre>
 *
 * @param off ids of the rules that do not run
 */
public record Settings(Set<String> off, Bounds bounds) {

  /** Every rule, with the bounds of the product. */
  public static final Settings STANDARD = new Settings(Set.of(), Bounds.standard());

  private static final Set<String> ON = Set.of("on", "true");
  private static final Set<String> OFF = Set.of("off", "false");

  public Settings {
    off = Set.copyOf(off);
  }

  /** A project file that says what cannot be. */
  public static final class Invalid extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Bilingual text;

    Invalid(Bilingual text) {
      super(text.en());
      this.text = text;
    }

    /** The message for people; what it names is in the file. */
    public Bilingual text() {
      return text;
    }
  }

  /**
   * The settings of a parsed project file.
   *
   * @param file its keys and values, nested maps for nested ones
   * @throws Invalid where a key, a rule, a bound or a value is unknown; it names the nearest
   */
  public static Settings of(Map<String, ?> file) throws Invalid {
    for (String key : file.keySet()) {
      require(key, List.of("rules", "bounds"), "mục", "section");
    }
    return new Settings(off(map(file, "rules")), bounds(map(file, "bounds")));
  }

  private static Map<?, ?> map(Map<String, ?> file, String key) throws Invalid {
    Object value = file.get(key);
    if (value == null) {
      return Map.of();
    }
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw notA(key, value);
  }

  private static Set<String> off(Map<?, ?> rules) throws Invalid {
    List<String> known = Rules.standard().stream().map(rule -> rule.info().id()).toList();
    Set<String> off = new HashSet<>();
    for (Map.Entry<?, ?> entry : rules.entrySet()) {
      String id = String.valueOf(entry.getKey());
      String state = String.valueOf(entry.getValue());
      require(id, known, "quy tắc", "rule");
      if (OFF.contains(state)) {
        off.add(id);
      } else if (!ON.contains(state)) {
        throw notA(id, state);
      }
    }
    return off;
  }

  private static Bounds bounds(Map<?, ?> bounds) throws Invalid {
    Bounds standard = Bounds.standard();
    Map<String, BigDecimal> own = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : bounds.entrySet()) {
      String name = String.valueOf(entry.getKey());
      require(name, standard.names(), "giới hạn", "bound");
      own.put(name, number(name, entry.getValue()));
    }
    return standard.with(own);
  }

  private static BigDecimal number(String name, Object value) throws Invalid {
    try {
      return new BigDecimal(String.valueOf(value));
    } catch (NumberFormatException e) {
      throw notA(name, value);
    }
  }

  private static Invalid notA(String key, Object value) {
    return new Invalid(
        new Bilingual(
            "soat.yaml: giá trị “" + value + "” của “" + key + "” không dùng được",
            "soat.yaml: the value “" + value + "” of “" + key + "” is of no use"));
  }

  private static void require(String name, Collection<String> known, String vi, String en)
      throws Invalid {
    if (known.contains(name)) {
      return;
    }
    String nearest =
        known.stream()
            .min(Comparator.comparingInt((String k) -> EditCost.ofWords(name, k)))
            .orElse("");
    throw new Invalid(
        new Bilingual(
            "soat.yaml: không có " + vi + " “" + name + "”; gần nhất là “" + nearest + "”",
            "soat.yaml: no " + en + " “" + name + "”; the nearest is “" + nearest + "”"));
  }
}

package vn.soat.audit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.soat.audit.across.Across;
import vn.soat.audit.arithmetic.EditCost;
import vn.soat.audit.rule.AuditRule;
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

  private static final String RULES = "rules";
  private static final String BOUNDS = "bounds";
  private static final Set<String> ON = Set.of("on", "true");
  private static final Set<String> OFF = Set.of("off", "false");

  public Settings {
    off = Set.copyOf(off);
  }

  /** A project file that says what cannot be. */
  public static final class Invalid extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Bilingual text;
    private final String key;

    Invalid(String key, Bilingual text) {
      super(text.en());
      this.key = key;
      this.text = text;
    }

    /** The key that it is about, below its section: {@code rules.document-order}. */
    public String key() {
      return key;
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
      require(key, key, List.of(RULES, BOUNDS), "mục", "section");
    }
    return new Settings(off(map(file, RULES)), bounds(map(file, BOUNDS)));
  }

  private static Map<?, ?> map(Map<String, ?> file, String key) throws Invalid {
    Object value = file.get(key);
    if (value == null) {
      return Map.of();
    }
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new Invalid(
        key,
        new Bilingual(
            "dưới “" + key + "” phải là các dòng “tên: giá trị”, thụt vào hai dấu cách",
            "below “" + key + "” there must be lines “name: value”, indented by two spaces"));
  }

  private static Set<String> off(Map<?, ?> rules) throws Invalid {
    List<String> known = ids();
    Set<String> off = new TreeSet<>();
    for (Map.Entry<?, ?> entry : rules.entrySet()) {
      String id = String.valueOf(entry.getKey());
      String state = String.valueOf(entry.getValue());
      require(RULES + "." + id, id, known, "quy tắc", "rule");
      if (OFF.contains(state)) {
        off.add(id);
      } else if (!ON.contains(state)) {
        throw notA(RULES, id, state, "on, off");
      }
    }
    return off;
  }

  /** Of the rules for one report and of those for several. */
  private static List<String> ids() {
    return Stream.concat(Rules.standard().stream().map(AuditRule::info), Across.rules().stream())
        .map(RuleInfo::id)
        .toList();
  }

  private static Bounds bounds(Map<?, ?> bounds) throws Invalid {
    Bounds standard = Bounds.standard();
    Map<String, BigDecimal> own = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : bounds.entrySet()) {
      String name = String.valueOf(entry.getKey());
      require(BOUNDS + "." + name, name, standard.names(), "giới hạn", "bound");
      own.put(name, number(name, entry.getValue()));
    }
    return standard.with(own);
  }

  private static BigDecimal number(String name, Object value) throws Invalid {
    try {
      BigDecimal number = new BigDecimal(String.valueOf(value));
      if (number.signum() >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number below 0.
    }
    throw notA(BOUNDS, name, String.valueOf(value), "0, 1.5, 2000…");
  }

  private static Invalid notA(String section, String key, String value, String choice) {
    return new Invalid(
        section + "." + key,
        new Bilingual(
            "giá trị “" + value + "” của “" + key + "” không dùng được; hãy ghi " + choice,
            "the value “" + value + "” of “" + key + "” cannot be used; write " + choice));
  }

  private static void require(
      String key, String name, Collection<String> known, String vi, String en) throws Invalid {
    if (known.contains(name)) {
      return;
    }
    String nearest =
        known.stream()
            .min(Comparator.comparingInt((String k) -> EditCost.ofWords(name, k)))
            .orElse("");
    throw new Invalid(
        key,
        new Bilingual(
            "không có " + vi + " “" + name + "”; gần nhất là “" + nearest + "”",
            "there is no " + en + " “" + name + "”; the nearest is “" + nearest + "”"));
  }
}

package vn.soat.dashboard.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soat.audit.Auditor;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.across.Across;
import vn.soat.output.text.Language;
import vn.soat.output.text.Messages;

/** Everything that a page says, in one language. Its methods are called by the templates. */
public final class Texts {

  private final Language language;
  private final Messages messages;
  private final Map<String, String> rules = new HashMap<>();

  public Texts(Language language) {
    this.language = language;
    this.messages = Messages.load("vn.soat.dashboard.dashboard", language, Texts.class);
    Stream.concat(Auditor.standard().rules().stream(), Across.rules().stream())
        .forEach((RuleInfo rule) -> rules.put(rule.id(), language.of(rule.finds())));
  }

  public Language language() {
    return language;
  }

  /** For the attribute {@code lang} of a page. */
  public String code() {
    return language.name().toLowerCase(Locale.ROOT);
  }

  public String of(String key) {
    return messages.get(key);
  }

  public String of(String key, Object argument) {
    return messages.get(key, argument);
  }

  public String of(String key, Object first, Object second) {
    return messages.get(key, first, second);
  }

  /** The half of a sentence of the store that is in this language. */
  public String either(String vi, String en) {
    return language == Language.VI ? vi : en;
  }

  /** What a rule finds; its id where an older version had it. */
  public String rule(String id) {
    return rules.getOrDefault(id, id);
  }

  /** What an indicator counts; its code where there is no word for it. */
  public String indicator(String code) {
    String key = "indicator." + code;
    return messages.bundle().containsKey(key) ? messages.get(key) : code;
  }

  /** A word for a code of the record: {@code kind.dossier}. */
  public String word(String kind, String code) {
    String key = kind + "." + code;
    return messages.bundle().containsKey(key) ? messages.get(key) : code;
  }

  /** A number as it is written in this language: 1.105 or 1,105; a dash where there is none. */
  public String number(@Nullable Object value) {
    if (value == null) {
      return "–";
    }
    return grouped(new BigDecimal(value.toString()).stripTrailingZeros().toPlainString());
  }

  private String grouped(String plain) {
    String[] parts = plain.split("\\.", 2);
    String whole =
        parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", language == Language.VI ? "." : ",");
    return parts.length == 1 ? whole : whole + (language == Language.VI ? "," : ".") + parts[1];
  }

  /** A share in per cent with two decimals; a dash where it cannot be told. */
  public String share(@Nullable Long part, @Nullable Long whole) {
    if (part == null || whole == null || whole <= 0) {
      return "–";
    }
    BigDecimal share =
        BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    return grouped(share.toPlainString()) + " %";
  }

  /** A day as it is written in this language: 09/12/2023 or 2023-12-09. */
  public String day(String iso) {
    if (language == Language.EN || !iso.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return iso;
    }
    return iso.substring(8) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4);
  }
}

package vn.soat.output.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of one part of the program in one language. Safe for use by many threads. */
public final class Messages {

  private final ResourceBundle bundle;
  private final Language language;

  private Messages(ResourceBundle bundle, Language language) {
    this.bundle = bundle;
    this.language = language;
  }

  /**
   * Loads a bundle whose root is Vietnamese and whose {@code _en} is English. The computer's own
   * locale plays no part.
   *
   * @param baseName the bundle's name on the class path, with dots
   * @param caller a class of the module that holds the bundle
   */
  public static Messages load(String baseName, Language language, Class<?> caller) {
    Control control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    return new Messages(
        ResourceBundle.getBundle(baseName, language.bundle(), caller.getClassLoader(), control),
        language);
  }

  /**
   * The sentence of a key, with its arguments as {@link String#format} places them by {@code %s};
   * decimal numbers as the language writes them.
   */
  public String get(String key, Object... arguments) {
    Object[] written = Arrays.stream(arguments).map(this::written).toArray();
    return String.format(Locale.ROOT, bundle.getString(key), written);
  }

  private Object written(Object argument) {
    return argument instanceof BigDecimal number ? language.written(number) : argument;
  }

  /**
   * The sentence of a key for a number of things, the number being its first argument: {@code
   * key.one} for exactly one, where there is such a key.
   */
  public String count(String key, long number) {
    String one = key + ".one";
    return get(number == 1 && bundle.containsKey(one) ? one : key, number);
  }

  public ResourceBundle bundle() {
    return bundle;
  }
}

package vn.soat.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soat.output.text.Language;

/**
 * Chooses the language before the arguments are parsed, so that their errors are in it too: {@code
 * --lang}, else what the launcher has settled, else the first of LC_ALL, LC_MESSAGES and LANG that
 * is set. English only where it is asked for; Vietnamese for everything else, C and POSIX included.
 */
final class LanguageChoice {

  private static final String OPTION = "--lang";

  private LanguageChoice() {}

  static Language of(List<String> arguments, Surroundings surroundings) {
    return ofArguments(arguments).orElseGet(() -> ofEnvironment(surroundings));
  }

  private static Optional<Language> ofArguments(List<String> arguments) {
    for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith(OPTION + "=")) {
        return named(argument.substring(OPTION.length() + 1));
      }
      if (argument.equals(OPTION) && i + 1 < arguments.size()) {
        return named(arguments.get(i + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<Language> named(String name) {
    return Stream.of(Language.values())
        .filter(language -> language.name().equalsIgnoreCase(name))
        .findFirst();
  }

  private static Language ofEnvironment(Surroundings surroundings) {
    String locale =
        Stream.concat(
                Stream.of(surroundings.launcherLanguage()),
                Stream.of("LC_ALL", "LC_MESSAGES", "LANG").map(surroundings::variable))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElseGet(() -> surroundings.computerLocale().toString());
    return locale.toLowerCase(Locale.ROOT).startsWith("en") ? Language.EN : Language.VI;
  }
}

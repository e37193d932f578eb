package vn.soat.app;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The world around one call.
 *
 * @param environment the environment variables
 * @param terminal whether a person looks at the output
 * @param launcherLanguage what the launcher read from the environment before it changed the locale
 *     to one in which Java can open Vietnamese file names; the empty string without a launcher
 * @param computerLocale what the computer itself is set to; asked only where the environment is
 *     mute and the system is Windows, which has no such variables
 * @param folder the working directory, where the search for {@code soat.yaml} begins
 */
record Surroundings(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    boolean terminal,
    String launcherLanguage,
    Locale computerLocale,
    Path folder) {

  /** The surroundings of this process. */
  static Surroundings ofProcess() {
    return new Surroundings(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        isTerminal(),
        System.getProperty("soat.lang", ""),
        onWindows() ? Locale.getDefault() : Locale.ROOT,
        Path.of("").toAbsolutePath());
  }

  private static boolean onWindows() {
    return System.getProperty("os.name", "").startsWith("Windows");
  }

  /** Since Java 22 there is a console also without a terminal, and a method that tells. */
  @SuppressWarnings("SystemConsoleNull") // null still means no terminal on 17 to 21
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** A variable, or the empty string where it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}

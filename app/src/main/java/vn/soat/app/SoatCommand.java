package vn.soat.app;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import vn.soat.output.text.Language;

/** {@code soat} itself: the options that every command has. */
@Command(name = "soat", sortOptions = false, versionProvider = Version.class)
final class SoatCommand implements Callable<Integer> {

  private final Call call;

  @Spec private @Nullable CommandSpec spec;

  // The language is chosen before parsing, see LanguageChoice; here its name is only checked.
  @SuppressWarnings("unused")
  @Option(
      names = "--lang",
      paramLabel = "vi|en",
      scope = ScopeType.INHERIT,
      descriptionKey = "option.lang")
  private @Nullable Language language;

  @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "option.debug")
  private boolean debug;

  @SuppressWarnings("unused") // picocli itself answers it, as it does --version
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "option.help")
  private boolean help;

  @SuppressWarnings("unused")
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  private boolean version;

  SoatCommand(Call call) {
    this.call = call;
  }

  /** Without a command: how to give one. */
  @Override
  public Integer call() {
    if (spec != null) {
      call.error(spec.commandLine().getUsageMessage());
    }
    return Outcome.PROBLEMS.exitCode();
  }

  boolean debug() {
    return debug || !call.surroundings().variable("SOAT_DEBUG").isEmpty();
  }
}

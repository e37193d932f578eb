package vn.soat.app;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import vn.soat.output.text.Paint;

/** The command {@code soat}. */
public final class Soat {

  private Soat() {}

  /** Runs one command and exits with its code: 0 nothing found, 1 findings, 2 problems. */
  public static void main(String[] arguments) {
    System.exit(run(Surroundings.ofProcess(), new StandardEngine(), arguments));
  }

  static int run(Surroundings surroundings, Engine engine, String... arguments) {
    Call call = new Call(surroundings, engine, LanguageChoice.of(List.of(arguments), surroundings));
    SoatCommand soat = new SoatCommand(call);
    ExecutionErrors errors = new ExecutionErrors(call, soat);
    try {
      return commandLine(call, soat, errors).execute(arguments);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      return errors.handle(e);
    }
  }

  /** The commands, in the order in which help lists them. */
  static CommandLine commandLine(Call call, SoatCommand soat, ExecutionErrors errors) {
    CommandLine commandLine =
        new CommandLine(soat)
            .addSubcommand(new AuditCommand(call))
            .addSubcommand(new ExtractCommand(call))
            .addSubcommand(new ImportCommand(call))
            .addSubcommand(new WatchCommand(call))
            .addSubcommand(new StatusCommand(call))
            .addSubcommand(new QueryCommand(call))
            .addSubcommand(new ReviewCommand(call))
            .addSubcommand(new ExportCommand(call))
            .addSubcommand(new ServeCommand(call))
            .addSubcommand(new GazetteerCommand(call))
            .addSubcommand(new TextCommand(call))
            .addSubcommand(new RulesCommand(call))
            .addSubcommand(new DemoCommand(call))
            .addSubcommand(new EvaluateCommand(call))
            .addSubcommand(
                new CommandLine(new CorpusCommand(call))
                    .addSubcommand(new CorpusGenerateCommand(call)))
            .addSubcommand(new CompletionCommand(call))
            .addSubcommand(new HelpCommand(call));
    return configured(commandLine, call, errors);
  }

  private static CommandLine configured(
      CommandLine commandLine, Call call, ExecutionErrors errors) {
    Surroundings surroundings = call.surroundings();
    boolean colour = Colour.AUTO.paint(surroundings) == Paint.COLOUR;
    return commandLine
        .setResourceBundle(call.messages().bundle())
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(Help.defaultColorScheme(colour ? Help.Ansi.ON : Help.Ansi.OFF))
        .setOut(writer(surroundings.out()))
        .setErr(writer(surroundings.err()))
        .setParameterExceptionHandler(new ParameterErrors(call))
        .setExecutionExceptionHandler(errors);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}

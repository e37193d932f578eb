package vn.soat.app;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.soat.output.text.Messages;

/** Says in the user's language what is wrong with the arguments, and what was perhaps meant. */
final class ParameterErrors implements IParameterExceptionHandler {

  private final Call call;
  private final Messages messages;

  ParameterErrors(Call call) {
    this.call = call;
    this.messages = call.messages();
  }

  @Override
  public int handleParseException(ParameterException error, String[] arguments) {
    String command = error.getCommandLine().getCommandSpec().qualifiedName();
    call.complain(message(error));
    call.error(messages.get("error.seeHelp", command) + "\n");
    return Outcome.PROBLEMS.exitCode();
  }

  private String message(ParameterException error) {
    if (error instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (error instanceof MissingParameterException missing) {
      return missing(missing.getMissing());
    }
    if (error instanceof OverwrittenOptionException twice) {
      return messages.get("error.twice", name(twice.getOverwritten()));
    }
    ArgSpec argument = error.getArgSpec();
    if (argument == null) {
      return messages.get("error.arguments", String.valueOf(error.getMessage()));
    }
    return messages.get(
        isWhole(argument) ? "error.number" : "error.value",
        String.valueOf(error.getValue()),
        name(argument),
        argument.paramLabel());
  }

  private static boolean isWhole(ArgSpec argument) {
    Class<?> type = argument.type();
    return type == int.class || type == long.class;
  }

  private String unmatched(UnmatchedArgumentException error) {
    String argument = error.getUnmatched().get(0);
    CommandLine command = error.getCommandLine();
    boolean option = argument.startsWith("-");
    boolean atRoot = command.getCommandSpec().parent() == null;
    String key = option ? "error.option" : atRoot ? "error.command" : "error.surplus";
    Stream<String> names = option ? options(command) : command.getSubcommands().keySet().stream();
    List<String> nearest = Nearest.to(argument, names);
    String hint =
        nearest.isEmpty() ? "" : " " + messages.get("error.didYouMean", String.join(", ", nearest));
    return messages.get(key, argument) + hint;
  }

  private static Stream<String> options(CommandLine command) {
    return command.getCommandSpec().options().stream().map(OptionSpec::longestName);
  }

  private String missing(List<ArgSpec> missing) {
    String names = missing.stream().map(ParameterErrors::form).collect(Collectors.joining(", "));
    boolean option = missing.stream().anyMatch(ArgSpec::isOption);
    return messages.get(option ? "error.missingOption" : "error.missing", names);
  }

  /** As it is to be typed. */
  private static String form(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}

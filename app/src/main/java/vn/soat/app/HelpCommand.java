package vn.soat.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code soat help}: how to use the program or one command. */
@Command(name = "help", sortOptions = false)
final class HelpCommand implements Callable<Integer> {

  private final Call call;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "${bundle:label.command}", descriptionKey = "command")
  private @Nullable String command;

  HelpCommand(Call call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    if (spec != null) {
      call.print(wanted(spec.root().commandLine()).getUsageMessage());
    }
    return call.outcome().exitCode();
  }

  private CommandLine wanted(CommandLine root) {
    if (command == null) {
      return root;
    }
    CommandLine found = root.getSubcommands().get(command);
    if (found == null) {
      throw new UnmatchedArgumentException(root, List.of(command));
    }
    return found;
  }
}

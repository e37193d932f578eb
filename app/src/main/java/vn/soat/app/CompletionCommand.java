package vn.soat.app;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code soat completion}: a script that lets bash or zsh complete the commands. */
@Command(name = "completion", sortOptions = false)
final class CompletionCommand implements Callable<Integer> {

  private final Call call;

  @Spec private @Nullable CommandSpec spec;

  CompletionCommand(Call call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    if (spec != null) {
      call.print(AutoComplete.bash("soat", spec.root().commandLine()) + "\n");
    }
    return call.outcome().exitCode();
  }
}

package vn.soat.app;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code soat corpus}: reports to measure with. */
@Command(name = "corpus", sortOptions = false)
final class CorpusCommand implements Callable<Integer> {

  private final Call call;

  @Spec private @Nullable CommandSpec spec;

  CorpusCommand(Call call) {
    this.call = call;
  }

  /** Without a command below it: how to give one. */
  @Override
  public Integer call() {
    if (spec != null) {
      call.error(spec.commandLine().getUsageMessage());
    }
    return Outcome.PROBLEMS.exitCode();
  }
}

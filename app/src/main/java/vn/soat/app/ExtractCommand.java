package vn.soat.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.soat.audit.Profile;
import vn.soat.audit.Settings;

/** {@code soat extract}: the record of each file. */
@Command(name = "extract", sortOptions = false)
final class ExtractCommand implements Callable<Integer> {

  private final Call call;

  @Parameters(arity = "1..*", paramLabel = "${bundle:label.file}", descriptionKey = "files")
  private List<String> files = List.of();

  @Option(names = "--format", paramLabel = "json|jsonl", descriptionKey = "format")
  private RecordFormat format = RecordFormat.JSON;

  @Mixin private final Project project = new Project();

  ExtractCommand(Call call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    project.settings(call).ifPresent(s -> project.engine(call).ifPresent(e -> extract(s, e)));
    return call.outcome().exitCode();
  }

  private void extract(Settings settings, Engine engine) {
    RecordPrinter printer =
        new RecordPrinter(call, format == RecordFormat.JSON && files.size() == 1);
    EachFile.extract(call, engine.with(Profile.DEFAULT, settings), files, printer::print);
    printer.end();
  }
}

package vn.soat.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code soat extract}: the record of each file. */
@Command(name = "extract", sortOptions = false)
final class ExtractCommand implements Callable<Integer> {

  private final Call call;

  @Parameters(arity = "1..*", paramLabel = "${bundle:label.file}", descriptionKey = "files")
  private List<String> files = List.of();

  @Option(names = "--format", paramLabel = "json|jsonl", descriptionKey = "format")
  private RecordFormat format = RecordFormat.JSON;

  ExtractCommand(Call call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    EachFile.extract(call, files, record -> call.print(format.write(record, files.size())));
    return call.outcome().exitCode();
  }
}

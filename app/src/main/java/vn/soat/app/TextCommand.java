package vn.soat.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.soat.extractor.Reading;

/** {@code soat text}: the text that the offsets of a record refer to, exactly. */
@Command(name = "text", sortOptions = false)
final class TextCommand implements Callable<Integer> {

  private final Call call;

  @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
  private String file = "";

  TextCommand(Call call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    Reading reading =
        file.equals(EachFile.STANDARD_INPUT)
            ? call.engine().read(call.in(), file)
            : call.engine().read(file);
    reading.text().ifPresent(text -> call.print(text.text()));
    reading.problems().forEach(problem -> call.report(file, problem));
    return call.outcome().exitCode();
  }
}

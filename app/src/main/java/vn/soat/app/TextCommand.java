package vn.soat.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.soat.extractor.source.Reading;
import vn.soat.output.json.LayoutJson;
import vn.soat.patterns.text.SourceText;

/**
 * {@code soat text}: the text that the offsets of a record refer to, exactly; a form feed stands
 * where a page begins. With {@code --layout} its lines and tables with their places, as JSON.
 */
@Command(name = "text", sortOptions = false)
final class TextCommand implements Callable<Integer> {

  private final Call call;

  @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
  private String file = "";

  @Option(names = "--layout", descriptionKey = "soat.text.layout")
  private boolean layout;

  @Mixin private final Project project = new Project();

  TextCommand(Call call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    project.engine(call).ifPresent(e -> EachFile.read(call, e, file, this::print));
    return call.outcome().exitCode();
  }

  private void print(Reading reading) {
    reading.text().ifPresent(text -> call.print(shown(reading.source().path(), text)));
    reading.problems().forEach(problem -> call.report(reading.source().path(), problem));
  }

  private String shown(String path, SourceText text) {
    return layout ? LayoutJson.line(path, text) + "\n" : text.text();
  }
}

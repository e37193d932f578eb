package vn.soat.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.soat.corpus.Samples;
import vn.soat.corpus.evaluate.Evaluation;
import vn.soat.corpus.evaluate.EvaluationJson;
import vn.soat.corpus.evaluate.EvaluationText;
import vn.soat.corpus.evaluate.Evaluator;
import vn.soat.corpus.evaluate.Subject;
import vn.soat.corpus.evaluate.SubjectFolder;
import vn.soat.corpus.evaluate.UnusableInput;

/** {@code soat evaluate}: how good the program is on reports whose content is known. */
@Command(name = "evaluate", sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {

  /** The forms of an evaluation. */
  enum Format {
    TABLE,
    JSON,
    MD
  }

  private static final int HEADINGS = 2;

  private final Call call;

  @Parameters(arity = "0..*", paramLabel = "${bundle:label.report}", descriptionKey = "reports")
  private List<String> names = List.of();

  @Option(names = "--gold", paramLabel = "${bundle:label.directory}", descriptionKey = "gold")
  private @Nullable String gold;

  @Option(names = "--reports", paramLabel = "${bundle:label.directory}", descriptionKey = "folder")
  private @Nullable String reports;

  @Option(names = "--format", paramLabel = "table|json|md", descriptionKey = "format")
  private Format format = Format.TABLE;

  @Option(names = "--misses", descriptionKey = "misses")
  private boolean misses;

  EvaluateCommand(Call call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    try {
      List<Subject> subjects = chosen(subjects());
      if (call.outcome() == Outcome.CLEAN) {
        evaluate(subjects);
      }
    } catch (UnusableInput e) {
      call.refuse(call.language().of(e.reason()));
    } catch (InvalidPathException e) {
      call.refuse(call.messages().get("evaluate.path", e.getInput()));
    }
    return call.outcome().exitCode();
  }

  private List<Subject> subjects() throws UnusableInput {
    if (gold != null && reports != null) {
      return SubjectFolder.read(Path.of(gold), Path.of(reports), call.engine()::extract);
    }
    if (gold != null || reports != null) {
      call.refuse(call.messages().get("evaluate.both"));
    }
    return Samples.standard().samples().stream()
        .map(sample -> Subject.of(sample, call.engine()::extract))
        .toList();
  }

  private List<Subject> chosen(List<Subject> subjects) {
    if (names.isEmpty()) {
      return subjects;
    }
    List<Subject> chosen = new ArrayList<>();
    for (String name : names) {
      List<Subject> of = subjects.stream().filter(s -> s.name().equals(name)).toList();
      if (of.isEmpty()) {
        call.refuse(unknown(name, subjects));
      }
      chosen.addAll(of);
    }
    return chosen;
  }

  private String unknown(String name, List<Subject> subjects) {
    List<String> nearest = Nearest.to(name, subjects.stream().map(Subject::name));
    String hint =
        nearest.isEmpty()
            ? ""
            : " " + call.messages().get("error.didYouMean", String.join(", ", nearest));
    return call.messages().get("evaluate.unknown", name) + hint;
  }

  private void evaluate(List<Subject> subjects) {
    Evaluation evaluation = Evaluator.evaluate(subjects);
    EvaluationText text = new EvaluationText(call.language());
    if (misses && format != Format.JSON) {
      call.print(text.misses(evaluation) + "\n");
    }
    call.print(
        switch (format) {
          case TABLE -> text.table(evaluation);
          case MD -> text.markdown(evaluation, HEADINGS);
          case JSON ->
              misses
                  ? EvaluationJson.writeWithMisses(evaluation)
                  : EvaluationJson.write(evaluation);
        });
    for (String path : evaluation.failed()) {
      call.refuse(call.messages().get("evaluate.failed", path));
    }
  }
}

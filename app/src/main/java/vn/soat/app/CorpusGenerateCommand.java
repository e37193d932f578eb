package vn.soat.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.soat.corpus.generate.GeneratedFolder;
import vn.soat.corpus.generate.GeneratedFolder.Format;

/** {@code soat corpus generate}: made-up reports with their gold. */
@Command(name = "generate", sortOptions = false)
final class CorpusGenerateCommand implements Callable<Integer> {

  private final Call call;

  @Option(names = "--reports", paramLabel = "N", descriptionKey = "reports")
  private int reports = 100;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
  private long seed = 1;

  @Option(names = "--errors", paramLabel = "0–1", descriptionKey = "errors")
  private BigDecimal errors = BigDecimal.ZERO;

  @Option(
      names = "--formats",
      paramLabel = "txt,docx,pdf",
      split = ",",
      hideParamSyntax = true,
      descriptionKey = "formats")
  private List<String> formats = List.of("txt");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "${bundle:label.directory}",
      descriptionKey = "out")
  private Path out = Path.of("");

  @Option(names = "--force", descriptionKey = "force")
  private boolean force;

  CorpusGenerateCommand(Call call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    try {
      Optional<String> complaint = complaint();
      if (complaint.isPresent()) {
        call.refuse(complaint.get());
      } else {
        write();
      }
    } catch (IOException e) {
      call.refuse(FileErrors.notWritten(call.messages(), out, e));
    }
    return call.outcome().exitCode();
  }

  private Optional<String> complaint() throws IOException {
    if (reports < 1) {
      return Optional.of(call.messages().get("corpus.count", reports));
    }
    if (errors.signum() < 0 || errors.compareTo(BigDecimal.ONE) > 0) {
      return Optional.of(call.messages().get("corpus.rate", errors.toPlainString()));
    }
    Optional<String> unknown = formats.stream().filter(f -> Format.named(f).isEmpty()).findFirst();
    if (unknown.isPresent()) {
      return unknown.map(f -> call.messages().get("corpus.format", f));
    }
    return force || GeneratedFolder.isFree(out)
        ? Optional.empty()
        : Optional.of(call.messages().get("corpus.notEmpty", out));
  }

  private void write() throws IOException {
    int wrong = GeneratedFolder.write(out, reports, seed, errors, chosen(), this::progress);
    call.print(call.messages().get("corpus.done", reports, wrong, out) + "\n");
  }

  private Set<Format> chosen() {
    List<Format> chosen = new ArrayList<>();
    formats.forEach(f -> Format.named(f).ifPresent(chosen::add));
    return EnumSet.copyOf(chosen);
  }

  /** Only for a person who watches. */
  private void progress(int done) {
    if (call.surroundings().terminal() && (done % 10 == 0 || done == reports)) {
      String end = done == reports ? "\n" : "";
      call.error("\r" + call.messages().get("corpus.progress", done, reports) + end);
    }
  }
}

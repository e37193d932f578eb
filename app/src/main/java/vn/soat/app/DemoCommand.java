package vn.soat.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.soat.audit.RuleInfo;
import vn.soat.dashboard.DashboardFailure;
import vn.soat.extractor.ReportRecord;
import vn.soat.output.store.StoreFailure;

/** {@code soat demo}: the sample reports, read and audited. */
@Command(name = "demo", sortOptions = false)
final class DemoCommand implements Callable<Integer> {

  private final Call call;

  @Option(names = "--serve", descriptionKey = "serve")
  private boolean serve;

  @Option(names = "--port", paramLabel = "${bundle:label.number}", descriptionKey = "port")
  private int port = ServeCommand.PORT;

  DemoCommand(Call call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    if (serve) {
      serve();
      return call.outcome().exitCode();
    }
    List<Engine.Sample> samples = call.engine().samples();
    List<ReportRecord> records = samples.stream().map(this::record).toList();
    List<String> rules = call.engine().rules().stream().map(RuleInfo::id).toList();
    DemoText text = new DemoText(call.language(), call.messages(), rules);
    call.print(text.of(records, reachable(samples)));
    return call.outcome().exitCode();
  }

  private void serve() {
    try {
      new DemoStore(call, port).serve();
    } catch (DashboardFailure e) {
      call.refuse(call.language().of(e.reason()));
    } catch (StoreFailure e) {
      call.refuse(call.language().of(e.reason()));
    } catch (IOException e) {
      String folder = String.valueOf(System.getProperty("java.io.tmpdir"));
      call.refuse(FileErrors.notWritten(call.messages(), folder, e));
    }
  }

  /** Where the samples can be opened from the current folder, by name. */
  private static Map<String, String> reachable(List<Engine.Sample> samples) {
    return samples.stream()
        .filter(sample -> Files.isReadable(Path.of(sample.path())))
        .collect(Collectors.toMap(Engine.Sample::name, Engine.Sample::path));
  }

  private ReportRecord record(Engine.Sample sample) {
    byte[] bytes = sample.text().getBytes(StandardCharsets.UTF_8);
    ReportRecord record = call.engine().extract(new ByteArrayInputStream(bytes), sample.name());
    record.problems().forEach(problem -> call.report(sample.name(), problem));
    return record;
  }
}

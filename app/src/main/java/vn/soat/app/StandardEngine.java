package vn.soat.app;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soat.audit.Auditor;
import vn.soat.audit.Profile;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Settings;
import vn.soat.audit.across.Across;
import vn.soat.corpus.Samples;
import vn.soat.extractor.Extractor;
import vn.soat.extractor.ReportRecord;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.source.Reading;
import vn.soat.patterns.PatternInfo;
import vn.soat.patterns.ReportReader;

/**
 * The product itself. The extractor is built when it is first asked for: it compiles every pattern,
 * which {@code --help} should not wait for.
 */
final class StandardEngine implements Engine {

  private static final String SAMPLE_FOLDER = "corpus/src/main/resources/vn/soat/corpus/samples/";

  private final Profile profile;
  private final Settings settings;
  private final boolean inProcess;
  private final Limits limits;
  private @Nullable Extractor extractor;

  StandardEngine() {
    this(Profile.DEFAULT, Settings.STANDARD, false, Limits.DEFAULT);
  }

  private StandardEngine(Profile profile, Settings settings, boolean inProcess, Limits limits) {
    this.profile = profile;
    this.settings = settings;
    this.inProcess = inProcess;
    this.limits = limits;
  }

  @Override
  public Engine isolated(Limits wanted) {
    return new StandardEngine(profile, settings, false, wanted);
  }

  @Override
  public Engine inProcess(Limits wanted) {
    return new StandardEngine(profile, settings, true, wanted);
  }

  @Override
  public void extractEach(String path, Consumer<ReportRecord> sink) {
    extractor().extractEach(path, sink);
  }

  @Override
  public void extractEach(InputStream in, String path, Consumer<ReportRecord> sink) {
    extractor().extractEach(in, path, sink);
  }

  @Override
  public void readEach(String path, Consumer<Reading> sink) {
    extractor().readEach(path, sink);
  }

  @Override
  public void readEach(InputStream in, String path, Consumer<Reading> sink) {
    extractor().readEach(in, path, sink);
  }

  @Override
  public Engine with(Profile wanted, Settings project) {
    return new StandardEngine(wanted, project, inProcess, limits);
  }

  @Override
  public ReportRecord extract(String path) {
    return extractor().extract(path);
  }

  @Override
  public ReportRecord extract(InputStream in, String path) {
    return extractor().extract(in, path);
  }

  @Override
  public Reading read(String path) {
    return extractor().read(path);
  }

  @Override
  public Reading read(InputStream in, String path) {
    return extractor().read(in, path);
  }

  @Override
  public ReportRecord record(Reading reading) {
    return extractor().record(reading);
  }

  @Override
  public List<PatternInfo> patterns() {
    return ReportReader.standard().patterns();
  }

  @Override
  public List<RuleInfo> rules() {
    return Stream.concat(Auditor.standard().rules().stream(), Across.rules().stream()).toList();
  }

  @Override
  public List<Sample> samples() {
    return Samples.standard().samples().stream().map(StandardEngine::sample).toList();
  }

  private static Sample sample(vn.soat.corpus.Sample sample) {
    return new Sample(
        sample.name() + ".txt", SAMPLE_FOLDER + sample.name() + ".pdf", sample.text());
  }

  private synchronized Extractor extractor() {
    Extractor built = extractor;
    if (built == null) {
      built =
          inProcess
              ? Extractor.inProcess(profile, settings, limits)
              : Extractor.with(profile, settings, limits);
      extractor = built;
    }
    return built;
  }
}

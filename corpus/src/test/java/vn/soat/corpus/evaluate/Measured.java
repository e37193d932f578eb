package vn.soat.corpus.evaluate;

import java.nio.file.Path;
import java.util.List;
import vn.soat.corpus.Sample;
import vn.soat.corpus.Samples;
import vn.soat.extractor.Extractor;
import vn.soat.extractor.ReportRecord;

/** The product on its samples, read once for all tests. */
final class Measured {

  static final Extractor EXTRACTOR = Extractor.inProcess();

  static final List<Outcome> OUTCOMES =
      Samples.standard().samples().stream().map(Measured::outcome).toList();

  static final Evaluation EVALUATION =
      Evaluator.evaluate(OUTCOMES.stream().map(Outcome::subject).toList());

  private Measured() {}

  /** A sample and its record as a text file. */
  record Outcome(Sample sample, ReportRecord record) {

    Subject subject() {
      return Subject.of(sample, (in, path) -> record);
    }

    @Override
    public String toString() {
      return sample.name();
    }
  }

  /** The folder of this module. */
  static Path module() {
    return Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize();
  }

  private static Outcome outcome(Sample sample) {
    return new Outcome(sample, Subject.of(sample, EXTRACTOR::extract).record().get());
  }
}

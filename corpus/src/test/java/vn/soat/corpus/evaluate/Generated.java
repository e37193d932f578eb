package vn.soat.corpus.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import vn.soat.corpus.Gold;
import vn.soat.corpus.GoldReader;
import vn.soat.corpus.generate.GeneratedReport;
import vn.soat.corpus.generate.Generator;
import vn.soat.extractor.ReportRecord;

/** The product on generated reports, made and read once for all tests. */
final class Generated {

  private static final int REPORTS = 1000;
  private static final long SEED = 2026;
  private static final String ERRORS = "0.3";

  static final String COMMAND =
      "soat corpus generate --reports %d --seed %d --errors %s".formatted(REPORTS, SEED, ERRORS);

  static final Evaluation EVALUATION = Evaluator.evaluate(subjects());

  private Generated() {}

  /** Made and read on all processors, as this is most of the time that the tests take. */
  private static List<Subject> subjects() {
    Maker maker = new Maker(new Generator(SEED, new BigDecimal(ERRORS)));
    return IntStream.rangeClosed(1, REPORTS).parallel().mapToObj(maker::subject).toList();
  }

  /** A class of its own: code of the outer one would wait in every thread for its constants. */
  private record Maker(Generator generator) {

    Subject subject(int number) {
      GeneratedReport report = generator.report(number);
      Gold gold = GoldReader.read(report.gold());
      Subject subject = Subject.of(report.name(), report.text(), gold, Measured.EXTRACTOR::extract);
      ReportRecord record = subject.record().get();
      return new Subject(subject.name(), subject.path(), gold, () -> record);
    }
  }
}

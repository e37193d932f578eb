package vn.soat.patterns.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.model.BaseModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.soat.patterns.text.Span;

/**
 * Trains the model anew and holds the committed one against it. Run with -Dsoat.rewrite=true it
 * writes the model instead.
 */
class SentenceModelTest {

  private static final Path TRAINING = Path.of("src/main/opennlp/sentences.train");
  private static final Path MODEL = Path.of("src/main/resources/vn/soat/patterns/sentences.bin");
  private static final String STALE =
      "sentences.bin was trained on something else: run this test with -Dsoat.rewrite=true";

  /** Against learning by heart: the cost of a weight, found by cross-validation of the training. */
  private static final int WEIGHT_COST_PERCENT = 10;

  @BeforeAll
  static void letOpenNlpCreateOurClasses() throws IOException {
    SentenceSplitter.allowOwnFactory();
    if (Boolean.getBoolean("soat.rewrite")) {
      train(Passage.read(TRAINING)).serialize(MODEL);
    }
  }

  private static SentenceModel train(List<Passage> passages) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 200);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, WEIGHT_COST_PERCENT / 100.0);
    return SentenceDetectorME.train(
        "vi",
        ObjectStreamUtils.createObjectStream(passages.stream().map(Passage::sample).toList()),
        new StopModelFactory(),
        parameters);
  }

  @Test
  void theCommittedModelIsTheOneThatTheTrainingTextGives() throws IOException {
    List<Passage> passages = Passage.read(TRAINING);
    SentenceModel trained = train(passages);
    SentenceModel committed = new SentenceModel(MODEL);
    assertEquals(
        trained.getManifestProperty(BaseModel.TRAINING_EVENTHASH_PROPERTY),
        committed.getManifestProperty(BaseModel.TRAINING_EVENTHASH_PROPERTY),
        STALE);
    assertEquals(splits(passages, trained), splits(passages, committed), STALE);
  }

  private static List<List<Span>> splits(List<Passage> passages, SentenceModel model) {
    SentenceSplitter splitter = new SentenceSplitter(model);
    return passages.stream().map(p -> splitter.split(p.text(), p.whole())).toList();
  }

  @Test
  void stopsAreJudgedAsOpenNlpJudgesThem() throws IOException {
    SentenceModel model = new SentenceModel(MODEL);
    StopJudge judge = StopJudge.of(model);
    for (Passage passage : Passage.read(TRAINING)) {
      for (int stop : new StopScanner().getPositions(passage.text())) {
        String[] said = new StopContext().getContext(passage.text(), stop);
        MaxentModel trained = model.getMaxentModel();
        assertEquals(
            trained.getBestOutcome(trained.eval(said)).equals(SentenceDetectorME.SPLIT),
            judge.ends(passage.text(), passage.whole(), stop),
            () -> String.join(" ", said));
      }
    }
  }

  @Test
  void theModelHasLearntItsTrainingText() throws IOException {
    SentenceSplitter splitter = new SentenceSplitter(new SentenceModel(MODEL));
    Score score = Score.of(Passage.read(TRAINING), p -> splitter.split(p.text(), p.whole()));
    assertTrue(score.sentences() >= 400, () -> "write more sentences: " + score);
    assertTrue(score.atLeast(99), score::toString);
  }

  /** OpenNLP takes the last stop of a line for its end, so there must be nothing behind it. */
  @Test
  void everyTrainingSentenceEndsInItsLastStop() throws IOException {
    for (Passage passage : Passage.read(TRAINING)) {
      for (Span span : passage.sentences()) {
        String sentence = span.of(passage.text());
        List<Integer> stops = new StopScanner().getPositions(sentence);
        assertTrue(
            stops.isEmpty()
                || StopScanner.afterClosers(sentence, stops.get(stops.size() - 1) + 1)
                    == sentence.length(),
            () -> "give this line a final stop or take it out: " + sentence);
      }
    }
  }
}

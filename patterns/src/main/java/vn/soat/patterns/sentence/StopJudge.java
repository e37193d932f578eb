package vn.soat.patterns.sentence;

import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import vn.soat.patterns.text.Span;

/**
 * Judges stops as OpenNLP does by the same model: a stop ends a sentence where the weights of what
 * is said of it favour that. OpenNLP writes out each thing said as a string and looks it up; a hash
 * over the same letters tells the same for a tenth of the time.
 */
final class StopJudge {

  private final long[] said;

  /** How much each thing said speaks for the end of a sentence rather than against it. */
  private final double[] weights;

  private StopJudge(int size) {
    this.said = new long[size];
    this.weights = new double[size];
  }

  static StopJudge of(SentenceModel model) {
    AbstractModel trained = (AbstractModel) model.getMaxentModel();
    @SuppressWarnings("unchecked") // OpenNLP documents the second structure so.
    Map<String, Context> contexts = (Map<String, Context>) trained.getDataStructures()[1];
    StopJudge judge = new StopJudge(Integer.highestOneBit(contexts.size()) * 4);
    int end = trained.getIndex(SentenceDetectorME.SPLIT);
    contexts.forEach((words, context) -> judge.put(hash(FNV_OFFSET, words), weight(context, end)));
    return judge;
  }

  private static double weight(Context context, int end) {
    double weight = 0;
    for (int i = 0; i < context.getOutcomes().length; i++) {
      double towards = context.getParameters()[i];
      weight += context.getOutcomes()[i] == end ? towards : -towards;
    }
    return weight;
  }

  /** Whether a stop of a block ends a sentence. */
  boolean ends(String text, Span block, int stop) {
    Sum sum = new Sum();
    StopContext.describe(text, block, stop, sum);
    return sum.weight > 0;
  }

  private final class Sum implements StopContext.Features {

    private double weight;

    @Override
    public void add(String name, String... words) {
      long hash = hash(FNV_OFFSET, name);
      for (int i = 0; i < words.length; i++) {
        hash = hash(i == 0 ? hash : step(hash, ' '), words[i]);
      }
      weight += weights[slot(hash)];
    }
  }

  private void put(long hash, double weight) {
    int slot = slot(hash);
    said[slot] = hash;
    weights[slot] = weight;
  }

  /** Where a hash stands, or the free place, of weight 0, where it would. */
  private int slot(long hash) {
    int mask = said.length - 1;
    int slot = (int) (hash ^ hash >>> 32) & mask;
    while (said[slot] != 0 && said[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  // Fowler, Noll and Vo's hash FNV-1a: over 64 bits no two of some thousand strings meet.

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private static long hash(long before, String words) {
    long hash = before;
    for (int i = 0; i < words.length(); i++) {
      hash = step(hash, words.charAt(i));
    }
    return hash;
  }

  private static long step(long hash, char letter) {
    return (hash ^ letter) * FNV_PRIME;
  }
}

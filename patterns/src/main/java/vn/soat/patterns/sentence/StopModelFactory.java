package vn.soat.patterns.sentence;

import opennlp.tools.sentdetect.EndOfSentenceScanner;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorFactory;

/**
 * Tells OpenNLP which stops to judge and by what. Public, with a constructor without arguments,
 * because the model names this class and OpenNLP creates it on loading.
 */
public final class StopModelFactory extends SentenceDetectorFactory {

  public StopModelFactory() {
    super("vi", false, null, StopScanner.STOPS.toCharArray());
  }

  @Override
  public EndOfSentenceScanner getEndOfSentenceScanner() {
    return new StopScanner();
  }

  @Override
  public SDContextGenerator getSDContextGenerator() {
    return new StopContext();
  }
}

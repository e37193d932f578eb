package vn.soat.corpus;

import java.util.List;

/** The sample reports of the product, in the order of their names. */
public final class Samples {

  private static final String FOLDER = "samples/";

  private final List<Sample> samples;

  private Samples(List<Sample> samples) {
    this.samples = List.copyOf(samples);
  }

  /**
   * The samples that are part of the product, as {@code samples/index.txt} lists them.
   *
   * @throws IllegalStateException if one of its files is missing
   */
  public static Samples standard() {
    return new Samples(Resources.text(FOLDER + "index.txt").lines().map(Samples::load).toList());
  }

  private static Sample load(String name) {
    String file = FOLDER + name;
    return new Sample(
        name,
        Resources.text(file + ".txt"),
        new Sample.Document(file + ".docx"),
        new Sample.Document(file + ".pdf"),
        GoldReader.read(Resources.text(file + ".gold.json")));
  }

  public List<Sample> samples() {
    return samples;
  }

  /**
   * The sample of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Sample named(String name) {
    return samples.stream()
        .filter(s -> s.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no sample " + name));
  }
}

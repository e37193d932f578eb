package vn.soat.extractor.encoding;

import java.util.Optional;

/**
 * A text and the encoding that it was found to be in.
 *
 * @param text in composed letters
 */
public record Guess(String text, OldEncoding encoding) {

  /** So many of a hundred marked words are syllables in a text of officials; the rest are names. */
  private static final int SURE = 70;

  /** Fewer words with marks than this may be syllables by chance in several encodings. */
  private static final int ENOUGH_WORDS = 3;

  /** A text whose marked words are syllables as they stand is left alone. */
  private static final int SOUND = 50;

  /**
   * Which encoding a whole text is in, by how many of its words become Vietnamese.
   *
   * @param western the characters that its bytes are in Windows-1252
   * @return empty if the text is Vietnamese or Western as it stands, or in no encoding known here
   */
  public static Optional<Guess> of(String western) {
    if (!Western.hasOnlyWesternLetters(western)) {
      return Optional.empty();
    }
    Share best = Share.of(western);
    Optional<Guess> found = Optional.empty();
    for (OldEncoding encoding : OldEncoding.values()) {
      Optional<String> text = encoding.decode(western);
      Share share = text.map(Share::of).orElse(new Share(0, 1));
      if (share.atLeast(SURE) && share.real() > 0 && share.exceeds(best)) {
        best = share;
        found = text.map(t -> new Guess(restore(t, encoding), encoding));
      }
    }
    return found;
  }

  /**
   * The same for one paragraph of a document whose fonts say nothing: only where it is plainly not
   * Vietnamese as it stands.
   */
  public static Optional<Guess> ofParagraph(String text) {
    Share share = Share.of(text);
    boolean sound = share.marked() < ENOUGH_WORDS || share.atLeast(SOUND);
    return sound ? Optional.empty() : of(text);
  }

  private static String restore(String text, OldEncoding encoding) {
    return encoding == OldEncoding.TCVN3 ? Capitals.restore(text) : text;
  }
}

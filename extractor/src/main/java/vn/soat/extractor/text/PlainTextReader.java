package vn.soat.extractor.text;

import java.util.Optional;
import vn.soat.extractor.encoding.Guess;
import vn.soat.extractor.encoding.Marks;
import vn.soat.extractor.encoding.Share;
import vn.soat.extractor.encoding.Western;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.source.Contents;
import vn.soat.extractor.source.FormatReader;
import vn.soat.extractor.source.Problems;
import vn.soat.extractor.source.Source;
import vn.soat.extractor.source.Unreadable;
import vn.soat.patterns.text.SourceText;

/**
 * Reads plain text. The text is the file's own characters: offsets and lines in a record are those
 * that an editor shows, so neither line ends nor composed letters are touched. Only what an editor
 * shows as rubbish, a text in an encoding from before Unicode, is turned into Unicode.
 */
public final class PlainTextReader implements FormatReader {

  /** What is called a text in Windows-1252: nothing but signs that it shares with no other. */
  private static final String WESTERN = "windows-1252";

  private final Limits limits;

  public PlainTextReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Contents read(byte[] bytes, String mediaType) throws Unreadable {
    Optional<TextDecoder.Decoded> unicode = TextDecoder.decode(bytes);
    String text = unicode.map(TextDecoder.Decoded::text).orElseGet(() -> Western.decode(bytes));
    if (text.length() > limits.characters()) {
      // Before every old encoding is tried on it, which takes a minute for 50 MB.
      throw new Unreadable(Problems.tooMuchText(limits.characters()));
    }
    if (Marks.tooMany(text)) {
      throw new Unreadable(Problems.encoding());
    }
    Optional<Guess> guess = Guess.of(text);
    if (guess.isPresent()) {
      return contents(guess.get().text(), guess.get().encoding().code());
    }
    if (unicode.isEmpty() && !Share.of(text).atLeast(100)) {
      throw new Unreadable(Problems.encoding());
    }
    return contents(text, unicode.map(decoded -> decoded.charset().name()).orElse(WESTERN));
  }

  private static Contents contents(String text, String encoding) {
    return Contents.of(SourceText.plain(text), Source.Method.PLAIN, Optional.of(encoding));
  }
}

package vn.soat.extractor;

import java.util.Optional;
import vn.soat.patterns.text.SourceText;

/**
 * Reads plain text. The text is the file's own characters: offsets and lines in a record are those
 * that an editor shows, so neither line ends nor composed letters are touched.
 */
final class PlainTextReader implements FormatReader {

  @Override
  public Contents read(byte[] bytes, String mediaType) throws Unreadable {
    TextDecoder.Decoded decoded =
        TextDecoder.decode(bytes).orElseThrow(() -> new Unreadable(Problems.encoding()));
    return Contents.of(
        SourceText.plain(decoded.text()),
        Source.Method.PLAIN,
        Optional.of(decoded.charset().name()));
  }
}

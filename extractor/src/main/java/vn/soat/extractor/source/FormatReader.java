package vn.soat.extractor.source;

import java.io.IOException;

/** Reads the files of one family of types. Safe for use by many threads. */
public interface FormatReader {

  /**
   * @param mediaType as detected from the bytes
   * @throws Unreadable with what to tell the file's owner
   * @throws IOException if the file breaks the rules of its format
   */
  Contents read(byte[] bytes, String mediaType) throws Unreadable, IOException;
}

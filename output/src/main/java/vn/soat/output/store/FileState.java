package vn.soat.output.store;

import java.util.Optional;

/**
 * A file as it was found.
 *
 * @param path absolute; of a file in an archive {@code a.zip!/b.docx}
 * @param sha256 of its content; empty where it could not be read
 * @param modified milliseconds since 1970; {@link #UNTRUSTED} where it tells nothing
 */
public record FileState(String path, Optional<String> sha256, long bytes, long modified) {

  /** The file is so new that it may change again without another time, or it lies in an archive. */
  public static final long UNTRUSTED = -1;
}

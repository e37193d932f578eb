package vn.soat.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/** Standard output took no more. */
final class OutputFailure extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  OutputFailure(IOException cause) {
    super(cause);
  }

  /** Whether the reader has simply gone, as {@code head} does, which is no trouble of ours. */
  boolean readerHasGone() {
    String reason = Objects.requireNonNullElse(getCause().getMessage(), "");
    return reason.toLowerCase(Locale.ROOT).contains("pipe");
  }
}

package vn.soat.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/** Standard output took no more. */
final class OutputFailure extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  OutputFailure(IOException cause) {
    super(cause);
    this.reason = Objects.requireNonNullElse(cause.getMessage(), cause.toString());
  }

  /** What the system says of it. */
  String reason() {
    return reason;
  }

  /** Whether the reader has simply gone, as {@code head} does, which is no trouble of ours. */
  boolean readerHasGone() {
    return reason.toLowerCase(Locale.ROOT).contains("pipe");
  }
}

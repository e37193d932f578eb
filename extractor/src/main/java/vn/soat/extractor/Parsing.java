package vn.soat.extractor;

import java.nio.file.Path;

/** A way to have files parsed. Safe for use by many threads. */
interface Parsing extends AutoCloseable {

  /** What a file gave; whatever it holds, there is an answer within the limits. */
  Parsed parse(Path file, Limits limits);

  @Override
  void close();
}

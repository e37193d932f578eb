package vn.soat.extractor.worker;

import java.nio.file.Path;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.source.Parsed;

/** A way to have files parsed. Safe for use by many threads. */
public interface Parsing extends AutoCloseable {

  /** What a file gave; whatever it holds, there is an answer within the limits. */
  Parsed parse(Path file, Limits limits);

  @Override
  void close();
}

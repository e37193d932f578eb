package vn.soat.output.bulk;

import java.util.function.Consumer;
import vn.soat.extractor.ReportRecord;
import vn.soat.extractor.source.Reading;

/** What an import asks of the product. Safe for use by many threads. */
public interface ReportSource {

  /** Hands on the text of a file, or those of the files in an archive. */
  void readEach(String path, Consumer<Reading> sink);

  /** What a text says. */
  ReportRecord record(Reading reading);
}

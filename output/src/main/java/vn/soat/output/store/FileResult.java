package vn.soat.output.store;

import java.util.List;
import vn.soat.extractor.source.Problem;

/** What became of one file before it is stored. */
public sealed interface FileResult {

  FileState file();

  /** It was read; the record may have problems beside its text. */
  record Report(FileState file, PreparedReport report) implements FileResult {}

  /** Nothing could be read of it. */
  record Unread(FileState file, List<Problem> problems) implements FileResult {

    public Unread {
      problems = List.copyOf(problems);
    }
  }

  /** Its content is already in the store, under this or another path. */
  record Known(FileState file) implements FileResult {}

  /**
   * The same file with the same content and another time: nothing to do but to remember the time.
   */
  record Touched(FileState file) implements FileResult {}

  /**
   * An archive; its files came before it.
   *
   * @param members their paths
   */
  record Archive(FileState file, List<String> members) implements FileResult {

    public Archive {
      members = List.copyOf(members);
    }
  }
}

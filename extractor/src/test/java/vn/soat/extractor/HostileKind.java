package vn.soat.extractor;

/**
 * A file made to harm, and what becomes of it.
 *
 * @param name what is wrong with it
 * @param outcome the one problem that it ends in, or how much of it is read
 */
record HostileKind(String name, byte[] bytes, String outcome) {

  /** What is read where a file says "12 ho so" all the same. */
  static final String READ = "read";

  /** What is read where a file says something, but not that. */
  static final String GARBLED = "garbled";

  static HostileKind read(String name, byte[] bytes) {
    return new HostileKind(name, bytes, READ);
  }

  HostileKind refused(Problem.Kind kind) {
    return new HostileKind(name, bytes, kind.name());
  }

  HostileKind garbled() {
    return new HostileKind(name, bytes, GARBLED);
  }
}

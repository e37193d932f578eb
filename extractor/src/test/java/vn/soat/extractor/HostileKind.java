package vn.soat.extractor;

import vn.soat.extractor.source.Problem;

/** A file made to harm, and what becomes of it. */
final class HostileKind {

  /** What is read where a file says "12 ho so" all the same. */
  static final String READ = "read";

  /** What is read where a file says something, but not that. */
  static final String GARBLED = "garbled";

  private final String name;
  private final byte[] bytes;
  private final String outcome;

  private HostileKind(String name, byte[] bytes, String outcome) {
    this.name = name;
    this.bytes = bytes;
    this.outcome = outcome;
  }

  /**
   * One that is read all the same.
   *
   * @param name what is wrong with it
   */
  static HostileKind read(String name, byte[] bytes) {
    return new HostileKind(name, bytes, READ);
  }

  HostileKind refused(Problem.Kind kind) {
    return new HostileKind(name, bytes, kind.name());
  }

  HostileKind garbled() {
    return new HostileKind(name, bytes, GARBLED);
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }

  /** The one problem that it ends in, or how much of it is read. */
  String outcome() {
    return outcome;
  }

  @Override
  public String toString() {
    return name;
  }
}

package vn.soat.app;

import vn.soat.output.text.Messages;

/** The first lines of a list that may be long, and how many more there are. */
final class FirstLines {

  private static final int LISTED = 20;

  private final StringBuilder lines = new StringBuilder();
  private long count;

  void add(String line) {
    if (count < LISTED) {
      lines.append("  ").append(line).append('\n');
    }
    count++;
  }

  /** All of them, those that are not listed, too. */
  long count() {
    return count;
  }

  String text(Messages messages) {
    return count <= LISTED
        ? lines.toString()
        : lines + "  " + messages.get("import.more", count - LISTED) + "\n";
  }
}

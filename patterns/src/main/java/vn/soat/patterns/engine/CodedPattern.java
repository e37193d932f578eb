package vn.soat.patterns.engine;

import java.util.List;

/**
 * A pattern that a reader brings along, because more of it is code than a file could say.
 *
 * @param layer matches of one layer never overlap
 * @param starts the words that a match begins with, or {@code digit}; nothing is tried elsewhere
 * @param follows the words or signs one of which stands behind the number that a match begins with;
 *     empty where anything may
 * @param regex in comments mode, with named groups only, without regard to case
 */
public record CodedPattern(
    String id, String layer, List<String> starts, List<String> follows, String regex) {

  public CodedPattern {
    starts = List.copyOf(starts);
    follows = List.copyOf(follows);
  }
}

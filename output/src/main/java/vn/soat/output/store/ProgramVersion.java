package vn.soat.output.store;

import java.util.Arrays;
import java.util.List;

/**
 * The version of Soát that read a report.
 *
 * @param text {@code 0.2.0}, {@code 0.2.0-SNAPSHOT}
 */
public record ProgramVersion(String text) {

  private static final int PARTS = 3;

  /** Whether a record that {@code other} made may be read anew: never one of a newer version. */
  public boolean supersedes(ProgramVersion other) {
    return !text.equals(other.text) && Arrays.compare(numbers(), other.numbers()) >= 0;
  }

  private int[] numbers() {
    List<String> parts = List.of(text.replaceFirst("[-+].*", "").split("\\.", -1));
    int[] numbers = new int[PARTS];
    for (int i = 0; i < Math.min(PARTS, parts.size()); i++) {
      numbers[i] = parts.get(i).matches("\\d{1,9}") ? Integer.parseInt(parts.get(i)) : 0;
    }
    return numbers;
  }
}

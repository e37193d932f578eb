package vn.soat.corpus.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Slips of the pen in a row of digits; what stands between the digits stays. */
enum Slips {
  DIGIT_CHANGED {
    @Override
    Optional<String> in(String text, Dice dice) {
      int at = dice.pick(digits(text));
      int other = (text.charAt(at) - '0' + dice.between(1, 9)) % 10;
      return Optional.of(text.substring(0, at) + other + text.substring(at + 1));
    }
  },
  DIGITS_TRANSPOSED {
    @Override
    Optional<String> in(String text, Dice dice) {
      List<Integer> digits = digits(text);
      int i = dice.below(Math.max(1, digits.size() - 1));
      if (digits.size() < 2 || text.charAt(digits.get(i)) == text.charAt(digits.get(i + 1))) {
        return Optional.empty();
      }
      StringBuilder out = new StringBuilder(text);
      out.setCharAt(digits.get(i), text.charAt(digits.get(i + 1)));
      out.setCharAt(digits.get(i + 1), text.charAt(digits.get(i)));
      return Optional.of(out.toString());
    }
  },
  DIGIT_DROPPED {
    @Override
    Optional<String> in(String text, Dice dice) {
      List<Integer> digits = digits(text);
      int at = dice.pick(digits);
      return digits.size() < 3
          ? Optional.empty()
          : Optional.of(text.substring(0, at) + text.substring(at + 1));
    }
  };

  /** The text with the slip, unless it gives none or one that no author would leave. */
  abstract Optional<String> in(String text, Dice dice);

  String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static List<Integer> digits(String text) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        places.add(i);
      }
    }
    return places;
  }
}

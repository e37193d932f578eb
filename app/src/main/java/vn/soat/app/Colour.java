package vn.soat.app;

import vn.soat.output.text.Paint;

/** When to use colours. */
enum Colour {
  AUTO,
  ALWAYS,
  NEVER;

  Paint paint(Surroundings surroundings) {
    return switch (this) {
      case ALWAYS -> Paint.COLOUR;
      case NEVER -> Paint.PLAIN;
      case AUTO -> suits(surroundings) ? Paint.COLOUR : Paint.PLAIN;
    };
  }

  /** A terminal that can, and a user who has not said NO_COLOR (no-color.org). */
  private static boolean suits(Surroundings surroundings) {
    return surroundings.terminal()
        && surroundings.variable("NO_COLOR").isEmpty()
        && !surroundings.variable("TERM").equals("dumb");
  }
}

package vn.soat.output.text;

import vn.soat.audit.Severity;

/** Colours for a terminal, or none. */
public enum Paint {
  PLAIN,
  COLOUR;

  private static final String RESET = "\u001b[0m";

  public String bold(String text) {
    return with("1", text);
  }

  public String dim(String text) {
    return with("2", text);
  }

  public String good(String text) {
    return with("32", text);
  }

  /** Red, yellow or cyan: the louder the warmer. */
  public String severity(Severity severity, String text) {
    String code =
        switch (severity) {
          case ERROR -> "1;31";
          case WARNING -> "1;33";
          case NOTE -> "1;36";
        };
    return with(code, text);
  }

  private String with(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + RESET;
  }
}

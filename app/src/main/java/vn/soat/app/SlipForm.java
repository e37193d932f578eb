package vn.soat.app;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms of a slip, told by how the name of its file ends. */
enum SlipForm {
  DOCX,
  PDF;

  /** The form that a name asks for; empty for a name that asks for none of them. */
  static Optional<SlipForm> of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(form -> name.endsWith("." + form.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}

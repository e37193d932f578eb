package vn.soat.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soat.output.store.Units;
import vn.soat.output.store.Units.Unmatched;
import vn.soat.output.text.Lines;
import vn.soat.output.text.Messages;

/** Names of places that fit no unit of the store, a line each. */
final class UnmatchedText {

  private static final int NAME = 44;

  private UnmatchedText() {}

  /** Empty where all fit, or no units are loaded. */
  static String of(Messages messages, Units units) {
    List<Unmatched> names = units.unmatched();
    return names.isEmpty()
        ? ""
        : "\n"
            + messages.get("gazetteer.unmatched")
            + "\n"
            + names.stream().map(name -> line(messages, name)).collect(Collectors.joining());
  }

  private static String line(Messages messages, Unmatched unmatched) {
    String level = messages.get("gazetteer.level." + unmatched.level().code());
    String name =
        Stream.of(
                Optional.of(level + " " + unmatched.name()),
                unmatched.district(),
                unmatched.province())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return "  " + Lines.pad(Lines.oneLine(name), NAME) + "  " + unmatched.reports() + "\n";
  }
}

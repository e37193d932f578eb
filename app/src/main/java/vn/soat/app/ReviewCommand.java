package vn.soat.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.soat.output.store.Reviews;
import vn.soat.output.store.Reviews.Decision;
import vn.soat.output.store.Selection;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoreReader;
import vn.soat.output.store.StoreReader.FindingLine;
import vn.soat.output.text.Language;
import vn.soat.output.text.Lines;

/** {@code soat review}: lists findings, and keeps what people decide on them. */
@Command(name = "review", sortOptions = false)
final class ReviewCommand implements Callable<Integer> {

  private static final Pattern KEY = Pattern.compile("(\\d{1,18})/(f\\d{1,9})");
  private static final Pattern CORRECTION = Pattern.compile("([a-z]\\d{1,9})=(.+)");
  private static final int QUOTE = 70;

  private final Call call;

  @Parameters(arity = "0..*", paramLabel = "${bundle:label.number}", descriptionKey = "keys")
  private List<String> keys = List.of();

  @Mixin private final StoreOption db = new StoreOption();

  @Option(names = "--accept", descriptionKey = "accept")
  private boolean accept;

  @Option(names = "--reject", descriptionKey = "reject")
  private boolean reject;

  @Option(names = "--reopen", descriptionKey = "reopen")
  private boolean reopen;

  @Option(names = "--correct", paramLabel = "q7=1.113", descriptionKey = "correct")
  private @Nullable String correct;

  @Option(names = "--by", paramLabel = "${bundle:label.name}", descriptionKey = "by")
  private @Nullable String by;

  @Option(names = "--reason", paramLabel = "${bundle:label.reason}", descriptionKey = "reason")
  private String reason = "";

  @Option(names = "--all", descriptionKey = "all")
  private boolean all;

  @Option(names = "--place", paramLabel = "${bundle:label.place}", descriptionKey = "place")
  private @Nullable String place;

  @Option(names = "--rule", paramLabel = "${bundle:label.id}", descriptionKey = "rule")
  private @Nullable String rule;

  ReviewCommand(Call call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    int decisions =
        (accept ? 1 : 0) + (reject ? 1 : 0) + (reopen ? 1 : 0) + (correct == null ? 0 : 1);
    if (keys.isEmpty() && decisions == 0) {
      db.existing(call, this::list);
    } else if (keys.isEmpty() || decisions != 1) {
      call.refuse(call.messages().get("review.decision"));
    } else {
      decide();
    }
    return call.outcome().exitCode();
  }

  private void list(Store store) {
    Selection selection =
        new Selection(
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(place),
            Optional.ofNullable(rule));
    try (StoreReader reader = new StoreReader(store, selection)) {
      reader.findings(
          line -> {
            if (all || line.state().equals(Decision.OPEN.code())) {
              call.print(text(line));
            }
          });
    }
  }

  private String text(FindingLine line) {
    String state = call.messages().get("status.state." + line.state());
    String right = line.rightValue().map(value -> " " + value).orElse("");
    String where = line.path() + line.line().map(number -> ":" + number).orElse("");
    return line.report()
        + "/"
        + line.item()
        + "  ["
        + line.rule()
        + "] "
        + (call.language() == Language.VI ? line.messageVi() : line.messageEn())
        + " ("
        + state
        + right
        + ")\n      "
        + Lines.oneLine(where)
        + line.quote().map(q -> "  “" + Lines.cut(Lines.oneLine(q), QUOTE) + "”").orElse("")
        + line.relation().map(r -> "\n      " + Lines.oneLine(r)).orElse("")
        + "\n";
  }

  private void decide() {
    Optional<Matcher> correction = Optional.ofNullable(correct).map(CORRECTION::matcher);
    Optional<String> wrong = keys.stream().filter(k -> !KEY.matcher(k).matches()).findFirst();
    if (by == null || by.isBlank()) {
      call.refuse(call.messages().get("review.by"));
    } else if (correction.isPresent() && !correction.get().matches()) {
      call.refuse(call.messages().get("review.correction", String.valueOf(correct)));
    } else if (wrong.isPresent()) {
      call.refuse(call.messages().get("review.key", wrong.get()));
    } else {
      Reviews.Review review =
          new Reviews.Review(
              decision(),
              correction.map(c -> c.group(1)),
              correction.map(c -> c.group(2)),
              by,
              reason,
              Instant.now());
      db.existing(call, store -> keys.forEach(key -> add(store, key, review)));
    }
  }

  private Decision decision() {
    if (correct != null) {
      return Decision.CORRECTED;
    }
    return accept ? Decision.ACCEPTED : reject ? Decision.REJECTED : Decision.OPEN;
  }

  private void add(Store store, String key, Reviews.Review review) {
    Matcher parts = KEY.matcher(key);
    if (parts.matches()) {
      new Reviews(store).add(Long.parseLong(parts.group(1)), parts.group(2), review);
      call.print(
          key + ": " + call.messages().get("status.state." + review.decision().code()) + "\n");
    }
  }
}

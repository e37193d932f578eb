package vn.soat.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.soat.audit.RuleInfo;
import vn.soat.patterns.PatternInfo;

/** {@code soat rules}: what is recognised and what is checked. */
@Command(name = "rules", sortOptions = false)
final class RulesCommand implements Callable<Integer> {

  private final Call call;

  @Parameters(arity = "0..1", paramLabel = "${bundle:label.id}", descriptionKey = "id")
  private @Nullable String id;

  RulesCommand(Call call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    RulesText text = new RulesText(call.language(), call.messages());
    List<RuleInfo> rules = call.engine().rules();
    List<PatternInfo> patterns = call.engine().patterns();
    if (id == null) {
      call.print(text.list(rules, patterns));
    } else {
      explain(id, text, rules, patterns);
    }
    return call.outcome().exitCode();
  }

  private void explain(
      String wanted, RulesText text, List<RuleInfo> rules, List<PatternInfo> patterns) {
    String explained =
        Stream.concat(
                rules.stream().filter(r -> r.id().equals(wanted)).map(text::explain),
                patterns.stream().filter(p -> p.id().equals(wanted)).map(text::explain))
            .reduce("", String::concat);
    if (explained.isEmpty()) {
      complainOf(wanted, rules, patterns);
    }
    call.print(explained);
  }

  private void complainOf(String wanted, List<RuleInfo> rules, List<PatternInfo> patterns) {
    Stream<String> ids =
        Stream.concat(rules.stream().map(RuleInfo::id), patterns.stream().map(PatternInfo::id));
    List<String> nearest = Nearest.to(wanted, ids);
    String hint =
        nearest.isEmpty()
            ? call.messages().get("rules.seeList")
            : call.messages().get("error.didYouMean", String.join(", ", nearest));
    call.refuse(call.messages().get("rules.unknown", wanted) + " " + hint);
  }
}

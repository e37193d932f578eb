package vn.soat.patterns.quantity.kind;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.text.Span;

/**
 * Reads which of the two figures of each ratio is which where a lead-in says it: "Theo lĩnh vực (đã
 * nhận/đã trả):", "(tử số là hồ sơ trực tuyến, mẫu số là hồ sơ tiếp nhận):".
 */
final class RatioOrder {

  private static final Pattern NAMES =
      Pattern.compile(
          "[(:,]\\s{0,3}(?<part>[\\p{L}\\s]{3,40})\\s?/\\s?(?<whole>[\\p{L}\\s]{3,40}?)\\s{0,3}[):]"
              + "|tử\\s+số\\s+là\\s(?<upper>[^()/:]{3,60}?)[,;]\\s+mẫu\\s+số\\s+là\\s(?<below>[^()/:]{3,60})");

  private final String lower;
  private final ContextReader context;

  RatioOrder(String lower, ContextReader context) {
    this.lower = lower;
    this.context = context;
  }

  /** What both figures count, if the lead-in names them in their order. */
  Optional<ListedRatios.Meaning> of(Span leadIn) {
    Matcher names = NAMES.matcher(lower).region(leadIn.start(), leadIn.end());
    while (names.find()) {
      boolean slash = names.start("part") >= 0;
      Optional<Indicator> part = named(names, slash ? "part" : "upper");
      Optional<Indicator> whole = named(names, slash ? "whole" : "below");
      if (part.isPresent() && whole.isPresent()) {
        return Optional.of(new ListedRatios.Meaning(part.get(), whole.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<Indicator> named(Matcher names, String group) {
    return Indicators.ofDossiers(context.of(new Span(names.start(group), names.end(group))));
  }
}

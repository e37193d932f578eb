package vn.soat.patterns.quantity.kind;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Expression;

/**
 * Reads which of the two figures of each ratio is which where a lead-in says it: "Theo lĩnh vực (đã
 * nhận/đã trả):", "(tử số là hồ sơ trực tuyến, mẫu số là hồ sơ tiếp nhận):".
 */
final class RatioOrder {

  private final String lower;
  private final ContextReader context;
  private final Pattern names;

  RatioOrder(Reading reading, ContextReader context) {
    this.lower = reading.lower();
    this.context = context;
    this.names = reading.lexicon().expression(Expression.NAMES_OF_RATIO);
  }

  /** What both figures count, if the lead-in names them in their order. */
  Optional<ListedRatios.Meaning> of(Span leadIn) {
    Matcher found = names.matcher(lower).region(leadIn.start(), leadIn.end());
    while (found.find()) {
      boolean slash = found.start("part") >= 0;
      Optional<Indicator> part = named(found, slash ? "part" : "upper");
      Optional<Indicator> whole = named(found, slash ? "whole" : "below");
      if (part.isPresent() && whole.isPresent()) {
        return Optional.of(new ListedRatios.Meaning(part.get(), whole.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<Indicator> named(Matcher found, String group) {
    return Indicators.ofDossiers(context.of(new Span(found.start(group), found.end(group))));
  }
}

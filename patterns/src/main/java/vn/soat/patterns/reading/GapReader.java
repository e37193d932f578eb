package vn.soat.patterns.reading;

import java.util.List;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.report.Gap;
import vn.soat.patterns.text.Span;

/** Finds the places where a report announces a number and none stands. */
public final class GapReader {

  private static final String LAYER = "gaps";

  private GapReader() {}

  public static List<Gap> read(Reading reading) {
    return reading.layer(LAYER).stream().map(match -> gap(reading, match)).toList();
  }

  private static Gap gap(Reading reading, Match match) {
    Span span = match.group("gap").orElseThrow();
    Gap.Kind kind = match.is("missing-number") ? Gap.Kind.DOCUMENT_NUMBER : Gap.Kind.FIGURE;
    return new Gap(kind, reading.folded(span), reading.evidence(span));
  }
}

package vn.soat.patterns.percentage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Breakdown;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Complements;
import vn.soat.patterns.vocabulary.Expression;

/**
 * Finds shares without counts beside them that are told as all of one thing: "nam 75 %; nữ 25 %".
 */
public final class ShareLists {

  /** Characters between the shares of one list. */
  private static final int NEXT = 60;

  /** Characters before the first of them in which its label stands. */
  private static final int LABEL = 60;

  private static final Pattern END = Pattern.compile("[.:!?]\\s|\\R\\s*\\R");

  private final Reading reading;
  private final Pattern restWithoutShare;

  private ShareLists(Reading reading) {
    this.reading = reading;
    this.restWithoutShare = reading.lexicon().expression(Expression.REST_WITHOUT_SHARE);
  }

  public static List<Breakdown> read(Reading reading, List<Percentage> percentages) {
    return new ShareLists(reading).read(percentages);
  }

  private List<Breakdown> read(List<Percentage> percentages) {
    List<Breakdown> found = new ArrayList<>();
    List<Percentage> run = new ArrayList<>();
    for (Percentage next : percentages) {
      if (!run.isEmpty() && !follows(run.get(run.size() - 1), next)) {
        add(run, found);
        run.clear();
      }
      if (isBare(next)) {
        run.add(next);
      }
    }
    add(run, found);
    return found;
  }

  private boolean isBare(Percentage share) {
    return share.figure().isExact()
        && share.range().isEmpty()
        && share.change().isEmpty()
        && share.ratio().numerator().filter(count -> standsBeside(count, share)).isEmpty();
  }

  /** "trước hạn 150 hồ sơ. Cơ cấu: trước hạn 66,67 %": a count of another sentence is not told. */
  private boolean standsBeside(Operand count, Percentage share) {
    Span place = reading.spanOf(count.evidence());
    Span between = new Span(place.end(), Math.max(place.end(), start(share)));
    return !END.matcher(between.of(reading.text())).find();
  }

  private boolean follows(Percentage before, Percentage next) {
    Span between = between(before, next);
    return isBare(next)
        && between.end() - between.start() <= NEXT
        && !END.matcher(between.of(reading.text())).find();
  }

  private Span between(Percentage before, Percentage next) {
    int from = end(before);
    return new Span(from, Math.max(from, start(next)));
  }

  /** The evidence may begin at a count further up. */
  private int start(Percentage share) {
    return Math.max(
        reading.spanOf(share.evidence()).start(), end(share) - share.printed().length());
  }

  private int end(Percentage share) {
    return reading.spanOf(share.evidence()).end();
  }

  private void add(List<Percentage> run, List<Breakdown> found) {
    if (run.size() < 2) {
      return;
    }
    Span span = new Span(start(run.get(0)), end(run.get(run.size() - 1)));
    List<String> ids = run.stream().map(Percentage::id).toList();
    wording(run)
        .map(w -> new Breakdown(Breakdown.HUNDRED, ids, w, reading.evidence(span)))
        .ifPresent(found::add);
  }

  /** The labels stand before their shares, "nam 60 %", or behind them, "60 % là nam". */
  private Optional<Breakdown.Wording> wording(List<Percentage> run) {
    List<String> stretches = new ArrayList<>();
    stretches.add(before(run.get(0)));
    for (int i = 1; i < run.size(); i++) {
      stretches.add(between(run.get(i - 1), run.get(i)).of(reading.text()));
    }
    stretches.add(behind(run.get(run.size() - 1)));
    if (restWithoutShare.matcher(behind(run.get(run.size() - 1))).find()) {
      return Optional.empty();
    }
    Complements complements = reading.lexicon().complements();
    return complements
        .wording(stretches.subList(0, run.size()))
        .or(() -> complements.wording(stretches.subList(1, stretches.size())));
  }

  /** From the last stop on, or the last comma where that leaves a label. */
  private String before(Percentage first) {
    int start = start(first);
    int block = Math.min(start, reading.outline().at(start).span().start());
    String text = reading.text().substring(Math.max(block, start - LABEL), start);
    String[] sentences = END.split(text, -1);
    return sentences[sentences.length - 1];
  }

  /** Up to the next stop. */
  private String behind(Percentage last) {
    int end = end(last);
    String text = reading.text();
    return END.split(text.substring(end, Math.min(text.length(), end + LABEL)), 2)[0];
  }
}

package vn.soat.patterns.percentage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.Wholes;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.Figure;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Percentage.Link;
import vn.soat.patterns.report.Percentage.Ratio;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.LowerCase;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Finds the figures of a share that names the row or the group that it is of: "riêng đất đai
 * 85,57%", "cao nhất là xã An Bình (98,1%)", "Chứng thực chiếm 67,6% tổng tiếp nhận". The counts
 * stand elsewhere under that name; nothing joins them to the share but that they fit.
 */
final class NamedShares {

  /** A sentence that names a group stands at most so far before its share. */
  private static final int REACH = 120;

  /** "Một cửa liên thông huyện": what an item begins with is no name if it is longer. */
  private static final int LONGEST_NAME = 40;

  /** A single syllable names too much. */
  private static final int SHORTEST_NAME = 4;

  /** More counts of one sort under one name are several tables. */
  private static final int MOST_COUNTS = 20;

  /** A sentence compares no more groups. */
  private static final int MOST_NAMES = 3;

  /** Shares of fewer digits fit too much by chance: 98,1 has three, 0,5 one. */
  private static final int FEWEST_DIGITS = 3;

  /** What counts of the whole commune stand under. */
  private static final String ALL = "";

  private final Reading reading;
  private final Phrases ofDossiers;
  private final Map<String, Group> byName = new HashMap<>();
  private final Group none = new Group();

  /** The counts under one name. */
  private static final class Group {

    private final List<Counted> all = new ArrayList<>();
    private final Map<Indicator, List<Counted>> bySort = new EnumMap<>(Indicator.class);

    private void add(Counted count, Indicator sort) {
      List<Counted> like = bySort.computeIfAbsent(sort, key -> new ArrayList<>());
      if (like.size() < MOST_COUNTS) {
        like.add(count);
        all.add(count);
      }
    }

    private List<Counted> of(Indicator sort) {
      return bySort.getOrDefault(sort, List.of());
    }
  }

  NamedShares(Reading reading, List<Counted> counted) {
    this.reading = reading;
    this.ofDossiers = reading.lexicon().words(WordList.OF_DOSSIERS);
    Map<Integer, String> labels = new HashMap<>();
    for (Counted count : counted) {
      Optional<String> name =
          count
              .quantity()
              .scope()
              .map(NamedShares::key)
              .or(() -> label(count.block(), labels).filter(label -> !label.isEmpty()));
      count
          .quantity()
          .indicator()
          .ifPresent(
              sort ->
                  byName.computeIfAbsent(name.orElse(ALL), key -> new Group()).add(count, sort));
    }
  }

  private static String key(String name) {
    return LowerCase.of(Blanks.fold(name));
  }

  /** What an item is about: its words up to the first that tells what is counted. */
  private Optional<String> label(Block block, Map<Integer, String> known) {
    return Optional.of(known.computeIfAbsent(block.index(), index -> label(block)));
  }

  private String label(Block block) {
    Span body = block.body();
    Span start = new Span(body.start(), Math.min(body.end(), body.start() + LONGEST_NAME));
    String label =
        reading.startingIn(start).stream()
            .findFirst()
            .map(Match::start)
            .map(end -> key(reading.text().substring(body.start(), end)))
            .orElse("");
    boolean name = label.length() >= SHORTEST_NAME && label.indexOf(' ') > 0;
    return name && label.chars().allMatch(c -> Character.isLetter(c) || c == ' ') ? label : "";
  }

  /** The two figures; empty where no name stands before the share or none of its figures fit. */
  Optional<Ratio> find(Span percent, Figure share, Optional<Indicator> said) {
    if (!share.isExact()) {
      return Optional.empty();
    }
    if (share.decimals() == 0
        || share.value().unscaledValue().toString().length() < FEWEST_DIGITS) {
      return isOfDossiers(percent) ? ofAllDossiers(namesBefore(percent), share) : Optional.empty();
    }
    List<String> named = namesBefore(percent);
    return named.stream().flatMap(name -> find(name, named, share, said).stream()).findFirst();
  }

  private Optional<Ratio> find(
      String name, List<String> named, Figure share, Optional<Indicator> said) {
    Group group = group(name);
    return inGroup(group, share, said)
        .or(() -> ofWhole(group, group(ALL), share))
        .or(
            () ->
                named.stream()
                    .filter(other -> !other.equals(name))
                    .flatMap(other -> ofWhole(group, group(other), share).stream())
                    .findFirst());
  }

  private boolean isOfDossiers(Span percent) {
    int words = Blanks.after(reading.lower(), percent.end(), reading.lower().length());
    return ofDossiers.endOf(reading.lower(), words, reading.lower().length()) >= 0;
  }

  /** "Hộ tịch nhiều nhất, chiếm 53% tổng số hồ sơ": what came in of a field, and of all. */
  private Optional<Ratio> ofAllDossiers(List<String> named, Figure share) {
    return named.stream()
        .flatMap(name -> group(name).of(Indicator.DOSSIER_RECEIVED_TOTAL).stream())
        .flatMap(part -> over(part, Indicator.DOSSIER_RECEIVED_TOTAL, group(ALL), share).stream())
        .findFirst();
  }

  private Group group(String name) {
    return byName.getOrDefault(name, none);
  }

  /** The names in the sentence before a share, the last first. */
  private List<String> namesBefore(Span percent) {
    String lower = reading.lower();
    int reach = Math.max(sentenceStart(percent), percent.start() - REACH);
    int from = Math.min(reach, percent.start());
    Phrases names = namesIn(Blanks.fold(lower.substring(from, percent.start())));
    List<String> found = new ArrayList<>();
    for (int at = names.find(lower, from, percent.start());
        at >= 0;
        at = names.find(lower, at + 1, percent.start())) {
      found.add(0, Blanks.fold(lower.substring(at, names.endOf(lower, at, percent.start()))));
    }
    return found.stream().distinct().limit(MOST_NAMES).toList();
  }

  /** The names that may stand in a stretch: few of them do, and phrases take long to prepare. */
  private Phrases namesIn(String words) {
    return Phrases.of(
        byName.keySet().stream()
            .filter(name -> !name.equals(ALL) && words.contains(name))
            .toArray(String[]::new));
  }

  private int sentenceStart(Span percent) {
    return reading.sentences().startOf(reading.outline().at(percent.start()), percent.start());
  }

  /** A part and its whole that both bear the name. */
  private static Optional<Ratio> inGroup(Group group, Figure share, Optional<Indicator> said) {
    for (Counted part : group.all) {
      Optional<Indicator> sort = part.quantity().indicator();
      if (sort.isPresent() && (said.isEmpty() || sort.equals(said))) {
        for (Indicator whole : Wholes.of(sort.get())) {
          Optional<Ratio> ratio = over(part, whole, group, share);
          if (ratio.isPresent()) {
            return ratio;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** What bears the name, as a share of the same for all or for a greater group. */
  private static Optional<Ratio> ofWhole(Group group, Group greater, Figure share) {
    for (Counted part : group.all) {
      Optional<Indicator> sort = part.quantity().indicator();
      Optional<Ratio> ratio = sort.flatMap(same -> over(part, same, greater, share));
      if (ratio.isPresent()) {
        return ratio;
      }
    }
    return Optional.empty();
  }

  /** The ratio of a part to the first count of an indicator that makes the share. */
  private static Optional<Ratio> over(
      Counted part, Indicator indicator, Group group, Figure share) {
    for (Counted whole : group.of(indicator)) {
      if (Fit.holds(part, whole, share)) {
        return Optional.of(part.over(whole, Link.LEAD_IN));
      }
    }
    return Optional.empty();
  }
}

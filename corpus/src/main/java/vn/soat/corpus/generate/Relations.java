package vn.soat.corpus.generate;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what must hold in a draft: known from what it tells, not read from its text. */
final class Relations {

  /** A whole of the world and its parts. */
  private record Identity(String whole, List<String> parts) {}

  private static final List<Identity> IDENTITIES =
      Stream.of(
              "received=online+inPerson+carried",
              "received=resolved+pending",
              "resolved=early+onTime+overdue",
              "resolved=earlyOnTime+overdue",
              "earlyOnTime=early+onTime",
              "pending=pendingIn+pendingOver",
              "docs=decisions+plans+otherDocs",
              "staff=cadres+officials",
              "staff=women+men",
              "staff=degree+lowDegree",
              "staff=excellent+good+done",
              "answered=veryGood+satisfied+neutral",
              "content=veryGood+satisfied")
          .map(Relations::identity)
          .toList();

  /** Documents issued by the office; those that were sent out are others besides. */
  private static final String ISSUED = "docs";

  private Relations() {}

  private static Identity identity(String text) {
    String[] sides = text.split("=");
    return new Identity(sides[0], List.of(sides[1].split("\\+")));
  }

  static List<Relation> of(Draft draft, World world) {
    List<Relation> all = new ArrayList<>();
    draft
        .shares()
        .filter(Mention.Share::isClosed)
        .forEach(
            s -> all.add(new Relation.Ratio(s.id(), s.part().getAsInt(), s.whole().getAsInt())));
    Map<Integer, Map<String, Integer>> groups = groups(draft);
    groups.values().forEach(group -> addSums(group, world, all));
    addSame(draft, all);
    addHundreds(draft, world, all);
    return List.copyOf(all);
  }

  private static Map<Integer, Map<String, Integer>> groups(Draft draft) {
    Map<Integer, Map<String, Integer>> groups = new TreeMap<>();
    draft
        .numbers()
        .filter(Mention.Amount::exact)
        .forEach(
            n ->
                groups
                    .computeIfAbsent(n.group(), g -> new LinkedHashMap<>())
                    .putIfAbsent(n.fact().key(), n.id()));
    return groups;
  }

  private static void addSums(Map<String, Integer> group, World world, List<Relation> all) {
    for (Identity identity : IDENTITIES) {
      sum(group, identity.whole(), identity.parts(), world.facts()).ifPresent(all::add);
      for (int i = 0; i < world.fields().size(); i++) {
        String prefix = "f" + i + ".";
        List<String> parts = identity.parts().stream().map(p -> prefix + p).toList();
        Map<String, Fact> facts = byKey(world.fields().get(i));
        sum(group, prefix + identity.whole(), parts, facts).ifPresent(all::add);
      }
    }
    for (String column : WorldMaker.DOSSIERS.keySet()) {
      List<String> parts = new ArrayList<>();
      Map<String, Fact> facts = new HashMap<>();
      world.fields().forEach(f -> facts.putAll(byKey(f)));
      for (int i = 0; i < world.fields().size(); i++) {
        parts.add("f" + i + "." + column);
      }
      sum(group, column, parts, facts).ifPresent(all::add);
    }
  }

  /** "tiếp nhận 73 hồ sơ (kỳ trước chuyển sang 05 hồ sơ), đã giải quyết 77": 73 may be new ones. */
  private static OptionalInt beside(
      Map<String, Integer> group, String whole, List<String> parts) {
    String carried = whole.replace("received", "carried");
    Integer told = group.get(carried);
    return told == null || carried.equals(whole) || parts.contains(carried)
        ? OptionalInt.empty()
        : OptionalInt.of(told);
  }

  private static Map<String, Fact> byKey(World.Field field) {
    return field.facts().values().stream().collect(Collectors.toMap(Fact::key, f -> f));
  }

  /** Parts that are nought need not be told. */
  private static Optional<Relation> sum(
      Map<String, Integer> group, String whole, List<String> parts, Map<String, Fact> facts) {
    Integer total = group.get(whole);
    boolean complete = parts.stream().allMatch(p -> group.containsKey(p) || isNought(facts.get(p)));
    List<Integer> told = parts.stream().filter(group::containsKey).map(group::get).toList();
    if (total == null || !complete || told.size() < 2) {
      return Optional.empty();
    }
    boolean open = whole.endsWith("resolved") && told.size() < parts.size();
    return Optional.of(new Relation.Sum(total, told, beside(group, whole, parts), open));
  }

  private static void addSame(Draft draft, List<Relation> all) {
    Map<String, Integer> first = new HashMap<>();
    draft
        .numbers()
        .filter(n -> n.manner() == Mention.Manner.PLAIN && !n.fact().key().equals(ISSUED))
        .forEach(
            n -> {
              Integer before = first.putIfAbsent(n.fact().key(), n.id());
              if (before != null) {
                all.add(new Relation.Same(before, n.id()));
              }
            });
  }

  /** The shares of all parts of one whole, told together. */
  private static void addHundreds(Draft draft, World world, List<Relation> all) {
    Map<Integer, List<Mention.Share>> groups =
        draft.shares().collect(Collectors.groupingBy(Mention.Share::group, TreeMap::new, toList()));
    for (List<Mention.Share> group : groups.values()) {
      for (Identity identity : IDENTITIES) {
        hundred(group, identity, world.facts()).ifPresent(all::add);
      }
    }
  }

  private static Optional<Relation> hundred(
      List<Mention.Share> group, Identity identity, Map<String, Fact> facts) {
    Map<String, Integer> told = new LinkedHashMap<>();
    group.stream()
        .filter(s -> s.wholeFact().key().equals(identity.whole()))
        .filter(s -> s.of() != Mention.Share.Of.CHANGE)
        .forEach(s -> told.putIfAbsent(s.partFact().key(), s.id()));
    List<Integer> ids = identity.parts().stream().filter(told::containsKey).map(told::get).toList();
    boolean complete =
        identity.parts().stream().allMatch(p -> told.containsKey(p) || isNought(facts.get(p)));
    return complete && ids.size() > 1 ? Optional.of(new Relation.Hundred(ids)) : Optional.empty();
  }

  private static boolean isNought(@Nullable Fact fact) {
    return fact != null && fact.value().signum() == 0;
  }
}

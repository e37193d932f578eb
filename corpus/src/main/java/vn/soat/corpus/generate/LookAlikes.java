package vn.soat.corpus.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soat.corpus.generate.Mention.Amount;
import vn.soat.corpus.generate.Mention.Citation;
import vn.soat.corpus.generate.Mention.Share;

/** Collects what a hasty reader of a draft would call an error, and is none. */
final class LookAlikes {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Draft draft;
  private final List<Integer> wrong;

  /**
   * @param wrong mentions that do not fit, of which nothing is said here
   */
  LookAlikes(Draft draft, List<Integer> wrong) {
    this.draft = draft;
    this.wrong = List.copyOf(wrong);
  }

  /** Mentions that seem not to fit each other, and why they do. */
  record LookAlike(List<Integer> mentions, String why) {

    LookAlike {
      mentions = List.copyOf(mentions);
    }
  }

  List<LookAlike> all() {
    return Stream.of(cut(), farBases(), growths(), loose(), carriedOver(), citedAgain(), numbers())
        .flatMap(List::stream)
        .filter(l -> l.mentions().stream().noneMatch(wrong::contains))
        .toList();
  }

  private Stream<Share> closed() {
    return draft
        .shares()
        .filter(Share::isClosed)
        .filter(s -> draft.hasNumber(part(s)) && draft.hasNumber(whole(s)));
  }

  private static int part(Share share) {
    return share.part().orElseThrow();
  }

  private static int whole(Share share) {
    return share.whole().orElseThrow();
  }

  private List<LookAlike> cut() {
    return closed()
        .filter(this::isOnlyCut)
        .map(
            s ->
                new LookAlike(
                    List.of(s.id(), part(s), whole(s)), s.printed() + " is cut, not rounded"))
        .toList();
  }

  private boolean isOnlyCut(Share share) {
    BigDecimal whole = draft.number(whole(share)).value();
    BigDecimal part = draft.number(part(share)).value();
    return whole.signum() > 0
        && part.movePointRight(2)
                .divide(whole, share.value().scale(), RoundingMode.HALF_UP)
                .compareTo(share.value())
            != 0;
  }

  /** Another figure stands nearer than the one of which the percentage speaks. */
  private List<LookAlike> farBases() {
    return closed()
        .flatMap(
            s ->
                nearer(s).stream()
                    .map(
                        n ->
                            new LookAlike(
                                List.of(s.id(), whole(s), n.id()),
                                s.printed()
                                    + " is of "
                                    + draft.number(whole(s)).printed()
                                    + ", not of "
                                    + n.printed())))
        .toList();
  }

  private Optional<Amount> nearer(Share share) {
    return draft
        .numbers()
        .filter(n -> n.group() == share.group() && n.fact().kind() == share.partFact().kind())
        .filter(n -> n.id() > whole(share) && n.id() < share.id() && n.id() != part(share))
        .filter(n -> n.value().compareTo(draft.number(part(share)).value()) > 0)
        .filter(n -> n.value().compareTo(draft.number(whole(share)).value()) != 0)
        .findFirst();
  }

  private List<LookAlike> growths() {
    List<LookAlike> all = new ArrayList<>();
    draft
        .shares()
        .filter(s -> s.of() == Share.Of.CHANGE)
        .forEach(
            s -> all.add(new LookAlike(List.of(s.id()), s.printed() + " is a change, no share")));
    closed()
        .filter(s -> s.value().compareTo(HUNDRED) > 0)
        .forEach(
            s ->
                all.add(
                    new LookAlike(
                        List.of(s.id(), part(s), whole(s)), s.printed() + " of what was planned")));
    return all;
  }

  private List<LookAlike> loose() {
    List<LookAlike> all = new ArrayList<>();
    draft
        .numbers()
        .filter(n -> n.manner() == Mention.Manner.LOOSE)
        .forEach(
            n ->
                draft
                    .numbers()
                    .filter(m -> m.exact() && m.fact().key().equals(n.fact().key()))
                    .findFirst()
                    .ifPresent(
                        m ->
                            all.add(
                                new LookAlike(
                                    List.of(n.id(), m.id()),
                                    n.printed() + " is " + m.printed() + ", said roughly"))));
    return all;
  }

  /** Told behind the received ones, of which they are a part. */
  private List<LookAlike> carriedOver() {
    Map<Integer, Amount> received = new LinkedHashMap<>();
    draft
        .numbers()
        .filter(n -> n.exact() && n.fact().indicator().equals("dossier.received.total"))
        .forEach(n -> received.putIfAbsent(n.group(), n));
    return draft
        .numbers()
        .filter(n -> n.fact().indicator().equals("dossier.received.carriedOver"))
        .filter(n -> n.value().signum() > 0 && received.containsKey(n.group()))
        .map(
            n ->
                new LookAlike(
                    List.of(
                        n.id(), Optional.ofNullable(received.get(n.group())).orElseThrow().id()),
                    n.printed() + " carried over are among those received"))
        .toList();
  }

  private Map<Document, List<Integer>> cited() {
    return draft
        .citations()
        .collect(
            Collectors.groupingBy(
                Citation::document,
                LinkedHashMap::new,
                Collectors.mapping(Citation::id, Collectors.toList())));
  }

  private List<LookAlike> citedAgain() {
    List<LookAlike> all = new ArrayList<>();
    cited()
        .forEach(
            (document, ids) -> {
              if (ids.size() > 1) {
                all.add(new LookAlike(ids, document.code() + " is cited again: one document"));
              }
            });
    return all;
  }

  /** One number of two authorities, or of two years. */
  private List<LookAlike> numbers() {
    Map<Document, List<Integer>> cited = cited();
    List<Document> documents = List.copyOf(cited.keySet());
    List<LookAlike> all = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      Document a = documents.get(i);
      for (Document b : documents.subList(i + 1, documents.size())) {
        if (a.code().equals(b.code()) && isOther(a, b)) {
          List<Integer> ids = new ArrayList<>(cited.getOrDefault(a, List.of()));
          ids.addAll(cited.getOrDefault(b, List.of()));
          all.add(new LookAlike(ids, a.code() + " of " + name(a) + " and of " + name(b)));
        }
      }
    }
    return all;
  }

  private static boolean isOther(Document one, Document other) {
    return !one.issuer().equals(other.issuer()) || one.date().getYear() != other.date().getYear();
  }

  private static String name(Document document) {
    return document.issuer() + " in " + document.date().getYear();
  }
}

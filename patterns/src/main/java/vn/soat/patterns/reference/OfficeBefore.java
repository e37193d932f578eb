package vn.soat.patterns.reference;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.engine.Match;
import vn.soat.patterns.place.PlaceNames;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Authority;
import vn.soat.patterns.vocabulary.Expression;
import vn.soat.patterns.vocabulary.WordList;

/**
 * Finds the office before a document or inside its mention: "UBND tỉnh ban hành Kế hoạch số 12".
 */
final class OfficeBefore {

  private static final Phrases OF = Phrases.of("của");

  private static final Phrases IN = Phrases.of("tại");

  private static final int HEAD_OF_OFFICE = 40;

  /** "cấp xã" is every commune. */
  private static final Phrases LEVEL_OF_ALL = Phrases.of("cấp", "các");

  /** Words of issuing take at most two printed lines. */
  private static final int REACH = 160;

  /** An office without its own word takes a line and a half. */
  private static final int PLACE_REACH = 120;

  private final Reading reading;
  private final String text;
  private final String lower;
  private final OfficeNames names;
  private final Pattern issues;
  private final Pattern proposedBy;
  private final Pattern placeIssues;
  private final Pattern otherOfficeIn;
  private final Pattern inspectorsIssue;
  private final Phrases saidIn;
  private final Phrases placesAbove;
  private final Phrases ownOffice;
  private final Pattern latestOfThem;

  OfficeBefore(Reading reading, OfficeNames names) {
    this.reading = reading;
    this.text = reading.text();
    this.lower = reading.lower();
    this.names = names;
    this.proposedBy = reading.lexicon().expression(Expression.PROPOSED_BY);
    this.issues = reading.lexicon().expression(Expression.ISSUES);
    this.placeIssues = reading.lexicon().expression(Expression.PLACE_ISSUES);
    this.otherOfficeIn = reading.lexicon().expression(Expression.OTHER_OFFICE_IN);
    this.inspectorsIssue = reading.lexicon().expression(Expression.INSPECTORS_ISSUE);
    this.saidIn = reading.lexicon().words(WordList.SAID_IN);
    this.placesAbove = reading.lexicon().words(WordList.PLACES_ABOVE);
    this.ownOffice = reading.lexicon().words(WordList.OWN_OFFICE);
    this.latestOfThem = reading.lexicon().expression(Expression.LATEST_OF_THEM);
  }

  /** "Quyết định của UBND tỉnh số 212": the office stands between the type and the number. */
  Optional<String> inside(Citation citation) {
    int from = citation.type().map(Match::end).orElse(citation.match().start());
    return reading.within(new Span(from, citation.match().start())).stream()
        .filter(match -> match.is("authority") && OF.endBefore(lower, match.start()))
        .map(names::of)
        .findFirst();
  }

  /** "được tỉnh công bố tại Quyết định …", "hướng dẫn của Tổ công tác … tại Công văn …". */
  Optional<String> sayingIn(Citation citation) {
    int start = citation.start();
    if (!saidIn.endBefore(lower, start)) {
      return Optional.empty();
    }
    int from = Math.min(start, Math.max(citation.block().span().start(), start - PLACE_REACH));
    String words = text.substring(from, start);
    return proposing(from, start).or(() -> placeIn(words, from)).or(() -> otherIn(words));
  }

  /** "theo đề nghị của Chánh Văn phòng UBND tỉnh tại Tờ trình …": who proposes writes it. */
  private Optional<String> proposing(int from, int start) {
    return reading.within(new Span(from, start)).stream()
        .filter(match -> match.is("authority"))
        .reduce((farther, nearer) -> nearer)
        .filter(office -> IN.endOf(lower, Blanks.after(lower, officeEnd(office), start), start) > 0)
        .filter(
            office ->
                proposedBy
                    .matcher(lower)
                    .region(Math.max(from, office.start() - HEAD_OF_OFFICE), office.start())
                    .find())
        .map(names::of);
  }

  private Optional<String> placeIn(String words, int from) {
    if (!placesAbove.areIn(lower, from, from + words.length())) {
      return Optional.empty();
    }
    Matcher place = placeIssues.matcher(words);
    return place.find()
        ? Optional.of(names.committee(place.group("word"), from + place.end("word")))
        : Optional.empty();
  }

  private Optional<String> otherIn(String words) {
    if (!words.contains("của")) {
      return Optional.empty();
    }
    Matcher other = otherOfficeIn.matcher(words);
    return other.find() ? Optional.of(Reading.fold(other.group("name"))) : Optional.empty();
  }

  /** The nearest office, if words of issuing join it to the document. */
  Optional<String> issuing(Citation citation) {
    int start = citation.start();
    int from = Math.max(citation.block().span().start(), start - REACH);
    List<Match> near = reading.within(new Span(from, start));
    for (int i = near.size() - 1; i >= 0; i--) {
      if (near.get(i).is("authority")) {
        int end = officeEnd(near.get(i));
        return end <= start && mayIssue(near.get(i), citation)
            ? issuing(near.get(i), lower.substring(end, start))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * "… theo Nghị định … của Chính phủ, ban hành kèm Quyết định 12/QĐ-UBND": not the Government.
   * "Phối hợp với Ủy ban MTTQ xã ban hành Kế hoạch số 31/KH-UBND": nor an office beside the own.
   */
  private boolean mayIssue(Match office, Citation citation) {
    Optional<Authority> named =
        reading.lexicon().authorityOfWord(office.text("name", text).orElseThrow());
    List<Authority> signed =
        citation.code().groups().stream()
            .flatMap(group -> reading.lexicon().authorityOfSymbol(group).stream())
            .filter(Authority::needsPlace)
            .toList();
    return signed.isEmpty()
        || named
            .filter(Authority::needsPlace)
            .filter(local -> signed.stream().anyMatch(symbol -> areAkin(local, symbol)))
            .isPresent();
  }

  /** "Văn phòng UBND" may sign for "UBND", and who has no symbol with that of another. */
  private static boolean areAkin(Authority one, Authority other) {
    return one.symbols().isEmpty()
        || one.name().contains(other.name())
        || other.name().contains(one.name());
  }

  /** "Đoàn kiểm tra của huyện theo Kế hoạch …": those who inspect come from the committee above. */
  Optional<String> ofInspectors(Citation citation) {
    int start = citation.start();
    int from = Math.max(citation.block().span().start(), start - REACH);
    String words = text.substring(Math.min(from, start), start);
    Matcher inspectors = inspectorsIssue.matcher(words);
    return inspectors.find()
        ? Optional.of(names.committee(inspectors.group("word"), from + inspectors.end("word")))
        : Optional.empty();
  }

  private int officeEnd(Match office) {
    return office.has("level")
        ? PlaceNames.after(text, office.end()).map(Span::end).orElse(office.end())
        : office.end();
  }

  private Optional<String> issuing(Match office, String between) {
    if (between.isBlank() || between.strip().equals("(")) {
      return between.contains("(") ? Optional.of(names.of(office)) : Optional.empty();
    }
    if (latestOfThem.matcher(between).matches()) {
      return Optional.of(names.of(office));
    }
    if (!issues.matcher(between).matches()) {
      return Optional.empty();
    }
    return isOwnOffice(between) ? names.ownCommittee() : Optional.of(names.of(office));
  }

  /** "Thực hiện kế hoạch của UBND huyện, xã ban hành …": who issues stands behind the office. */
  private boolean isOwnOffice(String words) {
    for (int at = ownOffice.find(words, 0, words.length());
        at >= 0;
        at = ownOffice.find(words, at + 1, words.length())) {
      if (!LEVEL_OF_ALL.endBefore(words, at)) {
        return true;
      }
    }
    return false;
  }
}

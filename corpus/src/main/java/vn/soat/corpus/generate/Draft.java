package vn.soat.corpus.generate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A report before it is laid out: its paragraphs and what they mention. */
record Draft(List<Paragraph> paragraphs, Map<Integer, Mention> mentions) {

  Draft {
    paragraphs = List.copyOf(paragraphs);
    mentions = new TreeMap<>(mentions);
  }

  Stream<Mention.Amount> numbers() {
    return only(Mention.Amount.class);
  }

  Stream<Mention.Share> shares() {
    return only(Mention.Share.class);
  }

  Stream<Mention.Citation> citations() {
    return only(Mention.Citation.class);
  }

  Stream<Mention.Heading> headings() {
    return only(Mention.Heading.class);
  }

  private <T> Stream<T> only(Class<T> type) {
    return mentions.values().stream().filter(type::isInstance).map(type::cast);
  }

  Mention.Amount number(int id) {
    return (Mention.Amount) mention(id);
  }

  /** Whether a figure stands where it was told. */
  boolean hasNumber(int id) {
    return mentions.get(id) instanceof Mention.Amount;
  }

  Mention mention(int id) {
    Mention mention = mentions.get(id);
    if (mention == null) {
      throw new IllegalArgumentException("no mention " + id);
    }
    return mention;
  }

  /** With one mention changed and its stretch of text too. */
  Draft with(Mention changed, Piece.Part part, String text) {
    Map<Integer, Mention> newMentions = new TreeMap<>(mentions);
    newMentions.put(changed.id(), changed);
    UnaryOperator<Piece> change =
        p -> p.mention() == changed.id() && p.part() == part ? p.with(text) : p;
    return new Draft(paragraphs.stream().map(p -> p.map(change)).toList(), newMentions);
  }

  Draft withParagraphs(List<Paragraph> newParagraphs) {
    return new Draft(newParagraphs, mentions);
  }
}

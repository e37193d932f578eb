package vn.soat.corpus.generate;

import java.util.ArrayList;
import java.util.List;
import vn.soat.corpus.generate.Paragraph.Kind;

/**
 * Gathers paragraphs and gives them their marks. In what is told, ¶ begins an item, § a paragraph.
 */
final class Page {

  private final Style style;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Piece> open = new ArrayList<>();
  private int items;

  Page(Style style) {
    this.style = style;
  }

  List<Paragraph> paragraphs() {
    return List.copyOf(paragraphs);
  }

  void raw(Paragraph paragraph) {
    paragraphs.add(paragraph);
  }

  /** A heading of mark and title. */
  void heading(List<Piece> pieces, boolean markAlone) {
    close();
    if (markAlone) {
      paragraphs.add(new Paragraph(Kind.TITLE, pieces.subList(0, 1)));
      paragraphs.add(new Paragraph(Kind.HEADING, pieces.subList(1, pieces.size())));
    } else {
      paragraphs.add(new Paragraph(Kind.HEADING, pieces));
    }
  }

  /** A paragraph of its own. */
  void body(List<Piece> pieces, boolean marked) {
    close();
    add(marked ? style.bodyMarker() : "", pieces);
  }

  /** Told facts: a paragraph, or more of the one that is open. */
  void told(List<Piece> pieces) {
    List<List<Piece>> parts = split(pieces);
    boolean plain = parts.size() == 1;
    if (!plain || !style.merged()) {
      close();
    }
    if (plain && style.merged()) {
      join(parts.get(0));
      return;
    }
    add(style.bodyMarker(), parts.get(0));
    parts.subList(1, parts.size()).forEach(this::marked);
    endItems();
  }

  private void join(List<Piece> pieces) {
    if (!open.isEmpty()) {
      open.add(Piece.text(" "));
    }
    open.addAll(pieces);
  }

  /** Ends the paragraph that is open. */
  void close() {
    if (!open.isEmpty()) {
      List<Piece> pieces = List.copyOf(open);
      open.clear();
      add(style.bodyMarker(), pieces);
    }
  }

  void item(List<Piece> pieces) {
    items++;
    add(marker(), pieces);
  }

  void endItems() {
    items = 0;
  }

  private void marked(List<Piece> pieces) {
    Piece first = pieces.get(0);
    boolean item = first.text().startsWith("¶");
    List<Piece> bare = new ArrayList<>(pieces);
    bare.set(0, first.with(first.text().substring(1).stripLeading()));
    if (item) {
      item(bare);
    } else {
      add(style.bodyMarker(), bare);
    }
  }

  private String marker() {
    return switch (style.itemMarker()) {
      case "a" -> Headings.letter(items) + ") ";
      case "1" -> items + ") ";
      default -> style.itemMarker();
    };
  }

  private void add(String marker, List<Piece> pieces) {
    List<Piece> all = new ArrayList<>();
    all.add(Piece.text(marker));
    all.addAll(pieces);
    paragraphs.add(new Paragraph(Kind.BODY, all));
  }

  /** Cuts before each ¶ and §, which then lead the first piece of their part. */
  private static List<List<Piece>> split(List<Piece> pieces) {
    List<List<Piece>> parts = new ArrayList<>();
    parts.add(new ArrayList<>());
    for (Piece piece : pieces) {
      String[] texts =
          piece.isPlain() ? piece.text().split("(?=[¶§])", -1) : new String[] {piece.text()};
      for (String text : texts) {
        if (piece.isPlain() && !text.isEmpty() && "¶§".indexOf(text.charAt(0)) >= 0) {
          parts.add(new ArrayList<>());
        }
        parts.get(parts.size() - 1).add(piece.with(text));
      }
    }
    return parts;
  }
}

package vn.soat.corpus.generate;

import java.util.ArrayList;
import java.util.List;
import vn.soat.corpus.generate.Piece.Part;

/** Typing habits that people read over: blanks too few or too many, a comma between thousands. */
final class Mess {

  private final Dice dice;
  private final int rate;

  Mess(Dice dice, Style style) {
    this.dice = dice;
    this.rate = style.mess();
  }

  List<Paragraph> over(List<Paragraph> paragraphs) {
    return rate == 0 ? paragraphs : paragraphs.stream().map(this::over).toList();
  }

  private Paragraph over(Paragraph paragraph) {
    if (paragraph.kind() != Paragraph.Kind.BODY) {
      return paragraph;
    }
    List<Piece> out = new ArrayList<>();
    List<Piece> in = paragraph.pieces();
    for (int i = 0; i < in.size(); i++) {
      Piece before = i > 0 ? in.get(i - 1) : Piece.text("");
      Piece after = i + 1 < in.size() ? in.get(i + 1) : Piece.text("");
      out.add(typed(before, in.get(i), after));
    }
    return new Paragraph(paragraph.kind(), out);
  }

  private boolean now(int times) {
    return dice.below(1000) < rate * times;
  }

  private Piece typed(Piece before, Piece piece, Piece after) {
    if (piece.part() == Part.CODE) {
      return piece.with(code(piece.text()));
    }
    if (piece.part() == Part.FIGURE) {
      return piece.with(figure(piece.text(), after));
    }
    return piece.isPlain() ? piece.with(plain(before, piece.text(), after)) : piece;
  }

  private String code(String code) {
    if (now(1)) {
      return code.replaceFirst("-", "- ");
    }
    return now(1) && code.contains("/") ? code.replaceFirst("/", " /") : code;
  }

  /** Only where nobody can take it for a decimal: three digits behind it, and dossiers counted. */
  private String figure(String text, Piece after) {
    boolean dossiers = after.text().startsWith(" hồ sơ");
    return dossiers && text.matches("\\d{1,3}\\.\\d{3}") && now(1) ? text.replace('.', ',') : text;
  }

  private String plain(Piece before, String text, Piece after) {
    String out = text;
    if (before.part() == Part.DATE && out.matches("(?s) \\p{L}.*") && now(2)) {
      out = out.substring(1);
    }
    if (after.part() == Part.CODE && out.endsWith("số ")) {
      String end = now(1) ? "số" : now(1) ? "số: " : "số ";
      out = out.substring(0, out.length() - 3) + end;
    }
    return spaced(out);
  }

  private String spaced(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blankNext = c == ',' && i + 2 < text.length() && text.charAt(i + 1) == ' ';
      if (blankNext && Character.isLetter(text.charAt(i + 2)) && now(1)) {
        out.append(dice.percent(50) ? "," : " , ");
        i++;
      } else {
        out.append(c);
        if (c == ' ' && i > 0 && i + 1 < text.length() && dice.below(4000) < rate) {
          out.append(' ');
        }
      }
    }
    return out.toString();
  }
}

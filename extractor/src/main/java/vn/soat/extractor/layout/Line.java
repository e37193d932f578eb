package vn.soat.extractor.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Words on one base line, from left to right; never without words. A part of a printed line, where
 * wide gaps split it, is a line, too.
 */
record Line(List<Word> words) {

  /** A wider gap, in units of the type size, is a column; justified lines stretch less. */
  static final double COLUMN_GAP = 1.5;

  Line {
    words = List.copyOf(words);
  }

  Word first() {
    return words.get(0);
  }

  Word last() {
    return words.get(words.size() - 1);
  }

  double left() {
    return first().left();
  }

  double right() {
    double right = first().right();
    for (Word word : words) {
      right = Math.max(right, word.right());
    }
    return right;
  }

  double middle() {
    return (left() + right()) / 2;
  }

  double width() {
    return right() - left();
  }

  double top() {
    double top = first().box().y();
    for (Word word : words) {
      top = Math.min(top, word.box().y());
    }
    return top;
  }

  double bottom() {
    double bottom = first().box().y() + first().box().height();
    for (Word word : words) {
      bottom = Math.max(bottom, word.box().y() + word.box().height());
    }
    return bottom;
  }

  double base() {
    return words.stream().filter(w -> !w.mark()).mapToDouble(Word::base).max().orElse(top());
  }

  /** The size of its largest type. */
  double size() {
    double size = first().size();
    for (Word word : words) {
      size = Math.max(size, word.size());
    }
    return size;
  }

  /** As printed, with single blanks. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      text.append(text.isEmpty() || word.glued() ? "" : " ").append(word.text());
    }
    return text.toString();
  }

  /** The parts between wide gaps. */
  List<Line> parts() {
    List<Line> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < words.size(); i++) {
      if (isColumnGap(words.get(i - 1), words.get(i))) {
        parts.add(new Line(words.subList(from, i)));
        from = i;
      }
    }
    parts.add(from == 0 ? this : new Line(words.subList(from, words.size())));
    return parts;
  }

  static boolean isColumnGap(Word left, Word right) {
    return left.gapTo(right) > COLUMN_GAP * Math.max(left.size(), right.size());
  }
}

package vn.soat.extractor.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soat.extractor.encoding.FontMarks;
import vn.soat.extractor.encoding.OldFont;
import vn.soat.extractor.encoding.Western;

/**
 * Reads RTF. Tika's own reader makes a paragraph of every cell, so that no row of a table is left,
 * and drops the fonts, without which a report in TCVN3 cannot be read.
 */
final class RtfReader {

  /** Groups that are no text of the body. */
  private static final Set<String> SKIPPED =
      Set.of(
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "annotation",
          "atnid",
          "atnauthor",
          "fldinst",
          "sp",
          "object",
          "nonshppict",
          "xe",
          "tc",
          "rxe",
          "filetbl",
          "listtable",
          "listoverridetable",
          "revtbl",
          "rsidtbl",
          "generator",
          "themedata",
          "datastore",
          "latentstyles",
          "bkmkstart",
          "bkmkend",
          "xmlnstbl",
          "pgdsctbl");

  /** Optional groups ("\*") that hold text all the same. */
  private static final Set<String> READ = Set.of("shpinst", "shptxt", "ud");

  /** Signs that have a word of their own. */
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("line", "\n"),
          Map.entry("~", "\u00A0"),
          Map.entry("_", "-"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "));

  private final RtfScanner scanner;
  private final RtfLines lines;
  private final RtfFonts fonts = new RtfFonts();
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private RtfGroup state = new RtfGroup();
  private Charset charset = StandardCharsets.ISO_8859_1;
  private int toSkip;

  private RtfReader(byte[] bytes, XhtmlLines lines) {
    this.scanner = new RtfScanner(bytes);
    this.lines = new RtfLines(lines);
  }

  static void read(byte[] bytes, XhtmlLines lines) {
    RtfReader reader = new RtfReader(bytes, lines);
    lines.open("body");
    Optional<RtfScanner.Piece> piece = reader.scanner.next();
    while (piece.isPresent()) {
      reader.take(piece.get());
      piece = reader.scanner.next();
    }
    reader.flush();
    reader.lines.end();
    lines.close("body");
  }

  private void take(RtfScanner.Piece piece) {
    if (piece instanceof RtfScanner.Text text) {
      character(text.value());
    } else if (piece instanceof RtfScanner.Open) {
      flush();
      toSkip = 0;
      groups.push(state);
      state = state.copy();
    } else if (piece instanceof RtfScanner.Close) {
      closeGroup();
    } else if (piece instanceof RtfScanner.Control control) {
      control(control);
    }
  }

  private void closeGroup() {
    flush();
    toSkip = 0;
    boolean footnote = state.footnote;
    state = groups.isEmpty() ? new RtfGroup() : groups.pop();
    if (footnote && !state.footnote) {
      lines.endNote();
    }
  }

  private void character(int value) {
    if (toSkip > 0) {
      toSkip--;
    } else if (state.fontTable) {
      fontName((char) value);
    } else if (!state.unseen()) {
      pending.write(value);
    }
  }

  /** What is skipped in the table is another name for the same font. */
  private void fontName(char letter) {
    if (!state.skipped) {
      fonts.letter(letter);
    }
  }

  /** The bytes since the last change of font, decoded. */
  private void flush() {
    if (pending.size() > 0) {
      byte[] bytes = pending.toByteArray();
      pending.reset();
      RtfFonts.Font font = fonts.font(state.font);
      boolean old = OldFont.named(font.name()).isPresent();
      Charset set = font.charset().orElse(charset);
      boolean western = old || set.equals(StandardCharsets.ISO_8859_1);
      write(western ? Western.decode(bytes) : new String(bytes, set));
    }
  }

  private void write(String text) {
    String font = fonts.font(state.font).name();
    lines.write(FontMarks.mark(font, text), state.footnote);
  }

  private void control(RtfScanner.Control control) {
    if (toSkip > 0 && !control.word().equals("u")) {
      toSkip--;
      return;
    }
    if (state.optional && !READ.contains(control.word())) {
      state.skipped = true;
    }
    state.optional = false;
    switch (control.word()) {
      case "*" -> state.optional = true;
      case "u" -> unicode(control.numberOr('?'));
      case "uc" -> state.afterUnicode = Math.max(0, control.numberOr(1));
      case "ansicpg" -> charset = RtfFonts.codePage(control.numberOr(1252));
      case "fonttbl" -> state.fontTable = true;
      default -> {
        if (state.fontTable) {
          fonts.control(control);
        } else {
          bodyWord(control);
        }
      }
    }
  }

  private void bodyWord(RtfScanner.Control control) {
    flush();
    switch (control.word()) {
      case "f" -> state.font = control.numberOr(0);
      case "deff" -> state.font = control.numberOr(0);
      case "plain" -> plain();
      case "v" -> state.hidden = control.isOn();
      case "deleted" -> state.deleted = control.isOn();
      case "footnote" -> state.footnote = true;
      case "upr" -> startAlternatives();
      case "ud" -> startUnicodeAlternative();
      default -> {
        if (SKIPPED.contains(control.word())) {
          state.skipped = true;
        } else if (!state.skipped) {
          layout(control);
        }
      }
    }
  }

  /** A text twice: for readers of old, then, in a group of its own, in Unicode. */
  private void startAlternatives() {
    state.alternative = !state.skipped;
    state.skipped = true;
  }

  private void startUnicodeAlternative() {
    state.skipped &= !state.alternative;
  }

  private void plain() {
    state.hidden = false;
    state.deleted = false;
  }

  private void layout(RtfScanner.Control control) {
    String sign = SIGNS.get(control.word());
    if (sign != null && !state.unseen()) {
      write(sign);
    } else if (sign == null && !state.footnote) {
      lines.control(control, state.deleted);
    }
  }

  private void unicode(int number) {
    flush();
    if (!state.unseen() && !state.fontTable) {
      write(String.valueOf((char) number));
    }
    toSkip = state.afterUnicode;
  }
}

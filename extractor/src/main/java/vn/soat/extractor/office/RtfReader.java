package vn.soat.extractor.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
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

  /** What Windows calls its sets of characters, by the number that a font table gives. */
  private static final Map<Integer, String> CHARSETS =
      Map.ofEntries(
          Map.entry(77, "x-MacRoman"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(134, "GBK"),
          Map.entry(136, "Big5"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"));

  /** A font of the table. */
  private record Font(String name, Optional<Charset> charset) {}

  /** What a group may change and its end takes back. */
  private static final class State {
    private boolean skipped;
    private boolean fontTable;
    private boolean footnote;
    private boolean hidden;
    private boolean deleted;
    private boolean optional;
    private boolean alternative;
    private int font;
    private int afterUnicode = 1;

    State copy() {
      State copy = new State();
      copy.skipped = skipped;
      copy.fontTable = fontTable;
      copy.footnote = footnote;
      copy.hidden = hidden;
      copy.deleted = deleted;
      copy.alternative = alternative;
      copy.font = font;
      copy.afterUnicode = afterUnicode;
      return copy;
    }

    boolean unseen() {
      return skipped || hidden || deleted;
    }
  }

  private final RtfScanner scanner;
  private final RtfLines lines;
  private final Map<Integer, Font> fonts = new HashMap<>();
  private final Deque<State> groups = new ArrayDeque<>();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private final StringBuilder fontName = new StringBuilder();
  private State state = new State();
  private Charset charset = StandardCharsets.ISO_8859_1;
  private Optional<Charset> tableCharset = Optional.empty();
  private int tableFont;
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
    state = groups.isEmpty() ? new State() : groups.pop();
    if (footnote && !state.footnote) {
      lines.endNote();
    }
  }

  private void character(int value) {
    if (toSkip > 0) {
      toSkip--;
    } else if (state.fontTable) {
      tableName((char) value);
    } else if (!state.unseen()) {
      pending.write(value);
    }
  }

  /** The bytes since the last change of font, decoded. */
  private void flush() {
    if (pending.size() > 0) {
      byte[] bytes = pending.toByteArray();
      pending.reset();
      Font font = fonts.getOrDefault(state.font, new Font("", Optional.empty()));
      boolean old = OldFont.named(font.name()).isPresent();
      Charset set = font.charset().orElse(charset);
      boolean western = old || set.equals(StandardCharsets.ISO_8859_1);
      write(western ? Western.decode(bytes) : new String(bytes, set));
    }
  }

  private void write(String text) {
    String font = fonts.getOrDefault(state.font, new Font("", Optional.empty())).name();
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
      case "ansicpg" -> charset = codePage(control.numberOr(1252));
      case "fonttbl" -> state.fontTable = true;
      default -> {
        if (state.fontTable) {
          tableWord(control);
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

  private void tableWord(RtfScanner.Control control) {
    if (control.word().equals("f")) {
      tableFont = control.numberOr(0);
      tableCharset = Optional.empty();
      fontName.setLength(0);
    } else if (control.word().equals("fcharset")) {
      tableCharset =
          Optional.ofNullable(CHARSETS.get(control.numberOr(0))).flatMap(RtfReader::charset);
    }
  }

  private void tableName(char character) {
    if (state.skipped) {
      return; // another name for the same font
    }
    if (character == ';') {
      fonts.put(tableFont, new Font(fontName.toString().strip(), tableCharset));
      fontName.setLength(0);
    } else {
      fontName.append(character);
    }
  }

  private static Charset codePage(int number) {
    return number == 1252
        ? StandardCharsets.ISO_8859_1
        : charset(number == 65001 ? "UTF-8" : "windows-" + number)
            .or(() -> charset("Cp" + number))
            .orElse(StandardCharsets.ISO_8859_1);
  }

  private static Optional<Charset> charset(String name) {
    return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
  }
}

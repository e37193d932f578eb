package vn.soat.extractor.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.tika.parser.microsoft.ListManager;
import vn.soat.extractor.encoding.FontMarks;

/**
 * Walks through a Word document of 97 to 2003, or of 6 and 95. POI takes the file apart; Tika has
 * the numbers of lists. Tika's own reader of such files loses the fonts, without which a report in
 * TCVN3 cannot be read, and puts the page numbers of a table of contents before its titles.
 */
final class DocReader {

  private final XhtmlLines lines;
  private final Optional<HWPFDocument> document;
  private final Optional<ListManager> lists;
  private final Optional<DocStyles> styles;
  private final WordCharacters characters = new WordCharacters();

  private DocReader(HWPFDocumentCore document, XhtmlLines lines) throws IOException {
    this.lines = lines;
    this.document =
        document instanceof HWPFDocument current ? Optional.of(current) : Optional.empty();
    this.lists = this.document.filter(d -> d.getListTables() != null).map(ListManager::new);
    this.styles =
        document instanceof HWPFDocument current
            ? Optional.of(new DocStyles(current))
            : Optional.empty();
  }

  /** Writes the body of a document, then its text boxes; page headers and comments stay out. */
  static void read(HWPFDocumentCore document, XhtmlLines lines) throws IOException {
    DocReader reader = new DocReader(document, lines);
    lines.open("body");
    reader.read(document.getRange(), 0);
    reader.document.map(HWPFDocument::getMainTextboxRange).ifPresent(r -> reader.read(r, 0));
    lines.close("body");
  }

  private void read(Range range, int tableLevel) {
    int count = range.numParagraphs();
    int i = 0;
    while (i < count) {
      Paragraph paragraph = styled(range.getParagraph(i), range);
      if (paragraph.isInTable() && paragraph.getTableLevel() > tableLevel) {
        Table table = range.getTable(paragraph);
        read(table, paragraph.getTableLevel());
        i += Math.max(1, table.numParagraphs());
      } else {
        read(paragraph);
        i++;
      }
    }
  }

  private Paragraph styled(Paragraph paragraph, Range within) {
    return styles.map(s -> s.styled(paragraph, within)).orElse(paragraph);
  }

  private void read(Table table, int level) {
    lines.open("table");
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      lines.open("tr");
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        lines.openCellBetween(cell.getLeftEdge(), cell.getLeftEdge() + cell.getWidth());
        read(cell, level);
        lines.close("td");
      }
      lines.close("tr");
    }
    lines.close("table");
  }

  private void read(Paragraph paragraph) {
    lines.open("p");
    if (paragraph.isInList()) {
      lists.ifPresent(l -> lines.write(l.getFormattedNumber(paragraph)));
    }
    List<Range> notes = new ArrayList<>();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        read(run, notes);
      }
    }
    lines.close("p");
    notes.forEach(note -> read(note, Integer.MAX_VALUE));
  }

  private void read(CharacterRun run, List<Range> notes) {
    String raw = run.isSymbol() ? Character.toString(run.getSymbolCharacter()) : run.text();
    if (raw == null) {
      return;
    }
    lines.write(FontMarks.mark(fontOf(run), characters.visible(raw)));
    if (run.isSpecialCharacter() && raw.indexOf(WordCharacters.NOTE) >= 0) {
      document.ifPresent(
          d -> addNotes(d, run.getStartOffset() + raw.indexOf(WordCharacters.NOTE), notes));
    }
  }

  /** The name of the font; documents of Word 6 and 95 keep it elsewhere or not at all. */
  private static String fontOf(CharacterRun run) {
    String name = run.getFontName();
    return name == null ? "" : name;
  }

  private static void addNotes(HWPFDocument document, int anchor, List<Range> notes) {
    note(document, document.getFootnotes(), document.getFootnoteRange(), anchor)
        .ifPresent(notes::add);
    note(document, document.getEndnotes(), document.getEndnoteRange(), anchor)
        .ifPresent(notes::add);
  }

  private static Optional<Range> note(HWPFDocument document, Notes notes, Range texts, int anchor) {
    int index = notes.getNoteIndexByAnchorPosition(anchor);
    if (index < 0) {
      return Optional.empty();
    }
    int start = texts.getStartOffset() + notes.getNoteTextStartOffset(index);
    int end = texts.getStartOffset() + notes.getNoteTextEndOffset(index);
    return Optional.of(new Range(start, end, document));
  }
}

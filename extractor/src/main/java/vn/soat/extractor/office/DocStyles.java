package vn.soat.extractor.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.ComplexFileTable;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.PAPBinTable;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * The styles that a Word file gives its paragraphs. POI cuts a paragraph in two at a page break,
 * and forgets its style, and with it the number of a heading, where the file says nothing else of
 * it.
 */
final class DocStyles {

  /** What POI forgot, by the end of the paragraph. */
  private final Map<Integer, PAPX> byEnd = new HashMap<>();

  DocStyles(HWPFDocument document) throws IOException {
    FileInformationBlock places = document.getFileInformationBlock();
    byte[] main = document.getMainStream();
    byte[] tables = document.getTableStream();
    // The document's own table of pieces is no longer the file's.
    ComplexFileTable pieces =
        new ComplexFileTable(main, tables, places.getFcClx(), places.getFibBase().getFcMin());
    PAPBinTable asStored =
        new PAPBinTable(
            main,
            tables,
            document.getDataStream(),
            places.getFcPlcfbtePapx(),
            places.getLcbPlcfbtePapx(),
            pieces.getTextPieceTable());
    Set<Integer> bare =
        document.getParagraphTable().getParagraphs().stream()
            .filter(paragraph -> paragraph.getGrpprl().length == 0)
            .map(PAPX::getEnd)
            .collect(Collectors.toSet());
    asStored.getParagraphs().stream()
        .filter(stored -> bare.contains(stored.getEnd()))
        .forEach(stored -> byEnd.put(stored.getEnd(), stored));
  }

  /** The same paragraph, in the style that the file names where POI forgot it. */
  Paragraph styled(Paragraph paragraph, Range within) {
    PAPX stored = byEnd.get(paragraph.getEndOffset());
    return stored == null
        ? paragraph
        : Paragraph.newParagraph(
            within,
            new PAPX(paragraph.getStartOffset(), paragraph.getEndOffset(), stored.getSprmBuf()));
  }
}

package vn.soat.output.annotate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import vn.soat.output.text.Language;
import vn.soat.output.view.AuditView;

/**
 * Puts the findings on the PDF that they were found in: the figures highlighted in the colour of
 * the severity, each highlight with a note that says what does not fit. The pages themselves stay
 * as they are, and so does the text that is read of them. Notes of an earlier audit are replaced.
 *
 * <p>No page is drawn and no font, picture or stream of a page is read. A file that is signed keeps
 * its bytes, with the notes after them, so that the signature stays what it was. The same input
 * gives the same bytes, except where it is signed. Safe for use by many threads.
 */
public final class AnnotatedPdf {

  private static final String PDF = "application/pdf";

  /** Any fixed number does: PDFBox would take the clock. */
  private static final long DOCUMENT_ID = 1;

  private final Language language;

  public AnnotatedPdf(Language language) {
    this.language = language;
  }

  /** Whether notes can be put on the kind of file that a view is of. */
  public static boolean suits(AuditView view) {
    return view.mediaType().equals(Optional.of(PDF));
  }

  /**
   * The bytes of the PDF with notes.
   *
   * @param pdf the file that the view is of
   * @throws NotAnnotated if it is no PDF, or one that does not allow notes
   */
  public byte[] of(byte[] pdf, AuditView view) throws NotAnnotated {
    if (!suits(view)) {
      throw NotAnnotated.noPdf();
    }
    try (PDDocument document =
        Loader.loadPDF(pdf, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (!document.getCurrentAccessPermission().canModifyAnnotations()) {
        throw NotAnnotated.forbidden();
      }
      return of(document, view);
    } catch (InvalidPasswordException e) {
      throw NotAnnotated.encrypted();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Whatever a damaged file makes the library throw, other files go on.
      throw NotAnnotated.damaged();
    }
  }

  private byte[] of(PDDocument document, AuditView view) throws IOException {
    PageNotes notes = new PageNotes(document, new Notes(language));
    notes.clear();
    notes.add(view);
    view.findings().forEach(notes::add);
    notes.finish();
    return saved(document);
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<PDSignature> signatures = document.getSignatureDictionaries();
    if (signatures.isEmpty()) {
      document.setDocumentId(DOCUMENT_ID);
      document.setAllSecurityToBeRemoved(document.isEncrypted());
      document.save(out);
    } else {
      document.saveIncremental(out);
    }
    return out.toByteArray();
  }
}

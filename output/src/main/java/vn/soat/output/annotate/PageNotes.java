package vn.soat.output.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import vn.soat.audit.Severity;
import vn.soat.output.view.AuditView;
import vn.soat.patterns.text.Box;

/** Collects the annotations of one document and hangs them on its pages. */
final class PageNotes {

  /** What the names of our annotations begin with, so that they are known again. */
  private static final String OURS = "soat-";

  private static final float ICON = 20;
  private static final float POPUP_WIDTH = 240;
  private static final float POPUP_HEIGHT = 160;

  private final PDDocument document;
  private final Notes notes;
  private final Map<Integer, List<PDAnnotation>> added = new TreeMap<>();
  private final Map<List<Box>, List<AuditView.Finding>> marks = new LinkedHashMap<>();
  private final Map<Integer, Integer> icons = new LinkedHashMap<>();
  private int highlights;

  PageNotes(PDDocument document, Notes notes) {
    this.document = document;
    this.notes = notes;
  }

  /** Takes away the notes of an earlier audit. */
  void clear() throws IOException {
    for (PDPage page : document.getPages()) {
      List<PDAnnotation> kept = new ArrayList<>();
      List<PDAnnotation> all = page.getAnnotations();
      all.stream().filter(annotation -> !isOurs(annotation)).forEach(kept::add);
      if (kept.size() < all.size()) {
        page.setAnnotations(kept);
      }
    }
  }

  private static boolean isOurs(PDAnnotation annotation) {
    String name = annotation.getAnnotationName();
    return name != null && name.startsWith(OURS);
  }

  /** One note at the top of the first page that tells what the audit came to. */
  void add(AuditView view) {
    PDAnnotationText note = icon(1);
    note.setAnnotationName(OURS + "summary");
    tell(note, notes.title(), notes.title(), notes.of(view), colour(Severity.NOTE), 1);
  }

  /** A highlight for each place that has boxes; an icon at the top of the page for one without. */
  void add(AuditView.Finding finding) {
    Set<List<Box>> marked = new LinkedHashSet<>();
    finding.figures().forEach(figure -> marked.add(onPages(figure.place().boxes())));
    if (marked.stream().allMatch(List::isEmpty)) {
      finding.places().forEach(place -> marked.add(onPages(place.boxes())));
    }
    marked.removeIf(List::isEmpty);
    for (List<Box> boxes : marked) {
      byPage(boxes).forEach(b -> marks.computeIfAbsent(b, x -> new ArrayList<>()).add(finding));
    }
    if (marked.isEmpty()) {
      addIcon(finding);
    }
  }

  private List<Box> onPages(List<Box> boxes) {
    return boxes.stream().filter(box -> isPage(box.page())).toList();
  }

  private boolean isPage(int number) {
    return number >= 1 && number <= document.getNumberOfPages();
  }

  private static List<List<Box>> byPage(List<Box> boxes) {
    Map<Integer, List<Box>> pages = new TreeMap<>();
    boxes.forEach(box -> pages.computeIfAbsent(box.page(), p -> new ArrayList<>()).add(box));
    return List.copyOf(pages.values());
  }

  /** One place is highlighted once, whatever is said of it: layers would hide the letters. */
  private void highlight(List<Box> boxes, List<AuditView.Finding> findings) {
    int page = boxes.get(0).page();
    PageFrame frame = new PageFrame(document.getPage(page - 1));
    float[] quads = new float[8 * boxes.size()];
    for (int i = 0; i < boxes.size(); i++) {
      System.arraycopy(frame.quad(boxes.get(i)), 0, quads, 8 * i, 8);
    }
    PDAnnotationHighlight highlight = new PDAnnotationHighlight();
    highlight.setAnnotationName(OURS + "mark-" + ++highlights);
    highlight.setQuadPoints(quads);
    highlight.setRectangle(PageFrame.around(quads));
    tell(highlight, findings, page);
  }

  private void addIcon(AuditView.Finding finding) {
    int page =
        finding.places().stream()
            .flatMapToInt(place -> place.page().stream())
            .filter(this::isPage)
            .findFirst()
            .orElse(1);
    PDAnnotationText note = icon(page);
    note.setAnnotationName(OURS + finding.id());
    tell(note, List.of(finding), page);
  }

  /** An icon at the top of a page, each beside the one before. */
  private PDAnnotationText icon(int page) {
    int before = icons.merge(page, 1, Integer::sum) - 1;
    PageFrame frame = new PageFrame(document.getPage(page - 1));
    double x = (4 + before * (ICON + 4)) % Math.max(1, frame.width() - ICON);
    PDAnnotationText note = new PDAnnotationText();
    note.setName(PDAnnotationText.NAME_NOTE);
    note.setRectangle(frame.rectangle(new Box(page, x, 4, ICON, ICON)));
    note.setNoRotate(true);
    note.setNoZoom(true);
    return note;
  }

  /** The findings come with the loudest first. */
  private void tell(PDAnnotationMarkup markup, List<AuditView.Finding> findings, int page) {
    AuditView.Finding loudest = findings.get(0);
    tell(
        markup,
        notes.title(loudest),
        loudest.name(),
        notes.of(findings),
        colour(loudest.severity()),
        page);
  }

  private void tell(
      PDAnnotationMarkup markup,
      String title,
      String subject,
      String contents,
      PDColor colour,
      int page) {
    markup.setTitlePopup(title);
    markup.setSubject(subject);
    markup.setContents(contents);
    markup.setColor(colour);
    markup.setPrinted(true);
    markup.setPage(document.getPage(page - 1));
    markup.constructAppearances(document);
    List<PDAnnotation> onPage = added.computeIfAbsent(page, p -> new ArrayList<>());
    onPage.add(markup);
    onPage.add(popup(markup, page));
  }

  /** The window of a note, at the right of the page; closed until somebody asks. */
  private PDAnnotationPopup popup(PDAnnotationMarkup markup, int page) {
    PageFrame frame = new PageFrame(document.getPage(page - 1));
    PDRectangle at = markup.getRectangle();
    PDRectangle right =
        frame.rectangle(new Box(page, Math.max(0, frame.width() - POPUP_WIDTH), 0, 1, 1));
    PDAnnotationPopup popup = new PDAnnotationPopup();
    popup.setAnnotationName(markup.getAnnotationName() + "-popup");
    popup.setRectangle(
        new PDRectangle(
            right.getLowerLeftX(), at.getUpperRightY() - POPUP_HEIGHT, POPUP_WIDTH, POPUP_HEIGHT));
    popup.setOpen(false);
    popup.setParent(markup);
    popup.setPage(document.getPage(page - 1));
    markup.setPopup(popup);
    return popup;
  }

  /** Light enough for the black letters under it. */
  private static PDColor colour(Severity severity) {
    float[] parts =
        switch (severity) {
          case ERROR -> new float[] {1, 0.78f, 0.74f};
          case WARNING -> new float[] {1, 0.9f, 0.55f};
          case NOTE -> new float[] {0.74f, 0.9f, 1};
        };
    return new PDColor(parts, PDDeviceRGB.INSTANCE);
  }

  /** Hangs all on their pages, beside what was there. */
  void finish() {
    marks.forEach(this::highlight);
    added.forEach(
        (number, annotations) -> {
          try {
            PDPage page = document.getPage(number - 1);
            List<PDAnnotation> all = new ArrayList<>(page.getAnnotations());
            all.addAll(annotations);
            page.setAnnotations(all);
            page.getCOSObject().setNeedToBeUpdated(true);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}

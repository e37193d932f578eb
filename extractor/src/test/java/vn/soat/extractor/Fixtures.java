package vn.soat.extractor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Builds the files that the tests read. */
final class Fixtures {

  /** The size of the type in every PDF made here, in points. */
  static final float SIZE = 12;

  static final byte[] GIF = {'G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0, 0, 0, 0, ';'};

  private Fixtures() {}

  /** A text set at a place, in points from the top left corner of the page to its base line. */
  record Placed(float x, float y, String text) {}

  interface Fill<T> {
    void with(T target) throws IOException;
  }

  /** A PDF of A4 pages, each with its texts. */
  static byte[] pdf(List<List<Placed>> pages) throws IOException {
    return pdf(
        document -> {
          PDFont font = font(document);
          for (List<Placed> texts : pages) {
            addPage(document, font, texts);
          }
        });
  }

  static byte[] pdf(Fill<PDDocument> fill) throws IOException {
    try (PDDocument document = new PDDocument()) {
      fill.with(document);
      return bytes(document);
    }
  }

  static byte[] encryptedPdf() throws IOException {
    return pdf(
        document -> {
          addPage(document, font(document), List.of(new Placed(70, 70, "Báo cáo mật")));
          document.protect(
              new StandardProtectionPolicy("chủ", "người dùng", new AccessPermission()));
        });
  }

  /** Adds a page that holds nothing but a picture, as a scanner makes it. */
  static void addScan(PDDocument document) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    var image = new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0);
    }
  }

  static PDFont font(PDDocument document) throws IOException {
    String name = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (InputStream in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(name))) {
      return PDType0Font.load(document, in);
    }
  }

  static void addPage(PDDocument document, PDFont font, List<Placed> texts) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      for (Placed placed : texts) {
        content.beginText();
        content.setFont(font, SIZE);
        content.newLineAtOffset(placed.x(), PDRectangle.A4.getHeight() - placed.y());
        content.showText(placed.text());
        content.endText();
      }
    }
  }

  static byte[] docx(Fill<XWPFDocument> fill) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      fill.with(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  static byte[] docx(String... paragraphs) throws IOException {
    return docx(
        document ->
            Arrays.stream(paragraphs)
                .forEach(text -> document.createParagraph().createRun().setText(text)));
  }

  static byte[] encryptedDocx() throws Exception {
    Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
    encryptor.confirmPassword("mật khẩu");
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      try (OutputStream out = encryptor.getDataStream(container)) {
        out.write(docx("Báo cáo mật"));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      container.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  static byte[] zip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write("12 hồ sơ".getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  static byte[] firstHalf(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}

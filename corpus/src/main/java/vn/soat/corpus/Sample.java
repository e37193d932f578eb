package vn.soat.corpus;

/**
 * A report written for this project and what it says.
 *
 * @param name its file name without ending: {@code quang-lam-2023}
 * @param text the report as a plain text file, lines ended by {@code \n}
 * @param docx the same text set as a Word document
 * @param pdf the same text set as a PDF
 * @param gold what the text says, written by hand
 */
public record Sample(String name, String text, Document docx, Document pdf, Gold gold) {

  /** A file of the sample among the resources. */
  public record Document(String resource) {

    /** The file's bytes. */
    public byte[] bytes() {
      return Resources.bytes(resource);
    }

    public boolean exists() {
      return Resources.exists(resource);
    }
  }
}

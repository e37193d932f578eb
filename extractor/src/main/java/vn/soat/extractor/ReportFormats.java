package vn.soat.extractor;

import java.util.List;
import java.util.Locale;

/**
 * How the names of files end that may be reports. Only for choosing among the files of a folder, or
 * for proposing some to a person: what is read is told by the content alone.
 */
public final class ReportFormats {

  /** In lower case, without the dot, the most frequent first. */
  public static final List<String> ENDINGS =
      List.of(
          "pdf", "docx", "doc", "odt", "rtf", "txt", "html", "htm", "mht", "mhtml", "eml", "zip",
          "png", "jpg", "jpeg", "tif", "tiff");

  private ReportFormats() {}

  /** The ending of a name in lower case, if it is one of them, else the empty string. */
  public static String ending(String name) {
    int dot = name.lastIndexOf('.');
    String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return dot >= 0 && ENDINGS.contains(ending) ? ending : "";
  }
}

package vn.soat.patterns.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Span;

/**
 * What a lead-in says in brackets that the figures behind it are: "Theo lĩnh vực (nhận / trả):",
 * "Theo từng quý (quý - mới tiếp nhận - trực tuyến - tỷ lệ):".
 */
public final class Legend {

  private static final Pattern SIGN = Pattern.compile("[;/|]| - ");

  /** Parts the names where no other sign does: "trực tiếp, bưu chính" may be one of several. */
  private static final Pattern COMMA = Pattern.compile(",\\s");

  private Legend() {}

  /**
   * The names that signs part.
   *
   * @param names what stands between the brackets
   */
  public static List<Label> labels(String lower, Span names) {
    List<Label> labels = new ArrayList<>();
    boolean signs = SIGN.matcher(lower).region(names.start(), names.end()).find();
    Matcher sign = (signs ? SIGN : COMMA).matcher(lower).region(names.start(), names.end());
    int start = names.start();
    while (start < names.end()) {
      int end = sign.find() ? sign.start() : names.end();
      labels.add(Label.of(lower, List.of(new Span(start, end))));
      start = end < names.end() ? sign.end() : end;
    }
    return labels;
  }

  /**
   * The labels of a table's columns by the brackets that end the line above it; none if they do not
   * name as many. The first name may be that of the rows.
   */
  static List<Label> ofColumns(String lower, Span line, int columns) {
    int end = Blanks.before(lower, line.end());
    end = end > line.start() && lower.charAt(end - 1) == ':' ? Blanks.before(lower, end - 1) : end;
    int open = line.start() + line.of(lower).lastIndexOf('(');
    if (end <= line.start() || lower.charAt(end - 1) != ')' || open < line.start()) {
      return List.of();
    }
    List<Label> labels = labels(lower, new Span(open + 1, end - 1));
    int ofRows = labels.size() - columns;
    return ofRows == 0 || ofRows == 1 ? labels.subList(ofRows, labels.size()) : List.of();
  }
}

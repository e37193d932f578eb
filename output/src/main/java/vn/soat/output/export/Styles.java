package vn.soat.output.export;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of a workbook look. */
final class Styles {

  private static final String NUMBER = "#,##0";

  final CellStyle title;
  final CellStyle head;
  final CellStyle text;
  final CellStyle number;
  final CellStyle doubtful;
  final CellStyle total;
  final CellStyle link;

  Styles(Workbook book) {
    Font bold = book.createFont();
    bold.setBold(true);
    Font blue = book.createFont();
    blue.setUnderline(Font.U_SINGLE);
    blue.setColor(IndexedColors.BLUE.getIndex());
    short numberFormat = book.createDataFormat().getFormat(NUMBER);
    title = book.createCellStyle();
    title.setFont(bold);
    head = framed(book);
    head.setFont(bold);
    head.setAlignment(HorizontalAlignment.CENTER);
    text = framed(book);
    number = framed(book);
    number.setDataFormat(numberFormat);
    doubtful = framed(book);
    doubtful.setDataFormat(numberFormat);
    doubtful.setFillForegroundColor(IndexedColors.LIGHT_ORANGE.getIndex());
    doubtful.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    total = framed(book);
    total.setDataFormat(numberFormat);
    total.setFont(bold);
    link = framed(book);
    link.setFont(blue);
  }

  private static CellStyle framed(Workbook book) {
    CellStyle style = book.createCellStyle();
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    return style;
  }
}

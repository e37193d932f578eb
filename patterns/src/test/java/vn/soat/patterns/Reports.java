package vn.soat.patterns;

import java.util.List;
import vn.soat.patterns.report.Indicator;
import vn.soat.patterns.report.Operand;
import vn.soat.patterns.report.Percentage;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.Reference;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.text.SourceText;

/** Reads texts in tests and says in one line what was found. */
final class Reports {

  private static final ReportReader READER = ReportReader.standard();

  private Reports() {}

  static Report read(String text) {
    return READER.read(SourceText.plain(text));
  }

  /** Type, code, date, issuer. */
  static List<String> references(String text) {
    return read(text).references().stream().map(Reports::line).toList();
  }

  private static String line(Reference reference) {
    return String.join(
        " | ",
        reference.type().orElse("-"),
        reference.code().orElse("-"),
        reference.date().map(Object::toString).orElse("-"),
        reference.issuer().orElse("-"));
  }

  /** Value, indicator or unit, scope. */
  static List<String> quantities(String text) {
    return read(text).quantities().stream().map(Reports::line).toList();
  }

  static String line(Quantity quantity) {
    String what = quantity.indicator().map(Indicator::code).orElse(quantity.unit());
    String scope = quantity.scope().map(field -> " [" + field + "]").orElse("");
    return quantity.figure().value().toPlainString() + " " + what + scope;
  }

  /** What is printed, and the two figures behind it. */
  static List<String> percentages(String text) {
    return read(text).percentages().stream().map(Reports::line).toList();
  }

  static String line(Percentage percentage) {
    String numerator = percentage.ratio().numerator().map(Reports::value).orElse("-");
    String denominator = percentage.ratio().denominator().map(Reports::value).orElse("-");
    return percentage.printed() + " = " + numerator + "/" + denominator;
  }

  /** Between which figures a rate of change lies. */
  static String change(Percentage percentage) {
    return percentage
        .change()
        .map(
            change ->
                change.from().map(Reports::value).orElse("-")
                    + " -> "
                    + change.to().map(Reports::value).orElse("-"))
        .orElse("no change");
  }

  private static String value(Operand operand) {
    return operand.value().toPlainString();
  }
}

package vn.soat.output.slip;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.soat.audit.Severity;
import vn.soat.output.slip.Block.Align;
import vn.soat.output.slip.Block.Columns;
import vn.soat.output.slip.Block.Line;
import vn.soat.output.slip.Block.Paragraph;
import vn.soat.output.slip.Block.Rule;
import vn.soat.output.slip.Block.Table;
import vn.soat.output.text.Language;
import vn.soat.output.text.Messages;
import vn.soat.output.view.AuditView;

/**
 * A "phiếu rà soát": the findings of one report in the form of an administrative document (Nghị
 * định 30/2020/NĐ-CP, annex I), to be signed and sent to whoever wrote the report. It is in
 * Vietnamese whatever the language of the program. Number, place, date and signature are left to be
 * filled in. It has what does not fit and what is to be looked at, and a mere note only where a
 * person accepted or corrected it; nothing that a person rejected.
 */
public final class Slip {

  private static final int BODY = 13;
  private static final int TITLE = 14;
  private static final int SMALL = 12;
  private static final int CELL = 11;

  private final AuditView view;
  private final Messages messages =
      Messages.load("vn.soat.output.slip.slip", Language.VI, Slip.class);
  private final List<AuditView.Finding> findings;
  private final List<Block> blocks = new ArrayList<>();

  /**
   * A slip on one report.
   *
   * @param view in Vietnamese
   * @param office who sends it; left to be filled in where it is empty
   */
  public Slip(AuditView view, Optional<String> office) {
    this.view = view;
    this.findings = view.findings().stream().filter(Slip::isTold).toList();
    addHead(office);
    addTitle();
    addBody();
    addFoot();
  }

  private static boolean isTold(AuditView.Finding finding) {
    return finding
        .decision()
        .map(decision -> !decision.state().equals("rejected"))
        .orElse(finding.severity() != Severity.NOTE);
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /** How many findings it has. */
  public int findings() {
    return findings.size();
  }

  private void addHead(Optional<String> office) {
    String name =
        office
            .map(o -> o.toUpperCase(Locale.forLanguageTag("vi")))
            .orElse(messages.get("blank.office"));
    blocks.add(
        new Columns(
            List.of(
                line(Line.bold(clean(name), SMALL)),
                new Rule(35),
                line(Line.plain(messages.get("number"), BODY), Align.CENTRE)),
            List.of(
                line(Line.bold(messages.get("country"), SMALL)),
                line(Line.bold(messages.get("motto"), BODY)),
                new Rule(60),
                line(Line.italic(messages.get("date"), BODY))),
            40));
  }

  private static Block line(Line line) {
    return new Paragraph(line, false);
  }

  private static Block line(Line line, Align align) {
    return line(new Line(line.text(), line.size(), line.bold(), line.italic(), align));
  }

  private void addTitle() {
    blocks.add(line(Line.bold("", SMALL)));
    blocks.add(line(Line.bold(messages.get("title"), TITLE)));
    blocks.add(line(Line.bold(messages.get("subject", report()), TITLE)));
    blocks.add(new Rule(25));
    blocks.add(line(Line.plain(messages.get("to", issuer()), BODY), Align.CENTRE));
  }

  /** {@code Báo cáo số 53/BC-UBND ngày 08/12/2023}. */
  private String report() {
    AuditView.Head head = view.head();
    return clean(
        head.type().orElse(messages.get("report"))
            + head.code().map(code -> messages.get("report.code", code)).orElse("")
            + head.issuedOn().map(day -> messages.get("report.day", day)).orElse(""));
  }

  private String issuer() {
    return clean(view.head().issuer().orElse(messages.get("blank")));
  }

  private void addBody() {
    String title = view.head().title().map(t -> messages.get("titled", clean(t))).orElse("");
    String file = clean(view.path().equals("-") ? "" : messages.get("file", view.file()));
    String what = report() + title + file;
    if (findings.isEmpty()) {
      body(messages.get("intro.none", what));
    } else {
      body(messages.get("intro", what, findings.size()));
      blocks.add(table());
    }
    body(messages.get("checked", view.checked(), view.held()));
    body(messages.get(findings.isEmpty() ? "closing.none" : "closing", issuer()));
  }

  private void body(String text) {
    blocks.add(new Paragraph(new Line(text, BODY, false, false, Align.BOTH), true));
  }

  private Table table() {
    List<String> head = new ArrayList<>();
    for (String column : List.of("number", "place", "printed", "relation", "request")) {
      head.add(messages.get("column." + column));
    }
    List<List<String>> rows = new ArrayList<>();
    SlipRow row = new SlipRow(messages);
    for (int i = 0; i < findings.size(); i++) {
      rows.add(row.of(i + 1, findings.get(i)).stream().map(Slip::clean).toList());
    }
    return new Table(head, List.of(6, 17, 26, 27, 24), rows, CELL);
  }

  private void addFoot() {
    List<Block> left = new ArrayList<>();
    left.add(
        new Paragraph(new Line(messages.get("recipients"), SMALL, true, true, Align.LEFT), false));
    left.add(line(Line.plain(messages.get("recipients.1"), CELL)));
    left.add(line(Line.plain(messages.get("recipients.2"), CELL)));
    blocks.add(
        new Columns(
            left,
            List.of(
                line(Line.bold(messages.get("signature"), BODY)),
                line(Line.italic(messages.get("signature.hint"), SMALL))),
            50));
  }

  /** Composed letters, and nothing that is no character: neither form of file can hold it. */
  static String clean(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\p{Cntrl}&&[^\\n]]|[\\p{Cs}\\p{Cn}\\uFFFE\\uFFFF]", " ");
  }
}

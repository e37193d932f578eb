package vn.soat.audit.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soat.audit.Finding.CitedFigure;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.SkipReason;
import vn.soat.audit.outline.Astray;
import vn.soat.audit.outline.HeadingPeriods;
import vn.soat.audit.outline.HeadingPeriods.Named;
import vn.soat.audit.outline.Numbering;
import vn.soat.audit.relation.report.Relations;
import vn.soat.patterns.report.Period;
import vn.soat.patterns.report.Report;
import vn.soat.patterns.report.Section;
import vn.soat.patterns.text.Bilingual;

/** Headings must count on, and speak of the period that the title names. */
final class Structure implements AuditRule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "structure",
        Severity.ERROR,
        new Bilingual(
            "Đề mục đánh số lặp, lùi, nhảy cách, hoặc nêu kỳ không khớp với tiêu đề",
            "Headings repeat, run backwards or skip, or name another period than the title"),
        new Bilingual(
            "Đề mục cùng cấp dưới cùng một mục phải đếm tiếp nhau; mỗi mục cha đếm lại từ đầu;"
                + " chữ cái theo thứ tự a, b, c, d, đ, e, g (Nghị định 30/2020/NĐ-CP).",
            "Headings of one level under one parent count on; every parent starts anew; letters go"
                + " a, b, c, d, đ, e, g (Nghị định 30/2020/NĐ-CP)."),
        "I. KẾT QUẢ ĐẠT ĐƯỢC\n\nUBND xã đã chỉ đạo kịp thời.\n\nIII. ĐÁNH GIÁ CHUNG\n\nCông việc"
            + " tốt.\n\nII. PHƯƠNG HƯỚNG NHIỆM VỤ\n\nTiếp tục thực hiện.",
        "I. KẾT QUẢ ĐẠT ĐƯỢC\n\nUBND xã đã chỉ đạo kịp thời.\n\nII. ĐÁNH GIÁ CHUNG\n\nCông việc"
            + " tốt.\n\nIII. PHƯƠNG HƯỚNG NHIỆM VỤ\n\nTiếp tục thực hiện.");
  }

  @Override
  public void check(Relations relations, AuditLog log) {
    Report report = relations.report();
    checkOrder(Numbering.of(report.sections(), report.items()), log);
    checkPeriods(report, log);
  }

  private static void checkOrder(Numbering numbering, AuditLog log) {
    if (!numbering.isOrderly()) {
      log.skip(SkipReason.NUMBERING_UNCLEAR);
      return;
    }
    numbering.astray().forEach(astray -> log.found(draft(astray)));
    log.held(numbering.followed() - numbering.astray().size());
  }

  private static Draft draft(Astray astray) {
    return switch (astray.kind()) {
      case REPEATED ->
          draft(Severity.ERROR, astray, "lặp lại, đứng sau", "repeats a number, behind");
      case BACKWARDS -> draft(Severity.ERROR, astray, "đánh số lùi, đứng sau", "goes back, behind");
      case SKIPPED ->
          draft(Severity.WARNING, astray, "không đếm tiếp đề mục", "leaves a number out after");
      case LEFT_OUT ->
          draft(Severity.NOTE, astray, "không đếm tiếp mục", "leaves a number out after");
      case TWO_SERIES ->
          draft(
              Severity.WARNING,
              astray,
              "đánh số phần theo cách khác, đứng ngay sau",
              "numbers a part in another way, right behind");
      case NOT_FIRST -> notFirst(astray.heading());
    };
  }

  private static Draft draft(Severity severity, Astray astray, String vi, String en) {
    String heading = name(astray.heading());
    String before = name(astray.before());
    Bilingual place = Words.place(astray.before().evidence());
    return Draft.of(
        severity,
        new Bilingual(
            "Đề mục “" + heading + "” " + vi + " “" + before + "” (" + place.vi() + ")",
            "The heading “" + heading + "” " + en + " “" + before + "” (" + place.en() + ")"),
        cited(astray.before(), astray.heading()));
  }

  private static Draft notFirst(Section heading) {
    return Draft.of(
        Severity.WARNING,
        new Bilingual(
            "Trước đề mục “" + name(heading) + "” không có đề mục nào cùng kiểu đánh số",
            "No heading of its series comes before “" + name(heading) + "”"),
        cited(heading));
  }

  /** The number, with the words "PHẦN" where they belong to it. */
  private static String name(Section heading) {
    String quote = heading.evidence().quote();
    String number = heading.number().orElse("");
    int end = quote.indexOf(number) + number.length();
    return quote.substring(0, Math.max(0, end)).strip();
  }

  private static List<CitedFigure> cited(Section... headings) {
    return Stream.of(headings)
        .distinct()
        .map(h -> new CitedFigure(Optional.of(h.id()), name(h), h.evidence()))
        .toList();
  }

  private static void checkPeriods(Report report, AuditLog log) {
    HeadingPeriods periods = HeadingPeriods.of(report.header());
    for (Section heading : report.sections()) {
      HeadingPeriods.of(heading).ifPresent(named -> checkPeriod(heading, named, periods, log));
    }
  }

  private static void checkPeriod(
      Section heading, Named named, HeadingPeriods periods, AuditLog log) {
    Optional<Period> expected = periods.expected(named);
    if (periods.isOver(named)) {
      log.found(over(heading, named.period()));
    } else if (expected.isPresent()) {
      log.judge(
          HeadingPeriods.fit(named.period(), expected.get()),
          () -> period(heading, named.period(), expected.get()));
    }
  }

  private static Draft period(Section heading, Period named, Period expected) {
    return Draft.of(
        Severity.WARNING,
        new Bilingual(
            "Đề mục nêu “" + named.text() + "”, không khớp với “" + expected.text() + "” ở tiêu đề",
            "The heading names “" + named.text() + "”, the title “" + expected.text() + "”"),
        cited(heading));
  }

  private static Draft over(Section heading, Period named) {
    return Draft.of(
        Severity.WARNING,
        new Bilingual(
            "Đề mục nêu nhiệm vụ của “" + named.text() + "”, là kỳ đã qua của báo cáo",
            "The heading names tasks of “" + named.text() + "”, which is over"),
        cited(heading));
  }
}

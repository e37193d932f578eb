package vn.soat.audit.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.soat.audit.Finding.CitedFigure;
import vn.soat.audit.Finding.Repair;
import vn.soat.audit.RuleInfo;
import vn.soat.audit.Severity;
import vn.soat.audit.SkipReason;
import vn.soat.audit.relation.DocumentKeys;
import vn.soat.audit.relation.report.Relations;
import vn.soat.audit.repair.Repairs;
import vn.soat.patterns.report.Gap;
import vn.soat.patterns.report.Reference;
import vn.soat.patterns.text.Bilingual;

/** A document code must have the form of its type; blanks inside it are nothing. */
final class DocumentCodeMalformed implements AuditRule {

  private static final BigDecimal CLEAR = new BigDecimal("0.9");

  private final CodeForm form = new CodeForm();

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "document-code-malformed",
        Severity.ERROR,
        new Bilingual(
            "Số, ký hiệu văn bản viết không đúng thể thức",
            "A document code does not have the form of its type"),
        new Bilingual(
            "Số và ký hiệu gồm số, dấu gạch chéo, chữ viết tắt tên loại và cơ quan (Nghị định"
                + " 30/2020/NĐ-CP, Nghị định 34/2016/NĐ-CP); nghị định mang NĐ-CP, không mang"
                + " QĐ-TTg.",
            "A code is a number, a slash, the abbreviations of type and office (Nghị định"
                + " 30/2020/NĐ-CP, Nghị định 34/2016/NĐ-CP); a nghị định bears NĐ-CP, not QĐ-TTg."),
        "Thực hiện Nghị định số 61/2018/QĐ-TTg ngày 23/4/2018 của Chính phủ.",
        "Thực hiện Nghị định số 61/2018/ NĐ-CP ngày 23/4/2018 của Chính phủ.");
  }

  @Override
  public void check(Relations relations, AuditLog log) {
    for (Reference reference : relations.report().references()) {
      if (reference.code().isEmpty()) {
        log.skip(SkipReason.NUMBER_UNKNOWN);
      } else {
        judge(reference, relations.documentKeys()).ifPresentOrElse(log::found, log::held);
      }
    }
    relations.report().gaps().stream()
        .filter(gap -> gap.kind() == Gap.Kind.DOCUMENT_NUMBER)
        .forEach(gap -> log.found(withoutNumber(gap)));
  }

  private static Draft withoutNumber(Gap gap) {
    return Draft.of(
        Severity.ERROR,
        new Bilingual(
            "Sau “" + gap.text() + "” không có số văn bản",
            "No number stands behind “" + gap.text() + "”"),
        List.of(new CitedFigure(Optional.empty(), gap.text(), gap.evidence())));
  }

  private Optional<Draft> judge(Reference reference, DocumentKeys keys) {
    if (reference.normalised().isPresent()) {
      return Optional.of(mended(reference, reference.normalised().get()));
    }
    if (reference.symbol().isEmpty()) {
      return withoutSymbol(reference);
    }
    return switch (form.judge(reference, keys)) {
      case AGREE -> Optional.empty();
      case ISSUED_WITH -> Optional.of(issuedWith(reference));
      case NO_TYPE -> Optional.of(noType(reference));
      case OTHER_OFFICE -> Optional.of(otherOffice(reference));
      case DISAGREE -> Optional.of(disagree(reference));
    };
  }

  /** A hyphen that is gone may have been lost at the end of a line, not by the author. */
  private static Draft mended(Reference reference, String meant) {
    String code = code(reference);
    boolean onlyHyphens = meant.replace("-", "").equals(code.replace("-", ""));
    return draft(
            onlyHyphens ? Severity.NOTE : Severity.ERROR,
            reference,
            "viết không đúng thể thức, có thể là " + meant,
            "does not have the form of a code; " + meant + " may be meant")
        .expecting(meant)
        .repairedBy(new Repairs(Optional.of(repair(reference, meant)), List.of()));
  }

  private static Repair repair(Reference reference, String meant) {
    return new Repair(
        Optional.of(reference.id()),
        meant,
        new Bilingual(
            "Đúng thể thức: số, dấu gạch chéo, ký hiệu", "The usual form: number, slash, symbol"),
        CLEAR);
  }

  /** The year stands in regulatory texts alone, and there the symbol is part of the name. */
  private static Optional<Draft> withoutSymbol(Reference reference) {
    if (reference.year().isPresent()) {
      return Optional.of(
          draft(Severity.WARNING, reference, "thiếu ký hiệu sau năm", "lacks its symbol"));
    }
    return Optional.of(
        draft(Severity.NOTE, reference, "chỉ nêu số, không nêu ký hiệu", "has no symbol"));
  }

  private static Draft issuedWith(Reference reference) {
    return draft(
        Severity.NOTE,
        reference,
        "mang số của quyết định ban hành kèm theo",
        "bears the number of the decision that issues it");
  }

  private static Draft noType(Reference reference) {
    return draft(
        Severity.NOTE,
        reference,
        "mang ký hiệu của công văn, không có chữ viết tắt của tên loại",
        "bears the symbol of a công văn, without the abbreviation of its type");
  }

  private static Draft otherOffice(Reference reference) {
    String type = reference.type().orElse("");
    return draft(
        Severity.ERROR,
        reference,
        "có ký hiệu của cơ quan không ban hành loại văn bản " + type,
        "bears the symbol of an office that issues no " + type);
  }

  private Draft disagree(Reference reference) {
    String type = reference.type().orElse("");
    String right = form.abbreviation(type).map(a -> " (" + a + ")").orElse("");
    return draft(
        Severity.ERROR,
        reference,
        "có ký hiệu không khớp với tên loại " + type + right,
        "has a symbol that does not fit the type " + type + right);
  }

  private static Draft draft(Severity severity, Reference reference, String vi, String en) {
    String name = reference.type().map(type -> type + " số ").orElse("Văn bản số ");
    return Draft.of(
        severity,
        new Bilingual(name + code(reference) + " " + vi, name + code(reference) + " " + en),
        List.of(CitedDocument.cited(reference)));
  }

  private static String code(Reference reference) {
    return reference.code().orElse("");
  }
}

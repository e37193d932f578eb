package vn.soat.patterns.quantity.kind;

import java.util.Set;
import vn.soat.patterns.outline.Block;
import vn.soat.patterns.quantity.context.Candidate;
import vn.soat.patterns.quantity.context.ContextReader;
import vn.soat.patterns.quantity.context.Counted;
import vn.soat.patterns.quantity.context.CountedSoFar;
import vn.soat.patterns.quantity.context.Indicators;
import vn.soat.patterns.quantity.context.LateOnesAgain;
import vn.soat.patterns.quantity.context.MentionsBeside;
import vn.soat.patterns.quantity.figure.NumberEnds;
import vn.soat.patterns.reading.Reading;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.text.Blanks;
import vn.soat.patterns.text.Phrases;
import vn.soat.patterns.text.Span;
import vn.soat.patterns.vocabulary.Facet;
import vn.soat.patterns.vocabulary.Unit;
import vn.soat.patterns.vocabulary.WordList;

/** Units that count dossiers in some contexts only: "trường hợp", "việc", "bộ", "bản", "lượt". */
final class ContextualUnits {

  /** Of each of these one dossier is made, those who marry among them: "kết hôn 196 cặp". */
  static final Set<String> CASES = Set.of("trường hợp", "cặp", "đôi");

  /** Units of two people; of anything else two make one of them. */
  private static final Set<String> COUPLES = Set.of("cặp", "đôi");

  private static final Phrases MARRIAGE = Phrases.of("kết hôn", "hôn nhân", "ly hôn");

  private static final Phrases FIELDS = Phrases.of("lĩnh vực");

  /** Dossiers where citizens' affairs are handled. */
  private static final String AFFAIR = "việc";

  private static final String COPY = "bản";

  private static final String VISIT = "lượt";

  /** The first word of "bộ hồ sơ", and a unit of its own. */
  private static final String SET = "bộ";

  /** A unit cut short stands in the same list as the whole one; this one anywhere behind it. */
  private static final int BLOCKS_BACK = 3;

  private final Reading reading;
  private final String lower;
  private final ContextReader context;
  private final CountedSoFar found;
  private final DividedWholes divided;
  private final LateOnesAgain lateAgain;
  private final NumberEnds ends;
  private final NounsAround nouns;
  private final MentionsBeside beside;
  private final Phrases dossier;
  private final Phrases procedure;
  private final Phrases endsUnit;
  private final Phrases records;
  private final Phrases byField;
  private final Phrases apology;

  private boolean countedInSets;

  /** So many figures have been looked at for it. */
  private int asked;

  ContextualUnits(Reading reading, ContextReader context, CountedSoFar found, NounsAround nouns) {
    this.reading = reading;
    this.lower = reading.lower();
    this.context = context;
    this.found = found;
    this.divided = new DividedWholes(reading, found);
    this.lateAgain = new LateOnesAgain(reading, found);
    this.ends = NumberEnds.of(reading);
    this.nouns = nouns;
    this.beside = MentionsBeside.of(reading);
    this.dossier = reading.lexicon().words(WordList.DOSSIER);
    this.procedure = reading.lexicon().words(WordList.PROCEDURE);
    this.endsUnit = reading.lexicon().words(WordList.ENDS_UNIT);
    this.records = reading.lexicon().words(WordList.RECORDS);
    this.apology = reading.lexicon().words(WordList.APOLOGY);
    this.byField = reading.lexicon().words(WordList.BY_FIELD);
  }

  /** Whether such a unit counts dossiers, by what the words on both sides of the figure say. */
  boolean areDossiers(Candidate count, Set<Facet> own) {
    if (!count.unit().map(Unit::isContextual).orElse(false)) {
      return false;
    }
    String unit = count.unit().map(Unit::name).orElse("");
    return unit.equals(AFFAIR)
        ? areHandledAffairs(count, own)
        : isShortForDossiers(count) || areOfUnit(count, unit, own);
  }

  private boolean areOfUnit(Candidate count, String unit, Set<Facet> own) {
    return CASES.contains(unit)
        ? (!COUPLES.contains(unit) || marry(count)) && areCases(count, own)
        : own.contains(Facet.CERTIFIED) || areLooselyCounted(count, unit, own);
  }

  /** "09 trường hợp" are dossiers where the item speaks of dossiers or procedures. */
  private boolean areCases(Candidate count, Set<Facet> own) {
    Set<Facet> facets =
        Indicators.ofDossiers(own).isPresent()
            ? own
            : context.opening(count.block(), count.span().start());
    return lateAgain.of(count).isPresent()
        || areApologisedFor(count)
        || areThoseOfField(count)
        || divided.of(count).filter(whole -> whole.isOf(QuantityKind.DOSSIER)).isPresent()
        || (!own.contains(Facet.OTHER) && areNamedCases(count, facets, own));
  }

  /** "kết hôn 196 cặp", not "10 cặp đựng hồ sơ", "02 đôi bàn ghế". */
  private boolean marry(Candidate count) {
    return MARRIAGE.areIn(lower, count.wordsStart(), count.span().start())
        && ends.close(count.span().end());
  }

  /** "Trễ hẹn: 07 hồ sơ. Đã gửi thư xin lỗi đối với 7/7 trường hợp": dossiers that were late. */
  private boolean areApologisedFor(Candidate count) {
    int start = count.span().start();
    return count.role() != Counted.Role.ALONE
        && apology.areIn(lower, context.clauseStart(count, found.endBefore(count)), start)
        && found
            .lastIndicatedInItemOf(count)
            .flatMap(Counted::indicator)
            .filter(Indicators::isOverdue)
            .isPresent();
  }

  /** "Cụ thể một số lĩnh vực:" behind dossiers, and below "* Hộ tịch (214 trường hợp):". */
  private boolean areThoseOfField(Candidate count) {
    return context.isInBrackets(count)
        && beside.opensWithField(count.block().body().start(), count.start())
        && reading
            .outline()
            .leadIn(count.block())
            .filter(this::bringsFields)
            .filter(this::isBehindDossiers)
            .isPresent();
  }

  private boolean bringsFields(Block leadIn) {
    Span words = leadIn.body();
    return reading.endsWithColon(leadIn) && FIELDS.areIn(lower, words.start(), words.end());
  }

  private boolean isBehindDossiers(Block leadIn) {
    return found
        .lastIndicated()
        .filter(last -> last.isOf(QuantityKind.DOSSIER))
        .filter(last -> reading.outline().sameHeading(last.block(), leadIn))
        .isPresent();
  }

  private boolean areNamedCases(Candidate count, Set<Facet> facets, Set<Facet> own) {
    return !areRecords(count)
        && Indicators.ofDossiers(facets).isPresent()
        && (isNamedBefore(count)
            || isByKind(count)
            || own.contains(Facet.INTERLINKED)
            || own.contains(Facet.CERTIFIED));
  }

  /** "Phân theo loại việc đã giải quyết: khai sinh 96 trường hợp": handled ones, by their kind. */
  private boolean isByKind(Candidate count) {
    int start = count.span().start();
    return byField.areIn(lower, context.clauseStart(count, found.endBefore(count)), start);
  }

  /** "nhập dữ liệu hộ tịch lịch sử 11.306 trường hợp": entries in a register. */
  private boolean areRecords(Candidate count) {
    int start = count.span().start();
    return records.areIn(lower, context.clauseStart(count, found.endBefore(count)), start);
  }

  private boolean areLooselyCounted(Candidate count, String unit, Set<Facet> own) {
    return isNamedBefore(count)
        && (!unit.equals(SET) || isNamedInSentence(count))
        && !unit.equals(COPY)
        && (!unit.equals(VISIT) || Indicators.ofDossiers(own).isPresent())
        && ends.close(count.span().end());
  }

  /** "100% hồ sơ được cập nhật. Máy tính 06 bộ": sets of anything. */
  private boolean isNamedInSentence(Candidate count) {
    int start = count.span().start();
    return dossier.areIn(lower, Math.min(start, context.sentenceStart(count)), start);
  }

  private boolean isNamedBefore(Candidate count) {
    int from = count.wordsStart();
    int start = count.span().start();
    return dossier.areIn(lower, from, start) || procedure.areIn(lower, from, start);
  }

  /** "tiếp nhận 247 bộ hồ sơ, … trả lại 05 bộ": the first word of a unit stands for all of it. */
  private boolean isShortForDossiers(Candidate count) {
    Span unit = count.match().group("unit").orElse(count.span());
    String word = unit.of(lower);
    return word.equals(SET)
        ? isSetOfDossiers(count.match().end())
        : ends.mayCount(count.span().end()) && followsFull(count, word);
  }

  private boolean followsFull(Candidate count, String word) {
    return found
        .lastIndicated()
        .filter(last -> count.block().index() - last.block().index() <= BLOCKS_BACK)
        .filter(last -> isOfDossiers(last, word))
        .isPresent();
  }

  private boolean isSetOfDossiers(int end) {
    int next = Blanks.after(lower, end, lower.length());
    return (ends.mayCount(end) || endsUnit.endOf(lower, next, lower.length()) >= 0)
        && areCountedInSets();
  }

  /** Whether one of the figures so far counts dossiers in sets; once one does, it stays so. */
  private boolean areCountedInSets() {
    if (!countedInSets) {
      int since = found.size() - asked;
      countedInSets = found.nearest(since, before -> isOfDossiers(before, SET)).isPresent();
      asked = found.size();
    }
    return countedInSets;
  }

  private boolean isOfDossiers(Counted before, String word) {
    return before.isOf(QuantityKind.DOSSIER) && before.span().of(lower).contains(word);
  }

  /** "Hộ tịch 566 việc, đúng hạn 561 việc": affairs of citizens, not the office's own. */
  private boolean areHandledAffairs(Candidate count, Set<Facet> own) {
    int clause = context.clauseStart(count, found.endBefore(count));
    boolean ofField = context.scope(count.block(), count.span(), count.span().end()).isPresent();
    return (ofField || (Indicators.areHandled(own) && isAmongDossiers(count)))
        && !nouns.isForeign(clause, count.span().start());
  }

  private boolean isAmongDossiers(Candidate count) {
    return found
        .lastIndicatedInItemOf(count)
        .filter(last -> last.isOf(QuantityKind.DOSSIER))
        .isPresent();
  }
}

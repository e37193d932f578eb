package vn.soat.audit.relation.sum;

import java.util.List;
import java.util.Set;
import vn.soat.audit.relation.Once;
import vn.soat.audit.relation.PrintedShares;
import vn.soat.audit.relation.SameTopics;
import vn.soat.patterns.report.Breakdown;
import vn.soat.patterns.report.Quantity;
import vn.soat.patterns.report.QuantityKind;
import vn.soat.patterns.report.Report;

/** Tells the lists that leave nothing over: they say themselves where they end. */
final class ClosedLists {

  /** Characters between two items of one list, a printed share included. */
  private static final int ITEM = 60;

  /** Characters of ", văn bản khác ". */
  private static final int COMMA = 18;

  /** "các lĩnh vực khác", "các lĩnh vực còn lại": what a list of fields leaves over. */
  private static final Set<String> OTHER_FIELDS = Set.of("lĩnh vực khác", "còn lại");

  private final Once<PrintedShares> shares;

  ClosedLists(Report report) {
    this.shares = new Once<>(() -> new PrintedShares(report));
  }

  /** Whether what remains is named, or the printed shares make up 100 %. */
  boolean contain(Breakdown breakdown, Quantity whole, List<Quantity> parts) {
    return parts.size() > 1
        && parts.size() == breakdown.parts().size()
        && ((standInARow(parts, ITEM) && shares.get().makeUpHundred(parts))
            || (namesTheRest(whole, parts)
                && standInARow(parts, COMMA)
                && follows(breakdown, parts.get(0), COMMA))
            || (namesOtherFields(whole, parts)
                && standInARow(parts, ITEM)
                && follows(breakdown, parts.get(0), ITEM)));
  }

  /** "chia theo lĩnh vực: hộ tịch 402 hồ sơ, chứng thực 609 hồ sơ và lĩnh vực khác 25 hồ sơ". */
  private static boolean namesOtherFields(Quantity whole, List<Quantity> parts) {
    Quantity last = parts.get(parts.size() - 1);
    return whole.scope().isEmpty()
        && whole.indicator().isPresent()
        && last.indicator().equals(whole.indicator())
        && SameTopics.scope(last).filter(ClosedLists::isOfOthers).isPresent()
        && parts.stream().allMatch(part -> part.indicator().equals(whole.indicator()))
        && parts.stream().map(Quantity::scope).distinct().count() == parts.size();
  }

  /** Whether the name of a field, in small letters, is that of all others. */
  static boolean isOfOthers(String field) {
    return OTHER_FIELDS.stream().anyMatch(field::endsWith);
  }

  /** Further off, a part that was not read may stand before it. */
  private static boolean follows(Breakdown breakdown, Quantity first, int most) {
    int from = breakdown.evidence().span().end();
    return first.evidence().span().start() - from <= most;
  }

  private static boolean standInARow(List<Quantity> parts, int most) {
    for (int i = 1; i < parts.size(); i++) {
      int before = parts.get(i - 1).evidence().span().end();
      if (parts.get(i).evidence().span().start() - before > most) {
        return false;
      }
    }
    return true;
  }

  /** "696 văn bản, gồm 468 quyết định, 84 kế hoạch và 144 văn bản khác". */
  private static boolean namesTheRest(Quantity whole, List<Quantity> parts) {
    List<Quantity> types = parts.subList(0, parts.size() - 1);
    Quantity last = parts.get(parts.size() - 1);
    return whole.kind() == QuantityKind.DOCUMENT
        && last.unit().equals(whole.unit())
        && types.stream().noneMatch(part -> part.unit().equals(whole.unit()));
  }
}

package vn.soat.dashboard.page;

import vn.soat.dashboard.data.Answers;
import vn.soat.dashboard.data.Citations;
import vn.soat.dashboard.data.Findings;
import vn.soat.dashboard.data.Reads;
import vn.soat.dashboard.data.Reports;
import vn.soat.dashboard.data.Upkeep;
import vn.soat.dashboard.web.Site;
import vn.soat.output.store.Store;

/** What the pages work with. */
public record Desk(
    Store store,
    Reads reads,
    Upkeep upkeep,
    Answers answers,
    Reports reports,
    Findings findings,
    Citations citations) {

  public static Desk of(Store store, Reads reads, Upkeep upkeep) {
    return new Desk(
        store,
        reads,
        upkeep,
        new Answers(),
        new Reports(store, reads),
        new Findings(reads),
        new Citations(reads));
  }

  /** What changes with the reports alone. */
  public String imported() {
    return upkeep.generation();
  }

  /** What changes whenever any page may: an import or a decision. */
  public String stamp() {
    return upkeep.generation() + "." + findings.lastReview();
  }

  /** Answers with a page of the store, unless the visitor has it as it is. */
  public Site.Answer unlessKnown(Site.Answer page) {
    return visit -> {
      if (!visit.isKnown(stamp())) {
        page.to(visit);
      }
    };
  }
}

package vn.soat.audit.outline;

import vn.soat.patterns.report.Section;

/**
 * A heading whose number does not follow from the one before it.
 *
 * @param before the heading before it in its series; itself where it is the first
 */
public record Astray(Kind kind, Section before, Section heading) {

  /** How a number goes astray. */
  public enum Kind {
    /** 1.2 after 1.7, where 1.2 stands already. */
    REPEATED,
    /** II after III. */
    BACKWARDS,
    /** III after I, and no II anywhere. */
    SKIPPED,
    /** 7. after 5., and no 6. anywhere: a list may have been cut, or its item not been read. */
    LEFT_OUT,
    /** C without A or B before it. */
    NOT_FIRST,
    /** PHẦN THỨ NHẤT directly behind PHẦN A. */
    TWO_SERIES
  }
}

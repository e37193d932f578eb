package vn.soat.audit;

import vn.soat.patterns.text.Bilingual;

/**
 * What a rule is, for people.
 *
 * @param id its class name in kebab-case
 * @param severity the loudest that it speaks
 * @param finds one line
 * @param why what makes it a finding, and the source of its thresholds
 * @param foundIn a short text in which it finds something
 * @param rightIn a look-alike in which it must find nothing
 */
public record RuleInfo(
    String id, Severity severity, Bilingual finds, Bilingual why, String foundIn, String rightIn) {}

package vn.soat.audit.across;

import vn.soat.patterns.report.Report;

/**
 * A report among others.
 *
 * @param name what a finding calls it, as a file name
 */
public record NamedReport(String name, Report report) {}

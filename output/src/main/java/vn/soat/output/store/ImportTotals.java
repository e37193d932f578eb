package vn.soat.output.store;

/**
 * The numbers of one import.
 *
 * @param files looked at, in whatever archive they lie
 * @param unchanged known from an earlier import
 * @param imported reports and new versions of them, the incomplete ones included
 * @param duplicates files with the content of another
 * @param problems files of which not all could be read
 * @param skipped files that are no report by their type
 * @param bytes of the files that were read
 */
public record ImportTotals(
    long files,
    long unchanged,
    long imported,
    long duplicates,
    long problems,
    long skipped,
    long bytes) {}

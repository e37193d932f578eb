package vn.soat.patterns.report;

import java.util.Optional;

/**
 * A heading and what stands under it.
 *
 * @param id unique in its report: {@code s1}, {@code s2}, …
 * @param number as printed, without closing punctuation: {@code 3.1}, {@code II}, {@code đ}; empty
 *     for a heading without number
 * @param level 1 is the outermost
 * @param evidence the heading itself
 * @param period what it names, as a title does: "KẾT QUẢ 6 THÁNG ĐẦU NĂM 2023"
 */
public record Section(
    String id,
    Optional<String> number,
    String title,
    int level,
    Evidence evidence,
    Optional<Period> period) {}

package vn.soat.patterns.report;

/**
 * A paragraph that bears a number and heads nothing: "4. Thanh tra tỉnh thực hiện nghiêm …". The
 * headings before and after it count on over it.
 *
 * @param number without closing punctuation, as of a {@link Section}
 * @param mark the number as printed: {@code 4.}, {@code c)}, {@code Điều 7.}
 * @param offset where the paragraph begins, in the offsets of {@link Evidence}
 */
public record NumberedItem(String number, String mark, int offset) {}

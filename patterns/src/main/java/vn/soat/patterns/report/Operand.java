package vn.soat.patterns.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure behind a percentage.
 *
 * @param id the quantity it is; empty where it is no quantity of its own
 * @param evidence where it is printed
 */
public record Operand(BigDecimal value, Optional<String> id, Evidence evidence) {}

package vn.soat.output.bulk;

import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Where the paths of an import come from. */
public interface PathSource {

  /** Hands on each path until the sink wants no more. */
  void each(Predicate<String> sink);

  /** How many there are; empty where that shows only at the end, or if it is asked to stop. */
  OptionalLong count(BooleanSupplier stop);
}

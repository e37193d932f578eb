package vn.soat.corpus.evaluate;

/**
 * How good the proposed repairs are. One is right if it restores exactly what stood there; gold
 * that does not say what stood there judges none.
 *
 * @param known findings of the gold that say what stood there
 * @param proposed findings of the record with one clear repair
 * @param right those of them that restore the original
 * @param wrong those that do not, or that change figures that fit
 * @param offered findings of the record with alternatives instead
 * @param offeredRight those of them that have the original among the alternatives
 * @param offeredWrong those that do not
 */
public record Repairs(
    int known,
    int proposed,
    int right,
    int wrong,
    int offered,
    int offeredRight,
    int offeredWrong) {

  static final Repairs NONE = new Repairs(0, 0, 0, 0, 0, 0, 0);

  Repairs plus(Repairs other) {
    return new Repairs(
        known + other.known,
        proposed + other.proposed,
        right + other.right,
        wrong + other.wrong,
        offered + other.offered,
        offeredRight + other.offeredRight,
        offeredWrong + other.offeredWrong);
  }
}

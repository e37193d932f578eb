package vn.soat.extractor.layout;

/** What stands on a page, in the order of reading. */
sealed interface Piece {

  double top();

  double bottom();

  /**
   * A printed line.
   *
   * @param column 0 outside of columns; lines of different columns are no neighbours
   */
  record Text(Line line, int column) implements Piece {

    @Override
    public double top() {
      return line.top();
    }

    @Override
    public double bottom() {
      return line.bottom();
    }
  }

  /** A table. */
  record Table(Grid grid) implements Piece {

    @Override
    public double top() {
      return grid.top();
    }

    @Override
    public double bottom() {
      return grid.bottom();
    }
  }
}

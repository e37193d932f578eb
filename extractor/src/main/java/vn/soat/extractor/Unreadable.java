package vn.soat.extractor;

/** A file, or what should be one, could not be read; carries what to tell its owner. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Unreadable(Problem problem) {
    super(problem.message().en());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}

package vn.soat.extractor.source;

/** A file, or what should be one, could not be read; carries what to tell its owner. */
public final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public Unreadable(Problem problem) {
    super(problem.message().en());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}

package org.crosslight.kit.problem;

/** One kind of error a client can meet. Each service lists its own kinds in one enum. */
public interface ProblemType {

  /** Stable name in URLs and documentation, e.g. {@code digest-mismatch}. */
  String slug();

  /** Short summary for people, the same for every occurrence. */
  String title();

  /** The HTTP status it is answered with. */
  int status();
}

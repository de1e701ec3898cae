package org.crosslight.kernel.model;

/**
 * How pairs become clusters.
 *
 * @param method the way of joining
 * @param maxSize for {@link Method#BOUNDED}: clusters above it are split at their weakest bridges
 */
public record ClusterPlan(Method method, int maxSize) {
  /** The way of joining. */
  public enum Method {
    /** Everything joined by a chain of links is one cluster. */
    CONNECTED_COMPONENTS("connected-components"),
    /** Each record keeps only its best partner in the other source. */
    BEST_LINK("best-link"),
    /** Connected components, split at the weakest bridges when too large. */
    BOUNDED("bounded");

    private final String written;

    Method(String written) {
      this.written = written;
    }

    /** How it is written in a model. */
    public String written() {
      return written;
    }
  }
}

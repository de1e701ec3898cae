package org.crosslight.kit.job;

/** The job was given to another worker meanwhile: whatever this one was about to store is void. */
public class LeaseLost extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LeaseLost() {
    super("another worker holds this job now", null, false, false);
  }
}

package org.crosslight.kernel;

/** Is told how far a run has come; calls may come from several threads. */
public interface Progress {
  /** Nobody wants to know. */
  Progress NONE =
      new Progress() {
        @Override
        public void stage(String doing) {}

        @Override
        public void advanced(String unit, long done, long of) {}
      };

  /** A new stage begins. */
  void stage(String doing);

  /** So many units of the stage are done; {@code of} is 0 when the total is not known. */
  void advanced(String unit, long done, long of);
}

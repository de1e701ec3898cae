package org.crosslight.translation.engine;

/**
 * An engine does not work at present, whatever text it is given. Nothing may be stored as
 * untranslatable for that: the work is to be tried again when the engine is back.
 */
public final class EngineDown extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Tells which engine and why.
   *
   * @param message for the log, without text of any message
   */
  public EngineDown(String message) {
    super(message);
  }
}

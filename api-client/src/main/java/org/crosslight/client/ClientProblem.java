package org.crosslight.client;

/**
 * Something that whoever asks has to know or do before a service can answer; the message is shown
 * as it is, without a stack trace. What a service itself refuses is an {@link ApiProblem}.
 */
public final class ClientProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A problem told in one or two plain sentences: what, where, what to do. */
  public ClientProblem(String message) {
    super(message);
  }

  /** The same with the fault underneath, for whoever debugs the client itself. */
  public ClientProblem(String message, Throwable cause) {
    super(message, cause);
  }
}

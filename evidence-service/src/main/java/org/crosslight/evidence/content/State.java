package org.crosslight.evidence.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.crosslight.kit.code.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Whether something was still there for the device's owner to see.
 *
 * @param is how the source gives the row
 * @param at when that came to be, or null when the source does not say
 * @param by who did it, or null when the source does not say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record State(Is is, @Nullable Instant at, @Nullable Party by) {

  /** As it was sent, as far as the source says. */
  public static final State INTACT = new State(Is.INTACT, null, null);

  /** Deleted, nobody says when or by whom. */
  public static final State DELETED = new State(Is.DELETED, null, null);

  /** Found again by a forensic tool. */
  public static final State RECOVERED = new State(Is.RECOVERED, null, null);

  /** What can become of an item. */
  public enum Is implements Coded {
    /** The source says nothing else. */
    INTACT,
    /** The source says that it had been deleted; what is left of it may be a trace only. */
    DELETED,
    /** In a bin from which its owner could still take it back. */
    TRASHED,
    /** Deleted, and found again by a tool, with what content the tool could give it. */
    RECOVERED,
    /** The source marks it in a way whose meaning is not known. */
    UNKNOWN
  }
}

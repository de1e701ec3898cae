package org.crosslight.evidence.item;

import org.crosslight.evidence.content.Call;
import org.crosslight.evidence.content.CallOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A voice or video call, as it is stored and shown.
 *
 * @param durationSeconds whole seconds, or null when the file does not say
 */
@Schema(name = "Call")
public record ItemCall(@Nullable Long durationSeconds, CallOutcome outcome) {

  /** What is stored of a call. */
  public static ItemCall of(Call call) {
    return new ItemCall(call.durationSeconds(), call.outcome());
  }
}

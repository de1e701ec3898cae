package org.crosslight.kit.refusal;

import java.time.Instant;

/**
 * One entry of the record of refusals.
 *
 * @param at when it happened, or for the first time
 * @param until when it happened for the last time
 * @param who a person's user name, a service's client id, or {@code nobody}
 * @param force the person's; empty for services and for nobody
 * @param operation the operation's id in the OpenAPI document
 * @param subject the ids asked for; {@code many} when somebody asked for too many to note each
 * @param reason {@code not-signed-in}, {@code forbidden} or {@code not-found}
 * @param times how often between {@code at} and {@code until}
 * @param reference the first request, as it stands in the service's own log
 */
public record Refusal(
    long id,
    Instant at,
    Instant until,
    String who,
    String force,
    String operation,
    String subject,
    String reason,
    long times,
    String reference) {

  /** Stands for more subjects than are noted one by one. */
  static final String MANY = "many";
}

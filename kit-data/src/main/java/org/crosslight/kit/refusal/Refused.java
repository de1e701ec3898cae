package org.crosslight.kit.refusal;

import org.crosslight.kit.input.Text;

/**
 * What was not given to whom. Equal ones within a minute are one thing that happened many times.
 *
 * @param who user name of a person, client id of a service, {@code nobody} without a usable token
 * @param force the person's; empty for services and for nobody
 * @param operation the operation's id in the OpenAPI document
 * @param subject the ids that stood in the address; empty when there were none
 * @param reason the problem's name: {@code not-signed-in}, {@code forbidden}, {@code not-found}
 */
record Refused(String who, String force, String operation, String subject, String reason) {

  static final String NOBODY = "nobody";

  /** Who is refused may have sent anything; on record it stands as text. */
  Refused {
    who = Text.madeSound(who);
    force = Text.madeSound(force);
    subject = Text.madeSound(subject);
  }

  /** The same without saying what it was about: for those who ask for too many different things. */
  Refused withoutSubject() {
    return new Refused(who, force, operation, Refusal.MANY, reason);
  }
}

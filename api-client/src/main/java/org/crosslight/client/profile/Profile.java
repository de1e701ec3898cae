package org.crosslight.client.profile;

import java.nio.file.Path;
import java.util.Optional;
import org.crosslight.client.PublishedSuite;

/**
 * A suite somewhere and who asks it, under a name.
 *
 * @param name what it is called on the command line
 * @param suite as it told of itself when somebody signed in; tokens go nowhere else until somebody
 *     signs in again
 * @param clientId the client tokens are asked for with
 * @param secretFile where the secret of a program is; absent for a person. The secret itself is
 *     never written down
 */
public record Profile(
    String name, PublishedSuite suite, String clientId, Optional<Path> secretFile) {

  /** The name that is meant when none is said. */
  public static final String USUAL = "default";

  /** Whether a name can be one of a folder, and cannot lead elsewhere. */
  public static boolean isName(String name) {
    return name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  }
}

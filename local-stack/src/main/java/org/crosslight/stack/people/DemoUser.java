package org.crosslight.stack.people;

import java.util.List;

/**
 * A fictional person who can sign in on this machine.
 *
 * @param username what they sign in with, and how they are named in every log
 * @param force code of their force
 * @param roles realm roles
 */
public record DemoUser(
    String username, String firstName, String lastName, String force, List<String> roles) {

  public DemoUser {
    roles = List.copyOf(roles);
  }

  /** The name shown to others. */
  public String fullName() {
    return firstName + " " + lastName;
  }

  /** The password, which is no secret: these people guard nothing. */
  public String password() {
    return "demo-" + username;
  }

  /** An address in a domain reserved for examples. */
  public String email() {
    return username + "@example.org";
  }
}

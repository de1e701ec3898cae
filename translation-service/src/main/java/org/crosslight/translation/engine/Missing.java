package org.crosslight.translation.engine;

import java.util.List;

/**
 * What an engine lacks on this machine.
 *
 * @param kind what the parts are, e.g. {@code debian-packages}
 * @param parts their names
 * @param command what to type to get them
 */
public record Missing(String kind, List<String> parts, String command) {
  public Missing {
    parts = List.copyOf(parts);
  }
}

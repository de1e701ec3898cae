package org.crosslight.kit.identity;

import java.util.Optional;
import java.util.Set;

/**
 * What a service may read of another, as a role of its client at the identity provider: one for
 * each feed and one for each stream. Being a service alone opens nothing.
 */
public final class ServiceRight {

  /** To follow the feed of the service that is asked. Guards use it; no token may hold it. */
  public static final String THIS_FEED = "this-feed";

  /** To read the items of an extraction, line by line. */
  public static final String ITEMS = "items-evidence";

  /** To read the translations of an extraction, line by line. */
  public static final String TRANSLATIONS = "items-translation";

  private static final String CLIENT_PREFIX = "crosslight-";

  private ServiceRight() {}

  /**
   * The role that a client needs to follow that application's feed.
   *
   * @param application such as {@code crosslight-evidence}, whose feed needs {@code feed-evidence}
   */
  public static String feedOf(String application) {
    return "feed-"
        + (application.startsWith(CLIENT_PREFIX)
            ? application.substring(CLIENT_PREFIX.length())
            : application);
  }

  /** What a role of a service's token opens here; nothing when it is about another service. */
  static Optional<String> granted(String role, String application) {
    if (role.equals(feedOf(application))) {
      return Optional.of(THIS_FEED);
    }
    return Set.of(ITEMS, TRANSLATIONS).contains(role) ? Optional.of(role) : Optional.empty();
  }
}

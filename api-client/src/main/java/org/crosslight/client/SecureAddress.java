package org.crosslight.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Addresses that tokens, passwords and evidence may be sent to: HTTPS, or anything on this machine
 * itself.
 */
public final class SecureAddress {

  private SecureAddress() {}

  /** The address somebody typed, without a slash at its end; refuses what is not secure. */
  public static URI of(String typed) {
    boolean slash = typed.endsWith("/") && !typed.endsWith("//");
    return exactly(slash ? typed.substring(0, typed.length() - 1) : typed);
  }

  /** The address as it stands, for one that is also a name, as an issuer is. */
  public static URI exactly(String told) {
    try {
      return require(new URI(told));
    } catch (URISyntaxException e) {
      throw new ClientProblem(
          "'%s' is no address; one is like https://crosslight.example.org.".formatted(told), e);
    }
  }

  /** The same address; refuses what is not secure. */
  public static URI require(URI address) {
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    String host = address.getHost();
    if (host == null || !(scheme.equals("https") || scheme.equals("http"))) {
      throw new ClientProblem(
          "'%s' is no address; one is like https://crosslight.example.org.".formatted(address));
    }
    if (address.getRawUserInfo() != null) {
      throw new ClientProblem("An address has no user name or password in it.");
    }
    if (scheme.equals("http") && !isThisMachine(host)) {
      throw new ClientProblem(
          "%s is not HTTPS: whoever is on the way could read what is sent. Use https://%s."
              .formatted(address, address.getRawAuthority()));
    }
    return address;
  }

  /** Whether a host is the machine this program runs on. */
  static boolean isThisMachine(String host) {
    return host.equalsIgnoreCase("localhost")
        || host.equals("[::1]")
        || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
  }
}

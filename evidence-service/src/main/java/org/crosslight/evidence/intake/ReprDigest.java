package org.crosslight.evidence.intake;

import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosslight.evidence.EvidenceProblem;
import org.crosslight.evidence.original.Digests;
import org.crosslight.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The digests a sender announces in {@code Repr-Digest} (RFC 9530): a dictionary of byte sequences.
 * SHA-256 and SHA-512 are checked, other algorithms ignored.
 */
final class ReprDigest {

  private static final Pattern MEMBER =
      Pattern.compile("\\s*([a-z*][a-z0-9_.*-]*)\\s*=\\s*:([A-Za-z0-9+/=]*):[^,]*");
  private static final Map<String, Integer> LENGTHS = Map.of("sha-256", 32, "sha-512", 64);

  private final Map<String, String> announced;

  private ReprDigest(Map<String, String> announced) {
    this.announced = announced;
  }

  /** Reads the header; throws a problem when it is there and cannot be read. */
  static ReprDigest parse(@Nullable String header) {
    Map<String, String> announced = new LinkedHashMap<>();
    if (header != null) {
      for (String member : header.split(",", -1)) {
        Matcher matcher = MEMBER.matcher(member);
        if (!matcher.matches()) {
          throw unreadable();
        }
        Integer length = LENGTHS.get(matcher.group(1));
        if (length != null) {
          announced.put(matcher.group(1), hex(matcher.group(2), length));
        }
      }
      if (announced.isEmpty()) {
        throw unreadable();
      }
    }
    return new ReprDigest(announced);
  }

  /** The announced SHA-256, lower-case hexadecimal. */
  Optional<String> sha256() {
    return Optional.ofNullable(announced.get("sha-256"));
  }

  /** The announced SHA-512, lower-case hexadecimal. */
  Optional<String> sha512() {
    return Optional.ofNullable(announced.get("sha-512"));
  }

  /** Whether the bytes that arrived are those announced, as far as anything was. */
  boolean matches(Digests actual) {
    return sha256().filter(announced -> !announced.equals(actual.sha256())).isEmpty()
        && sha512().filter(announced -> !announced.equals(actual.sha512())).isEmpty();
  }

  private static String hex(String base64, int length) {
    try {
      byte[] digest = Base64.getDecoder().decode(base64);
      if (digest.length == length) {
        return HexFormat.of().formatHex(digest);
      }
    } catch (IllegalArgumentException notBase64) {
      throw unreadable();
    }
    throw unreadable();
  }

  private static Problem unreadable() {
    return Problem.of(EvidenceProblem.DIGEST_UNREADABLE)
        .detail(
            "Send Repr-Digest as sha-256=:<base64 of the 32 bytes>: (RFC 9530), or leave it out."
                + " Nothing was taken in.")
        .build();
  }
}

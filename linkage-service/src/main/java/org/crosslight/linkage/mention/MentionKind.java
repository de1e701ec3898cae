package org.crosslight.linkage.mention;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of identifier that can be read out of an item. */
public enum MentionKind {
  /** A telephone number, normalised to E.164, or a short code as its bare digits. */
  PHONE("phone number"),
  /** An e-mail address, normalised to lower case. */
  EMAIL("e-mail address"),
  /** A name on a social network, normalised to lower case with one leading {@code @}. */
  HANDLE("social media name"),
  /** A UK vehicle registration mark, normalised to capitals without spaces. */
  VEHICLE("vehicle registration"),
  /** A UK postcode, normalised to capitals with one space. */
  POSTCODE("postcode"),
  /** A web address, normalised to host (lower case, no {@code www.}), path and query. */
  URL("web address"),
  /** A UK sort code with its account number, normalised to {@code 112233 12345678}. */
  BANK_ACCOUNT("bank account"),
  /** An international bank account number, normalised to capitals without spaces. */
  IBAN("IBAN"),
  /** The identity number of a handset, normalised to fifteen digits. */
  IMEI("IMEI");

  private final String wire = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final String words;

  MentionKind(String words) {
    this.words = words;
  }

  /** The name used in the API and in the database, such as {@code bank-account}. */
  @JsonValue
  public String wire() {
    return wire;
  }

  /** What an officer calls this kind, such as "vehicle registration". */
  public String words() {
    return words;
  }

  /** The kind with this API name. */
  @JsonCreator
  public static MentionKind ofWire(String wire) {
    return find(wire).orElseThrow(() -> new IllegalArgumentException("No such kind: " + wire));
  }

  /** The kind with this API name, if there is one. */
  public static Optional<MentionKind> find(String wire) {
    return Arrays.stream(values()).filter(kind -> kind.wire.equals(wire)).findFirst();
  }
}

package org.crosslight.evidence.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sent or received an item, as the file names them.
 *
 * @param name the name as written, or null when the file gives none
 * @param identifier telephone number, e-mail address or account as written, or null
 */
public record Party(@Nullable String name, @Nullable Identifier identifier) {
  public Party {
    if (name == null && identifier == null) {
      throw new IllegalArgumentException("a party has a name, an identifier or both");
    }
  }

  /** The party, or null when neither is given. */
  public static @Nullable Party of(@Nullable String name, @Nullable Identifier identifier) {
    return name == null && identifier == null ? null : new Party(name, identifier);
  }

  /** Somebody of whom only the name is known. */
  public static Party named(String name) {
    return new Party(name, null);
  }

  /** Somebody of whom no name is known. */
  public static Party identified(Identifier identifier) {
    return new Party(null, identifier);
  }

  /** What the identifier says, or null when there is none. */
  public @Nullable String identifierValue() {
    return identifier == null ? null : identifier.value();
  }

  /** Characters of text in it. */
  public long characters() {
    return Texts.length(name) + Texts.length(identifierValue());
  }

  /**
   * A party as JSON has it, everywhere: flat, and without what is not known.
   *
   * @param identifier its value as written
   * @param identifierKind what that is; absent only where an older reading did not say
   * @param app the app within which the identifier holds
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Flat(
      @Nullable String name,
      @Nullable String identifier,
      @Nullable IdentifierKind identifierKind,
      @Nullable String app) {}

  @JsonValue
  public Flat flat() {
    return identifier == null
        ? new Flat(name, null, null, null)
        : new Flat(name, identifier.value(), identifier.kind(), identifier.app());
  }

  /** The party of its flat form; an identifier without a kind is of the kind unknown. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Party of(Flat flat) {
    String value = flat.identifier();
    IdentifierKind kind = flat.identifierKind();
    return new Party(
        flat.name(),
        value == null
            ? null
            : new Identifier(kind == null ? IdentifierKind.UNKNOWN : kind, flat.app(), value));
  }
}

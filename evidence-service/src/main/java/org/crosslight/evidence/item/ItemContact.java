package org.crosslight.evidence.item;

import java.util.List;
import org.crosslight.evidence.content.Contact;
import org.crosslight.evidence.content.IdentifierKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of an address book, as it is stored and shown. */
@Schema(name = "Contact")
public record ItemContact(
    @Nullable String name, List<Reached> identifiers, @Nullable String organisation) {

  /** One way to reach a contact, as written. */
  @Schema(name = "Identifier")
  public record Reached(IdentifierKind kind, String value) {}

  public ItemContact {
    identifiers = List.copyOf(identifiers);
  }

  /** What is stored of a contact. */
  public static ItemContact of(Contact contact) {
    return new ItemContact(
        contact.name(),
        contact.identifiers().stream()
            .map(identifier -> new Reached(identifier.kind(), identifier.value()))
            .toList(),
        contact.organisation());
  }
}

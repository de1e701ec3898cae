package org.crosslight.evidence.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a row says beyond that which every row may say: the part that differs from kind to kind.
 *
 * <p>Words that people wrote are the row's text, whatever its body is: what is searched and
 * translated stands in one place. In JSON a body names its kind: {@code {"kind":"call", …}}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Message.class, name = "message"),
  @JsonSubTypes.Type(value = Call.class, name = "call"),
  @JsonSubTypes.Type(value = Contact.class, name = "contact"),
  @JsonSubTypes.Type(value = Location.class, name = "location"),
  @JsonSubTypes.Type(value = Account.class, name = "account"),
  @JsonSubTypes.Type(value = Email.class, name = "email"),
  @JsonSubTypes.Type(value = DocumentPage.class, name = "document-page"),
})
@Schema(
    oneOf = {
      Message.class,
      Call.class,
      Contact.class,
      Location.class,
      Account.class,
      Email.class,
      DocumentPage.class
    })
public sealed interface Body
    permits Message, Call, Contact, Location, Account, Email, DocumentPage {

  /** The kind of item that a row with this body becomes. */
  default ItemKind itemKind() {
    return switch (this) {
      case Message message -> ItemKind.MESSAGE;
      case Call call -> ItemKind.CALL;
      case Contact contact -> ItemKind.CONTACT;
      case Location location -> ItemKind.LOCATION;
      case Account account -> ItemKind.ACCOUNT;
      case Email email -> ItemKind.EMAIL;
      case DocumentPage page -> ItemKind.DOCUMENT_PAGE;
    };
  }

  /**
   * The words of a row with this body: what is shown, searched and translated.
   *
   * @param text the row's text
   */
  default @Nullable String words(@Nullable String text) {
    return text;
  }

  /** What a row with this body is found by beside its words and the names of its attachments. */
  default Stream<String> foundBy() {
    return Stream.empty();
  }

  /** Whether a row with this body is also found by those it is between. */
  default boolean foundByPeople() {
    return false;
  }

  /** Characters of text in it, which the reader's bound on one row counts. */
  long characters();
}

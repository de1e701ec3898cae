package org.crosslight.evidence.reader.format.vcard;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.Impp;
import ezvcard.property.Nickname;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Url;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosslight.evidence.content.Contact;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.IdentifierKind;
import org.jspecify.annotations.Nullable;

/**
 * What a card says.
 *
 * @param note what its owner wrote about the contact, or null
 */
record Card(Contact contact, @Nullable String note) {
  /** Properties that hold a name on an app, and the app. */
  private static final Map<String, String> APPS =
      Map.ofEntries(
          Map.entry("X-SKYPE", "skype"),
          Map.entry("X-SKYPE-USERNAME", "skype"),
          Map.entry("X-AIM", "aim"),
          Map.entry("X-ICQ", "icq"),
          Map.entry("X-JABBER", "xmpp"),
          Map.entry("X-MSN", "msn"),
          Map.entry("X-YAHOO", "yahoo"),
          Map.entry("X-QQ", "qq"),
          Map.entry("X-GTALK", "google talk"),
          Map.entry("X-GOOGLE-TALK", "google talk"),
          Map.entry("X-TWITTER", "twitter"),
          Map.entry("X-TELEGRAM", "telegram"),
          Map.entry("X-WHATSAPP", "whatsapp"),
          Map.entry("X-SNAPCHAT", "snapchat"),
          Map.entry("X-INSTAGRAM", "instagram"),
          Map.entry("X-FACEBOOK", "facebook"),
          Map.entry("X-SIGNAL", "signal"));

  private static final String SOME_APP = "X-SOCIALPROFILE";

  /** Reads the text of one card; null when it says nothing of anybody. */
  static @Nullable Card parse(String text) {
    VCard card = Ezvcard.parse(text).first();
    if (card == null) {
      return null;
    }
    Set<Identifier> identifiers = new LinkedHashSet<>();
    card.getTelephoneNumbers().forEach(tel -> add(identifiers, IdentifierKind.PHONE, value(tel)));
    for (Email email : card.getEmails()) {
      add(identifiers, IdentifierKind.EMAIL, email.getValue());
    }
    for (Impp impp : card.getImpps()) {
      URI uri = impp.getUri();
      if (uri != null) {
        addHandle(identifiers, uri.getScheme(), uri.toString());
      }
    }
    for (RawProperty raw : card.getExtendedProperties()) {
      String name = raw.getPropertyName().toUpperCase(Locale.ROOT);
      if (APPS.containsKey(name) || name.equals(SOME_APP)) {
        addHandle(identifiers, APPS.get(name), raw.getValue());
      }
    }
    for (Nickname nickname : card.getProperties(Nickname.class)) {
      nickname.getValues().forEach(value -> addHandle(identifiers, null, value));
    }
    for (Url url : card.getUrls()) {
      add(identifiers, IdentifierKind.URL, url.getValue());
    }
    for (Address address : card.getAddresses()) {
      add(identifiers, IdentifierKind.ADDRESS, value(address));
    }
    String name = name(card);
    String organisation = organisation(card.getOrganization());
    String note =
        emptyToNull(
            card.getNotes().stream()
                .map(Note::getValue)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n")));
    if (name == null && organisation == null && note == null && identifiers.isEmpty()) {
      return null;
    }
    return new Card(new Contact(name, List.copyOf(identifiers), organisation), note);
  }

  private static void add(Set<Identifier> to, IdentifierKind kind, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      to.add(Identifier.of(kind, value.strip()));
    }
  }

  private static void addHandle(Set<Identifier> to, @Nullable String app, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      to.add(Identifier.handle(app == null ? null : app.toLowerCase(Locale.ROOT), value.strip()));
    }
  }

  private static @Nullable String value(Telephone telephone) {
    return telephone.getText() != null || telephone.getUri() == null
        ? telephone.getText()
        : telephone.getUri().getNumber();
  }

  private static String value(Address address) {
    return Stream.of(
            address.getPoBoxes(),
            address.getExtendedAddresses(),
            address.getStreetAddresses(),
            address.getLocalities(),
            address.getRegions(),
            address.getPostalCodes(),
            address.getCountries())
        .flatMap(List::stream)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static @Nullable String name(VCard card) {
    String formatted =
        card.getFormattedName() == null ? null : emptyToNull(card.getFormattedName().getValue());
    StructuredName parts = card.getStructuredName();
    if (formatted != null || parts == null) {
      return formatted;
    }
    List<@Nullable String> words = new ArrayList<>(parts.getPrefixes());
    words.add(parts.getGiven());
    words.addAll(parts.getAdditionalNames());
    words.add(parts.getFamily());
    words.addAll(parts.getSuffixes());
    return emptyToNull(
        words.stream()
            .filter(word -> word != null && !word.isBlank())
            .collect(Collectors.joining(" ")));
  }

  private static @Nullable String organisation(@Nullable Organization organisation) {
    return organisation == null
        ? null
        : emptyToNull(
            organisation.getValues().stream()
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", ")));
  }

  private static @Nullable String emptyToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}

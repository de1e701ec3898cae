package org.crosslight.linkage.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parties and contact fields say what they are; a bare word says nothing. */
class StatedIdentifiersTest {
  private final StatedIdentifiers stated = new StatedIdentifiers(Reading.finder());

  @ParameterizedTest
  @CsvSource({
    "+44 7700 900123, phone +447700900123",
    "07700900123, phone +447700900123",
    "7700900123, phone +447700900123",
    "447700900123@s.whatsapp.net, phone +447700900123",
    "447700900123:12@s.whatsapp.net, phone +447700900123",
    "40722123456@s.whatsapp.net, phone +40722123456",
    "60006, phone 60006",
    "0722 123 456, phone 0722123456",
    "Ana@Example.org, email ana@example.org",
    "@Danny.K, handle @danny.k",
    "danny_99, handle @danny_99",
    "Vodafone, -",
    "DVLA, -",
    "12, -",
  })
  void readsParties(String identifier, String expected) {
    assertThat(
            stated
                .ofParty("Some Name", new StatedIdentifiers.Stated(null, null, identifier))
                .map(found -> found.kind().code() + " " + found.normalised())
                .orElse("-"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "+44 7700 900123, phone +447700900123",
    "Danny, -",
    "Room 07700 900123, -",
  })
  void takesANameForANumberOnlyWhenItIsOne(String name, String expected) {
    assertThat(
            stated
                .ofParty(name, null)
                .map(found -> found.kind().code() + " " + found.normalised())
                .orElse("-"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "phone, (07700) 900123, phone +447700900123",
    "phone, 60006, phone 60006",
    "email, X@example.org, email x@example.org",
    "email, none, -",
    "handle, danny, handle @danny",
    "url, https://www.example.org/a, url example.org/a",
    "address, 12 Mill Lane Leeds LS1 4AP, postcode LS1 4AP",
    "address, somewhere, -",
  })
  void readsContactFields(String kind, String value, String expected) {
    String found =
        stated.of(new StatedIdentifiers.Stated(kind, null, value)).stream()
            .map(identifier -> identifier.kind().code() + " " + identifier.normalised())
            .collect(Collectors.joining(", "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "account, telegram, user77, account telegram:user77",
    "account, Telegram, user77, account telegram:user77",
    "account, viber, user77, account viber:user77",
    "account, whatsapp, 447700900123@s.whatsapp.net, phone +447700900123",
    "account, google, ana@example.org, email ana@example.org",
    "account, , user77, -",
    "account, , +447700900123, phone +447700900123",
    "handle, telegram, @Danny_K, handle telegram:@danny_k",
    "handle, telegram, danny_k, handle telegram:@danny_k",
    "handle, telegram, Дан, handle telegram:@дан",
    "handle, , @Danny_K, handle @danny_k",
    "unknown, , user77, handle @user77",
    "phone, whatsapp, 07700 900123, phone +447700900123",
  })
  void keepsNamesOfOneAppApartFromThoseOfAnother(
      String kind, String app, String value, String expected) {
    StatedIdentifiers.Stated given = new StatedIdentifiers.Stated(kind, app, value);
    assertThat(
            stated
                .ofParty("Some Name", given)
                .map(found -> found.kind().code() + " " + found.normalised())
                .orElse("-"))
        .isEqualTo(expected);
  }
}

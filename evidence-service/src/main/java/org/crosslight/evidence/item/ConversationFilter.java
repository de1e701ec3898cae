package org.crosslight.evidence.item;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.StringJoiner;
import org.crosslight.kit.input.EnteredTime;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a conversation to show; whatever is {@code null} does not restrict.
 *
 * @param text words that the original or the translation must have
 * @param participant name or identifier of who wrote or called
 * @param language ISO 639-3
 * @param tier of the translation, or {@code pending} for items not dealt with yet
 * @param from not before this moment
 * @param before earlier than this moment
 * @param unread only what the officer has not read
 */
public record ConversationFilter(
    @Nullable String text,
    @Nullable String participant,
    @Nullable String language,
    @Nullable String tier,
    @Nullable Instant from,
    @Nullable Instant before,
    boolean unread) {

  /** Days without a zone are days in the United Kingdom. */
  private static final ZoneId OFFICERS_ZONE = ZoneId.of("Europe/London");

  /** As long as a day is written, such as 2026-03-01. */
  private static final int DAY = 10;

  /** Reads what a client sent; throws a problem for a time that is none. */
  public static ConversationFilter of(
      @Nullable String text,
      @Nullable String participant,
      @Nullable String language,
      @Nullable String tier,
      @Nullable String from,
      @Nullable String to,
      boolean unread) {
    return new ConversationFilter(
        present(text),
        present(participant),
        present(language),
        present(tier),
        moment("from", from, 0),
        moment("to", to, 1),
        unread);
  }

  /** Whether every item passes, so that positions can be used as offsets. */
  boolean isOpen() {
    return text == null
        && participant == null
        && language == null
        && tier == null
        && from == null
        && before == null
        && !unread;
  }

  /** What is shown, in words for the log of who looked at what. */
  String shown(ConversationName name, List<Item> items) {
    StringJoiner shown = new StringJoiner(", ");
    shown.add(name.part(items));
    add(shown, "participant ", participant);
    add(shown, "language ", language);
    add(shown, "translation ", tier);
    add(shown, "not before ", from);
    add(shown, "before ", before);
    add(shown, "", unread ? "unread only" : null);
    return shown.toString();
  }

  private static void add(StringJoiner shown, String name, @Nullable Object value) {
    if (value != null) {
      shown.add(name + value);
    }
  }

  private static @Nullable String present(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }

  private static @Nullable Instant moment(String field, @Nullable String value, int daysOn) {
    String text = present(value);
    if (text == null) {
      return null;
    }
    return text.length() == DAY
        ? EnteredTime.parseDay(field, text).plusDays(daysOn).atStartOfDay(OFFICERS_ZONE).toInstant()
        : EnteredTime.parse(field, text);
  }
}

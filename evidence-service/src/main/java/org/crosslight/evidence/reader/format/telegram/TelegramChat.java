package org.crosslight.evidence.reader.format.telegram;

import java.util.Objects;
import org.crosslight.evidence.content.Conversation;
import org.crosslight.evidence.content.ConversationKind;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.reader.source.json.JsonRow;
import org.crosslight.evidence.reader.source.text.Given;
import org.jspecify.annotations.Nullable;

/**
 * The chat in which a message stands.
 *
 * @param peer the other side of a chat of two, or null
 * @param isOwn whether it is the chat in which somebody keeps messages for themselves
 */
record TelegramChat(Conversation conversation, @Nullable Party peer, boolean isOwn) {

  /**
   * What stands around a message.
   *
   * @param number of the chat in its document
   */
  static TelegramChat of(JsonRow message, int number) {
    String name = Given.first(message.around("name"));
    String id = message.around("id");
    String type = Objects.requireNonNullElse(message.around("type"), "");
    boolean isOwn = type.equals("saved_messages");
    Identifier account = TelegramMessage.account(id);
    return new TelegramChat(
        new Conversation(
            "telegram:" + Objects.requireNonNullElse(id, "chat-" + number),
            Given.first(name, isOwn ? "Saved messages" : null),
            ConversationKind.CHAT),
        account != null && (type.equals("personal_chat") || type.equals("bot_chat"))
            ? new Party(name, account)
            : null,
        isOwn);
  }
}

package org.crosslight.evidence.reader.format.whatsapp;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.Call;
import org.crosslight.evidence.content.Mark;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a message really is, once the app's own phrases are told from people's words.
 *
 * @param text null when nothing was written
 */
record MessageBody(
    @Nullable String text,
    List<Attachment> media,
    @Nullable Call call,
    boolean deleted,
    Set<Mark> marks) {

  /** Reads the text of a message that somebody sent. */
  static MessageBody of(String written) {
    boolean byApp = !written.isEmpty() && HeaderScanner.isMark(written.charAt(0));
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    String text = byApp ? ShownText.trim(written) : written;
    String unedited = Phrases.withoutEditedMark(text);
    if (unedited != null) {
      marks.add(Mark.EDITED);
      text = unedited;
    }
    String first = firstLine(text);
    String plain = ShownText.plain(first);
    boolean alone = first.length() == text.length();
    if (alone && Phrases.isDeleted(plain)) {
      return new MessageBody(text, List.of(), null, true, marks);
    }
    Call call = alone ? Phrases.call(plain, byApp) : null;
    if (call != null) {
      return new MessageBody(text, List.of(), call, false, marks);
    }
    Attachment media = Phrases.media(plain, byApp);
    if (media != null) {
      String caption = alone ? "" : text.substring(first.length() + 1);
      return new MessageBody(nullIfEmpty(caption), List.of(media), null, false, marks);
    }
    List<Attachment> attached = new ArrayList<>();
    String caption = Phrases.takeAttachmentAtEnd(text, attached);
    if (byApp && Phrases.isSystem(plain)) {
      marks.add(Mark.SYSTEM);
    }
    return new MessageBody(nullIfEmpty(caption), attached, null, false, marks);
  }

  /** Reads a line that the app wrote about the conversation. */
  static MessageBody ofSystemLine(String written) {
    String text = ShownText.trim(written);
    String plain = ShownText.plain(text);
    Call call = Phrases.call(plain, true);
    return new MessageBody(
        nullIfEmpty(text),
        List.of(),
        call,
        Phrases.isDeleted(plain),
        call == null ? EnumSet.of(Mark.SYSTEM) : Set.of());
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  private static @Nullable String nullIfEmpty(String text) {
    return text.isEmpty() ? null : text;
  }
}

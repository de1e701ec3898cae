package org.crosslight.evidence.reader.whatsapp;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.crosslight.evidence.reader.Call;
import org.crosslight.evidence.reader.Mark;
import org.crosslight.evidence.reader.Media;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a message really is, once the app's own phrases are told from people's words.
 *
 * @param text null when nothing was written
 */
record Body(
    @Nullable String text,
    List<Media> media,
    @Nullable Call call,
    boolean deleted,
    Set<Mark> marks) {

  /** Reads the text of a message that somebody sent. */
  static Body of(String written) {
    boolean byApp = !written.isEmpty() && HeaderScanner.isMark(written.charAt(0));
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    String text = byApp ? Shown.trim(written) : written;
    String unedited = Phrases.withoutEditedMark(text);
    if (unedited != null) {
      marks.add(Mark.EDITED);
      text = unedited;
    }
    String first = firstLine(text);
    String plain = Shown.plain(first);
    boolean alone = first.length() == text.length();
    if (alone && Phrases.isDeleted(plain)) {
      return new Body(text, List.of(), null, true, marks);
    }
    Call call = alone ? Phrases.call(plain, byApp) : null;
    if (call != null) {
      return new Body(text, List.of(), call, false, marks);
    }
    Media media = Phrases.media(plain, byApp);
    if (media != null) {
      String caption = alone ? "" : text.substring(first.length() + 1);
      return new Body(nullIfEmpty(caption), List.of(media), null, false, marks);
    }
    List<Media> attached = new ArrayList<>();
    String caption = Phrases.takeAttachmentAtEnd(text, attached);
    if (byApp && Phrases.isSystem(plain)) {
      marks.add(Mark.SYSTEM);
    }
    return new Body(nullIfEmpty(caption), attached, null, false, marks);
  }

  /** Reads a line that the app wrote about the conversation. */
  static Body ofSystemLine(String written) {
    String text = Shown.trim(written);
    String plain = Shown.plain(text);
    Call call = Phrases.call(plain, true);
    return new Body(
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

package org.crosslight.evidence.reader.source.text;

import java.util.Locale;
import java.util.Map;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.MediaKind;

/** What an attachment is, told from its name, its MIME type or a word for it. */
public final class MediaNames {
  private static final Map<String, MediaKind> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("jpg", MediaKind.IMAGE),
          Map.entry("jpeg", MediaKind.IMAGE),
          Map.entry("png", MediaKind.IMAGE),
          Map.entry("heic", MediaKind.IMAGE),
          Map.entry("bmp", MediaKind.IMAGE),
          Map.entry("gif", MediaKind.GIF),
          Map.entry("webp", MediaKind.STICKER),
          Map.entry("mp4", MediaKind.VIDEO),
          Map.entry("mov", MediaKind.VIDEO),
          Map.entry("3gp", MediaKind.VIDEO),
          Map.entry("avi", MediaKind.VIDEO),
          Map.entry("mkv", MediaKind.VIDEO),
          Map.entry("opus", MediaKind.AUDIO),
          Map.entry("ogg", MediaKind.AUDIO),
          Map.entry("m4a", MediaKind.AUDIO),
          Map.entry("mp3", MediaKind.AUDIO),
          Map.entry("aac", MediaKind.AUDIO),
          Map.entry("amr", MediaKind.AUDIO),
          Map.entry("wav", MediaKind.AUDIO),
          Map.entry("vcf", MediaKind.CONTACT));

  private MediaNames() {}

  /** The attachment of this file name. */
  public static Attachment media(String name) {
    String file = name.strip();
    return Attachment.named(file, kindOfName(file));
  }

  /** The kind that the file name's ending stands for; other endings are documents. */
  public static MediaKind kindOfName(String name) {
    int dot = name.lastIndexOf('.');
    if (dot < 0) {
      return MediaKind.UNKNOWN;
    }
    return BY_EXTENSION.getOrDefault(
        name.substring(dot + 1).toLowerCase(Locale.ROOT), MediaKind.DOCUMENT);
  }

  /** The kind that a MIME type stands for. */
  public static MediaKind kindOfType(String mimeType) {
    String type = mimeType.toLowerCase(Locale.ROOT);
    if (type.equals("image/gif")) {
      return MediaKind.GIF;
    }
    if (type.startsWith("image/")) {
      return MediaKind.IMAGE;
    }
    if (type.startsWith("video/")) {
      return MediaKind.VIDEO;
    }
    if (type.startsWith("audio/") || type.equals("application/ogg")) {
      return MediaKind.AUDIO;
    }
    if (type.contains("vcard")) {
      return MediaKind.CONTACT;
    }
    return type.startsWith("application/")
            || type.startsWith("text/")
            || type.startsWith("message/")
        ? MediaKind.DOCUMENT
        : MediaKind.UNKNOWN;
  }

  /** The kind that a word such as "image" or "Bild" names. */
  public static MediaKind kindOfWord(String phrase) {
    String word = phrase.toLowerCase(Locale.ROOT);
    if (has(word, "gif")) {
      return MediaKind.GIF;
    }
    if (has(word, "sticker", "figurinha", "autocolante", "pegatina", "naklejk", "стикер")) {
      return MediaKind.STICKER;
    }
    if (has(word, "image", "imag", "immagine", "bild", "foto", "photo", "obraz", "изображ")) {
      return MediaKind.IMAGE;
    }
    if (has(word, "video", "vidéo", "vídeo", "film", "видео")) {
      return MediaKind.VIDEO;
    }
    if (has(word, "audio", "áudio", "voice", "ton", "аудио")) {
      return MediaKind.AUDIO;
    }
    if (has(word, "contact", "contacto", "kontakt", "contatt", "контакт")) {
      return MediaKind.CONTACT;
    }
    if (has(word, "document", "dokument", "документ")) {
      return MediaKind.DOCUMENT;
    }
    return has(word, "location", "standort", "ubicación") ? MediaKind.LOCATION : MediaKind.UNKNOWN;
  }

  private static boolean has(String word, String... parts) {
    for (String part : parts) {
      if (word.contains(part)) {
        return true;
      }
    }
    return false;
  }
}

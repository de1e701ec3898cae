package org.crosslight.evidence.reader.format.whatsapp;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.Call;
import org.crosslight.evidence.content.CallOutcome;
import org.crosslight.evidence.reader.source.text.MediaNames;
import org.jspecify.annotations.Nullable;

/** What the app itself writes in place of things that are not text, in the languages it has. */
final class Phrases {
  private static final int LONGEST = 300;

  private static final Set<String> DELETED =
      Set.of(
          "this message was deleted",
          "you deleted this message",
          "you deleted this message as admin",
          "se eliminó este mensaje",
          "este mensaje fue eliminado",
          "eliminaste este mensaje",
          "ce message a été supprimé",
          "vous avez supprimé ce message",
          "diese nachricht wurde gelöscht",
          "du hast diese nachricht gelöscht",
          "questo messaggio è stato eliminato",
          "hai eliminato questo messaggio",
          "mensagem apagada",
          "esta mensagem foi apagada",
          "essa mensagem foi apagada",
          "você apagou esta mensagem",
          "apagou esta mensagem",
          "acest mesaj a fost șters",
          "ați șters acest mesaj",
          "ai șters acest mesaj",
          "dit bericht is verwijderd",
          "je hebt dit bericht verwijderd",
          "u hebt dit bericht verwijderd",
          "ta wiadomość została usunięta",
          "ova poruka je izbrisana",
          "ova je poruka izbrisana",
          "izbrisali ste ovu poruku",
          "bu mesaj silindi",
          "bu mesajı sildiniz",
          "ky mesazh u fshi",
          "сообщение удалено",
          "данное сообщение удалено",
          "تم حذف هذه الرسالة",
          "یہ پیغام حذف کر دیا گیا تھا");

  private static final Pattern DELETED_BY_ADMIN =
      Pattern.compile("this message was deleted by admin .{1,100}", Pattern.CASE_INSENSITIVE);

  private static final Pattern EDITED =
      Pattern.compile(
          "\\s*[\\u200E\\u200F]?<\\s*(?:this message was edited|se editó este mensaje|ce message a"
              + " été modifié|diese nachricht wurde bearbeitet|questo messaggio è stato"
              + " modificato|mensagem editada|acest mesaj a fost editat|dit bericht is bewerkt|bu"
              + " mesaj düzenlendi|ova je poruka uređena|сообщение изменено)\\.?\\s*>\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern OMITTED =
      Pattern.compile(
          "(.{0,200}?)\\b(omitted|omitidos?|omitidas?|omis|omise|absente?|weggelassen|"
              + "ausgeschlossen|omess[oaie]|weggelaten|ocult[oa]s?|pominięt[oay]|dahil edilmedi|"
              + "omis[ăe]?|izostavljen[oai]?|utelämnat|udeladt|utelatt|без медиафайлов|"
              + "пропущено|пропущен[оы]?)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern ATTACHED_IN_BRACKETS =
      Pattern.compile("<[\\p{L} ]{3,30} ?: ?([^<>\\n]{1,200}\\.[A-Za-z0-9]{1,5})>");

  private static final Pattern ATTACHED_IN_WORDS =
      Pattern.compile("(.{1,200}\\.[A-Za-z0-9]{1,5}) \\(([\\p{L} ]{3,40})\\)");

  private static final Set<String> FILE_ATTACHED =
      Set.of(
          "file attached",
          "archivo adjunto",
          "fichier joint",
          "datei angehängt",
          "file allegato",
          "arquivo anexado",
          "ficheiro anexado",
          "fișier atașat",
          "bestand bijgevoegd",
          "plik dołączony",
          "dosya ekli",
          "priložena datoteka",
          "datoteka je priložena",
          "файл добавлен",
          "الملف مرفق",
          "فائل منسلک ہے");

  private static final Pattern NAMED_BY_APP =
      Pattern.compile("(?:IMG|VID|AUD|PTT|STK|DOC)-\\d{8}-WA\\d{4}.*");

  private static final Pattern MISSED =
      Pattern.compile(
          "missed (?:group )?(?:voice|video) call(?:[.,] .*| at .*)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern CALL =
      Pattern.compile("(?:group )?(?:voice|video) call[.,] (.{1,60})", Pattern.CASE_INSENSITIVE);

  private static final Pattern DURATION =
      Pattern.compile("(\\d+) ?(h|hr|hour|m|min|s|sec)s?\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern SYSTEM =
      Pattern.compile(
          "messages and calls are end-to-end encrypted.*|.* created (?:this )?group.*|.*"
              + " (?:added|removed) .*|.* left|.* joined using .*|.* changed (?:the|this)"
              + " group.*|.* changed the subject.*|.* is a contact|this chat is with a business"
              + " account.*|.*security code .*changed.*|you (?:un)?blocked this contact.*",
          Pattern.CASE_INSENSITIVE);

  private Phrases() {}

  static boolean isDeleted(String plain) {
    if (plain.length() > LONGEST) {
      return false;
    }
    String lower = plain.toLowerCase(Locale.ROOT);
    String phrase = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    return DELETED.contains(phrase) || DELETED_BY_ADMIN.matcher(phrase).matches();
  }

  static boolean isSystem(String plain) {
    return plain.length() <= LONGEST && SYSTEM.matcher(plain).matches();
  }

  /** The text without the mark of an edited message, or null when it has none. */
  static @Nullable String withoutEditedMark(String text) {
    if (text.indexOf('<', Math.max(0, text.length() - 60)) < 0) {
      return null;
    }
    int from = Math.max(0, text.length() - 80);
    Matcher matcher = EDITED.matcher(text).region(from, text.length());
    return matcher.find() ? text.substring(0, matcher.start()) : null;
  }

  /** The call that the phrase reports, or null. */
  static @Nullable Call call(String plain, boolean byApp) {
    if (plain.length() > LONGEST) {
      return null;
    }
    Matcher missed = MISSED.matcher(plain);
    if (missed.matches()) {
      return new Call(null, CallOutcome.MISSED);
    }
    Matcher call = CALL.matcher(plain);
    if (!byApp || !call.matches()) {
      return null;
    }
    String how = call.group(1).toLowerCase(Locale.ROOT);
    if (how.startsWith("no answer")) {
      return new Call(null, CallOutcome.NOT_ANSWERED);
    }
    if (how.startsWith("declined")) {
      return new Call(null, CallOutcome.REJECTED);
    }
    Long seconds = seconds(how);
    return new Call(seconds, seconds == null ? CallOutcome.UNKNOWN : CallOutcome.ANSWERED);
  }

  private static @Nullable Long seconds(String how) {
    Matcher part = DURATION.matcher(how);
    long seconds = 0;
    boolean any = false;
    while (part.find() && part.group(1).length() <= 6) {
      any = true;
      long count = Long.parseLong(part.group(1));
      seconds +=
          switch (part.group(2).charAt(0)) {
            case 'h', 'H' -> count * 3600;
            case 'm', 'M' -> count * 60;
            default -> count;
          };
    }
    return any ? seconds : null;
  }

  /** The attachment that the phrase stands for, or null when it is somebody's words. */
  static @Nullable Attachment media(String plain, boolean byApp) {
    if (plain.length() > LONGEST || plain.isEmpty()) {
      return null;
    }
    Matcher bracketed = ATTACHED_IN_BRACKETS.matcher(plain);
    if (bracketed.matches()) {
      return MediaNames.media(bracketed.group(1));
    }
    char last = plain.charAt(plain.length() - 1);
    if (last == ')') {
      Matcher words = ATTACHED_IN_WORDS.matcher(plain);
      if (words.matches()
          && (FILE_ATTACHED.contains(words.group(2).toLowerCase(Locale.ROOT))
              || NAMED_BY_APP.matcher(words.group(1)).matches())) {
        return MediaNames.media(words.group(1));
      }
    }
    boolean inAngles = plain.charAt(0) == '<' && last == '>';
    if (inAngles || byApp) {
      return omitted(inAngles ? plain.substring(1, plain.length() - 1) : plain);
    }
    return null;
  }

  private static @Nullable Attachment omitted(String phrase) {
    Matcher matcher = OMITTED.matcher(phrase);
    if (!matcher.matches()) {
      return null;
    }
    String before = matcher.group(1).strip();
    int bullet = before.indexOf(" • ");
    if (bullet > 0) {
      return MediaNames.media(before.substring(0, bullet));
    }
    return Attachment.named(null, MediaNames.kindOfWord(before));
  }

  /** Cuts an attachment off the end of a text and puts it into the list. */
  static String takeAttachmentAtEnd(String text, List<Attachment> attached) {
    if (text.isEmpty() || text.charAt(text.length() - 1) != '>') {
      return text;
    }
    int start = text.lastIndexOf('<');
    if (start <= 0 || !HeaderScanner.isMark(text.charAt(start - 1))) {
      return text;
    }
    Matcher matcher = ATTACHED_IN_BRACKETS.matcher(text.substring(start));
    if (!matcher.matches()) {
      return text;
    }
    attached.add(MediaNames.media(matcher.group(1)));
    return ShownText.trim(text.substring(0, start - 1));
  }
}

package org.crosslight.evidence.reader.format.messagetable;

import java.util.Set;
import org.crosslight.evidence.content.Direction;
import org.jspecify.annotations.Nullable;

/** What the cells of columns with few values say, in several languages. */
final class CellWords {
  private static final Set<String> INCOMING =
      Set.of(
          "incoming",
          "in",
          "received",
          "inbox",
          "inbound",
          "recv",
          "read",
          "unread",
          "1",
          "eingehend",
          "empfangen",
          "recu",
          "recue",
          "entrant",
          "entrante",
          "recibido",
          "recibida",
          "ricevuto",
          "in arrivo",
          "recebido",
          "recebida",
          "primit",
          "ontvangen",
          "inkomend",
          "przychodzace",
          "przychodzaca",
          "odebrane",
          "dolazna",
          "dolazni",
          "primljeno",
          "from",
          "missed");
  private static final Set<String> OUTGOING =
      Set.of(
          "outgoing",
          "out",
          "sent",
          "outbox",
          "outbound",
          "sent items",
          "2",
          "ausgehend",
          "gesendet",
          "envoye",
          "envoyee",
          "sortant",
          "enviado",
          "enviada",
          "saliente",
          "inviato",
          "in uscita",
          "trimis",
          "verzonden",
          "uitgaand",
          "wychodzace",
          "wychodzaca",
          "wyslane",
          "odlazna",
          "odlazni",
          "poslano",
          "to",
          "draft",
          "drafts",
          "dialed",
          "dialled",
          "3");
  private static final Set<String> DRAFT = Set.of("draft", "drafts", "entwurf", "borrador", "3");
  private static final Set<String> CALL =
      Set.of(
          "call",
          "calls",
          "voice",
          "voice call",
          "phone call",
          "video call",
          "anruf",
          "appel",
          "llamada",
          "chiamata",
          "chamada",
          "apel",
          "oproep",
          "polaczenie",
          "poziv");
  private static final Set<String> YES =
      Set.of("yes", "true", "1", "x", "y", "deleted", "ja", "oui", "si", "sim", "da", "tak");

  private CellWords() {}

  /** The direction, or null when the cell says nothing of it. */
  static @Nullable Direction direction(@Nullable String cell) {
    if (cell == null) {
      return null;
    }
    String plain = plain(cell);
    if (INCOMING.contains(plain)) {
      return Direction.INCOMING;
    }
    return OUTGOING.contains(plain) ? Direction.OUTGOING : null;
  }

  static boolean isDraft(@Nullable String cell) {
    return cell != null && DRAFT.contains(plain(cell));
  }

  static boolean isMissed(@Nullable String cell) {
    return cell != null && plain(cell).equals("missed");
  }

  static boolean isCall(@Nullable String cell) {
    return cell != null && CALL.contains(plain(cell));
  }

  static boolean isYes(@Nullable String cell) {
    return cell != null && YES.contains(plain(cell));
  }

  private static String plain(String cell) {
    if (cell.length() > 40) {
      return "";
    }
    // A number at the end belongs to the value here, unlike in headings.
    return cell.strip().matches("\\d+") ? cell.strip() : Headings.plain(cell);
  }
}

package org.crosslight.evidence.reader.format.messagetable;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What columns are called by the tools of several vendors, in several languages.
 *
 * <p>Names are compared without accents, case, punctuation and a number at the end.
 */
final class Headings {
  private static final Map<String, Role> ROLES = new HashMap<>();

  static {
    put(
        Role.TIME,
        "timestamp, timestamp time, time stamp, date time, datetime, date and time, sent at, sent,"
            + " sent time, sent date, message date, message time, message timestamp, timestamp utc,"
            + " date time utc, created, created at, creation time, creation date, send date,"
            + " received time, zeitstempel, datum uhrzeit, datum und uhrzeit, gesendet am,"
            + " horodatage, date et heure, date heure, fecha y hora, fecha hora, marca de tiempo,"
            + " data e ora, data ora, data e hora, data hora, data si ora, datum tijd, tijdstip,"
            + " data i godzina, datum i vrijeme, datum vrijeme, data i czas");
    put(Role.DATE, "date, timestamp date, datum, fecha, data, dato, start date, call date");
    put(Role.CLOCK, "time, zeit, uhrzeit, heure, hora, ora, tijd, godzina, czas, vrijeme");
    put(
        Role.FROM,
        "from, sender, author, caller, sent by, sender name number, von, absender, expediteur,"
            + " auteur, de, remitente, autor, emisor, da, mittente, remetente, de la, expeditor,"
            + " van, afzender, od, nadawca, posiljatelj, posiljalac, user, username");
    put(Role.FROM_NAME, "from name, sender name, author name, absendername, nombre remitente");
    put(
        Role.FROM_IDENTIFIER,
        "from number, from phone, from phone number, from id, from identifier, sender number,"
            + " sender id, sender phone, sender phone number, sender address, from address");
    put(
        Role.TO,
        "to, recipient, recipients, receiver, receivers, called, called party, cc, bcc,"
            + " to number, to phone number, recipient number, recipient id, an, empfanger,"
            + " destinataire, destinataires, para, destinatario, destinatari, destinatarios,"
            + " destinatar, catre, ontvanger, aan, do, odbiorca, primatelj, primalac, za");
    put(Role.TO_NAME, "to name, recipient name, recipients names, receiver name");
    put(
        Role.COUNTERPART,
        "phone number, phone, number, address, party, parties, other party, counterpart,"
            + " correspondent, correspondent id, contact, contact number, telefonnummer, rufnummer,"
            + " nummer, numero, numero de telephone, telefono, numero de telefono, telefone,"
            + " numar de telefon, numar, telefoonnummer, numer telefonu, broj telefona");
    put(Role.COUNTERPART_NAME, "contact name, name of contact, kontaktname, kontakt");
    put(
        Role.BODY,
        "body, message, text, content, contents, message text, message body, message content, chat"
            + " message, text message, sms, nachricht, inhalt, nachrichtentext, contenu, texte,"
            + " mensaje, texto, contenido, messaggio, testo, contenuto, mensagem, conteudo, mesaj,"
            + " continut, bericht, tekst, inhoud, wiadomosc, tresc, poruka, sadrzaj");
    put(
        Role.SUBJECT,
        "subject, betreff, objet, asunto, oggetto, assunto, subiect, onderwerp, temat, predmet");
    put(
        Role.DIRECTION,
        "direction, incoming outgoing, in out, folder, type, message type, box, richtung, sens,"
            + " direccion, direzione, direcao, directie, richting, kierunek, smjer, tip, tipo");
    put(Role.KIND, "kind, interaction, item type, record type, event type, service type");
    put(Role.DURATION, "duration, call duration, duration seconds, dauer, duree, duracion, durata");
    put(
        Role.CONVERSATION,
        "chat, chat id, conversation, conversation id, thread, thread id, identifier, channel,"
            + " room, group, group id, session, session id, unterhaltung, discussion,"
            + " conversacion");
    put(
        Role.TITLE,
        "name, chat name, conversation name, group name, thread name, title, chat title, channel"
            + " name");
    put(Role.PARTICIPANTS, "participants, members, teilnehmer, participantes, partecipanti");
    put(
        Role.ATTACHMENT,
        "attachment, attachments, attachment name, attachment file, media, media file, file,"
            + " file name, filename, anhang, piece jointe, pieces jointes, adjunto, adjuntos,"
            + " allegato, allegati, anexo, anexos, bijlage, zalacznik, prilog");
    put(Role.DELETED, "deleted, deleted instant message, is deleted, deleted state, geloscht");
    put(Role.STARRED, "starred, starred message");
    put(Role.CARVED, "carved, message carved");
    put(Role.OWNER, "account, owner, device owner, local user");
    put(Role.APP, "source, app, application, platform, service");
  }

  private Headings() {}

  private static void put(Role role, String names) {
    for (String name : names.split(",", -1)) {
      ROLES.putIfAbsent(name.strip(), role);
    }
  }

  static Optional<Role> roleOf(String heading) {
    return Optional.ofNullable(ROLES.get(plain(heading)));
  }

  /** The heading as it is compared. */
  static String plain(String heading) {
    if (heading.length() > 100) {
      return "";
    }
    String letters =
        Normalizer.normalize(heading, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replace('ł', 'l')
            .replace("ß", "ss")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return letters.replaceFirst(" \\d{1,3}$", "");
  }
}

package org.crosslight.stack.demo.lantern;

import static org.crosslight.stack.demo.lantern.Tongue.ARABIC;
import static org.crosslight.stack.demo.lantern.Tongue.BOSNIAN;
import static org.crosslight.stack.demo.lantern.Tongue.ENGLISH;
import static org.crosslight.stack.demo.lantern.Tongue.FRENCH;
import static org.crosslight.stack.demo.lantern.Tongue.ROMANIAN;
import static org.crosslight.stack.demo.lantern.Tongue.ROMANISED_URDU;
import static org.crosslight.stack.demo.lantern.Tongue.SPANISH;
import static org.crosslight.stack.demo.lantern.Tongue.URDU;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.crosslight.stack.demo.lantern.Chatter.Plan;
import org.crosslight.stack.demo.lantern.MessageTable.Person;
import org.crosslight.stack.demo.lantern.Scenario.CaseOf;
import org.crosslight.stack.demo.lantern.Scenario.ExhibitOf;
import org.crosslight.stack.demo.lantern.Scenario.FileOf;

/** Operation LANTERN and the two closed cases it touches. */
final class Scenarios {

  private static final String TAXI_SHOWN = "0113 496 0555";

  private final Chatter chatter = new Chatter(new Words());

  Scenario all() {
    return new Scenario(List.of(lantern(), harbour(), meridian()));
  }

  private CaseOf lantern() {
    return new CaseOf(
        "LANTERN",
        "Operation LANTERN",
        LocalDate.of(2026, 2, 9),
        null,
        "amira.hale",
        List.of("ben.okoro investigator", "lena.novak reader"),
        List.of(
            ExhibitOf.phone(
                "JDS/1",
                "Android phone, black, cracked screen",
                "2026-03-18T06:40:00Z",
                "14 Example Row, Northmoor",
                "PC Joan Stell",
                new FileOf("WhatsApp Chat with Radu.txt", WhatsAppText.android(radu())),
                new FileOf("WhatsApp Chat with Izan.txt", WhatsAppText.android(izan()))),
            ExhibitOf.phone(
                "JDS/2",
                "Android phone, blue",
                "2026-03-18T06:55:00Z",
                "14 Example Row, Northmoor",
                "PC Joan Stell",
                new FileOf("sms-20260320.xml", SmsBackup.messages(texts())),
                new FileOf("calls-20260320.xml", SmsBackup.calls(calls()))),
            ExhibitOf.phone(
                "JDS/3",
                "Contacts of the phone in Denny's van, number " + Planted.NEW_NUMBER,
                "2026-03-18T07:20:00Z",
                "Car park behind Example Row, Northmoor",
                "PC Joan Stell",
                new FileOf("contacts.vcf", Contacts.vcards(newBook())))));
  }

  private CaseOf harbour() {
    return new CaseOf(
        "HARBOUR",
        "Operation HARBOUR",
        LocalDate.of(2022, 11, 3),
        LocalDate.of(2023, 9, 29),
        "amira.hale",
        List.of("eve.marsh reader"),
        List.of(
            ExhibitOf.phone(
                "KLT/1",
                "Examiner's chat table of a phone seized at the hotel",
                "2023-01-20T21:10:00Z",
                "Harbour Hotel, Northmoor",
                "DC Kit Lorne",
                new FileOf("chats.csv", MessageTable.csv(harbourChats()))),
            ExhibitOf.phone(
                "KLT/2",
                "Contacts of Denny's phone, number " + Planted.OLD_NUMBER,
                "2023-01-20T21:35:00Z",
                "Harbour Hotel, Northmoor",
                "DC Kit Lorne",
                new FileOf("contacts.vcf", Contacts.vcards(oldBook())))));
  }

  private CaseOf meridian() {
    return new CaseOf(
        "MERIDIAN",
        "Operation MERIDIAN",
        LocalDate.of(2024, 4, 15),
        LocalDate.of(2025, 2, 28),
        "carys.lloyd",
        List.of("dan.price investigator"),
        List.of(
            ExhibitOf.phone(
                "RPW/1",
                "iPhone, red case",
                "2024-06-02T13:05:00Z",
                "Severn Vale services, northbound",
                "PC Rhys Pugh",
                new FileOf("_chat.txt", WhatsAppText.iphone(meridianChat())))));
  }

  private List<Line> radu() {
    return chatter.talk(
        new Plan(
            11,
            1600,
            LocalDateTime.of(2026, 1, 4, 9, 12),
            List.of("Radu", "Mihai D"),
            List.of(ROMANIAN, ROMANIAN, ROMANIAN, ENGLISH),
            Map.of(
                0.18, "Taxi e " + TAXI_SHOWN + ", spune ca esti la gara",
                0.41, "Suna-l pe Mace pe 07700 900142, el are cheile",
                0.63, "Mace again: +44 7700 900142, he's waiting at the petrol station",
                0.82, "Scrie-mi pe radu.transport@example.org cu orele")));
  }

  private List<Line> izan() {
    return chatter.talk(
        new Plan(
            12,
            900,
            LocalDateTime.of(2026, 1, 22, 17, 3),
            List.of("Izan", "Mihai D"),
            List.of(SPANISH, SPANISH, SPANISH, ENGLISH, FRENCH),
            Map.of(
                0.25, "Pide un taxi: " + TAXI_SHOWN,
                0.57, "Mi número nuevo es el 07700 900512",
                0.77, "La dirección es 14 Example Row, LS99 1AB")));
  }

  private List<SmsBackup.Correspondence> texts() {
    List<Line> emir =
        chatter.talk(
            new Plan(
                13,
                620,
                LocalDateTime.of(2026, 1, 9, 8, 30),
                List.of("me", "Emir"),
                List.of(BOSNIAN, BOSNIAN, ENGLISH),
                Map.of(
                    0.30,
                    "Kombi je " + Planted.SHARED_VEHICLE + ", bijeli, iza zgrade",
                    0.71,
                    "van again qx57xrd same driver")));
    List<Line> sameer =
        chatter.talk(
            new Plan(
                14,
                430,
                LocalDateTime.of(2026, 2, 1, 19, 45),
                List.of("me", "Sameer"),
                List.of(ROMANISED_URDU, ROMANISED_URDU, ENGLISH),
                Map.of(0.5, "taxi " + TAXI_SHOWN + " ko call karo")));
    List<Line> denny =
        chatter.talk(
            new Plan(
                15,
                180,
                LocalDateTime.of(2026, 2, 11, 10, 5),
                List.of("me", "Denny"),
                List.of(ENGLISH),
                Map.of(0.1, "New phone, save this one. D")));
    return List.of(
        new SmsBackup.Correspondence("+447700900633", "Emir", "me", emir),
        new SmsBackup.Correspondence("+447700900648", "Sameer", "me", sameer),
        new SmsBackup.Correspondence(Planted.NEW_NUMBER, "Denny", "me", denny));
  }

  private static List<SmsBackup.Call> calls() {
    SplittableRandom random = new SplittableRandom(16);
    List<String> numbers =
        List.of("+447700900633", "+447700900648", Planted.NEW_NUMBER, Planted.TAXI);
    List<String> names = List.of("Emir", "Sameer", "Denny", "Station Taxis");
    List<SmsBackup.Call> calls = new ArrayList<>();
    LocalDateTime at = LocalDateTime.of(2026, 2, 12, 11, 0);
    for (int i = 0; i < 140; i++) {
      int who = random.nextInt(numbers.size());
      int type = 1 + random.nextInt(3);
      calls.add(
          new SmsBackup.Call(
              at, numbers.get(who), names.get(who), type == 3 ? 0 : random.nextInt(400), type));
      at = at.plusMinutes(30 + random.nextInt(600));
    }
    return calls;
  }

  private List<MessageTable.Chat> harbourChats() {
    List<Line> mace =
        chatter.talk(
            new Plan(
                21,
                700,
                LocalDateTime.of(2022, 10, 2, 12, 0),
                List.of("Mace", "Luc"),
                List.of(FRENCH, ENGLISH),
                Map.of(
                    0.2,
                    "Taxi number is " + TAXI_SHOWN,
                    0.6,
                    "Denny is on 07700 900318 till Friday")));
    List<Line> group =
        chatter.talk(
            new Plan(
                22,
                650,
                LocalDateTime.of(2022, 11, 12, 9, 20),
                List.of("Luc", "Nadège", "Omar"),
                List.of(FRENCH, FRENCH, ENGLISH, ARABIC),
                Map.of(0.4, "Chambre au nom de Luc, le code postal est LS99 4XY")));
    return List.of(
        new MessageTable.Chat(
            1,
            "Mace",
            List.of(new Person("Mace", Planted.SHARED_PHONE), new Person("Luc", "+447700900207")),
            mace),
        new MessageTable.Chat(
            2,
            "Harbour",
            List.of(
                new Person("Luc", "+447700900207"),
                new Person("Nadège", "+447700900219"),
                new Person("Omar", "+447700900224")),
            group));
  }

  private List<Line> meridianChat() {
    return chatter.talk(
        new Plan(
            31,
            1150,
            LocalDateTime.of(2024, 3, 11, 16, 40),
            List.of("Bilal", "Owner", "+44 7700 900761"),
            List.of(URDU, URDU, ROMANISED_URDU, ARABIC, ENGLISH),
            Map.of(
                0.15, "Taxi hai " + TAXI_SHOWN,
                0.35, "white van, " + Planted.SHARED_VEHICLE + ", he will flash the lights",
                0.66, "pay into 20-45-77 account 41893026")));
  }

  private static List<Contacts.Entry> newBook() {
    List<Contacts.Entry> book = dennysPeople(List.of("Ash", "Bobby", "Cal W", "Dee", "Ez", "Finn"));
    book.add(new Contacts.Entry("Station Taxis", TAXI_SHOWN));
    others(book, 41, 900900, 22);
    return book;
  }

  private static List<Contacts.Entry> oldBook() {
    List<Contacts.Entry> book =
        dennysPeople(List.of("Ash new", "Bob", "Calum", "Dee", "Ezra", "F"));
    book.add(new Contacts.Entry("Taxi", TAXI_SHOWN));
    others(book, 42, 900940, 25);
    return book;
  }

  private static List<Contacts.Entry> dennysPeople(List<String> names) {
    List<Contacts.Entry> book = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      book.add(new Contacts.Entry(names.get(i), Planted.DENNYS_CONTACTS.get(i)));
    }
    return book;
  }

  /** Entries that are in no other book. */
  private static void others(List<Contacts.Entry> book, long seed, int firstNumber, int count) {
    List<String> names =
        List.of("Gran", "Work", "Dentist", "Jules", "Kofi", "Lou", "Maya", "Nils", "Pat", "Quinn");
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < count; i++) {
      String name = names.get(random.nextInt(names.size())) + " " + (char) ('A' + i);
      book.add(new Contacts.Entry(name, "07700 " + (firstNumber + i)));
    }
  }
}

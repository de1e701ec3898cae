package org.crosslight.benchmarks.suite;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** A WhatsApp export of any length, the same for the same length. */
final class GeneratedChat {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm", Locale.UK);
  private static final List<String> OPENINGS =
      List.of(
          "Llego a la estación a las %d",
          "El coche está detrás del edificio %d",
          "Ajung la gară la ora %d",
          "Câte persoane vin la numărul %d?",
          "On part à %d heures de l'hôtel",
          "Stižem na stanicu u %d",
          "Be at the station for %d",
          "Send me the address of number %d");

  private GeneratedChat() {}

  /** Writes that many messages; one in ten names a telephone number, one in fifty a vehicle. */
  static void write(Path file, int messages) throws IOException {
    SplittableRandom random = new SplittableRandom(17);
    LocalDateTime at = LocalDateTime.of(2025, 1, 1, 8, 0);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < messages; i++) {
        at = at.plusSeconds(random.nextInt(120));
        String text =
            OPENINGS.get(random.nextInt(OPENINGS.size())).formatted(1 + random.nextInt(5000));
        if (random.nextInt(10) == 0) {
          text += " 07700 900%03d".formatted(random.nextInt(1000));
        }
        if (random.nextInt(50) == 0) {
          text += " QX%02d XZZ".formatted(random.nextInt(100));
        }
        out.write(TIME.format(at));
        out.write(random.nextBoolean() ? " - Tester: " : " - Other: ");
        out.write(text);
        out.newLine();
      }
    }
  }
}

package org.crosslight.stack.demo.lantern;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Makes conversations: the same seed gives the same ones. */
final class Chatter {

  private static final int LATEST_HOUR = 23;
  private static final int EARLIEST_HOUR = 7;

  /**
   * What a conversation is like.
   *
   * @param people those who write, in no order
   * @param tongues the languages written, each as often as it stands here
   * @param planted what must be said, by how far into the conversation it is said (0 to 1)
   */
  record Plan(
      long seed,
      int messages,
      LocalDateTime from,
      List<String> people,
      List<Tongue> tongues,
      Map<Double, String> planted) {}

  private final Words words;

  Chatter(Words words) {
    this.words = words;
  }

  List<Line> talk(Plan plan) {
    SplittableRandom random = new SplittableRandom(plan.seed());
    TreeMap<Integer, String> said = new TreeMap<>();
    plan.planted().forEach((place, text) -> said.put((int) (place * plan.messages()), text));
    List<Line> lines = new ArrayList<>(plan.messages());
    LocalDateTime at = plan.from();
    String sender = plan.people().getFirst();
    Tongue tongue = plan.tongues().getFirst();
    for (int i = 0; i < plan.messages(); i++) {
      at = next(at, random);
      if (random.nextDouble() < 0.6) {
        sender = plan.people().get(random.nextInt(plan.people().size()));
      }
      if (random.nextDouble() < 0.25) {
        tongue = plan.tongues().get(random.nextInt(plan.tongues().size()));
      }
      String planted = said.get(i);
      lines.add(new Line(at, sender, planted == null ? words.one(tongue, random) : planted));
    }
    return lines;
  }

  /** Minutes within an exchange, hours between exchanges, nobody at night. */
  private static LocalDateTime next(LocalDateTime at, SplittableRandom random) {
    LocalDateTime next =
        random.nextDouble() < 0.85
            ? at.plusSeconds(5 + random.nextInt(180))
            : at.plusMinutes(40 + random.nextInt(500));
    if (next.getHour() >= LATEST_HOUR || next.getHour() < EARLIEST_HOUR) {
      LocalDateTime morning =
          next.toLocalDate().atTime(EARLIEST_HOUR, random.nextInt(60), random.nextInt(60));
      return next.getHour() >= LATEST_HOUR ? morning.plusDays(1) : morning;
    }
    return next;
  }
}

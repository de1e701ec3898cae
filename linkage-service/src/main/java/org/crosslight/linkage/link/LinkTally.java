package org.crosslight.linkage.link;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts links over a batch of items, so that each is stored once. */
public final class LinkTally {
  /** How many items are kept as examples of one link; the count goes on. */
  public static final int MAX_ITEMS = 20;

  /** One link between two ends; for what goes both ways, the smaller id is always "from". */
  record Key(LinkKind kind, UUID from, UUID to) {}

  /** What was counted. */
  static final class Sum {
    long count;
    long outward;
    long inward;
    @Nullable Instant first;
    @Nullable Instant last;
    final List<UUID> items = new ArrayList<>();

    @Override
    public String toString() {
      return "%d out %d in %d from %s to %s".formatted(count, outward, inward, first, last);
    }

    private void add(UUID item, @Nullable Instant at, boolean isOutward) {
      count++;
      outward += isOutward ? 1 : 0;
      inward += isOutward ? 0 : 1;
      Instant earliest = first;
      Instant latest = last;
      if (at != null) {
        first = earliest == null || at.isBefore(earliest) ? at : earliest;
        last = latest == null || at.isAfter(latest) ? at : latest;
      }
      if (items.size() < MAX_ITEMS) {
        items.add(item);
      }
    }
  }

  private final Map<Key, Sum> sums = new LinkedHashMap<>();

  /** Counts a message or call from one to the other. */
  public void communicated(UUID sender, UUID recipient, UUID item, @Nullable Instant at) {
    int order = sender.compareTo(recipient);
    if (order < 0) {
      sum(LinkKind.COMMUNICATED, sender, recipient).add(item, at, true);
    } else if (order > 0) {
      sum(LinkKind.COMMUNICATED, recipient, sender).add(item, at, false);
    }
  }

  /** Counts a relation that has one direction. */
  public void related(LinkKind kind, UUID from, UUID to, UUID item, @Nullable Instant at) {
    if (!from.equals(to)) {
      sum(kind, from, to).add(item, at, true);
    }
  }

  private Sum sum(LinkKind kind, UUID from, UUID to) {
    return sums.computeIfAbsent(new Key(kind, from, to), key -> new Sum());
  }

  Map<Key, Sum> sums() {
    return sums;
  }

  /** One link a line, without its items, in the order in which they came up. */
  @Override
  public String toString() {
    return sums.entrySet().stream()
        .map(
            link ->
                "%s from %s to %s: %s"
                    .formatted(
                        link.getKey().kind().code(),
                        link.getKey().from(),
                        link.getKey().to(),
                        link.getValue()))
        .collect(Collectors.joining("\n"));
  }
}

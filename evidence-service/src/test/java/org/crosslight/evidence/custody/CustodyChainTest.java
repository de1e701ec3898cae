package org.crosslight.evidence.custody;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.crosslight.kit.identity.ExhibitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustodyChainTest {

  private static final ExhibitId EXHIBIT =
      ExhibitId.fromString("01900000-0000-7000-8000-000000000001");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void theHashCanBeRecomputedByHand() {
    CustodyEvent event =
        CustodyChain.next(
            CustodyHead.NONE,
            EXHIBIT,
            NOON,
            "amira.hale",
            CustodyAction.REGISTERED,
            JsonNodeFactory.instance.objectNode().put("reference", "JDS/1"));

    // (printf '\0%.0s' {1..32}; printf '%s' '{"action":"registered","actor":"amira.hale",
    // "at":"2026-03-01T12:00:00Z","detail":{"reference":"JDS/1"},
    // "exhibitId":"01900000-0000-7000-8000-000000000001","sequence":1}') | sha256sum
    assertThat(event.hash())
        .isEqualTo("e0c4412fbb5b1f6792ace9a48d53a78c620f06c98d7e06c8f43c2b2905755bf5");
    assertThat(event.previousHash()).isEqualTo("0".repeat(64));
  }

  @Test
  void aChainWithoutEventsIsBrokenAtItsBeginning() {
    assertThat(CustodyChain.verify(List.of(), CustodyHead.NONE))
        .isEqualTo(new ChainVerification(false, 0, 1L));
  }

  @Test
  void aChainThatDoesNotBeginWithTheRegistrationIsBrokenAtItsBeginning() {
    CustodyEvent received =
        CustodyChain.next(
            CustodyHead.NONE,
            EXHIBIT,
            NOON,
            "amira.hale",
            CustodyAction.RECEIVED,
            JsonNodeFactory.instance.objectNode());

    assertThat(CustodyChain.verify(List.of(received), head(List.of(received))))
        .isEqualTo(new ChainVerification(false, 0, 1L));
  }

  @Test
  void anUntouchedChainIsWhole() {
    List<CustodyEvent> chain = chain(25, new Random(1));

    assertThat(CustodyChain.verify(chain, head(chain)))
        .isEqualTo(new ChainVerification(true, 25, null));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyEditOfEveryFieldShowsAtTheEventEdited(long seed) {
    Random random = new Random(seed);
    List<CustodyEvent> chain = chain(2 + random.nextInt(20), random);
    int at = random.nextInt(chain.size());
    for (UnaryOperator<CustodyEvent> edit : edits()) {
      List<CustodyEvent> edited = new ArrayList<>(chain);
      edited.set(at, edit.apply(chain.get(at)));

      assertThat(CustodyChain.verify(edited, head(chain)))
          .isEqualTo(new ChainVerification(false, at, at + 1L));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void anEventWithAFreshHashStillDoesNotFitTheNextOne(long seed) {
    Random random = new Random(seed);
    List<CustodyEvent> chain = chain(3 + random.nextInt(10), random);
    int at = random.nextInt(chain.size() - 1);
    CustodyEvent forged = sealed(withActor(chain.get(at), "somebody.else"));
    List<CustodyEvent> edited = new ArrayList<>(chain);
    edited.set(at, forged);

    assertThat(CustodyChain.verify(edited, head(chain)))
        .isEqualTo(new ChainVerification(false, at + 1L, at + 2L));
  }

  @Test
  void aForgedLastEventDoesNotFitTheHead() {
    List<CustodyEvent> chain = new ArrayList<>(chain(5, new Random(3)));
    CustodyHead head = head(chain);
    chain.set(4, sealed(withActor(chain.get(4), "somebody.else")));

    assertThat(CustodyChain.verify(chain, head)).isEqualTo(new ChainVerification(false, 4, 5L));
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void deletionInsertionExchangeAndTruncationAreSeen(long seed) {
    Random random = new Random(seed);
    List<CustodyEvent> chain = chain(4 + random.nextInt(12), random);
    CustodyHead head = head(chain);
    int at = random.nextInt(chain.size() - 1);

    List<CustodyEvent> shorter = new ArrayList<>(chain);
    shorter.remove(at);
    assertThat(CustodyChain.verify(shorter, head))
        .isEqualTo(new ChainVerification(false, at, at + 1L));

    List<CustodyEvent> longer = new ArrayList<>(chain);
    longer.add(at, chain.get(at));
    assertThat(CustodyChain.verify(longer, head))
        .isEqualTo(new ChainVerification(false, at + 1L, at + 2L));

    List<CustodyEvent> exchanged = new ArrayList<>(chain);
    exchanged.set(at, chain.get(at + 1));
    exchanged.set(at + 1, chain.get(at));
    assertThat(CustodyChain.verify(exchanged, head))
        .isEqualTo(new ChainVerification(false, at, at + 1L));

    List<CustodyEvent> cut = chain.subList(0, at + 1);
    assertThat(CustodyChain.verify(cut, head))
        .isEqualTo(new ChainVerification(false, at + 1L, at + 2L));
    assertThat(CustodyChain.verify(List.of(), head)).isEqualTo(new ChainVerification(false, 0, 1L));
  }

  @Test
  void anEventAddedBehindTheHeadIsSeen() {
    List<CustodyEvent> chain = chain(3, new Random(9));
    CustodyHead head = head(chain.subList(0, 2));

    assertThat(CustodyChain.verify(chain, head)).isEqualTo(new ChainVerification(false, 2, 3L));
  }

  private static List<UnaryOperator<CustodyEvent>> edits() {
    return List.of(
        event -> withActor(event, event.actor() + "x"),
        event ->
            new CustodyEvent(
                event.exhibitId(),
                event.sequence(),
                event.at().plusMillis(1),
                event.actor(),
                event.action(),
                event.detail(),
                event.previousHash(),
                event.hash()),
        event ->
            new CustodyEvent(
                event.exhibitId(),
                event.sequence(),
                event.at(),
                event.actor(),
                event.action() + "x",
                event.detail(),
                event.previousHash(),
                event.hash()),
        event ->
            new CustodyEvent(
                event.exhibitId(),
                event.sequence(),
                event.at(),
                event.actor(),
                event.action(),
                ((ObjectNode) event.detail().deepCopy()).put("size", -1),
                event.previousHash(),
                event.hash()),
        event ->
            new CustodyEvent(
                ExhibitId.next(),
                event.sequence(),
                event.at(),
                event.actor(),
                event.action(),
                event.detail(),
                event.previousHash(),
                event.hash()),
        event ->
            new CustodyEvent(
                event.exhibitId(),
                event.sequence() + 1,
                event.at(),
                event.actor(),
                event.action(),
                event.detail(),
                event.previousHash(),
                event.hash()),
        event ->
            new CustodyEvent(
                event.exhibitId(),
                event.sequence(),
                event.at(),
                event.actor(),
                event.action(),
                event.detail(),
                "not a hash",
                event.hash()));
  }

  private static CustodyEvent withActor(CustodyEvent event, String actor) {
    return new CustodyEvent(
        event.exhibitId(),
        event.sequence(),
        event.at(),
        actor,
        event.action(),
        event.detail(),
        event.previousHash(),
        event.hash());
  }

  private static CustodyEvent sealed(CustodyEvent event) {
    return new CustodyEvent(
        event.exhibitId(),
        event.sequence(),
        event.at(),
        event.actor(),
        event.action(),
        event.detail(),
        event.previousHash(),
        CustodyChain.hash(event));
  }

  private static List<CustodyEvent> chain(int length, Random random) {
    List<CustodyEvent> chain = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      chain.add(
          CustodyChain.next(
              head(chain),
              EXHIBIT,
              NOON.plusSeconds(random.nextInt(100_000)),
              "officer" + random.nextInt(3),
              i == 0
                  ? CustodyAction.REGISTERED
                  : random.nextBoolean() ? CustodyAction.RECEIVED : CustodyAction.READ,
              JsonNodeFactory.instance
                  .objectNode()
                  .put("size", random.nextInt())
                  .put("name", Integer.toString(random.nextInt(), 36))));
    }
    return chain;
  }

  private static CustodyHead head(List<CustodyEvent> chain) {
    return chain.isEmpty()
        ? CustodyHead.NONE
        : new CustodyHead(chain.size(), chain.getLast().hash());
  }
}

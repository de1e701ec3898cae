package org.crosslight.evidence.custody;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosslight.kit.identity.ExhibitId;
import org.junit.jupiter.api.Test;

/** Chains that the first version wrote stay whole, and their details read as types of today. */
class RecordedChainTest {

  private static final Path KEPT =
      Path.of("../system-tests/src/test/resources/before/database/evidence");
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss[.SSSSSS][.SSSSS][.SSSS][.SSS]X");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Class<? extends CustodyDetail>> TYPES =
      Map.of(
          "registered", CustodyDetail.Registered.class,
          "received", CustodyDetail.Received.class,
          "stored", CustodyDetail.Stored.class,
          "read", CustodyDetail.Read.class,
          "extracted", CustodyDetail.Extracted.class,
          "downloaded", CustodyDetail.Downloaded.class,
          "verified", CustodyDetail.Verified.class);

  @Test
  void recordedChainsAreWhole() throws IOException {
    Map<ExhibitId, List<CustodyEvent>> chains = chains();

    assertThat(chains).hasSize(4);
    for (List<CustodyEvent> chain : chains.values()) {
      CustodyHead head = Objects.requireNonNull(heads().get(chain.getFirst().exhibitId()));
      assertThat(new CustodyLedger.Stored(chain, head, Optional.empty()).verify())
          .isEqualTo(new ChainVerification(true, chain.size(), null));
    }
  }

  @Test
  void everyRecordedDetailReadsAsItsTypeAndIsWrittenAgainAsItWas() throws IOException {
    List<CustodyEvent> events = chains().values().stream().flatMap(List::stream).toList();

    assertThat(events).extracting(CustodyEvent::action).containsAll(TYPES.keySet());
    for (CustodyEvent event : events) {
      Class<? extends CustodyDetail> type =
          Objects.requireNonNull(TYPES.get(event.action()), event.action());
      CustodyDetail detail = CustodyDetails.of(event, type).orElseThrow();
      assertThat(JSON.readTree(CustodyDetails.written(detail).toString()))
          .isEqualTo(event.detail());
    }
  }

  private static Map<ExhibitId, List<CustodyEvent>> chains() throws IOException {
    Map<ExhibitId, List<CustodyEvent>> chains = new LinkedHashMap<>();
    try (Stream<String> lines = Files.lines(KEPT.resolve("custody_event.tsv"))) {
      for (String line : lines.skip(1).toList()) {
        String[] column = line.split("\t", -1);
        ExhibitId exhibit = ExhibitId.fromString(column[0]);
        chains
            .computeIfAbsent(exhibit, first -> new ArrayList<>())
            .add(
                new CustodyEvent(
                    exhibit,
                    Long.parseLong(column[1]),
                    OffsetDateTime.parse(column[3], AT).toInstant(),
                    column[4],
                    column[5],
                    JSON.readTree(column[6].replace("\\\\", "\\")),
                    column[7],
                    column[8]));
      }
    }
    chains
        .values()
        .forEach(chain -> chain.sort((a, b) -> Long.compare(a.sequence(), b.sequence())));
    return chains;
  }

  private static Map<ExhibitId, CustodyHead> heads() throws IOException {
    Map<ExhibitId, CustodyHead> heads = new LinkedHashMap<>();
    try (Stream<String> lines = Files.lines(KEPT.resolve("custody_head.tsv"))) {
      for (String line : lines.skip(1).toList()) {
        String[] column = line.split("\t", -1);
        heads.put(
            ExhibitId.fromString(column[0]), new CustodyHead(Long.parseLong(column[2]), column[3]));
      }
    }
    return heads;
  }
}

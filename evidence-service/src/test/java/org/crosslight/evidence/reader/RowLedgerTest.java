package org.crosslight.evidence.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.crosslight.evidence.content.Place;
import org.junit.jupiter.api.Test;

class RowLedgerTest {
  private final Collected sink = new Collected();
  private final RowLedger ledger = new RowLedger(sink, 100);

  @Test
  void refusesToForgetARow() {
    ledger.found("", 1);

    assertThatIllegalStateException().isThrownBy(() -> ledger.found("", 2));
    assertThatIllegalStateException().isThrownBy(ledger::tally);
  }

  @Test
  void refusesToEndARowTwice() {
    ledger.found("", 1);
    ledger.reject("broken-xml", "why", 3);

    assertThatIllegalStateException().isThrownBy(() -> ledger.reject("broken-xml", "why", 3));
    assertThat(ledger.tally()).isEqualTo(new Tally(1, 0, 1));
    assertThat(sink.rejections)
        .containsExactly(new Rejection(new Place("", 1), "broken-xml", "why", 3));
  }

  @Test
  void makesAReceiptThatDoesNotAddUpImpossible() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Tally(3, 1, 1));
  }
}

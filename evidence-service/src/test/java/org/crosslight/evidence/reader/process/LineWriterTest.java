package org.crosslight.evidence.reader.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.crosslight.evidence.reader.ItemSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LineWriterTest {
  private static final ReaderLine.Start LINE = new ReaderLine.Start("mail", "1");
  private static final String WRITTEN = "{\"t\":\"start\",\"reader\":\"mail\",\"version\":\"1\"}\n";

  private final CountDownLatch arrived = new CountDownLatch(1);
  private final ByteArrayOutputStream out =
      new ByteArrayOutputStream() {
        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
          super.write(bytes, from, length);
          arrived.countDown();
        }
      };

  private String taken() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void handsLinesOnTogether() throws Exception {
    LineWriter lines = new LineWriter(out);

    for (int i = 0; i < 63; i++) {
      lines.write(LINE);
    }
    assertThat(taken()).isEmpty();
    lines.write(LINE);

    assertThat(taken()).isEqualTo(WRITTEN.repeat(64));
  }

  @Test
  void handsOnWhatWaitsWhenItTellsHowFarItIs() throws Exception {
    LineWriter lines = new LineWriter(out);

    lines.write(LINE);
    lines.progress(new ItemSink.Progress(1, 2, 1, 0));

    assertThat(taken())
        .isEqualTo(
            WRITTEN
                + "{\"t\":\"progress\",\"progress\":"
                + "{\"done\":1,\"total\":2,\"rowsRead\":1,\"rowsRejected\":0}}\n");
  }

  @Test
  @Timeout(60)
  void letsNoLineWaitForARowThatTakesLong() throws Exception {
    LineWriter lines = new LineWriter(out);
    lines.handOnRegularly();

    lines.write(LINE);

    assertThat(arrived.await(50, TimeUnit.SECONDS)).isTrue();
    assertThat(taken()).isEqualTo(WRITTEN);
  }
}

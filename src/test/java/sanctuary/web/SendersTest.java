package sanctuary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sending threads")
class SendersTest {
  private static final int STUCK = 4 * Runtime.getRuntime().availableProcessors();

  private final AtomicLong now = new AtomicLong();

  @Test
  @DisplayName("serve others while many of them are held up, without being told")
  void standIn() throws InterruptedException {
    var senders = Senders.ofMessages(System::nanoTime);
    var release = new CountDownLatch(1);
    var served = new CountDownLatch(1);
    for (int i = 0; i < STUCK; i++) {
      senders.execute(() -> awaitQuietly(release));
    }
    senders.execute(served::countDown);

    assertThat(served.await(10, TimeUnit.SECONDS)).isTrue();
    release.countDown();
    senders.finish(5, TimeUnit.SECONDS);
  }

  @Test
  @DisplayName("are no more than there are processors before one counts as held up")
  void notYet() {
    assumeTrue(Runtime.version().feature() < 21);
    var senders = Senders.ofMessages(now::get);
    var release = new CountDownLatch(1);
    var begun = new CountDownLatch(STUCK);
    for (int i = 0; i < STUCK; i++) {
      senders.execute(
          () -> {
            begun.countDown();
            awaitQuietly(release);
          });
    }
    senders.standIn();

    assertThat(begun.getCount()).isPositive();
    release.countDown();
    senders.finish(5, TimeUnit.SECONDS);
  }

  @Test
  @DisplayName("finish what they were given, and take nothing afterwards")
  void finish() {
    var senders = Senders.ofMessages(now::get);
    var done = new CountDownLatch(100);
    for (int i = 0; i < 100; i++) {
      senders.execute(done::countDown);
    }
    senders.finish(5, TimeUnit.SECONDS);

    assertThat(done.getCount()).isZero();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}

package sanctuary.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import sanctuary.protocol.Octets;

@DisplayName("An examiner")
class ExaminerTest {
  private static final Octets HERE = Octets.ascii("here");
  private static final Octets THERE = Octets.ascii("there");
  private static final int ENOUGH = 1000;
  private static final int AT_WORK_AND_IN_LINE = 33;
  private static final int TOO_MANY = 7;

  private final HandSetClock clock = new HandSetClock();
  private final AtomicInteger done = new AtomicInteger();

  private Examiner examiner(int proofs) {
    return new Examiner(TestLimits.rate(proofs, Duration.ofSeconds(1)), 1, clock);
  }

  private long asks(Examiner examiner, Octets address) {
    return examiner.examine(address, done::incrementAndGet);
  }

  @Test
  @DisplayName("does for one address what its allowance covers, and tells when there is more")
  void allowance() {
    var examiner = examiner(2);
    assertThat(asks(examiner, HERE)).isZero();
    assertThat(asks(examiner, HERE)).isZero();
    assertThat(asks(examiner, HERE)).isEqualTo(500);
    assertThat(done).hasValue(2);

    clock.pass(Duration.ofMillis(500));
    assertThat(asks(examiner, HERE)).isZero();
    assertThat(done).hasValue(3);
  }

  @Test
  @DisplayName("lets nobody pay for another address")
  void addresses() {
    var examiner = examiner(1);
    asks(examiner, HERE);

    assertThat(asks(examiner, HERE)).isPositive();
    assertThat(asks(examiner, THERE)).isZero();
  }

  @Test
  @DisplayName("forgets an address when its allowance is whole again, not before")
  void forgets() {
    var examiner = examiner(1);
    asks(examiner, HERE);
    clock.pass(Duration.ofMillis(999));
    examiner.sweep();
    assertThat(asks(examiner, HERE)).isPositive();

    clock.pass(Duration.ofMillis(1));
    examiner.sweep();
    assertThat(examiner.addresses()).isZero();
  }

  @Test
  @DisplayName("does one thing at a time, and lets only so many wait")
  void inTurn() throws InterruptedException {
    var examiner = examiner(ENOUGH);
    var goOn = new CountDownLatch(1);
    var atOnce = new AtomicInteger();
    var most = new AtomicInteger();
    var refused = new AtomicInteger();
    var people = new ArrayList<Thread>();
    for (int i = 0; i < AT_WORK_AND_IN_LINE + TOO_MANY; i++) {
      Runnable deed =
          () -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            awaitQuietly(goOn);
            atOnce.decrementAndGet();
            done.incrementAndGet();
          };
      people.add(
          new Thread(
              () -> {
                // nobody is done before the last one who is too many was told
                if (examiner.examine(HERE, deed) > 0 && refused.incrementAndGet() == TOO_MANY) {
                  goOn.countDown();
                }
              }));
    }
    people.forEach(Thread::start);
    for (var one : people) {
      one.join();
    }

    assertThat(refused).hasValue(TOO_MANY);
    assertThat(done).hasValue(AT_WORK_AND_IN_LINE);
    assertThat(most).hasValue(1);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}

package sanctuary.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Everybody in all rooms of a scenario at one server, who can be made to talk for a while. */
final class Company implements AutoCloseable {
  /** How long anything that is still underway is waited for. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Bytes of the receive buffer of those who may lag: small, so that it is soon full. */
  private static final int SMALL = 32 * 1024;

  private final Target target;
  private final Scenario scenario;
  private final List<Circle> circles;
  private final Pump pump = new Pump();

  /** Enters all rooms. */
  Company(Target target, Scenario scenario) throws IOException {
    this.target = target;
    this.scenario = scenario;
    var entrance = new Entrance(target.address(), target.dialect(), scenario.members());
    circles =
        IntStream.range(0, scenario.rooms())
            .parallel()
            .mapToObj(number -> fill(entrance, number))
            .toList();
  }

  private Circle fill(Entrance entrance, int number) {
    int firstLaggard = number == 0 ? scenario.members() - scenario.laggards() : scenario.members();
    try {
      var circle =
          entrance.fill(
              number,
              Addresses.ofRoom(number),
              scenario.members(),
              scenario.speakers(),
              index -> index < firstLaggard ? 0 : SMALL);
      pump.run(() -> circle.seats().forEach(pump::watch));
      return circle;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** How many are still connected. */
  long connected() {
    long[] connected = new long[1];
    pump.run(
        () ->
            connected[0] =
                circles.stream()
                    .flatMap(circle -> circle.seats().stream())
                    .filter(seat -> !seat.over())
                    .count());
    return connected[0];
  }

  /** Nobody who reads may be dismissed. */
  private void requireAll() {
    pump.run(
        () -> {
          for (var circle : circles) {
            for (var seat : circle.seats().subList(0, circle.readers() + 1)) {
              if (seat.over()) {
                throw new IllegalStateException("somebody who reads was dismissed");
              }
            }
          }
        });
  }

  /** From now on the laggards read nothing, but what the caller reads of them. */
  List<Seat> lag() {
    var circle = circles.get(0);
    var laggards =
        circle.seats().subList(scenario.members() - scenario.laggards(), scenario.members());
    pump.run(
        () -> {
          laggards.forEach(pump::ignore);
          circle.readers(scenario.members() - 1 - scenario.laggards());
        });
    return laggards;
  }

  /** How often somebody was told, since the talk began, that somebody has gone. */
  long departures() {
    long[] departures = new long[1];
    pump.run(() -> departures[0] = pump.tally().departures());
    return departures[0];
  }

  /**
   * Lets them talk, and waits until all is heard.
   *
   * @param warmUp how long before it is measured
   */
  Round talk(Duration warmUp, Duration measured) throws IOException {
    pump.run(() -> pump.tally().clear());
    long expectedBefore = expected();
    var end = begin();
    pause(warmUp);
    var round = measure(measured);
    end.run();
    requireAll();
    return round.withFaults(missing(expectedBefore) + pump.tally().faults());
  }

  private Round measure(Duration time) throws IOException {
    var tally = pump.tally();
    long processor = target.processorNanos();
    long start = System.nanoTime();
    pump.run(() -> tally.measure(true));
    pause(time);
    pump.run(() -> tally.measure(false));
    double seconds = (System.nanoTime() - start) / 1e9;
    double used = target.processorNanos() - processor;
    return new Round(
        tally.deliveries() / seconds,
        tally.micros(50),
        tally.micros(99),
        used / 1e3 / Math.max(1, tally.deliveries()),
        0);
  }

  /** Lets everybody begin; what is returned ends it. */
  private Runnable begin() {
    if (!scenario.closedLoop()) {
      return new Metronome(inTurns(), scenario.rate())::close;
    }
    pump.run(
        () -> {
          circles.forEach(circle -> circle.begin(scenario.window()));
          circles.forEach(pump::pay);
        });
    return () -> pump.run(() -> circles.forEach(Circle::end));
  }

  /** One of each room, then another of each. */
  private List<Seat> inTurns() {
    var speakers = new ArrayList<Seat>();
    for (int i = 0; i < scenario.speakers(); i++) {
      for (var circle : circles) {
        speakers.add(circle.speakers().get(i));
      }
    }
    return speakers;
  }

  /** Deliveries and receipts for all that was ever said. */
  private long expected() {
    return circles.stream().mapToLong(circle -> circle.said() * (circle.readers() + 1)).sum();
  }

  /** Deliveries and receipts that did not come. */
  private long missing(long expectedBefore) {
    long due = expected() - expectedBefore;
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (heard() < due && System.nanoTime() < deadline) {
      pause(Duration.ofMillis(10));
    }
    return due - heard();
  }

  private long heard() {
    long[] heard = new long[1];
    pump.run(() -> heard[0] = pump.tally().heard() + pump.tally().acks());
    return heard[0];
  }

  static void pause(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  @Override
  public void close() {
    pump.run(() -> circles.forEach(Circle::close));
    pump.close();
  }
}

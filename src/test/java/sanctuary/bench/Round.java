package sanctuary.bench;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one round of a scenario measured.
 *
 * @param perSecond deliveries
 * @param p50 microseconds
 * @param p99 microseconds
 * @param processor microseconds of the server's processor time for one delivery
 * @param faults messages lost, repeated, out of order or with somebody else's wrap
 */
record Round(double perSecond, double p50, double p99, double processor, long faults) {
  Round withFaults(long counted) {
    return new Round(perSecond, p50, p99, processor, counted);
  }

  /** The medians of several rounds, and the sum of their faults. */
  static Round median(List<Round> rounds) {
    return new Round(
        median(rounds, Round::perSecond),
        median(rounds, Round::p50),
        median(rounds, Round::p99),
        median(rounds, Round::processor),
        rounds.stream().mapToLong(Round::faults).sum());
  }

  /** The median of a figure; of an even number of rounds, the mean of the two in the middle. */
  static <T> double median(List<T> rounds, ToDoubleFunction<T> figure) {
    var sorted = rounds.stream().sorted(Comparator.comparingDouble(figure)).toList();
    double low = figure.applyAsDouble(sorted.get((sorted.size() - 1) / 2));
    double high = figure.applyAsDouble(sorted.get(sorted.size() / 2));
    return (low + high) / 2;
  }
}

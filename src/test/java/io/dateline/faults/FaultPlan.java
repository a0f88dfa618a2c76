package io.dateline.faults;

import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which call goes wrong and how: decided by the seed, the operation, the object it is about and how
 * often it was called before, so that a seed gives the same faults however the calls interleave.
 */
final class FaultPlan {

  /** Of so many objects one may not be read at first. */
  private static final int REFUSED_OBJECTS = 50;

  /** One that there is in every run. */
  private static final String ALWAYS_REFUSED = "/wire/0.txt";

  /** Enough for some of its events to be tried so often that the queue sets them aside. */
  private static final int REFUSALS = 12;

  private final long seed;
  private final Map<String, Integer> calls = new ConcurrentHashMap<>();

  FaultPlan(long seed) {
    this.seed = seed;
  }

  /**
   * What is to happen to the next call.
   *
   * @param operation for example {@code GetObject}
   * @param object what it is about
   */
  Optional<Fault> next(String operation, String object) {
    int nth = calls.merge(operation + " " + object, 1, Integer::sum);
    if (operation.equals("GetObject")
        && nth <= REFUSALS
        && (object.endsWith(ALWAYS_REFUSED) || random(object, 0).nextInt(REFUSED_OBJECTS) == 0)) {
      return Optional.of(Fault.REFUSED);
    }
    int dice = random(operation + " " + object, nth).nextInt(10_000);
    for (Fault fault : Fault.values()) {
      dice -= fault.frequency();
      if (dice < 0) {
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }

  private SplittableRandom random(String what, int nth) {
    return new SplittableRandom(seed * 31 + what.hashCode() * 0x9E3779B97F4A7C15L + nth);
  }
}

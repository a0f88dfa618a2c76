package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Working on many things at once, with results in order and little held. */
class InOrderTest {

  private static final int CORES = Runtime.getRuntime().availableProcessors();

  @Test
  void results_come_in_order_although_the_first_is_done_last() {
    CountDownLatch othersDone = new CountDownLatch(CORES > 1 ? 10 : 0);
    List<Integer> taken = new ArrayList<>();
    InOrder.run(
        IntStream.range(0, 11).iterator(),
        i -> {
          if (i == 0) {
            await(othersDone);
          } else {
            othersDone.countDown();
          }
          return i;
        },
        taken::add);
    assertThat(taken).containsExactlyElementsOf(IntStream.range(0, 11).boxed().toList());
  }

  @Test
  void things_are_fetched_only_a_little_ahead_of_what_was_taken() {
    AtomicInteger fetched = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Iterator<Integer> things =
        IntStream.range(0, 5_000)
            .peek(
                i -> {
                  int ahead = fetched.incrementAndGet() - taken.get();
                  most.accumulateAndGet(ahead, Math::max);
                })
            .iterator();
    InOrder.run(things, i -> i, i -> taken.incrementAndGet());
    assertThat(taken).hasValue(5_000);
    assertThat(most.get()).isLessThanOrEqualTo(CORES * 32 + 1);
  }

  @Test
  void failure_of_the_work_reaches_the_caller() {
    assertThatThrownBy(
            () ->
                InOrder.run(
                    List.of(1).iterator(),
                    i -> {
                      throw new UnsupportedOperationException("of one");
                    },
                    i -> {}))
        .hasRootCauseMessage("of one");
  }

  @Test
  void failure_of_the_taker_ends_the_run() {
    AtomicInteger taken = new AtomicInteger();
    assertThatThrownBy(
            () ->
                InOrder.run(
                    IntStream.range(0, 1_000).iterator(),
                    i -> i,
                    i -> {
                      if (taken.incrementAndGet() == 3) {
                        throw new IllegalStateException("enough");
                      }
                    }))
        .hasMessage("enough");
    assertThat(taken).hasValue(3);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

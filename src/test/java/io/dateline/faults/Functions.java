package io.dateline.faults;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The processes that run the function on the local AWS that was started after this. */
final class Functions {

  private final Set<Long> others =
      ProcessHandle.current().descendants().map(ProcessHandle::pid).collect(Collectors.toSet());
  private final AtomicInteger killed = new AtomicInteger();

  /** Kills those that run now, whatever they are doing. */
  void kill() {
    running().filter(ProcessHandle::destroyForcibly).forEach(process -> killed.incrementAndGet());
  }

  /** How many were killed. */
  int killed() {
    return killed.get();
  }

  private Stream<ProcessHandle> running() {
    return ProcessHandle.current()
        .descendants()
        .filter(process -> !others.contains(process.pid()))
        .filter(
            process -> process.info().commandLine().orElse("").contains("api.client.AWSLambda"));
  }
}

package io.dateline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.local.LocalAws;
import io.dateline.local.LocalProject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Nothing lost, nothing twice: the packaged function in AWS's runtime client, with faults in every
 * call it makes and its processes killed now and then. {@code bin/fault-test} runs it longer, or
 * with another seed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsIT {

  private static final int CHANGES = Integer.getInteger("dateline.faults.changes", 100);
  private static final long SEED = Long.getLong("dateline.faults.seed", 1717L);

  private final Functions functions = new Functions();
  private FaultProxy proxy;
  private LocalAws aws;
  private FaultRun run;

  @BeforeAll
  void run() {
    proxy = new FaultProxy(new FaultPlan(SEED), functions::kill);
    String url = proxy.url().toString();
    aws =
        LocalAws.start(
            new LocalProject(Path.of("")),
            Map.of("AWS_ENDPOINT_URL_S3", url, "AWS_ENDPOINT_URL_DYNAMODB", url),
            System.out::println);
    proxy.passOnTo(aws.url());
    run = new FaultRun(aws, SEED, CHANGES);
    run.run(Duration.ofSeconds(60 + CHANGES));
  }

  @AfterAll
  void end() {
    aws.close();
    proxy.close();
  }

  @Test
  void the_table_ends_equal_to_what_the_bucket_holds() {
    TableCheck check = run.check();

    System.out.printf(
        "%s%nfaults injected: %s, %,d processes killed; %,d invocations%ntable: %s%n",
        run, proxy.injected(), functions.killed(), invocations(run.log()), check);
    assertThat(check.lost()).isEmpty();
    assertThat(check.doubled()).isEmpty();
    assertThat(check.records()).isPositive();
  }

  @Test
  void calls_went_wrong_in_many_ways_and_processes_were_killed_meanwhile() {
    assertThat(proxy.injected()).hasSizeGreaterThan(6).containsKey(Fault.REFUSED);
    assertThat(functions.killed()).isPositive();
    assertThat(run.setAside()).isPositive();
  }

  @Test
  void the_log_tells_nothing_of_the_text_of_articles() {
    assertThat(run.log())
        .anyMatch(line -> line.contains("\"result\":\"written\""))
        .noneMatch(line -> line.contains("Foreign Minister") || line.contains("harbour"));
  }

  private static long invocations(List<String> log) {
    return log.stream().filter(line -> line.startsWith("START")).count();
  }
}

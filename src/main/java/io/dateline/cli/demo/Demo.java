package io.dateline.cli.demo;

import io.dateline.local.Deployment;
import io.dateline.local.LocalAws;
import io.dateline.local.LocalAwsException;
import io.dateline.local.LocalProject;
import io.dateline.store.DynamoRecordQueries;
import io.dateline.store.StoredVisit;
import io.dateline.summary.Outcome;
import io.dateline.summary.RecordJson;
import io.dateline.summary.SummaryRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Runs the demonstration, and tells step by step what happens. */
public final class Demo {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final LocalDate FROM = LocalDate.of(2019, 1, 1);
  private static final LocalDate TO = LocalDate.of(2029, 12, 31);

  private final LocalProject project;
  private final PrintWriter out;

  /**
   * A demonstration.
   *
   * @param project the built checkout whose template and function it shows
   * @param out where it tells what happens
   */
  public Demo(LocalProject project, PrintWriter out) {
    this.project = project;
    this.out = out;
  }

  /**
   * Runs it to its end; the local AWS ends with it.
   *
   * @throws LocalAwsException if the local AWS fails, saying what to do
   */
  public void run() throws IOException {
    say("Dateline, from bucket to table, on this machine alone.");
    step(1, "Start a local AWS");
    try (LocalAws aws = LocalAws.start(project, Map.of(), this::detail)) {
      detail("MiniStack answers at " + aws.url());
      step(2, "Deploy template.yaml to it, as \"sam deploy\" does to AWS");
      Map<String, String> stack = Deployment.deploy(aws, "dateline", Map.of());
      String bucket = stack.getOrDefault("Bucket", "");
      String table = stack.getOrDefault("Table", "");
      detail("bucket   " + bucket);
      detail("table    " + table);
      DynamoRecordQueries queries =
          new DynamoRecordQueries(aws.client(DynamoDbClient.builder()), table);
      step(3, "Drop three articles into the bucket");
      long start = System.nanoTime();
      upload(aws.client(S3Client.builder()), bucket);
      step(4, "Bucket → queue → function (in AWS's own Java runtime client) → table");
      List<SummaryRecord> records = await(queries, bucket, start);
      step(5, "Ask the table");
      show(queries, records);
      step(6, "Keep the records");
      Path file =
          Files.createDirectories(project.target().resolve("demo")).resolve("records.jsonl");
      Files.write(file, records.stream().map(RecordJson::write).toList());
      detail(project.root().relativize(file) + " has them, a line of JSON each");
    }
    say("");
    say("The local AWS has ended; nothing is left running.");
  }

  private void upload(S3Client s3, String bucket) throws IOException {
    for (Sample sample : Sample.ALL) {
      byte[] content = sample.content();
      s3.putObject(put -> put.bucket(bucket).key(sample.key()), RequestBody.fromBytes(content));
      detail("%-28s %,6d bytes  %s".formatted(sample.key(), content.length, sample.what()));
    }
  }

  private List<SummaryRecord> await(DynamoRecordQueries queries, String bucket, long start) {
    List<SummaryRecord> records = new ArrayList<>();
    for (Sample sample : Sample.ALL) {
      SummaryRecord article = await(queries, bucket + "/" + sample.key());
      double seconds = (System.nanoTime() - start) / 1e9;
      int visits = article.outcome().visits().size();
      detail(
          "%-28s %s after %.1f s"
              .formatted(
                  sample.key(),
                  article.outcome() instanceof Outcome.Rejected rejected
                      ? "rejected: " + rejected.reason()
                      : visits == 1 ? "1 visit" : visits + " visits",
                  seconds));
      records.add(article);
    }
    return records;
  }

  private static SummaryRecord await(DynamoRecordQueries queries, String object) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      Optional<SummaryRecord> article = queries.article(object, "");
      if (article.isPresent()) {
        return article.get();
      }
      LockSupport.parkNanos(50_000_000);
    }
    throw new LocalAwsException(
        "no record came for %s within %d seconds; target/local-aws.log tells what happened"
            .formatted(object, PATIENCE.toSeconds()));
  }

  private void show(DynamoRecordQueries queries, List<SummaryRecord> records) {
    for (SummaryRecord article : records) {
      if (article.outcome() instanceof Outcome.Summarised summarised) {
        detail(article.source().key());
        detail("  published " + article.published().date() + ": " + summarised.headline());
      }
    }
    say("");
    detail("Visits between %s and %s, and those whose days no article tells:".formatted(FROM, TO));
    say("");
    List<StoredVisit> visits =
        Stream.concat(queries.visits(FROM, TO), queries.undatedVisits()).toList();
    VisitTable.lines(visits).forEach(this::say);
  }

  private void step(int number, String what) {
    say("");
    say(String.format(Locale.ROOT, "%d  %s", number, what));
  }

  private void detail(String line) {
    say("   " + line);
  }

  private void say(String line) {
    out.println(line);
    out.flush();
  }
}

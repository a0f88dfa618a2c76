package io.dateline.faults;

import io.dateline.cli.redrive.Queues;
import io.dateline.cli.redrive.Redrive;
import io.dateline.local.Deployment;
import io.dateline.local.LocalAws;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.cloudwatchlogs.model.FilterLogEventsRequest;
import software.amazon.awssdk.services.cloudwatchlogs.model.FilteredLogEvent;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.Event;
import software.amazon.awssdk.services.s3.model.QueueConfiguration;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * A stack on a local AWS, changes to its bucket, events that come out of order, twice and late, and
 * a function whose every call may go wrong; until all queues are empty.
 */
final class FaultRun {

  /** So many events may wait before more changes are made: the two happen at the same time. */
  private static final int BACKLOG = 40;

  private static final String STACK = "faults";
  private static final long MINUTE = 60_000;

  /** A machine that is busy otherwise must not make a slow article of a quick one. */
  private static final Map<String, String> PATIENT = Map.of("ArticleSeconds", "30");

  private final LocalAws aws;
  private final long seed;
  private final int changes;
  private final SqsClient sqs;
  private final Map<String, String> stack;
  private final Workload workload;
  private final EventFeed feed;
  private final long start = System.currentTimeMillis();
  private int setAside;

  FaultRun(LocalAws aws, long seed, int changes) {
    this.aws = aws;
    this.seed = seed;
    this.changes = changes;
    this.sqs = aws.client(SqsClient.builder());
    this.stack = Deployment.deploy(aws, STACK, PATIENT);
    this.workload = new Workload(aws.client(S3Client.builder()), output("Bucket"), seed, changes);
    this.feed = new EventFeed(sqs, intake(), output("Queue"), seed);
  }

  /** Makes the changes and waits until nothing is left to do. */
  void run(Duration patience) {
    quicken();
    long end = System.nanoTime() + patience.toNanos();
    for (int i = 0; i < changes; i++) {
      workload.change();
      if (i > 0 && i % 1_000 == 0) {
        System.out.println("so far " + workload);
      }
      if (i % 5 == 0) {
        feed.relay();
        await(output("Queue"), BACKLOG, end);
      }
    }
    feed.finish();
    Redrive redrive = new Redrive(sqs, new Queues(output("DeadLetters"), output("Queue")));
    await(output("Queue"), 0, end);
    for (int moved = redrive.run(soFar -> {}); moved > 0; moved = redrive.run(soFar -> {})) {
      setAside += moved;
      await(output("Queue"), 0, end);
    }
  }

  /** How many events were set aside after too many tries, and sent again. */
  int setAside() {
    return setAside;
  }

  /** The table against the bucket. */
  TableCheck check() {
    TableCheck check =
        new TableCheck(
            aws.client(S3Client.builder()),
            aws.client(DynamoDbClient.builder()),
            output("Bucket"),
            output("Table"));
    check.compare(workload.keys());
    return check;
  }

  /** All that the function logged; asked for by the minute, as an answer holds so much. */
  List<String> log() {
    List<String> lines = new ArrayList<>();
    try (CloudWatchLogsClient logs = aws.client(CloudWatchLogsClient.builder())) {
      for (long from = start; from < System.currentTimeMillis(); from += MINUTE) {
        FilterLogEventsRequest request =
            FilterLogEventsRequest.builder()
                .logGroupName("/dateline/" + STACK)
                .startTime(from)
                .endTime(from + MINUTE - 1)
                .build();
        logs.filterLogEventsPaginator(request).events().stream()
            .map(FilteredLogEvent::message)
            .forEach(lines::add);
      }
    }
    return lines;
  }

  @Override
  public String toString() {
    return "seed %d: %s; %,d events of the bucket, sent as %,d; %,d set aside and sent again"
        .formatted(seed, workload, feed.received(), feed.sent(), setAside);
  }

  /** The bucket's events go to a queue of the test's first. */
  private String intake() {
    String policy =
        """
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage",
          "Principal": {"Service": "s3.amazonaws.com"}, "Resource": "*"}]}""";
    String url =
        sqs.createQueue(
                create ->
                    create
                        .queueName("intake")
                        .attributes(Map.of(QueueAttributeName.POLICY, policy)))
            .queueUrl();
    String arn =
        sqs.getQueueAttributes(
                get -> get.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
            .attributes()
            .getOrDefault(QueueAttributeName.QUEUE_ARN, "");
    try (S3Client s3 = aws.client(S3Client.builder())) {
      s3.putBucketNotificationConfiguration(
          put ->
              put.bucket(output("Bucket"))
                  .notificationConfiguration(
                      configuration ->
                          configuration.queueConfigurations(
                              QueueConfiguration.builder()
                                  .queueArn(arn)
                                  .events(Event.S3_OBJECT_CREATED, Event.S3_OBJECT_REMOVED)
                                  .build())));
    }
    return url;
  }

  /** The queue's rules, faster: what failed comes again after seconds, and is set aside sooner. */
  private void quicken() {
    String rules =
        sqs.getQueueAttributes(
                get ->
                    get.queueUrl(output("Queue")).attributeNames(QueueAttributeName.REDRIVE_POLICY))
            .attributes()
            .getOrDefault(QueueAttributeName.REDRIVE_POLICY, "");
    sqs.setQueueAttributes(
        set ->
            set.queueUrl(output("Queue"))
                .attributes(
                    Map.of(
                        QueueAttributeName.VISIBILITY_TIMEOUT,
                        "2",
                        QueueAttributeName.REDRIVE_POLICY,
                        rules.replaceFirst(
                            "\"maxReceiveCount\": ?\"?\\d+\"?", "\"maxReceiveCount\":3"))));
  }

  private void await(String queue, int atMost, long end) {
    while (waiting(queue) > atMost) {
      if (System.nanoTime() > end) {
        throw new AssertionError("%d events still wait. %s".formatted(waiting(queue), this));
      }
      LockSupport.parkNanos(150_000_000);
    }
  }

  private int waiting(String queue) {
    return sqs
        .getQueueAttributes(
            get ->
                get.queueUrl(queue)
                    .attributeNames(
                        QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                        QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE,
                        QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED))
        .attributes()
        .values()
        .stream()
        .mapToInt(Integer::parseInt)
        .sum();
  }

  private String output(String name) {
    return stack.getOrDefault(name, "");
  }
}

package io.dateline.cli.redrive;

import java.util.List;
import java.util.function.IntConsumer;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * Moves messages from one queue to another, each sent before it is deleted: what is cut off in
 * between is sent twice and never lost, and a second time does no harm.
 */
public final class Redrive {

  /** How long a received message stays with us, in seconds; one is sent in a fraction of it. */
  private static final int OURS = 120;

  /** A queue is asked at all of its servers when the question may wait, in seconds. */
  private static final int WAIT = 1;

  private final SqsClient sqs;
  private final Queues queues;

  /**
   * A move between two queues.
   *
   * @param sqs the client to use; it stays open
   * @param queues from where to where
   */
  public Redrive(SqsClient sqs, Queues queues) {
    this.sqs = sqs;
    this.queues = queues;
  }

  /**
   * Has {@code task} done with the queues of a stack, with credentials and region as all of AWS's
   * tools find them.
   *
   * @param stack the name of a stack of the project's template
   * @throws RedriveException if AWS cannot be asked, or does not know the stack
   */
  public static int ofStack(String stack, Task task) {
    return connected(
        (http, sqs) -> {
          try (CloudFormationClient cloudFormation =
              CloudFormationClient.builder().httpClient(http).build()) {
            return task.run(new Redrive(sqs, Queues.of(cloudFormation, stack)));
          }
        });
  }

  /**
   * Has {@code task} done with two queues.
   *
   * @throws RedriveException if AWS cannot be asked
   */
  public static int ofQueues(Queues queues, Task task) {
    return connected((http, sqs) -> task.run(new Redrive(sqs, queues)));
  }

  /** What to do with the queues; gives the exit status. */
  @FunctionalInterface
  public interface Task {
    /** Does it. */
    int run(Redrive redrive);
  }

  /**
   * How many messages wait, as far as the queue knows; those that somebody has just received do not
   * count.
   *
   * @throws RedriveException if the queue cannot be asked
   */
  public int waiting() {
    try {
      return Integer.parseInt(
          sqs.getQueueAttributes(
                  get ->
                      get.queueUrl(queues.from())
                          .attributeNames(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES))
              .attributes()
              .getOrDefault(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES, "0"));
    } catch (SdkException e) {
      throw new RedriveException(
          "cannot ask the queue %s: %s".formatted(queues.from(), e.getMessage()), e);
    }
  }

  /**
   * Moves messages until none is left.
   *
   * @param progress told how many have been moved, after each handful
   * @return how many were moved
   * @throws RedriveException if one cannot be moved; it and all after it stay where they are
   */
  public int run(IntConsumer progress) {
    int moved = 0;
    try {
      for (List<Message> some = receive(); !some.isEmpty(); some = receive()) {
        for (Message message : some) {
          move(message);
          moved++;
        }
        progress.accept(moved);
      }
    } catch (SdkException e) {
      throw new RedriveException(
          "stopped after %d messages; the rest is still in %s: %s"
              .formatted(moved, queues.from(), e.getMessage()),
          e);
    }
    return moved;
  }

  private List<Message> receive() {
    return sqs.receiveMessage(
            receive ->
                receive
                    .queueUrl(queues.from())
                    .maxNumberOfMessages(10)
                    .waitTimeSeconds(WAIT)
                    .visibilityTimeout(OURS)
                    .messageAttributeNames("All"))
        .messages();
  }

  private void move(Message message) {
    sqs.sendMessage(
        send ->
            send.queueUrl(queues.to())
                .messageBody(message.body())
                .messageAttributes(message.messageAttributes()));
    sqs.deleteMessage(
        delete -> delete.queueUrl(queues.from()).receiptHandle(message.receiptHandle()));
  }

  private interface Connected {
    int run(SdkHttpClient http, SqsClient sqs);
  }

  private static int connected(Connected work) {
    try (SdkHttpClient http = UrlConnectionHttpClient.create();
        SqsClient sqs = SqsClient.builder().httpClient(http).build()) {
      return work.run(http, sqs);
    } catch (SdkException e) {
      throw new RedriveException(String.valueOf(e.getMessage()), e);
    }
  }
}

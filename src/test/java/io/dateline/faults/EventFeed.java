package io.dateline.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;

/** Takes the bucket's events and hands them on out of order, some twice or thrice, some late. */
final class EventFeed {

  private static final int WINDOW = 25;

  private final SqsClient sqs;
  private final String from;
  private final String to;
  private final Random random;
  private final List<String> window = new ArrayList<>();
  private final List<String> late = new ArrayList<>();
  private int received;
  private int sent;

  EventFeed(SqsClient sqs, String from, String to, long seed) {
    this.sqs = sqs;
    this.from = from;
    this.to = to;
    this.random = new Random(seed + 2);
  }

  /** Takes what events there are and hands on all but the last few. */
  void relay() {
    for (int some = receive(0); some > 0; some = receive(0)) {
      while (window.size() > WINDOW) {
        send(window.remove(random.nextInt(window.size())));
      }
    }
  }

  /** Hands on the rest, the late ones last. */
  void finish() {
    while (receive(1) > 0) {
      relay();
    }
    while (!window.isEmpty()) {
      send(window.remove(random.nextInt(window.size())));
    }
    late.forEach(this::send);
    late.clear();
  }

  /** How many events the bucket told of. */
  int received() {
    return received;
  }

  /** How many events were handed on. */
  int sent() {
    return sent;
  }

  private int receive(int seconds) {
    List<Message> messages =
        sqs.receiveMessage(
                receive -> receive.queueUrl(from).maxNumberOfMessages(10).waitTimeSeconds(seconds))
            .messages();
    for (Message message : messages) {
      if (!message.body().contains("s3:TestEvent")) {
        received++;
        take(message.body());
      }
    }
    if (!messages.isEmpty()) {
      sqs.deleteMessageBatch(
          delete ->
              delete
                  .queueUrl(from)
                  .entries(
                      messages.stream()
                          .map(
                              message ->
                                  DeleteMessageBatchRequestEntry.builder()
                                      .id(message.messageId())
                                      .receiptHandle(message.receiptHandle())
                                      .build())
                          .toList()));
    }
    return messages.size();
  }

  private void take(String event) {
    int dice = random.nextInt(100);
    if (dice < 5) {
      late.add(event);
    } else {
      window.add(event);
    }
    for (int again = 0; dice >= 80 && again <= random.nextInt(2); again++) {
      (random.nextInt(4) == 0 ? late : window).add(event);
    }
  }

  private void send(String event) {
    sent++;
    sqs.sendMessage(send -> send.queueUrl(to).messageBody(event));
  }
}

package io.dateline.cli.redrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.local.Deployment;
import io.dateline.local.LocalAws;
import io.dateline.local.LocalAwsExtension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** The command as a process of its own, on the queues of a stack of a local AWS. */
@ExtendWith(LocalAwsExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedriveTest {

  private static final String STACK = "redrive-test";

  private static final MessageAttributeValue FROM =
      MessageAttributeValue.builder().dataType("String").stringValue("a test").build();

  private LocalAws aws;
  private SqsClient sqs;
  private Queues queues;

  @BeforeAll
  void createQueues(LocalAws local) {
    aws = local;
    sqs = aws.client(SqsClient.builder());
    Map<String, String> outputs =
        Deployment.create(
            aws,
            STACK,
            """
            AWSTemplateFormatVersion: "2010-09-09"
            Resources:
              Main: {Type: AWS::SQS::Queue}
              Aside: {Type: AWS::SQS::Queue}
            Outputs:
              Queue: {Value: !Ref Main}
              DeadLetters: {Value: !Ref Aside}
            """,
            Map.of());
    queues = new Queues(outputs.getOrDefault("DeadLetters", ""), outputs.getOrDefault("Queue", ""));
  }

  @BeforeEach
  void emptyQueues() {
    sqs.purgeQueue(purge -> purge.queueUrl(queues.from()));
    sqs.purgeQueue(purge -> purge.queueUrl(queues.to()));
  }

  @Test
  void all_messages_of_a_stack_go_back_as_they_were() throws Exception {
    for (int i = 0; i < 23; i++) {
      setAside("event " + i);
    }

    Run run = run("redrive", "--stack", STACK);

    assertThat(run).isEqualTo(new Run(0, "23 messages were sent again.\n", ""));
    assertThat(received(queues.from())).isEmpty();
    List<Message> back = received(queues.to());
    assertThat(back).extracting(Message::body).hasSize(23).doesNotHaveDuplicates();
    assertThat(back).allSatisfy(m -> assertThat(m.messageAttributes()).containsEntry("from", FROM));
  }

  @Test
  void a_dry_run_tells_how_many_wait_and_moves_none() throws Exception {
    setAside("one");

    Run run = run("redrive", "--from", queues.from(), "--to", queues.to(), "--dry-run");

    assertThat(run).isEqualTo(new Run(0, "1 message waits.\n", ""));
    assertThat(received(queues.to())).isEmpty();
    assertThat(received(queues.from())).hasSize(1);
  }

  @Test
  void what_cannot_be_sent_stays_where_it_lies() {
    setAside("one");
    Redrive redrive = new Redrive(sqs, new Queues(queues.from(), queues.to() + "-missing"));

    assertThatThrownBy(() -> redrive.run(soFar -> {}))
        .isInstanceOf(RedriveException.class)
        .hasMessageContaining("stopped after 0 messages; the rest is still in " + queues.from());
  }

  @Test
  void a_stack_that_is_not_there_is_named_and_nothing_moved() throws Exception {
    Run run = run("redrive", "--stack", "no-such-stack");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).startsWith("dateline: cannot look up the stack \"no-such-stack\": ");
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void a_command_without_stack_or_queues_says_what_it_needs() throws Exception {
    Run run = run("redrive");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--stack", "--from", "--to");
  }

  private void setAside(String event) {
    sqs.sendMessage(
        send ->
            send.queueUrl(queues.from())
                .messageBody(event)
                .messageAttributes(Map.of("from", FROM)));
  }

  private List<Message> received(String queue) {
    List<Message> all = new ArrayList<>();
    for (List<Message> some = receive(queue); !some.isEmpty(); some = receive(queue)) {
      all.addAll(some);
    }
    return all;
  }

  private List<Message> receive(String queue) {
    return sqs.receiveMessage(
            receive -> receive.queueUrl(queue).maxNumberOfMessages(10).messageAttributeNames("All"))
        .messages();
  }

  private record Run(int status, String out, String err) {}

  private Run run(String... arguments) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "io.dateline.cli.Main");
    builder.command().addAll(List.of(arguments));
    builder
        .environment()
        .putAll(
            Map.of(
                "AWS_ENDPOINT_URL", aws.url().toString(),
                "AWS_REGION", "eu-west-1",
                "AWS_ACCESS_KEY_ID", "test",
                "AWS_SECRET_ACCESS_KEY", "test"));
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, err);
  }
}

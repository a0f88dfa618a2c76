package io.dateline.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.local.Deployment;
import io.dateline.local.LocalAws;
import io.dateline.local.LocalAwsExtension;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.Credentials;

/** What whoever takes over the function can do with its role, as the template has it. */
@ExtendWith(LocalAwsExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleIT {

  private static final String STACK = "role";
  private static final String OTHER = "somebody-elses";
  private static final Map<String, AttributeValue> ITEM =
      Map.of("object", AttributeValue.fromS("a"), "part", AttributeValue.fromS("b"));

  private final Map<String, Runnable> allowed = new LinkedHashMap<>();
  private final Map<String, Runnable> refused = new LinkedHashMap<>();

  @BeforeAll
  void deploy(LocalAws aws) {
    Map<String, String> outputs = Deployment.deploy(aws, STACK, Map.of());
    S3Client owner = aws.client(S3Client.builder());
    owner.createBucket(create -> create.bucket(OTHER));
    for (String bucket : new String[] {OTHER, outputs.getOrDefault("Bucket", "")}) {
      owner.putObject(put -> put.bucket(bucket).key("a.txt"), RequestBody.fromString("text"));
    }
    AwsCredentials role = assumed(aws);
    s3(aws.client(S3Client.builder(), role), outputs.getOrDefault("Bucket", ""));
    table(aws.client(DynamoDbClient.builder(), role), outputs.getOrDefault("Table", ""));
    queues(aws.client(SqsClient.builder(), role), outputs);
    others(aws, role);
  }

  Stream<String> allowed() {
    return allowed.keySet().stream();
  }

  Stream<String> refused() {
    return refused.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("allowed")
  void the_function_may_do_what_its_work_takes(String action) {
    assertThatCode(() -> allowed.getOrDefault(action, () -> {}).run()).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void the_function_may_do_nothing_else(String action) {
    assertThatThrownBy(() -> refused.getOrDefault(action, () -> {}).run())
        .isInstanceOfSatisfying(
            AwsServiceException.class,
            e -> assertThat(e.awsErrorDetails().errorCode()).startsWith("AccessDenied"));
  }

  private void s3(S3Client s3, String bucket) {
    allowed.put("read an article", () -> s3.getObjectAsBytes(g -> g.bucket(bucket).key("a.txt")));
    refused.put("write an article", () -> put(s3, bucket));
    refused.put("delete an article", () -> s3.deleteObject(d -> d.bucket(bucket).key("a.txt")));
    refused.put("change the bucket's notifications", () -> notifyNobody(s3, bucket));
    refused.put("delete the bucket's policy", () -> s3.deleteBucketPolicy(d -> d.bucket(bucket)));
    refused.put(
        "read another bucket", () -> s3.getObjectAsBytes(g -> g.bucket(OTHER).key("a.txt")));
    refused.put("list another bucket", () -> s3.listObjectsV2(l -> l.bucket(OTHER)));
    refused.put("write to another bucket", () -> put(s3, OTHER));
    refused.put("list all buckets", s3::listBuckets);
    refused.put("create a bucket", () -> s3.createBucket(c -> c.bucket("one-more")));
  }

  private void table(DynamoDbClient table, String name) {
    allowed.put("write an item", () -> table.putItem(p -> p.tableName(name).item(ITEM)));
    allowed.put("query an object's items", () -> query(table, name, ""));
    refused.put("scan the table", () -> table.scan(s -> s.tableName(name)));
    refused.put("ask an index", () -> query(table, name, "by-day"));
    refused.put("delete the table", () -> table.deleteTable(d -> d.tableName(name)));
    refused.put(
        "lift the table's protection",
        () -> table.updateTable(u -> u.tableName(name).deletionProtectionEnabled(false)));
    refused.put("write to another table", () -> table.putItem(p -> p.tableName(OTHER).item(ITEM)));
    refused.put("list all tables", table::listTables);
  }

  private void queues(SqsClient sqs, Map<String, String> outputs) {
    String queue = outputs.getOrDefault("Queue", "");
    String deadLetters = outputs.getOrDefault("DeadLetters", "");
    allowed.put("receive a message", () -> sqs.receiveMessage(r -> r.queueUrl(queue)));
    refused.put("send a message", () -> sqs.sendMessage(s -> s.queueUrl(queue).messageBody("x")));
    refused.put("purge the queue", () -> sqs.purgeQueue(p -> p.queueUrl(queue)));
    refused.put(
        "receive what was set aside", () -> sqs.receiveMessage(r -> r.queueUrl(deadLetters)));
  }

  private void others(LocalAws aws, AwsCredentials role) {
    CloudWatchLogsClient logs = aws.client(CloudWatchLogsClient.builder(), role);
    refused.put(
        "read the logs", () -> logs.filterLogEvents(f -> f.logGroupName("/dateline/" + STACK)));
    refused.put(
        "delete the logs", () -> logs.deleteLogGroup(d -> d.logGroupName("/dateline/" + STACK)));
    CloudFormationClient stacks = aws.client(CloudFormationClient.builder(), role);
    refused.put("delete the stack", () -> stacks.deleteStack(d -> d.stackName(STACK)));
    IamClient iam = aws.client(IamClient.builder(), role);
    refused.put("create a user", () -> iam.createUser(c -> c.userName("intruder")));
  }

  private static void put(S3Client s3, String bucket) {
    s3.putObject(put -> put.bucket(bucket).key("b.txt"), RequestBody.fromString("text"));
  }

  private static void notifyNobody(S3Client s3, String bucket) {
    s3.putBucketNotificationConfiguration(
        put -> put.bucket(bucket).notificationConfiguration(nothing -> {}));
  }

  private static void query(DynamoDbClient client, String table, String index) {
    client.query(
        query ->
            query
                .tableName(table)
                .indexName(index.isEmpty() ? null : index)
                .keyConditionExpression("#key = :a")
                .expressionAttributeNames(Map.of("#key", index.isEmpty() ? "object" : "calendar"))
                .expressionAttributeValues(Map.of(":a", AttributeValue.fromS("a"))));
  }

  private static AwsCredentials assumed(LocalAws aws) {
    String name =
        aws.client(CloudFormationClient.builder())
            .describeStackResource(d -> d.stackName(STACK).logicalResourceId("SummariseRole"))
            .stackResourceDetail()
            .physicalResourceId();
    String arn = aws.client(IamClient.builder()).getRole(get -> get.roleName(name)).role().arn();
    Credentials given =
        aws.client(StsClient.builder())
            .assumeRole(as -> as.roleArn(arn).roleSessionName("test"))
            .credentials();
    return AwsSessionCredentials.create(
        given.accessKeyId(), given.secretAccessKey(), given.sessionToken());
  }
}

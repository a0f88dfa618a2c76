package io.dateline.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/**
 * A running local AWS: S3, SQS, DynamoDB, Lambda and CloudFormation on one port of this machine. It
 * checks calls against IAM policies as AWS does. It ends with {@link #close}, and at the latest
 * with the program that started it; its functions end with it.
 */
public final class LocalAws implements AutoCloseable {

  private static final Region REGION = Region.EU_WEST_1;
  private static final String KEY = "test";

  private final LocalProject project;
  private final Emulator emulator;

  private LocalAws(LocalProject project, Emulator emulator) {
    this.project = project;
    this.emulator = emulator;
  }

  /**
   * Starts one, installing it first where that has not been done.
   *
   * @param project the project whose function it will run
   * @param settings variables for its environment, which its functions inherit
   * @param progress told, in a line each, what takes long
   */
  public static LocalAws start(
      LocalProject project, Map<String, String> settings, Consumer<String> progress) {
    Path python = project.python(progress);
    try {
      int port = freePort();
      Files.createDirectories(project.target());
      Path work = Files.createTempDirectory(project.target(), "local-aws-");
      Map<String, String> environment = environment(project, port, work);
      environment.putAll(settings);
      URI url = URI.create("http://127.0.0.1:" + port);
      return new LocalAws(
          project, Emulator.start(python, project.serverScript(), work, url, environment));
    } catch (IOException e) {
      throw new LocalAwsException("cannot start the local AWS: " + e.getMessage(), e);
    }
  }

  /** Where it answers. */
  public URI url() {
    return emulator.url();
  }

  /** The folder of the project it runs the function of. */
  public LocalProject project() {
    return project;
  }

  /** The client that {@code builder} builds for this AWS, as a user who may do everything. */
  public <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C client(B builder) {
    return client(builder, AwsBasicCredentials.create(KEY, KEY));
  }

  /** The client that {@code builder} builds for this AWS, as somebody whom policies may bind. */
  public <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C client(
      B builder, AwsCredentials who) {
    return builder
        .endpointOverride(url())
        .region(REGION)
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .credentialsProvider(StaticCredentialsProvider.create(who))
        .build();
  }

  @Override
  public void close() {
    emulator.close();
  }

  /** A port of this machine that nobody listens on. */
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static Map<String, String> environment(LocalProject project, int port, Path work)
      throws IOException {
    Map<String, String> environment = new LinkedHashMap<>();
    System.getenv()
        .forEach(
            (name, value) -> {
              if (Set.of("PATH", "HOME", "LANG").contains(name)) {
                environment.put(name, value);
              }
            });
    environment.put("GATEWAY_PORT", Integer.toString(port));
    environment.put("BIND_HOST", "127.0.0.1");
    environment.put("MINISTACK_HOST", "127.0.0.1");
    environment.put("MINISTACK_REGION", REGION.id());
    environment.put("AWS_DEFAULT_REGION", REGION.id());
    environment.put("AWS_ACCESS_KEY_ID", KEY);
    environment.put("AWS_SECRET_ACCESS_KEY", KEY);
    // An address, not a name: the SDK then asks for buckets by path, not by host name.
    environment.put("AWS_ENDPOINT_URL", "http://127.0.0.1:" + port);
    environment.put("AUTH", "true");
    environment.put("IOT_MTLS_ENABLED", "0"); // would listen on all addresses
    environment.put("SFTP_ENABLED", "0");
    environment.put("PYTHONUNBUFFERED", "1");
    environment.put("TMPDIR", Files.createDirectories(work.resolve("tmp")).toString());
    environment.put(
        "LOCAL_LAMBDA_JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
    environment.put("LOCAL_LAMBDA_RIC", project.runtimeClient().toString());
    return environment;
  }
}

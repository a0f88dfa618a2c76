package io.dateline.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.dateline.lambda.event.Decoders;
import io.dateline.store.DynamoRecordStore;
import io.dateline.summary.ArticleSummariser;
import io.dateline.summary.Summariser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.crac.Core;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/**
 * The function: takes any event that says something of articles in a bucket, and makes the table
 * hold their records. What it is built of is built once and serves all invocations.
 */
public final class Handler implements RequestStreamHandler {

  private final Settings settings;
  private final Dispatcher dispatcher;
  private final ArticleProcessor processor;
  private final Retry retry = new Retry(Thread::sleep);
  private final AtomicBoolean cold = new AtomicBoolean(true);

  /** What is done before a snapshot; kept here, as the one who does it does not keep it. */
  private final Optional<Rehearsal> rehearsal;

  /** Builds the function as its environment says. Lambda calls it once for each process. */
  public Handler() {
    this(Settings.of(System.getenv()), new Loading<>(ArticleSummariser::load));
  }

  /** Rules and tables are loaded while the clients are built. */
  private Handler(Settings settings, Loading<ArticleSummariser> summariser) {
    this(settings, summariser, UrlConnectionHttpClient.create());
  }

  private Handler(Settings settings, Loading<ArticleSummariser> summariser, SdkHttpClient http) {
    this(
        settings,
        summariser,
        s3(http, settings.endpoint()),
        dynamoDb(http, settings.endpoint()),
        settings.snapshot() ? Optional.of(new Rehearsal(summariser)) : Optional.empty());
    rehearsal.ifPresent(Core.getGlobalContext()::register);
  }

  /** Builds the function of given parts. */
  Handler(
      Settings settings,
      Supplier<? extends Summariser> summariser,
      S3Client s3,
      DynamoDbClient dynamoDb) {
    this(settings, summariser, s3, dynamoDb, Optional.empty());
  }

  private Handler(
      Settings settings,
      Supplier<? extends Summariser> summariser,
      S3Client s3,
      DynamoDbClient dynamoDb,
      Optional<Rehearsal> rehearsal) {
    this.settings = settings;
    this.rehearsal = rehearsal;
    BoundedSummariser bounded =
        new BoundedSummariser(summariser, settings.articleTime(), ArticleSummariser.EXTRACTOR);
    processor =
        new ArticleProcessor(
            new ObjectReader(s3, settings.maximumArticleBytes()),
            bounded,
            new DynamoRecordStore(dynamoDb, settings.table()),
            settings.deleteRecords(),
            Clock.systemUTC());
    dispatcher = new Dispatcher(bounded, Clock.systemUTC());
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    Journal journal =
        new Journal(line -> context.getLogger().log(line + "\n"), cold.getAndSet(false));
    Invocation invocation =
        new Invocation(
            processor::process,
            retry,
            settings.articleTime().toMillis(),
            context::getRemainingTimeInMillis,
            journal);
    try {
      dispatcher.handle(Decoders.decode(event.readAllBytes()), invocation, answer, journal);
    } finally {
      journal.close(context.getFunctionName(), Instant.now());
    }
  }

  private static S3Client s3(SdkHttpClient http, Optional<URI> endpoint) {
    S3ClientBuilder builder =
        S3Client.builder().httpClient(http).overrideConfiguration(limits(Duration.ofSeconds(20)));
    endpoint.ifPresent(uri -> builder.endpointOverride(uri).forcePathStyle(true));
    return builder.build();
  }

  private static DynamoDbClient dynamoDb(SdkHttpClient http, Optional<URI> endpoint) {
    DynamoDbClientBuilder builder =
        DynamoDbClient.builder()
            .httpClient(http)
            .overrideConfiguration(limits(Duration.ofSeconds(10)));
    endpoint.ifPresent(builder::endpointOverride);
    return builder.build();
  }

  /** A call that hangs must leave time for another try. */
  private static ClientOverrideConfiguration limits(Duration call) {
    return ClientOverrideConfiguration.builder()
        .apiCallTimeout(call)
        .apiCallAttemptTimeout(call.dividedBy(2))
        .build();
  }
}

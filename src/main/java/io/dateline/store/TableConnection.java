package io.dateline.store;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/**
 * A table, reached as the AWS command line reaches one: region, credentials and endpoint are those
 * given, else those of the environment and of the shared configuration. So that programs need not
 * know AWS to ask a table. To be closed after use.
 */
public final class TableConnection implements AutoCloseable {

  private final DynamoDbClient client;
  private final String table;

  private TableConnection(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /**
   * Where a table is.
   *
   * @param table its name
   * @param region the region, if not that of the configuration
   * @param profile the profile of the shared configuration, if not the default one
   * @param endpoint the address of the service, if not that of AWS
   */
  public record Address(
      String table, Optional<String> region, Optional<String> profile, Optional<URI> endpoint) {}

  /**
   * Makes ready to ask a table; nothing is sent yet.
   *
   * @throws TableTroubleException if no region is known
   */
  public static TableConnection open(Address address) {
    try {
      DynamoDbClientBuilder builder =
          DynamoDbClient.builder()
              .httpClientBuilder(UrlConnectionHttpClient.builder())
              .region(region(address));
      address.endpoint().ifPresent(builder::endpointOverride);
      address
          .profile()
          .ifPresent(name -> builder.credentialsProvider(ProfileCredentialsProvider.create(name)));
      return new TableConnection(builder.build(), address.table());
    } catch (SdkException e) {
      throw trouble(e, address.table());
    }
  }

  private static Region region(Address address) {
    return address
        .region()
        .map(Region::of)
        .orElseGet(
            () ->
                DefaultAwsRegionProviderChain.builder()
                    .profileFile(ProfileFile::defaultProfileFile)
                    .profileName(address.profile().orElse(null))
                    .build()
                    .getRegion());
  }

  /** Questions to the table. */
  public DynamoRecordQueries queries() {
    return new DynamoRecordQueries(client, table);
  }

  /** Writes many records that no event tells of into the table. */
  public BulkWriter bulkWriter() {
    return new BulkWriter(client, table);
  }

  /**
   * Does something with the table.
   *
   * @throws TableTroubleException if AWS refuses or cannot be reached, saying why and what to do
   */
  public <T> T call(Supplier<T> work) {
    try {
      return work.get();
    } catch (SdkException e) {
      throw trouble(e, table);
    }
  }

  private static TableTroubleException trouble(SdkException e, String table) {
    String advice =
        e instanceof ResourceNotFoundException
            ? "there is no such table here; check its name, the region and the profile"
            : "check the region, the credentials and the network";
    return new TableTroubleException(
        "the table \"%s\" cannot be asked: %s (%s)"
            .formatted(table, String.valueOf(e.getMessage()).strip(), advice),
        e);
  }

  @Override
  public void close() {
    client.close();
  }
}

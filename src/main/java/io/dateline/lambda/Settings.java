package io.dateline.lambda;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What the function is told by its environment; {@code template.yaml} explains each.
 *
 * @param table the name of the table to write to
 * @param maximumArticleBytes larger objects are rejected unread
 * @param articleTime an article that takes longer is rejected
 * @param deleteRecords whether deleting an object deletes its record
 * @param snapshot whether a snapshot of the process will be taken (SnapStart)
 * @param endpoint where S3 and DynamoDB are, if not on AWS
 */
record Settings(
    String table,
    long maximumArticleBytes,
    Duration articleTime,
    boolean deleteRecords,
    boolean snapshot,
    Optional<URI> endpoint) {

  /** Reads the environment; what is not set there is as the template has it. */
  static Settings of(Map<String, String> environment) {
    return new Settings(
        environment.getOrDefault("TABLE", ""),
        number(environment, "MAXIMUM_ARTICLE_BYTES", 5_000_000),
        Duration.ofSeconds(number(environment, "ARTICLE_SECONDS", 10)),
        !environment.getOrDefault("DELETE_RECORDS", "true").equals("false"),
        environment.getOrDefault("AWS_LAMBDA_INITIALIZATION_TYPE", "").equals("snap-start"),
        Optional.of(environment.getOrDefault("LOCAL_ENDPOINT", ""))
            .filter(endpoint -> !endpoint.isBlank())
            .map(URI::create));
  }

  private static long number(Map<String, String> environment, String name, long otherwise) {
    String value = environment.getOrDefault(name, "");
    try {
      return value.isBlank() ? otherwise : Long.parseLong(value.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "the variable %s is \"%s\", which is no whole number".formatted(name, value), e);
    }
  }
}

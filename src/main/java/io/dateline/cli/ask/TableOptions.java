package io.dateline.cli.ask;

import io.dateline.store.TableConnection;
import java.net.URI;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which table is meant, told as the AWS command line takes it. */
public final class TableOptions {

  @Option(
      names = "--table",
      paramLabel = "NAME",
      description = "The DynamoDB table; the stack's outputs name it.")
  private Optional<String> table = Optional.empty();

  @Option(
      names = "--region",
      paramLabel = "REGION",
      description = "Its region (default: as the AWS command line has it).")
  private Optional<String> region = Optional.empty();

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description = "The profile of the shared AWS configuration.")
  private Optional<String> profile = Optional.empty();

  @Option(
      names = "--endpoint-url",
      paramLabel = "URL",
      description = "Another address of the service, such as a local AWS.")
  private Optional<URI> endpoint = Optional.empty();

  /** Whether a table is named. */
  public boolean isGiven() {
    return table.isPresent();
  }

  /** The table that is named. */
  public Optional<TableConnection.Address> address() {
    return table.map(name -> new TableConnection.Address(name, region, profile, endpoint));
  }
}

package io.dateline.store;

import io.dateline.local.Deployment;
import io.dateline.local.LocalAws;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A table of its own for a test class, exactly as the project's template lays it out. */
public final class TestTable {

  private TestTable() {}

  /** Creates a table on {@code aws} and gives its name. */
  public static String create(LocalAws aws, String stack) throws IOException {
    String template =
        """
        AWSTemplateFormatVersion: "2010-09-09"
        Parameters:
          DeletionProtection: {Type: String, Default: "false"}
        Resources:
        %s
        Outputs:
          Table: {Value: !Ref Summaries}
        """
            .formatted(resource(Files.readAllLines(aws.project().template())));
    return Deployment.create(aws, stack, template, Map.of()).getOrDefault("Table", "");
  }

  private static String resource(List<String> template) {
    int start = template.indexOf("  Summaries: # docs/table.md explains keys and indexes");
    return template.stream()
        .skip(start)
        .takeWhile(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }
}

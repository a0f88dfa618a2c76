package io.dateline.cli.redrive;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Output;

/**
 * Two queues by their URLs.
 *
 * @param from where messages lie that were set aside
 * @param to where they came from and go back to
 */
public record Queues(String from, String to) {

  /**
   * The queues of a stack of the project's template.
   *
   * @throws RedriveException if there is no such stack, or it has no such queues
   */
  static Queues of(CloudFormationClient cloudFormation, String stack) {
    try {
      Map<String, String> outputs =
          cloudFormation
              .describeStacks(describe -> describe.stackName(stack))
              .stacks()
              .getFirst()
              .outputs()
              .stream()
              .collect(Collectors.toMap(Output::outputKey, Output::outputValue));
      return new Queues(output(outputs, "DeadLetters", stack), output(outputs, "Queue", stack));
    } catch (SdkException e) {
      throw new RedriveException(
          "cannot look up the stack \"%s\": %s".formatted(stack, e.getMessage()), e);
    }
  }

  private static String output(Map<String, String> outputs, String name, String stack) {
    return Optional.ofNullable(outputs.get(name))
        .orElseThrow(
            () ->
                new RedriveException(
                    "the stack \"%s\" has no output \"%s\": is it one of Dateline's? Its outputs are %s"
                        .formatted(stack, name, outputs.keySet())));
  }
}

package io.dateline.lambda;

import io.dateline.store.StoreBusyException;
import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Tells trouble that may pass by itself from trouble that somebody has to mend. */
final class Trouble {

  private static final Set<String> PASSING =
      Set.of(
          "ExpiredToken",
          "ExpiredTokenException",
          "RequestTimeout",
          "RequestTimeoutException",
          "SlowDown",
          "TransactionInProgressException",
          "ProvisionedThroughputExceededException",
          "RequestLimitExceeded",
          "ThrottlingException");

  private static final Set<String> PASSING_REASONS =
      Set.of("ThrottlingError", "ProvisionedThroughputExceeded", "TransactionConflict");

  private Trouble() {}

  static boolean mayPass(RuntimeException trouble) {
    return switch (trouble) {
      case StoreBusyException e -> true;
      case SdkClientException e -> true; // no answer: the network, a time-out, no credentials yet
      case TransactionCanceledException e ->
          e.cancellationReasons().isEmpty() // the answer was cut off
              || e.cancellationReasons().stream()
                  .anyMatch(r -> PASSING_REASONS.contains(String.valueOf(r.code())));
      case AwsServiceException e -> isPassing(e) || PASSING.contains(code(e));
      case SdkServiceException e -> isPassing(e);
      default -> false;
    };
  }

  /** What to tell of it in logs and answers: never words of an article. */
  static String reason(RuntimeException trouble) {
    if (trouble instanceof AwsServiceException e && !code(e).isEmpty()) {
      return code(e).startsWith("AccessDenied")
          ? code(e) + ": " + e.awsErrorDetails().errorMessage() // names the permission that lacks
          : code(e);
    }
    return trouble.getClass().getSimpleName();
  }

  private static String code(AwsServiceException e) {
    return e.awsErrorDetails() == null ? "" : String.valueOf(e.awsErrorDetails().errorCode());
  }

  private static boolean isPassing(SdkServiceException e) {
    return e.statusCode() >= 500
        || e.statusCode() == 429
        || e.isThrottlingException()
        || e.isClockSkewException();
  }
}

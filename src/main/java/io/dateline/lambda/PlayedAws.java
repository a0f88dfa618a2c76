package io.dateline.lambda;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;

/** An S3 that holds one object under every key, and a DynamoDB that is empty and takes all. */
final class PlayedAws implements SdkHttpClient {

  private final byte[] object;

  PlayedAws(byte[] object) {
    this.object = object;
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    String action = request.httpRequest().firstMatchingHeader("X-Amz-Target").orElse("");
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() {
        return action.isEmpty()
            ? answer("text/plain", object)
            : answer(
                "application/x-amz-json-1.0",
                (action.endsWith("Query") ? "{\"Items\": [], \"Count\": 0}" : "{}")
                    .getBytes(StandardCharsets.UTF_8));
      }

      @Override
      public void abort() {}
    };
  }

  private static HttpExecuteResponse answer(String type, byte[] body) {
    return HttpExecuteResponse.builder()
        .response(
            SdkHttpFullResponse.builder()
                .statusCode(200)
                .putHeader("Content-Type", type)
                .putHeader("Content-Length", Integer.toString(body.length))
                .putHeader("ETag", "\"rehearsal\"")
                .putHeader("Last-Modified", "Fri, 28 Mar 2025 10:00:00 GMT")
                .build())
        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
        .build();
  }

  @Override
  public void close() {}
}

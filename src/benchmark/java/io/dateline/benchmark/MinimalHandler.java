package io.dateline.benchmark;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** The least that any function of this kind does: reads an object, writes an item. */
public final class MinimalHandler implements RequestStreamHandler {

  private final SdkHttpClient http = UrlConnectionHttpClient.create();
  private final S3Client s3 = S3Client.builder().httpClient(http).build();
  private final DynamoDbClient dynamoDb = DynamoDbClient.builder().httpClient(http).build();
  private final String table = System.getenv("TABLE");

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    String json = new String(event.readAllBytes(), StandardCharsets.UTF_8);
    ResponseBytes<GetObjectResponse> object =
        s3.getObjectAsBytes(get -> get.bucket(value(json, "bucket")).key(value(json, "key")));
    dynamoDb.putItem(
        put ->
            put.tableName(table)
                .item(
                    Map.of(
                        "object", AttributeValue.fromS(value(json, "key")),
                        "part", AttributeValue.fromS("article"),
                        "text", AttributeValue.fromS(object.asUtf8String()))));
    answer.write("{}".getBytes(StandardCharsets.UTF_8));
  }

  private static String value(String json, String name) {
    String[] parts = json.split("\"", -1);
    for (int i = 0; i < parts.length - 2; i++) {
      if (parts[i].equals(name)) {
        return parts[i + 2];
      }
    }
    throw new IllegalArgumentException("the event has no " + name + ": " + json);
  }
}

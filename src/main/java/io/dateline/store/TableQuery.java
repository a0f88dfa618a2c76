package io.dateline.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * One query of the table or of an index: a partition key, and maybe a condition on the sort key.
 */
final class TableQuery {

  private final DynamoDbClient client;
  private final String index;
  private final QueryRequest.Builder request;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, AttributeValue> values = new LinkedHashMap<>();
  private String condition = "#partition = :partition";

  TableQuery(DynamoDbClient client, String table, String index, String attribute, String value) {
    this.client = client;
    this.index = index;
    this.request = QueryRequest.builder().tableName(table);
    names.put("#partition", attribute);
    values.put(":partition", AttributeValue.fromS(value));
  }

  TableQuery between(LocalDate from, LocalDate to) {
    if (from.isAfter(to)) {
      throw new IllegalArgumentException(
          "the first day, %s, is after the last, %s".formatted(from, to));
    }
    return and(Table.DAY, "#sort BETWEEN :from AND :to", from.toString(), to.toString());
  }

  TableQuery undated() {
    return and(Table.DAY, "begins_with(#sort, :from)", Table.UNDATED, "");
  }

  /** Those without a date, of articles published between two days. */
  TableQuery undated(LocalDate from, LocalDate to) {
    return and(
        Table.DAY,
        "#sort BETWEEN :from AND :to",
        Table.UNDATED + " " + from,
        Table.UNDATED + " " + to);
  }

  TableQuery and(String attribute, String sortCondition, String from, String to) {
    names.put("#sort", attribute);
    values.put(":from", AttributeValue.fromS(from));
    if (!to.isEmpty()) {
      values.put(":to", AttributeValue.fromS(to));
    }
    condition += " AND " + sortCondition;
    return this;
  }

  /** The items that answer it, in the order of their sort key, read page by page as needed. */
  Stream<Map<String, AttributeValue>> items() {
    return client.queryPaginator(request()).items().stream();
  }

  QueryRequest request() {
    request
        .keyConditionExpression(condition)
        .expressionAttributeNames(names)
        .expressionAttributeValues(values);
    if (index.isEmpty()) {
      request.consistentRead(true);
    } else {
      request.indexName(index);
    }
    return request.build();
  }
}

package io.dateline.benchmark;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAdder;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** Counts what questions to DynamoDB read: requests, bytes of the answers, read units. */
final class Meter implements ExecutionInterceptor {

  private final AtomicLong requests = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();
  private final DoubleAdder units = new DoubleAdder();

  /** What was read since the last time. */
  record Reading(long requests, long bytes, double units) {}

  Reading take() {
    return new Reading(requests.getAndSet(0), bytes.getAndSet(0), units.sumThenReset());
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    return switch (context.request()) {
      case QueryRequest query ->
          query.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build();
      case BatchGetItemRequest get ->
          get.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build();
      default -> context.request();
    };
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    requests.incrementAndGet();
    context
        .httpResponse()
        .firstMatchingHeader("Content-Length")
        .ifPresent(length -> bytes.addAndGet(Long.parseLong(length)));
    switch (context.response()) {
      case QueryResponse query -> units.add(query.consumedCapacity().capacityUnits());
      case BatchGetItemResponse get ->
          get.consumedCapacity().forEach(table -> units.add(table.capacityUnits()));
      default -> {}
    }
  }
}

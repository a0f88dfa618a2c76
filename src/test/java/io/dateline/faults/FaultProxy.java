package io.dateline.faults;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.ChunkedDribbleDelay;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands between the function and S3 and DynamoDB, and spoils the calls that the plan names. */
final class FaultProxy implements AutoCloseable {

  private static final Pattern OBJECT =
      Pattern.compile("\":?object\"\\s*:\\s*\\{\\s*\"S\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final int LATER_THAN_ANYONE_WAITS = 11_000;

  private final FaultPlan plan;
  private final Runnable killer;
  private final WireMockServer server;
  private final Map<UUID, Fault> afterwards = new ConcurrentHashMap<>();
  private final Map<Fault, Integer> injected = new ConcurrentHashMap<>();

  /**
   * A proxy that runs.
   *
   * @param plan which calls to spoil
   * @param killer kills the function's processes
   */
  FaultProxy(FaultPlan plan, Runnable killer) {
    this.plan = plan;
    this.killer = killer;
    this.server =
        new WireMockServer(
            WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .containerThreads(40)
                .disableRequestJournal()
                .stubRequestLoggingDisabled(true)
                .gzipDisabled(true)
                .preserveHostHeader(true) // part of what is signed
                .preserveUserAgentProxyHeader(true)
                .extensions(new Before(), new After()));
    server.start();
  }

  /** What the function is told that S3 and DynamoDB are. */
  URI url() {
    return URI.create("http://127.0.0.1:" + server.port());
  }

  /** Passes calls on to {@code aws} from now on. */
  void passOnTo(URI aws) {
    server.stubFor(any(anyUrl()).willReturn(aResponse().proxiedFrom(aws.toString())));
  }

  /** How often each fault was injected. */
  Map<Fault, Integer> injected() {
    return new TreeMap<>(injected);
  }

  @Override
  public void close() {
    server.stop();
  }

  private ResponseDefinition spoiled(Fault fault, ServeEvent call) {
    boolean isS3 = !call.getRequest().containsHeader("X-Amz-Target");
    return switch (fault) {
      case THROTTLED ->
          isS3 ? refusal(true, 503, "SlowDown") : refusal(false, 400, "ThrottlingException");
      case BROKEN -> refusal(isS3, 500, isS3 ? "InternalError" : "InternalServerError");
      case UNAVAILABLE -> refusal(isS3, 503, "ServiceUnavailable");
      case REFUSED -> refusal(isS3, 403, isS3 ? "AccessDenied" : "AccessDeniedException");
      case CUT_BEFORE ->
          aResponse()
              .withFault(com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER)
              .build();
      case KILLED_BEFORE -> {
        killer.run();
        yield refusal(isS3, 503, "ServiceUnavailable");
      }
      case LATE ->
          ResponseDefinitionBuilder.like(call.getResponseDefinition())
              .withFixedDelay(LATER_THAN_ANYONE_WAITS)
              .build();
      case CUT_AFTER, TORN, SLOW, KILLED_AFTER -> {
        afterwards.put(call.getId(), fault);
        yield call.getResponseDefinition();
      }
    };
  }

  private Response spoiled(Fault fault, Response answer) {
    Response.Builder like = Response.Builder.like(answer).but();
    return switch (fault) {
      case SLOW -> like.chunkedDribbleDelay(new ChunkedDribbleDelay(5, 500)).build();
      case TORN -> like.body(half(answer.getBody())).build();
      case KILLED_AFTER -> {
        killer.run();
        yield answer;
      }
      default ->
          like.fault(com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER).build();
    };
  }

  private static byte[] half(byte[] body) {
    return Arrays.copyOf(body, body.length / 2);
  }

  private static ResponseDefinition refusal(boolean isS3, int status, String code) {
    return aResponse()
        .withStatus(status)
        .withBody(
            isS3
                ? "<Error><Code>%s</Code><Message>injected</Message></Error>".formatted(code)
                : "{\"__type\":\"com.amazonaws.dynamodb.v20120810#%s\",\"message\":\"injected\"}"
                    .formatted(code))
        .build();
  }

  private static String operation(Request request) {
    String target = request.getHeader("X-Amz-Target");
    return target == null ? "GetObject" : target.substring(target.indexOf('.') + 1);
  }

  private static String object(Request request) {
    if (request.getHeader("X-Amz-Target") == null) {
      return URI.create(request.getUrl()).getPath();
    }
    Matcher matcher = OBJECT.matcher(request.getBodyAsString());
    return matcher.find() ? matcher.group(1) : "";
  }

  /** Decides on a call before it is passed on. */
  private final class Before implements ResponseDefinitionTransformerV2 {
    @Override
    public String getName() {
      return "before";
    }

    @Override
    public ResponseDefinition transform(ServeEvent call) {
      return plan.next(operation(call.getRequest()), object(call.getRequest()))
          .map(
              fault -> {
                injected.merge(fault, 1, Integer::sum);
                return spoiled(fault, call);
              })
          .orElseGet(call::getResponseDefinition);
    }
  }

  /** Spoils the answer of a call that was passed on. */
  private final class After implements ResponseTransformerV2 {
    @Override
    public String getName() {
      return "after";
    }

    @Override
    public Response transform(Response answer, ServeEvent call) {
      Fault fault = afterwards.remove(call.getId());
      return fault == null ? answer : spoiled(fault, answer);
    }
  }
}

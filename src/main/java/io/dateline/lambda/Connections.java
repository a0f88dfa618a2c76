package io.dateline.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * The HTTP client of both of AWS's clients. The certificates that the JVM trusts are read at the
 * first request that goes through TLS rather than at the start: a local AWS has no need of them.
 */
final class Connections implements SdkHttpClient {

  private final SdkHttpClient plain = UrlConnectionHttpClient.create(Connections::open);
  private @Nullable SdkHttpClient secure;

  /** Makes ready for TLS, which the first request need not do then. */
  void prepareTls() {
    secure();
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    boolean tls = request.httpRequest().protocol().equals("https");
    return (tls ? secure() : plain).prepareRequest(request);
  }

  @Override
  public String clientName() {
    return plain.clientName();
  }

  @Override
  public synchronized void close() {
    plain.close();
    if (secure != null) {
      secure.close();
    }
  }

  private synchronized SdkHttpClient secure() {
    if (secure == null) {
      secure = UrlConnectionHttpClient.create();
    }
    return secure;
  }

  private static HttpURLConnection open(URI uri) {
    try {
      return (HttpURLConnection) uri.toURL().openConnection();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

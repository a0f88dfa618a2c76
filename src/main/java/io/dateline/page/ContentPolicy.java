package io.dateline.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a browser may do with a page: apply this very style, run this very script, and load nothing.
 */
final class ContentPolicy {

  private ContentPolicy() {}

  /** The policy of a page that asks nobody for anything. */
  static String of(String style, String script) {
    return "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
        .formatted(hash(style), hash(script));
  }

  /** The policy of a page that may ask the server it came from. */
  static String live(String style, String script) {
    return of(style, script) + "; connect-src 'self'";
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

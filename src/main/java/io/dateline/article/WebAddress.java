package io.dateline.article;

import java.util.Locale;
import java.util.Optional;

/** Addresses on the web that can be given on as links, whoever wrote them. */
public final class WebAddress {

  private static final int LONGEST = 2_000;
  private static final String SECURE = "https://";
  private static final String PLAIN = "http://";

  private WebAddress() {}

  /**
   * An address of HTTP or HTTPS; empty for any other text, such as one that leads nowhere without
   * the page around it, that runs something, or that would end the markup it is put into.
   */
  public static Optional<String> of(String text) {
    String address = text.strip();
    return address.length() <= LONGEST
            && start(address) > 0
            && address.chars().allMatch(WebAddress::isPlain)
        ? Optional.of(address)
        : Optional.empty();
  }

  /** An address of something on a site; empty where it is only that of the site. */
  static Optional<String> ofArticle(String text) {
    return of(text)
        .filter(
            address -> {
              int path = address.indexOf('/', start(address));
              return path >= 0 && path < address.length() - 1;
            });
  }

  private static int start(String address) {
    String first = address.substring(0, Math.min(SECURE.length(), address.length()));
    String scheme = first.toLowerCase(Locale.ROOT);
    return scheme.equals(SECURE) ? SECURE.length() : scheme.startsWith(PLAIN) ? PLAIN.length() : -1;
  }

  private static boolean isPlain(int c) {
    return c > ' '
        && c != 0x7f
        && c != '"'
        && c != '<'
        && c != '>'
        && !Character.isISOControl(c)
        && !Character.isWhitespace(c)
        && !Character.isSpaceChar(c);
  }
}

package io.dateline.article.bytes;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the format of decoded text by its first characters; a name only decides where they may be
 * two.
 */
public final class Sniffer {

  private static final int HEAD = 8192;
  private static final Pattern XML_ROOT =
      Pattern.compile(
          "^(?:\\s|<\\?[^>]{0,300}>|<!--.{0,4000}?-->|<!DOCTYPE[^>\\[]{0,500}(?:\\[.{0,4000}?\\]\\s*)?>)*+<([\\w:.-]{1,40})",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern BLOCK_TAG =
      Pattern.compile(
          "</?(?:p|div|br|h[1-6]|article|span|a|ul|table|blockquote)(?: [^<>]{0,300})?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MAIL_HEADER =
      Pattern.compile(
          "(?im)^(from|to|subject|date|message-id|mime-version|received|return-path|content-type|"
              + "delivered-to|reply-to|snapshot-content-location): ?\\S");
  private static final Pattern HEADER_BLOCK =
      Pattern.compile(
          "^(?:[\\w-]{2,60}:[^\\n]{0,2000}\\n(?:[ \\t][^\\n]{0,2000}\\n){0,200}){2,200}?\\s*\\n");
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "(?m)\\A---\\s*\\n(?:[\\w-]+:.{0,500}\\n){1,40}---\\s*\\n|\\A#{1,2} \\S.{0,200}$|^#{2,4} \\S|\\]\\(https?://|^\\*\\*[^*]{3,100}\\*\\*|^={4,}$");

  private Sniffer() {}

  /** The format of some text. */
  public static Format format(String text, String name, Optional<String> contentType) {
    String head = text.substring(0, Math.min(text.length(), HEAD)).replace("\r\n", "\n");
    String start = head.stripLeading();
    if (start.startsWith("{")
        || (start.startsWith("[") && start.indexOf('{') > 0 && start.indexOf('{') < 20)) {
      return Format.JSON;
    }
    if (start.startsWith("<")) {
      Optional<Format> markup = markup(start);
      if (markup.isPresent()) {
        return markup.get();
      }
    }
    if (isMail(start)) {
      return start.startsWith("From ") ? Format.MBOX : mailOrPage(start);
    }
    if (head.indexOf('<') >= 0 && count(BLOCK_TAG, head) >= 4) {
      return Format.HTML;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    boolean named =
        lower.endsWith(".md")
            || lower.endsWith(".markdown")
            || contentType.filter(t -> t.contains("markdown")).isPresent();
    boolean marked = mayBeMarkdown(head) && count(MARKDOWN, head) >= (named ? 1 : 2);
    return marked ? Format.MARKDOWN : Format.PLAIN;
  }

  /** Whether any of the marks that the pattern looks for is there; in most articles none is. */
  private static boolean mayBeMarkdown(String head) {
    return head.indexOf('#') >= 0
        || head.contains("---")
        || head.contains("](http")
        || head.contains("**")
        || head.contains("====");
  }

  private static Optional<Format> markup(String start) {
    Matcher root = XML_ROOT.matcher(start);
    if (!root.find()) {
      return Optional.empty();
    }
    String tag = root.group(1).toLowerCase(Locale.ROOT);
    String local = tag.substring(tag.indexOf(':') + 1);
    return Optional.of(
        switch (local) {
          case "rss", "rdf" -> Format.RSS;
          case "feed", "entry" -> Format.ATOM;
          case "nitf" -> Format.NITF;
          case "newsml", "newsitem", "newsmessage", "packageitem" -> Format.NEWSML;
          default -> start.startsWith("<?xml") && !isHtml(start) ? Format.XML : Format.HTML;
        });
  }

  private static boolean isHtml(String start) {
    String lower = start.toLowerCase(Locale.ROOT);
    return lower.contains("<html") || lower.contains("<body") || lower.contains("<head>");
  }

  private static boolean isMail(String start) {
    String block = start;
    if (start.startsWith("From ")) {
      block = start.substring(start.indexOf('\n') + 1);
    }
    Matcher headers = HEADER_BLOCK.matcher(block);
    return headers.lookingAt() && count(MAIL_HEADER, headers.group()) >= 2;
  }

  private static Format mailOrPage(String start) {
    int end = start.indexOf("\n\n");
    String headers = (end < 0 ? start : start.substring(0, end)).toLowerCase(Locale.ROOT);
    return headers.contains("multipart/related") ? Format.MHTML : Format.MAIL;
  }

  private static int count(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    int n = 0;
    while (n < 10 && m.find()) {
      n++;
    }
    return n;
  }
}

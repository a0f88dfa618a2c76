package io.dateline.article.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns bytes into text. A byte order mark is believed first; then UTF-8 if the bytes are it, for
 * nothing else looks like it by chance; then what the sender, the page or the document declares;
 * then a guess by the letters' frequencies.
 */
public final class Decoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int DECLARATION = 4096;
  private static final int SAMPLE = 200_000;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:<\\?xml[^>]{0,200}encoding|<meta[^>]{0,300}charset|@charset)\\s*=?\\s*[\"']?\\s*"
              + "([A-Za-z0-9_:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_HEADER =
      Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

  private Decoder() {}

  /**
   * Text and the charset it was decoded with.
   *
   * @param text the text, without byte order mark and NUL characters
   * @param charset the charset's name
   */
  public record Decoded(String text, String charset) {}

  /**
   * Decodes bytes.
   *
   * @param contentType the value of a {@code Content-Type} header, if there was one
   */
  public static Decoded decode(byte[] content, Optional<String> contentType) {
    Charset charset = charset(content, contentType);
    int skip = byteOrderMark(content, charset);
    String text = new String(content, skip, content.length - skip, charset);
    if (text.indexOf('\0') >= 0) {
      text = text.replace("\0", "");
    }
    return new Decoded(Mojibake.repair(text), charset.name());
  }

  private static Charset charset(byte[] content, Optional<String> contentType) {
    Optional<Charset> marked = marked(content);
    if (marked.isPresent()) {
      return marked.get();
    }
    if (isWide(content)) {
      return content[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    Optional<Charset> declared =
        contentType.flatMap(Decoder::inHeader).or(() -> declaredIn(content));
    boolean escapes = declared.filter(c -> c.name().startsWith("ISO-2022")).isPresent();
    if (!escapes && isUtf8(content)) {
      return StandardCharsets.UTF_8;
    }
    return declared
        .filter(c -> !c.equals(StandardCharsets.UTF_8) || isMostlyUtf8(content))
        .or(() -> guessed(content))
        .orElse(WINDOWS_1252);
  }

  private static Optional<Charset> marked(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  private static int byteOrderMark(byte[] content, Charset charset) {
    return marked(content)
        .map(c -> c.equals(charset) ? (c.equals(StandardCharsets.UTF_8) ? 3 : 2) : 0)
        .orElse(0);
  }

  /** Whether every other byte is zero, as in UTF-16 of a western language, or a mark says so. */
  static boolean isWide(byte[] content) {
    if (marked(content).filter(c -> !c.equals(StandardCharsets.UTF_8)).isPresent()) {
      return true;
    }
    int length = Math.min(content.length, 1024) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += content[i] == 0 ? 1 : 0;
      odd += content[i + 1] == 0 ? 1 : 0;
    }
    int most = length * 2 / 5;
    return length >= 8 && ((even > most && odd == 0) || (odd > most && even == 0));
  }

  private static Optional<Charset> inHeader(String contentType) {
    Matcher m = IN_HEADER.matcher(contentType);
    return m.find() ? named(m.group(1)) : Optional.empty();
  }

  private static Optional<Charset> declaredIn(byte[] content) {
    int length = Math.min(content.length, DECLARATION);
    if (!holdsEither(content, length, '<', '@')) {
      return Optional.empty();
    }
    String head = new String(content, 0, length, StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    return m.find() ? named(m.group(1)) : Optional.empty();
  }

  private static boolean holdsEither(byte[] content, int length, char one, char other) {
    for (int i = 0; i < length; i++) {
      if (content[i] == one || content[i] == other) {
        return true;
      }
    }
    return false;
  }

  /** A charset by the name that pages use for it, which often means its larger successor. */
  public static Optional<Charset> named(String name) {
    String known =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "iso8859-1", "ansi" ->
              "windows-1252";
          case "iso-8859-9" -> "windows-1254";
          case "gb2312", "gbk", "x-gbk" -> "GB18030";
          case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
          case "ks_c_5601-1987", "euc-kr" -> "x-windows-949";
          case "utf8", "utf-16", "utf-16le", "utf-16be", "unicode" -> "UTF-8";
          default -> name;
        };
    try {
      return Optional.of(Charset.forName(known));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean isUtf8(byte[] content) {
    if (new String(content, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0) {
      return true; // decoding put no mark of damage into it
    }
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Whether damaged bytes are rare among those of several-byte characters. */
  private static boolean isMostlyUtf8(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    int damaged = 0;
    int high = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      damaged += c == '\uFFFD' ? 1 : 0;
      high += c > 127 && c != '\uFFFD' ? 1 : 0;
    }
    return damaged <= high;
  }

  private static Optional<Charset> guessed(byte[] content) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(content, 0, Math.min(content.length, SAMPLE));
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Decoder::named);
  }
}

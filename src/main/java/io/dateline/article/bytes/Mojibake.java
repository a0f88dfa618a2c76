package io.dateline.article.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Repairs UTF-8 that was once read as Windows-1252 or Latin-1 ("itâ€™s", "GalwayÃ©"), run by run,
 * where the run's characters are exactly the bytes of letters or marks that western text has.
 */
final class Mojibake {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Mojibake() {}

  static String repair(String text) {
    if (!isSuspect(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && isByte(text.charAt(end))) {
        end++;
      }
      if (end - i >= 2) {
        String run = text.substring(i, end);
        out.append(decoded(run).orElse(run));
        i = end;
      } else {
        out.append(text.charAt(i++));
      }
    }
    return out.toString();
  }

  private static boolean isSuspect(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 127 && "ÃâÂÄÅÐ".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isByte(char c) {
    return c > 127 && byteOf(c) >= 0;
  }

  /** The byte that was read as a character; negative if none was. */
  private static int byteOf(char c) {
    if (c <= 0xFF) {
      return c;
    }
    try {
      ByteBuffer bytes =
          WINDOWS_1252
              .newEncoder()
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(new char[] {c}));
      return bytes.get(0) & 0xFF;
    } catch (CharacterCodingException e) {
      return -1;
    }
  }

  private static Optional<String> decoded(String run) {
    byte[] bytes = new byte[run.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) byteOf(run.charAt(i));
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.chars().allMatch(Mojibake::isLikely) ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Latin, Greek and Cyrillic letters, punctuation, signs of currencies. */
  private static boolean isLikely(int c) {
    return (c >= 0xA0 && c < 0x250)
        || (c >= 0x370 && c < 0x530)
        || (c >= 0x2010 && c < 0x2050)
        || (c >= 0x20A0 && c < 0x20C0)
        || c == 0x2122;
  }
}

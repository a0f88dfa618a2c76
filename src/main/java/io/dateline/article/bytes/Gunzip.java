package io.dateline.article.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip, never further than a limit. */
public final class Gunzip {

  private Gunzip() {}

  /** Whether bytes are packed with gzip. */
  public static boolean isPacked(byte[] content) {
    return content.length > 2
        && (content[0] & 0xFF) == 0x1F
        && (content[1] & 0xFF) == 0x8B
        && content[2] == 8;
  }

  /**
   * Unpacks bytes.
   *
   * @param most how many bytes are unpacked at most; a result longer than this (by one) shows that
   *     there would be more
   * @throws IOException if they are damaged
   */
  public static byte[] unpack(byte[] content, int most) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
      return in.readNBytes(most + 1);
    }
  }
}

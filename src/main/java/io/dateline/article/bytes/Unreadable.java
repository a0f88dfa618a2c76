package io.dateline.article.bytes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A kind of file that holds no text that could be read as an article.
 *
 * @param mediaType its media type
 * @param name what people call it, with its article
 * @param advice what to do about it
 */
public record Unreadable(String mediaType, String name, String advice) {

  private static final String SAVE = "Save the article as text or HTML and upload that.";
  private static final String UNPACK = "Unpack it and upload the articles one by one.";
  private static final String UPLOAD_TEXT = "Upload the article's text or web page instead.";
  private static final int HEAD = 4096;

  private record Magic(int at, String bytes, Unreadable kind) {}

  private static final List<Magic> MAGICS =
      List.of(
          magic("%PDF-", "application/pdf", "a PDF document", SAVE),
          magic("{\\rtf", "application/rtf", "an RTF document", SAVE),
          magic("\u00D0\u00CF\u0011\u00E0", "application/msword", "an Office document", SAVE),
          magic("PK\u0003\u0004", "application/zip", "a ZIP archive or Office document", UNPACK),
          magic("BZh", "application/x-bzip2", "a bzip2 archive", UNPACK),
          magic("\u00FD7zXZ", "application/x-xz", "an XZ archive", UNPACK),
          magic("7z\u00BC\u00AF", "application/x-7z-compressed", "a 7z archive", UNPACK),
          magic("Rar!", "application/vnd.rar", "a RAR archive", UNPACK),
          magic("(\u00B5/\u00FD", "application/zstd", "a Zstandard archive", UNPACK),
          magic("\u0089PNG", "image/png", "a PNG picture", UPLOAD_TEXT),
          magic("\u00FF\u00D8\u00FF", "image/jpeg", "a JPEG picture", UPLOAD_TEXT),
          magic("GIF8", "image/gif", "a GIF picture", UPLOAD_TEXT),
          magic("RIFF", "application/octet-stream", "a media file", UPLOAD_TEXT),
          magic("ID3", "audio/mpeg", "an MP3 recording", UPLOAD_TEXT),
          magic("OggS", "application/ogg", "an Ogg recording", UPLOAD_TEXT),
          magic("\u007FELF", "application/octet-stream", "a program", UPLOAD_TEXT),
          magic("PAR1", "application/vnd.apache.parquet", "a Parquet file", UPLOAD_TEXT),
          magic("SQLite format 3", "application/vnd.sqlite3", "a database", UPLOAD_TEXT),
          magic("bplist00", "application/x-plist", "a web archive", SAVE),
          new Magic(4, "ftyp", new Unreadable("video/mp4", "a video", UPLOAD_TEXT)),
          new Magic(257, "ustar", new Unreadable("application/x-tar", "a tar archive", UNPACK)));

  private static final Unreadable BINARY =
      new Unreadable("application/octet-stream", "a binary file", UPLOAD_TEXT);

  private static Magic magic(String bytes, String mediaType, String name, String advice) {
    return new Magic(0, bytes, new Unreadable(mediaType, name, advice));
  }

  /** Says what kind of unreadable file some bytes are; empty if they may be text. */
  public static Optional<Unreadable> of(byte[] content) {
    for (Magic magic : MAGICS) {
      if (startsWith(content, magic.at(), magic.bytes())) {
        return Optional.of(magic.kind());
      }
    }
    return Decoder.isWide(content) || !isBinary(content) ? Optional.empty() : Optional.of(BINARY);
  }

  private static boolean startsWith(byte[] content, int at, String magic) {
    byte[] bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
    return content.length >= at + bytes.length
        && java.util.Arrays.equals(content, at, at + bytes.length, bytes, 0, bytes.length);
  }

  /** Text has few control characters; a stray one does not make it binary. */
  private static boolean isBinary(byte[] content) {
    int length = Math.min(content.length, HEAD);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = content[i] & 0xFF;
      if (b < 9 || (b > 13 && b < 32 && b != 27) || b == 127) {
        controls++;
      }
    }
    return controls > 3 + length / 50;
  }
}

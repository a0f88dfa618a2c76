package io.dateline.serve;

import io.dateline.diary.Entry;
import io.dateline.diary.EntryJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The diary as it stood when it was last read.
 *
 * @param entries its visits, by day
 * @param tag an entity tag: the same visits have the same
 */
public record Snapshot(List<Entry> entries, String tag) {

  private static final int TAG_BYTES = 12;

  /** Keeps its own copy. */
  public Snapshot {
    entries = List.copyOf(entries);
  }

  /** A snapshot of some visits. */
  public static Snapshot of(List<Entry> entries) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Entry entry : entries) {
        digest.update(EntryJson.write(entry).getBytes(StandardCharsets.UTF_8));
      }
      String hex = HexFormat.of().formatHex(digest.digest(), 0, TAG_BYTES);
      return new Snapshot(entries, '"' + hex + '"');
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package io.dateline.serve;

import io.dateline.diary.Entry;
import io.dateline.diary.EntryJson;
import io.dateline.diary.Query;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
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

  /** An entity tag of what answers a question here; "next week" is another one a week later. */
  String tag(Query query) {
    boolean timed = query.from().isPresent() || query.until().isPresent();
    String days =
        "%s/%s\""
            .formatted(
                query.from().map(LocalDate::toString).orElse(""),
                query.until().map(LocalDate::toString).orElse(""));
    return timed ? tag.substring(0, tag.length() - 1) + "-" + days : tag;
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

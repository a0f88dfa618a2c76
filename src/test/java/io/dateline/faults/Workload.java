package io.dateline.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ObjectVersion;

/** Changes the objects of a bucket, as the seed has it: uploads, uploads again, deletions. */
final class Workload {

  /** How many changes an object sees on average. */
  private static final int CHANGES_OF_ONE = 8;

  private final S3Client s3;
  private final String bucket;
  private final Random random;
  private final Texts texts;
  private final List<String> keys = new ArrayList<>();
  private final Set<String> seen = new TreeSet<>();
  private int uploads;
  private int deletions;

  Workload(S3Client s3, String bucket, long seed, int changes) {
    this.s3 = s3;
    this.bucket = bucket;
    this.random = new Random(seed);
    this.texts = new Texts(new Random(seed + 1));
    for (int i = 0; i < Math.max(1, changes / CHANGES_OF_ONE); i++) {
      keys.add(
          switch (i % 4) {
            case 0 -> "wire/%d.txt".formatted(i);
            case 1 -> "wire/2025 03/a+b c%%20d %d.txt".formatted(i);
            case 2 -> "新闻/訪問 «été» %d".formatted(i);
            default -> longest("/%d.txt".formatted(i));
          });
    }
  }

  /** Makes one change. */
  void change() {
    String key = keys.get(random.nextInt(keys.size()));
    int dice = random.nextInt(100);
    if (!seen.add(key) && dice < 25) {
      deletions++;
      if (dice < 4) {
        deleteNewestVersion(key);
      } else {
        s3.deleteObject(delete -> delete.bucket(bucket).key(key));
      }
      return;
    }
    upload(key);
  }

  /** The keys that were changed. */
  Set<String> keys() {
    return seen;
  }

  @Override
  public String toString() {
    return "%,d changes to %,d objects: %,d uploads, %,d uploads again, %,d deletions"
        .formatted(uploads + deletions, seen.size(), seen.size(), uploads - seen.size(), deletions);
  }

  /** A key as long as S3 allows. */
  private static String longest(String end) {
    return "deep/".repeat(205).substring(0, 1024 - end.length()) + end;
  }

  private void upload(String key) {
    uploads++;
    s3.putObject(put -> put.bucket(bucket).key(key), RequestBody.fromString(texts.next()));
  }

  private void deleteNewestVersion(String key) {
    s3.listObjectVersions(list -> list.bucket(bucket).prefix(key)).versions().stream()
        .filter(version -> version.key().equals(key) && version.isLatest())
        .map(ObjectVersion::versionId)
        .findFirst()
        .ifPresentOrElse(
            id -> s3.deleteObject(delete -> delete.bucket(bucket).key(key).versionId(id)),
            () -> s3.deleteObject(delete -> delete.bucket(bucket).key(key)));
  }
}

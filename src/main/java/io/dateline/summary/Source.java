package io.dateline.summary;

/**
 * Where an article came from. What is not known is an empty text.
 *
 * @param bucket the bucket, or empty for a file
 * @param key the object's key, or the file's path
 * @param versionId the object's version
 * @param eTag the object's entity tag
 * @param sequencer what orders the events of one key
 * @param bytes the size of the content
 * @param mediaType the media type the content was recognised as
 * @param charset the charset it was decoded with
 */
public record Source(
    String bucket,
    String key,
    String versionId,
    String eTag,
    String sequencer,
    long bytes,
    String mediaType,
    String charset) {

  /** A file of the local machine or another input without a bucket. */
  public static Source file(String path, long bytes) {
    return new Source("", path, "", "", "", bytes, "", "");
  }

  /** The same source, with what was learned by reading it. */
  public Source readAs(String newMediaType, String newCharset) {
    return new Source(bucket, key, versionId, eTag, sequencer, bytes, newMediaType, newCharset);
  }
}

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
 * @param url where the article can be read on the web, as it says or whoever handed it in
 */
public record Source(
    String bucket,
    String key,
    String versionId,
    String eTag,
    String sequencer,
    long bytes,
    String mediaType,
    String charset,
    String url) {

  /** A source of which no address on the web is known. */
  public Source(
      String bucket,
      String key,
      String versionId,
      String eTag,
      String sequencer,
      long bytes,
      String mediaType,
      String charset) {
    this(bucket, key, versionId, eTag, sequencer, bytes, mediaType, charset, "");
  }

  /** A file of the local machine or another input without a bucket. */
  public static Source file(String path, long bytes) {
    return new Source("", path, "", "", "", bytes, "", "");
  }

  /** The same source, with where the article can be read. */
  public Source at(String address) {
    return new Source(bucket, key, versionId, eTag, sequencer, bytes, mediaType, charset, address);
  }

  /** The same source, with what was learned by reading it. */
  public Source readAs(String newMediaType, String newCharset) {
    return new Source(
        bucket, key, versionId, eTag, sequencer, bytes, newMediaType, newCharset, url);
  }
}

package io.dateline.article;

/**
 * What is read at all.
 *
 * @param maxBytes the largest content in bytes, as it was stored and after it is unpacked
 * @param englishOnly whether an article in another language is rejected
 */
public record Limits(int maxBytes, boolean englishOnly) {

  /** English articles of up to 5 MB. */
  public static final Limits DEFAULT = new Limits(5_000_000, true);

  /** Checks that there is room for an article. */
  public Limits {
    if (maxBytes < 1) {
      throw new IllegalArgumentException(
          "the largest article must have a byte at least, not " + maxBytes);
    }
  }
}

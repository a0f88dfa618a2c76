package io.dateline.cli.input;

import io.dateline.article.Hints;

/** What loading an input gave: its bytes, or the reason why there are none. */
public sealed interface Loaded {

  /** What is known about the input beside its bytes. */
  Hints hints();

  /** The bytes of an input. */
  final class Content implements Loaded {
    private final byte[] bytes;
    private final Hints hints;

    Content(byte[] bytes, Hints hints) {
      this.bytes = bytes;
      this.hints = hints;
    }

    /** The bytes themselves, not a copy. */
    public byte[] bytes() {
      return bytes;
    }

    @Override
    public Hints hints() {
      return hints;
    }
  }

  /**
   * The input cannot be read.
   *
   * @param reason what is wrong with it and what to do, for a person to read
   * @param bytes its size, as far as it is known, else 0
   */
  record Unreadable(String reason, long bytes, Hints hints) implements Loaded {}
}

package io.dateline.serve;

import io.dateline.article.Hints;

/** Explains why an article gives what it gives. */
@FunctionalInterface
public interface Explaining {

  /**
   * A page that explains an article, with its own style and policy.
   *
   * @param name what the article is called
   */
  String page(byte[] content, String name, Hints hints);
}

package io.dateline.article.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression in either case that is compiled when it is first asked for: most articles
 * have the marks of few rules. Safe to share.
 */
final class LazyPattern {

  private final String source;
  private volatile @Nullable Pattern compiled;

  LazyPattern(String source) {
    this.source = source;
  }

  Matcher matcher(CharSequence text) {
    Pattern pattern = compiled;
    if (pattern == null) {
      pattern = Pattern.compile(source, Pattern.CASE_INSENSITIVE);
      compiled = pattern;
    }
    return pattern.matcher(text);
  }
}

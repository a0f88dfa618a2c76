package io.dateline.article.text;

import java.util.List;
import java.util.Set;

/**
 * Knows one kind of text that is no part of the news.
 *
 * @param name what the rule is called
 * @param scope where it looks and what goes
 * @param cues words of which one must be there before the pattern is tried; empty for no such need
 * @param needs a text that must be there, too; empty for no such need
 * @param like the pattern
 * @param examples what it must and must not do
 */
record Rule(
    String name,
    Scope scope,
    Set<String> cues,
    String needs,
    LazyPattern like,
    List<Example> examples) {

  Rule {
    cues = Set.copyOf(cues);
    examples = List.copyOf(examples);
  }

  /** Where a rule looks, and what goes if it matches. */
  enum Scope {
    /** In the title: what matches goes. */
    TITLE,
    /** In the first paragraphs: the paragraph goes. */
    LEAD,
    /** Anywhere: the paragraph goes. */
    LINE,
    /** Anywhere: the paragraph goes, and those after it as long as they speak to the reader. */
    BOX,
    /** In the latter part of the text: the paragraph and all that follows goes. */
    REST,
    /** In the last paragraphs: the paragraph goes, and all that follows. */
    END,
    /** Anywhere: what matches goes. */
    PIECE,
    /** Anywhere: what matches goes, with the headline that follows it. */
    LINK,
    /** Anywhere: the sentences that match go. */
    SENTENCE,
    /** At the end of the last paragraphs: what matches goes, up to the paragraph's end. */
    TAIL
  }

  /**
   * What a rule does to a text.
   *
   * @param before the text
   * @param after what is left of it: nothing if the rule drops it, the same if it must not match
   */
  record Example(String before, String after) {}
}

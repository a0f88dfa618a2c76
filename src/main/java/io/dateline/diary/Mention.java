package io.dateline.diary;

import io.dateline.time.DateRange;
import io.dateline.visit.Visit;
import java.util.List;

/**
 * What one article says of a visit.
 *
 * @param article the article
 * @param when the days it tells
 * @param whenText the words that tell them, or an empty text
 * @param status how far the visit had got when the article appeared
 * @param salience whether the article is about the visit
 * @param confidence how likely it is right, from 0 to 1
 * @param rule the rule of the grammar that found it
 * @param evidence the words that prove it, the most telling first
 */
public record Mention(
    ArticleRef article,
    DateRange when,
    String whenText,
    Visit.Status status,
    Visit.Salience salience,
    double confidence,
    String rule,
    List<Evidence> evidence) {

  /** Keeps its own copy. */
  public Mention {
    evidence = List.copyOf(evidence);
  }
}

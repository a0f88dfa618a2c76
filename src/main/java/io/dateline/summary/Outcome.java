package io.dateline.summary;

import io.dateline.fact.Fact;
import io.dateline.language.Quote;
import io.dateline.visit.Visit;
import java.util.List;

/** What became of an article: it was summarised, or rejected with a reason. */
public sealed interface Outcome {

  /**
   * The article was read.
   *
   * @param language ISO 639-1 code
   * @param title the article's title, or an empty text
   * @param headline the main visit in a line, or the sentence that tells the news best
   * @param summary at most three sentences of the article
   * @param visits the visits it tells of, main ones first
   * @param facts the other key facts
   */
  record Summarised(
      String language,
      String title,
      String headline,
      List<Quote> summary,
      List<Visit> visits,
      List<Fact> facts)
      implements Outcome {

    /** Keeps its own copies. */
    public Summarised {
      summary = List.copyOf(summary);
      visits = List.copyOf(visits);
      facts = List.copyOf(facts);
    }
  }

  /**
   * The article cannot be read.
   *
   * @param reason what is wrong with it and what to do, for a person to read
   */
  record Rejected(String reason) implements Outcome {}

  /** The visits, none if the article was rejected. */
  default List<Visit> visits() {
    return this instanceof Summarised s ? s.visits() : List.of();
  }
}

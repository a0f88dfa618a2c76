package io.dateline.diary;

import io.dateline.language.Analyser;
import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.time.TimeExpression;
import io.dateline.time.TimeTagger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the days that somebody asks for. */
public final class Period {

  private Period() {}

  /**
   * The days that words mean.
   *
   * @param words a day, month or year of ISO 8601, two of these with a slash between them, or words
   *     such as "next week", "from Monday", "March 2025"
   * @param today the day on which they are said
   * @throws IllegalArgumentException if they mean no days
   */
  public static DateRange of(String words, LocalDate today) {
    String text = words.strip();
    Optional<PartialDate> single = PartialDate.parse(text);
    if (single.isPresent()) {
      return DateRange.of(single.get());
    }
    int slash = text.indexOf('/');
    if (slash >= 0) {
      Optional<PartialDate> start = PartialDate.parse(text.substring(0, slash));
      Optional<PartialDate> end = PartialDate.parse(text.substring(slash + 1));
      if (start.isPresent() && end.isPresent()) {
        return DateRange.of(start.get(), end.get());
      }
    }
    List<TimeExpression> found = TimeTagger.load().tag(text, Analyser.load().analyse(text), today);
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "\"%s\" means %s; give a day such as 2025-03-28, a month such as 2025-03, or words such as"
                  .formatted(words, found.isEmpty() ? "no days" : "several times")
              + " \"next week\"");
    }
    DateRange span = found.getFirst().span();
    return span.isUnknown() ? found.getFirst().range() : span;
  }
}

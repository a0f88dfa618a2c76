package io.dateline.diary;

import io.dateline.language.Analyser;
import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.time.TimeExpression;
import io.dateline.time.TimeTagger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the days that somebody asks for. */
final class Period {

  private static final Pattern NAMES =
      Pattern.compile(
          "\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:january|february|march|april|may|june"
              + "|july|august|september|october|november|december)\\b");

  private Period() {}

  /** Loaded when the first words come: most questions have days of ISO 8601, or none. */
  private static final class Reader {
    static final Analyser ANALYSER = Analyser.load();
    static final TimeTagger TAGGER = TimeTagger.load();
  }

  /**
   * The days that words mean.
   *
   * @param words a day, month or year of ISO 8601, two of these with a slash between them, or words
   *     such as "next week", "from Monday", "March 2025"
   * @param today the day on which they are said
   * @throws IllegalArgumentException if they mean no days
   */
  static DateRange of(String words, LocalDate today) {
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
    // Articles write "Monday" and "May" with capitals; people who ask often do not.
    String written = NAMES.matcher(text).replaceAll(name -> capitalised(name.group()));
    List<TimeExpression> found =
        Reader.TAGGER.tag(written, Reader.ANALYSER.analyse(written), today);
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "\"%s\" means %s; give a day such as 2025-03-28, a month such as 2025-03, or words such as"
                  .formatted(words, found.isEmpty() ? "no days" : "several times")
              + " \"next week\"");
    }
    DateRange span = found.getFirst().span();
    return span.isUnknown() ? found.getFirst().range() : span;
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}

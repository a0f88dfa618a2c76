package io.dateline.article.text;

import io.dateline.article.date.DayOrder;
import io.dateline.article.date.WrittenDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the line near the top of plain text that tells the day of publication and nothing else:
 * "March 28, 2025", "Published: 28 March 2025, 10:15 GMT", "By Anna Holm | 28 March 2025".
 */
public final class DayLine {

  private static final int TOP = 5;
  private static final int LONGEST = 100;
  private static final int MOST_OTHER_WORDS = 2;
  private static final int MOST_BEHIND_LABEL = 8;
  private static final Pattern LABEL =
      Pattern.compile("(?i)^\\W*(?:by|published|posted|updated|date|dated|last|first|filed)\\b");
  private static final Pattern DATE_WORDS =
      Pattern.compile(
          "(?i)\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|published|posted|updated|date|on|at|of"
              + "|the|last|by|first|am|pm|[a-z]{2,4}t|gmt|utc|january|february|march|april|may|june|july"
              + "|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov"
              + "|dec)\\b");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern AUTHOR =
      Pattern.compile("^[Bb]y (\\p{Lu}[\\p{L}'’.-]+(?: [\\p{L}'’.-]+){0,3}?)(?= ?[|,•·(–—-]|$)");
  private static final Pattern SENTENCE = Pattern.compile("[\\p{Ll})\"”]\\.$");
  private static final WrittenDates DATES = new WrittenDates(DayOrder.UNKNOWN);

  private DayLine() {}

  /**
   * Takes the day out of the top of an article that does not have one yet, and the line with it.
   */
  public static Draft lift(Draft draft) {
    List<String> paragraphs = draft.paragraphs();
    for (int i = 0; i < Math.min(TOP, paragraphs.size() - 1) && draft.day().isEmpty(); i++) {
      Optional<LocalDate> day = day(paragraphs.get(i));
      if (day.isPresent()) {
        List<String> rest = new ArrayList<>(paragraphs);
        rest.remove(i);
        return draft
            .withText(draft.title(), rest)
            .completedBy(day, author(paragraphs.get(i)), Optional.empty());
      }
    }
    return draft;
  }

  private static Optional<String> author(String line) {
    Matcher m = AUTHOR.matcher(line);
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String line) {
    if (line.length() > LONGEST || SENTENCE.matcher(line).find()) {
      return Optional.empty();
    }
    String rest = DATE_WORDS.matcher(line).replaceAll("");
    int most = LABEL.matcher(line).find() ? MOST_BEHIND_LABEL : MOST_OTHER_WORDS;
    return WORD.matcher(rest).results().count() > most
        ? Optional.empty()
        : DATES.in(line).stream().findFirst();
  }
}

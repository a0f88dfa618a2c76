package io.dateline.visit.mention;

import io.dateline.language.Resources;
import io.dateline.language.Token;
import io.dateline.language.phrase.NounGroup;
import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.visit.Visit;
import io.dateline.visit.Visit.Status;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How far a visit had got on the day of publication, by its words and its days. */
public final class Statuses {

  private static final int LONGEST_USUAL = 10;
  private static final Map<String, Status> MODIFIERS = load();
  private static final Set<String> BRIEF = Resources.words(Visit.class, "brief-words.txt");
  private static final Set<String> SPANS = Set.of("hour", "hours", "minutes");

  /** How many words "some four and a half hours" may take behind a verb. */
  private static final int HOURS = 6;

  private Statuses() {}

  /** What the words before the noun say: "his upcoming trip". */
  static Optional<Status> said(Site site) {
    if (!(site.trigger() instanceof NounGroup group)) {
      return Optional.empty();
    }
    for (int i = group.from(); i < group.to(); i++) {
      Status status = MODIFIERS.get(site.line().tokens().get(i).lower());
      if (status != null) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the visit is told as a short one, which is over on the day it is paid: "made a flying
   * visit", "spent four hours in Rome".
   */
  static boolean isBrief(Site site) {
    List<Token> tokens = site.line().tokens();
    int to =
        site.isVerb() ? Math.min(site.trigger().to() + HOURS, tokens.size()) : site.trigger().to();
    Set<String> words = site.isVerb() ? SPANS : BRIEF;
    return tokens.subList(site.trigger().from(), to).stream()
        .anyMatch(token -> words.contains(token.lower()));
  }

  static Status of(Stage stage, DateRange when, boolean firstDay, LocalDate published) {
    return switch (stage) {
      case ASKED -> Status.INVITED;
      case REFUSED -> Status.CANCELLED;
      case POSTPONED -> Status.POSTPONED;
      case FUTURE, WISHED -> Status.PLANNED;
      case ENDED -> Status.COMPLETED;
      case NOW -> byDays(when, published).orElse(Status.ONGOING);
      case BEGUN -> byDays(when, published).orElse(begun(when, published));
      case PAST, HOPED ->
          byDays(when, published).orElse(firstDay ? begun(when, published) : Status.COMPLETED);
    };
  }

  private static Status begun(DateRange when, LocalDate published) {
    return isLongSince(when, published) ? Status.COMPLETED : Status.ONGOING;
  }

  /**
   * Whether it is longer since a visit began than visits usually last. One that began later, and of
   * whose end nothing is told, is still under way.
   */
  public static boolean isLongSince(DateRange when, LocalDate published) {
    return when.start()
        .filter(day -> day.first().isBefore(published.minusDays(LONGEST_USUAL)))
        .isPresent();
  }

  private static Optional<Status> byDays(DateRange when, LocalDate published) {
    Optional<LocalDate> start = when.start().map(PartialDate::first);
    Optional<LocalDate> end = when.end().map(PartialDate::last);
    if (start.filter(day -> day.isAfter(published)).isPresent()) {
      return Optional.of(Status.PLANNED);
    }
    if (end.filter(day -> day.isBefore(published)).isPresent()) {
      return Optional.of(Status.COMPLETED);
    }
    return end.isPresent() && when.firstDay().isPresent()
        ? Optional.of(Status.ONGOING)
        : Optional.empty();
  }

  private static Map<String, Status> load() {
    Map<String, Status> modifiers = new HashMap<>();
    for (List<String> row : Resources.table(Visit.class, "modifiers.tsv")) {
      modifiers.put(row.get(0), Status.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(modifiers);
  }
}

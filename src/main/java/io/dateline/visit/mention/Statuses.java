package io.dateline.visit.mention;

import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.visit.Visit.Status;
import java.time.LocalDate;
import java.util.Optional;

/** How far a visit had got on the day of publication, by its verbs and its days. */
final class Statuses {

  private Statuses() {}

  static Status of(Stage stage, DateRange when, LocalDate published) {
    return switch (stage) {
      case ASKED -> Status.INVITED;
      case REFUSED -> Status.CANCELLED;
      case POSTPONED -> Status.POSTPONED;
      case FUTURE -> Status.PLANNED;
      case ENDED -> Status.COMPLETED;
      case NOW -> byDays(when, published).orElse(Status.ONGOING);
      case BEGUN, PAST, HOPED ->
          byDays(when, published).orElse(stage == Stage.BEGUN ? Status.ONGOING : Status.COMPLETED);
    };
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
    return start.isPresent() && end.isPresent() ? Optional.of(Status.ONGOING) : Optional.empty();
  }
}

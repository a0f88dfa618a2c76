package io.dateline.visit.story;

import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.visit.Visit.Status;
import io.dateline.visit.mention.Mention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days of words that speak of a trip told before, seen beside its own. */
final class ReferenceDays {

  private static final int WEEK = 7;

  private ReferenceDays() {}

  /** "leaves on Sunday. He returns on Wednesday": the Wednesday after that Sunday. */
  static Mention inOrder(Mention reference, Trip trip) {
    Optional<LocalDate> last = reference.when().lastDay();
    if (!reference.rule().lastDay() || reference.when().start().isPresent() || last.isEmpty()) {
      return reference;
    }
    Optional<LocalDate> first = TripDates.of(trip).range().firstDay();
    boolean turned =
        first.isPresent()
            && last.get().isBefore(first.get())
            && last.get().plusDays(WEEK).isAfter(first.get());
    return turned
        ? reference.at(DateRange.until(PartialDate.of(last.get().plusDays(WEEK))))
        : reference;
  }

  /**
   * "a briefing on Wednesday on the coming visit": no day of a trip that lies ahead.
   *
   * @param trip the words that tell the trip
   */
  static boolean isTooEarly(Mention reference, List<Mention> trip) {
    Optional<LocalDate> day = reference.when().lastDay();
    return day.isPresent()
        && reference.status() != Status.PLANNED
        && trip.stream().allMatch(m -> m.status() == Status.PLANNED)
        && trip.stream()
            .flatMap(m -> m.when().firstDay().stream())
            .anyMatch(first -> first.isAfter(day.get()));
  }
}

package io.dateline.diary;

import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import java.util.List;
import java.util.Optional;

/** The days of a visit out of all that its mentions tell. */
final class MergedDates {

  private MergedDates() {}

  /**
   * The newest days that are told; older ones that agree with them count where they are more
   * precise, tell the whole span of which the newest tell a part, or an end that these leave open.
   *
   * @param told mentions, the oldest first
   */
  static DateRange of(List<ToldVisit> told) {
    DateRange range = DateRange.UNKNOWN;
    for (ToldVisit one : told.reversed()) {
      DateRange older = one.visit().when();
      if (range.isUnknown()) {
        range = older;
      } else if (!older.isUnknown() && Days.touch(range, older)) {
        range = refined(range, older);
      }
    }
    return range;
  }

  private static DateRange refined(DateRange range, DateRange older) {
    int finer = Integer.compare(Days.precision(older), Days.precision(range));
    if (finer > 0 || (finer == 0 && Days.within(range, older) && isSpan(older))) {
      return older;
    }
    Optional<PartialDate> end = range.end().or(older::end);
    boolean closes =
        range.end().isEmpty() && finer == 0 && !Days.last(older).isBefore(Days.first(range));
    return closes ? new DateRange(range.start(), end) : range;
  }

  private static boolean isSpan(DateRange range) {
    return range.start().isPresent()
        && range.end().isPresent()
        && !range.start().equals(range.end());
  }
}

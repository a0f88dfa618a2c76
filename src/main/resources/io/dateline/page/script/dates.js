// Days, without time zones: a day is its number since 1970-01-01, as records state no hours.

const DAY = 86400000;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December'];
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The number of a day. */
export function day(year, month, date) {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, date); // Date.UTC takes the year 70 for 1970
  return Math.round(moment.getTime() / DAY);
}

/** Today, where the reader is. */
export function today() {
  const now = new Date();
  return day(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** Year, month and date of a day. */
export function parts(number) {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}

/** A day, month or year as records write it: {precision, first, last}; null if it is none. */
export function stated(iso) {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso ?? '');
  if (!match) return null;
  const [year, month, date] = match.slice(1).map(Number);
  if (match[3]) {
    const number = day(year, month, date);
    return { precision: 'day', first: number, last: number };
  }
  if (match[2]) return { precision: 'month', first: day(year, month, 1), last: day(year, month + 1, 1) - 1 };
  return { precision: 'year', first: day(year, 1, 1), last: day(year, 12, 31) };
}

/** ISO 8601: "2025-03-31". */
export function iso(number) {
  const { year, month, date } = parts(number);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The Monday of a day's week. */
export function monday(number) {
  return number - weekday(number);
}

/** 0 for Monday to 6. */
export function weekday(number) {
  return (((number + 3) % 7) + 7) % 7;
}

/** The number of the week that begins on a Monday, as ISO 8601 counts: that of its Thursday. */
export function weekNumber(monday) {
  const thursday = monday + 3;
  return Math.floor((thursday - day(parts(thursday).year, 1, 1)) / 7) + 1;
}

/** "31 March 2025". */
export function long(number) {
  const { year, month, date } = parts(number);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** "March 2025". */
export function monthName(number) {
  const { year, month } = parts(number);
  return `${MONTHS[month - 1]} ${year}`;
}

/** What both ends share is said once: "31 March – 2 April 2025". */
export function span(first, last) {
  if (first === last) return long(first);
  const a = parts(first);
  const b = parts(last);
  if (a.year !== b.year) return `${long(first)} – ${long(last)}`;
  if (a.month !== b.month) return `${a.date} ${MONTHS[a.month - 1]} – ${long(last)}`;
  return `${a.date}–${long(last)}`;
}

function words(date, withDay) {
  if (date.precision === 'year') return String(parts(date.first).year);
  if (date.precision === 'month') return monthName(date.first);
  return (withDay ? WEEKDAYS[weekday(date.first)] + ' ' : '') + long(date.first);
}

/** When a visit is, in words, in the precision that was stated. */
export function range(start, end) {
  if (!start && !end) return 'day not told';
  if (!end) return `from ${words(start, true)}`;
  if (!start) return `until ${words(end, true)}`;
  if (start.precision === 'day' && end.precision === 'day') {
    if (start.first === end.first) return words(start, true);
    const names = `${WEEKDAYS[weekday(start.first)]}–${WEEKDAYS[weekday(end.first)]}`;
    return `${names} ${span(start.first, end.first)}`;
  }
  if (start.first === end.first && start.last === end.last) return words(start, true);
  return `${words(start, true)} – ${words(end, true)}`;
}

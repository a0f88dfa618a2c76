// Puts visits together by the week they begin in; those of a month or a year alone stand after its weeks.

import * as dates from './dates.js';

const RANK = { day: 0, month: 1, year: 2, none: 3 };

/** Groups in the order of time: {key, title, note, first, last, visits}. */
export function groups(visits) {
  const found = new Map();
  for (const visit of visits) {
    const first = visit.precision === 'day' ? dates.monday(visit.first) : visit.first;
    const key = visit.precision === 'none' ? 'undated' : `${visit.precision}:${first}`;
    if (!found.has(key)) found.set(key, { ...named(visit, first), key, visits: [] });
    found.get(key).visits.push(visit);
  }
  return [...found.values()].sort((a, b) => a.place - b.place || a.rank - b.rank);
}

function named(visit, first) {
  const rank = RANK[visit.precision];
  const end = visit.precision === 'none' ? Infinity : period(visit);
  switch (visit.precision) {
    case 'day':
      return { rank, place: first, first, last: first + 6, title: weekSpan(first), note: weekNote(first), week: true };
    case 'month':
      return { rank, place: end, first, last: end, title: dates.monthName(first), note: 'day not told' };
    case 'year':
      return { rank, place: end, first, last: end, title: String(dates.parts(first).year), note: 'month not told' };
    default:
      return { rank, place: end, first: end, last: end, title: 'Day not told', note: 'newest first' };
  }
}

/** The last day of the month or year that a visit begins in. */
function period({ start, end }) {
  return (start ?? end).last;
}

function weekSpan(first) {
  const a = dates.parts(first);
  const b = dates.parts(first + 6);
  if (a.year !== b.year) return dates.span(first, first + 6);
  return dates.span(first, first + 6).replace(/ \d+$/, ''); // the year stands in the note
}

function weekNote(first) {
  const a = dates.parts(first).year;
  const week = `week ${dates.weekNumber(first)}`;
  return a === dates.parts(first + 6).year ? `${a}, ${week}` : week;
}

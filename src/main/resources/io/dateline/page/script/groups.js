// Puts visits together by the week they begin in; those of a month or a year alone stand before its weeks.

import * as dates from './dates.js';

const RANK = { year: 0, month: 1, day: 2, none: 3 };

/** Groups in the order of time: {key, title, note, first, last, visits}. The visits must be sorted by first day. */
export function groups(visits) {
  const found = new Map();
  for (const visit of visits) {
    const first = visit.precision === 'day' ? dates.monday(visit.first) : visit.first;
    const key = visit.precision === 'none' ? 'undated' : `${visit.precision}:${first}`;
    if (!found.has(key)) found.set(key, { ...named(visit, first), key, visits: [] });
    found.get(key).visits.push(visit);
  }
  return [...found.values()].sort((a, b) => a.first - b.first || a.rank - b.rank);
}

function named(visit, first) {
  const rank = RANK[visit.precision];
  switch (visit.precision) {
    case 'day':
      return { rank, first, last: first + 6, title: weekSpan(first), note: weekNote(first), week: true };
    case 'month':
      return { rank, first, last: visit.last, title: dates.monthName(first), note: 'day not told' };
    case 'year':
      return { rank, first, last: visit.last, title: String(dates.parts(first).year), note: 'month not told' };
    default:
      return { rank, first: Infinity, last: Infinity, title: 'Day not told', note: 'newest first' };
  }
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

// The visits as the page works with them, and which of them a filter lets through.

import { stated } from './dates.js';

/** In the order in which a visit goes through them. */
export const STATUSES = ['invited', 'planned', 'ongoing', 'completed', 'postponed', 'cancelled'];

/** A filter that lets everything through. */
export const ALL = Object.freeze({
  words: '', person: '', country: '', way: 'any', from: '', until: '', status: [], main: false, confidence: 0,
});

/** Without accents, capitals and marks: how names are compared. */
export function folded(text) {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđıßæœ]/g, (c) => ({ ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' })[c])
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Makes an entry ready: its days as numbers, its texts folded, once. */
export function visit(entry, index, countries) {
  const start = stated(entry.when.start);
  const end = stated(entry.when.end);
  const first = start ?? end;
  const name = (code) => countries[code]?.name ?? code ?? '';
  const people = [...entry.visitors, ...entry.hosts];
  return {
    entry,
    index,
    start,
    end,
    precision: first?.precision ?? 'none',
    first: first?.first ?? null,
    last: (end ?? start)?.last ?? null,
    from: codes(entry.visitors.slice(0, 1)),
    to: entry.destination.country ? [entry.destination.country] : [],
    people: people.map((person) => folded(person.name)),
    text: folded(
      [
        ...people.flatMap((person) => [person.name, person.role ?? '', name(person.country)]),
        name(entry.destination.country),
        ...entry.destination.places,
        entry.kind ?? '',
        entry.purpose ?? '',
        ...entry.mentions.flatMap((mention) => [mention.title, ...mention.evidence.map((e) => e.sentence)]),
      ].join(' '),
    ),
  };
}

function codes(people) {
  return people.map((person) => person.country).filter(Boolean);
}

/** A test of visits against a filter. */
export function matcher(filter) {
  const words = folded(filter.words).split(' ').filter(Boolean);
  const person = folded(filter.person).split(' ').filter(Boolean);
  const from = stated(filter.from)?.first ?? null;
  const until = stated(filter.until)?.last ?? null;
  const statuses = new Set(filter.status);
  return (visit) =>
    visit.entry.confidence >= filter.confidence - 1e-9 &&
    (!filter.main || visit.entry.salience === 'main') &&
    (statuses.size === 0 || statuses.has(visit.entry.status)) &&
    (from === null || (visit.last !== null && visit.last >= from)) &&
    (until === null || (visit.first !== null && visit.first <= until)) &&
    isOf(visit, filter.country, filter.way) &&
    (person.length === 0 || visit.people.some((name) => person.every((word) => name.includes(word)))) &&
    words.every((word) => visit.text.includes(word));
}

function isOf(visit, country, way) {
  if (!country) return true;
  return (way !== 'from' && visit.to.includes(country)) || (way !== 'to' && visit.from.includes(country));
}

/** How often each value occurs, the most frequent first. */
export function tally(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** "1 visit", "2,345 visits". */
export function counted(number, one, many = one + 's') {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

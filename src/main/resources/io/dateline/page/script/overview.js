// Visits over time, a bar for each week, month, year or decade, whichever gives bars that can be told apart.

import { shape } from './dom.js';
import * as dates from './dates.js';
import { STATUSES, counted } from './model.js';

const MOST_BARS = 130;
const HEIGHT = 56;
const WIDEST = 110; // pixels of a bar

const SIZES = [
  { name: 'week', of: (day) => dates.monday(day), next: (day) => day + 7, label: (day) => `week of ${dates.long(day)}` },
  { name: 'month', of: (day) => monthOf(day, 1), next: (day) => monthOf(day + 32, 1), label: dates.monthName },
  { name: 'year', of: (day) => yearOf(day, 1), next: (day) => yearOf(day + 370, 1), label: yearName },
  { name: 'decade', of: (day) => yearOf(day, 10), next: (day) => yearOf(day + 3660, 10), label: (d) => yearName(d) + 's' },
];

function monthOf(day) {
  const { year, month } = dates.parts(day);
  return dates.day(year, month, 1);
}

function yearOf(day, step) {
  return dates.day(Math.floor(dates.parts(day).year / step) * step, 1, 1);
}

function yearName(day) {
  return String(dates.parts(day).year);
}

/** Bars of dated visits: {size, bars: [{first, next, counts}]}. */
export function bars(visits) {
  const days = visits.filter((visit) => visit.precision === 'day');
  const months = visits.filter((visit) => visit.precision === 'month');
  if (days.length === 0) return { size: SIZES[0], bars: [] };
  const firsts = days.map((visit) => visit.first);
  const low = firsts.reduce((a, b) => Math.min(a, b));
  const high = firsts.reduce((a, b) => Math.max(a, b));
  for (const size of SIZES) {
    const found = [];
    for (let at = size.of(low); at <= high && found.length <= MOST_BARS; at = size.next(at)) {
      found.push({ first: at, next: size.next(at), counts: {}, total: 0 });
    }
    if (found.length > MOST_BARS && size !== SIZES.at(-1)) continue;
    const places = new Map(found.map((bar) => [bar.first, bar]));
    // What states a month alone belongs to no week.
    for (const visit of size.name === 'week' ? days : [...days, ...months]) {
      const bar = places.get(size.of(visit.first));
      if (bar) {
        bar.counts[visit.entry.status] = (bar.counts[visit.entry.status] ?? 0) + 1;
        bar.total++;
      }
    }
    return { size, bars: found };
  }
}

/** Draws the bars into a drawing; a click on one calls `go` with its first day. */
export function draw(svg, visits, go) {
  const { size, bars: found } = bars(visits);
  const width = Math.max(svg.clientWidth, 200);
  const most = found.reduce((most, bar) => Math.max(most, bar.total), 1);
  const step = Math.min(width / Math.max(found.length, 1), WIDEST);
  svg.setAttribute('viewBox', `0 0 ${width} ${HEIGHT + 16}`);
  svg.setAttribute('aria-label', described(size, found));
  svg.replaceChildren(
    shape('line', { class: 'ground', x1: 0, x2: width, y1: HEIGHT + 0.5, y2: HEIGHT + 0.5 }),
    ...found.map((bar, i) => drawn(bar, i * step, step, most, size, go)),
    ...ticks(size, found, step, width),
  );
  svg.closest('section').hidden = found.length < 2;
}

function drawn(bar, x, step, most, size, go) {
  let y = HEIGHT;
  const gap = step > 4 ? 1.5 : 0.25;
  const pieces = STATUSES.filter((status) => bar.counts[status]).map((status) => {
    const height = (bar.counts[status] / most) * (HEIGHT - 4);
    y -= height;
    return shape('rect', { class: status, x: x + gap / 2, y, width: Math.max(step - gap, 0.5), height });
  });
  const group = shape(
    'g',
    { class: 'bar' },
    shape('title', {}, `${size.label(bar.first)}: ${counted(bar.total, 'visit')}`),
    shape('rect', { class: 'reach', x, y: 0, width: step, height: HEIGHT }),
    pieces,
  );
  if (bar.total > 0) group.addEventListener('click', () => go(bar.first));
  return group;
}

/** Names under the bars, as many as there is room for. */
function ticks(size, found, step, width) {
  const labels = [];
  let free = 0;
  found.forEach((bar, i) => {
    const { year, month, date } = dates.parts(bar.first);
    const month3 = dates.monthName(bar.first).slice(0, 3);
    const text = size.name === 'week' ? `${date} ${month3}` : size.name === 'month' ? `${month3} ${year}` : String(year);
    const x = i * step;
    const room = text.length * 6.2;
    if (x < free || x + room > width) return;
    labels.push(shape('text', { x, y: HEIGHT + 13 }, text));
    free = x + room + 14;
  });
  return labels;
}

function described(size, found) {
  if (found.length === 0) return 'no dated visits';
  const peak = found.reduce((a, b) => (b.total > a.total ? b : a));
  return `Visits by ${size.name}, ${size.label(found[0].first)} to ${size.label(found.at(-1).first)}; most in ` +
    `${size.label(peak.first)}: ${peak.total}`;
}

// The form of filters, and the same in the page's address, so that a view can be kept and sent.

import { byId, element } from './dom.js';
import * as dates from './dates.js';
import { ALL, STATUSES, tally } from './model.js';

const MOST_PEOPLE = 3000; // names that are offered
const TEXTS = ['words', 'person', 'country', 'way', 'from', 'until'];

/** Fills the form with what the visits have; what it asks for stays. */
export function offer(form, visits, names) {
  const asked = read(form);
  const countries = tally(visits.flatMap((visit) => [...new Set([...visit.from, ...visit.to])]));
  byId('country').replaceChildren(
    element('option', { value: '' }, 'any country'),
    ...countries
      .map(([code, count]) => ({ code, name: names(code), count }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'))
      .map(({ code, name, count }) => element('option', { value: code }, `${name} (${count})`)),
  );
  const people = tally(visits.flatMap((visit) => visit.entry.visitors.map((person) => person.name)));
  byId('people').replaceChildren(...people.slice(0, MOST_PEOPLE).map(([name]) => element('option', { value: name })));
  const counts = new Map(tally(visits.map((visit) => visit.entry.status)));
  byId('statuses').replaceChildren(
    ...STATUSES.filter((status) => counts.has(status)).map((status) =>
      element(
        'label',
        { class: 'tick' },
        element('input', { type: 'checkbox', name: 'status', value: status }),
        element('span', { class: `status ${status}` }, status),
        element('span', { class: 'number' }, counts.get(status).toLocaleString('en')),
      ),
    ),
  );
  write(form, asked);
}

/** What the form says. */
export function read(form) {
  const data = new FormData(form);
  const filter = { ...ALL, status: data.getAll('status'), main: data.has('main') };
  for (const name of TEXTS) filter[name] = String(data.get(name) ?? ALL[name]).trim();
  filter.confidence = Number(data.get('confidence') ?? 0);
  return filter;
}

/** Sets the form. */
export function write(form, filter) {
  for (const name of TEXTS) form.elements[name].value = filter[name];
  for (const box of form.querySelectorAll('[name=status]')) box.checked = filter.status.includes(box.value);
  form.elements.main.checked = filter.main;
  form.elements.confidence.value = filter.confidence;
  showConfidence(form);
}

/** Says the confidence that the slider stands at. */
export function showConfidence(form) {
  const value = Number(form.elements.confidence.value);
  byId('confidence-value').textContent = value > 0 ? `at least ${value.toFixed(2)}` : 'any';
}

/** A filter as the end of the address: only what differs from all. */
export function toHash(filter) {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    const text = Array.isArray(value) ? value.join(',') : String(value);
    if (text !== String(ALL[name])) parameters.set(name, text);
  }
  return parameters.toString();
}

/** The filter of an address; what it does not understand, it leaves out. */
export function fromHash(hash) {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const filter = { ...ALL };
  for (const name of TEXTS) filter[name] = parameters.get(name) ?? ALL[name];
  filter.way = ['any', 'to', 'from'].includes(filter.way) ? filter.way : 'any';
  for (const name of ['from', 'until']) if (!dates.stated(filter[name])) filter[name] = '';
  filter.status = (parameters.get('status') ?? '').split(',').filter((status) => STATUSES.includes(status));
  filter.main = parameters.get('main') === 'true';
  const confidence = Number(parameters.get('confidence'));
  filter.confidence = confidence >= 0 && confidence <= 1 ? confidence : 0;
  return filter;
}

/** First and last day of a stretch of time by its name. */
export function stretch(name) {
  const now = dates.today();
  const monday = dates.monday(now);
  switch (name) {
    case 'this-week':
      return [dates.iso(monday), dates.iso(monday + 6)];
    case 'next-week':
      return [dates.iso(monday + 7), dates.iso(monday + 13)];
    case 'from-today':
      return [dates.iso(now), ''];
    default:
      return ['', ''];
  }
}

/** What the filter asks for, in a line, for paper. */
export function described(filter, names) {
  const parts = [
    filter.words && `with “${filter.words}”`,
    filter.person && `of ${filter.person}`,
    filter.country && `${{ any: 'to or from', to: 'to', from: 'from' }[filter.way]} ${names(filter.country)}`,
    filter.from && `from ${filter.from}`,
    filter.until && `until ${filter.until}`,
    filter.status.length > 0 && filter.status.join(' or '),
    filter.main && 'that an article is about',
    filter.confidence > 0 && `of confidence ${filter.confidence.toFixed(2)} or more`,
  ].filter(Boolean);
  return parts.length > 0 ? `Only visits ${parts.join(', ')}.` : '';
}

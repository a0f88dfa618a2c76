// One visit: who, where, when, and the words that prove it.

import { element } from './dom.js';
import * as dates from './dates.js';
import { counted } from './model.js';

const PARTS = { inviter: 'invited by', receiver: 'received by', counterpart: 'meets' };

/** The card of a visit. `names` turns codes of countries into names, `links` ids of articles into addresses. */
export function card(visit, names, links) {
  const { entry } = visit;
  const id = `v${visit.index}`;
  const [principal, ...companions] = entry.visitors;
  return element(
    'article',
    { class: `card ${entry.status} ${entry.salience}`, 'aria-labelledby': id, 'data-visit': visit.index },
    element(
      'p',
      { class: 'top' },
      element('span', { class: 'when' }, dates.range(visit.start, visit.end)),
      strip(visit),
      element('span', { class: `status ${entry.status}` }, entry.status),
    ),
    element(
      'h4',
      { id, class: 'claim' },
      name('person', principal.name),
      ' ',
      element('span', { class: 'arrow', 'aria-hidden': 'true' }, '→'),
      element('span', { class: 'unseen' }, 'to'),
      ' ',
      destination(entry.destination, names),
    ),
    element('p', { class: 'roles' }, [principal.role, names(principal.country)].filter(Boolean).join(', ')),
    companions.length > 0 && line('with', companions, names),
    ...Object.entries(PARTS).map(([part, words]) => {
      const hosts = entry.hosts.filter((host) => host.part === part);
      return hosts.length > 0 && line(words, hosts, names);
    }),
    entry.purpose && element('p', { class: 'with' }, element('span', {}, 'for '), entry.purpose),
    proof(entry.mentions.find((m) => m.status === entry.status && m.evidence.length > 0) ?? entry.mentions[0], links, 1),
    history(entry, links),
    element(
      'p',
      { class: 'foot' },
      [entry.kind, entry.salience === 'background' ? 'in passing' : ''].filter(Boolean).map((t) => chip(t)),
      confidence(entry.confidence),
      element('code', {}, entry.mentions[0].rule),
    ),
  );
}

function name(kind, text) {
  return element('button', { type: 'button', class: kind, 'data-filter': kind }, text);
}

function destination({ country, places }, names) {
  const land = names(country);
  const others = places.filter((place) => place !== land);
  const [first, ...rest] = land ? [land, ...others] : others;
  return [
    country ? element('button', { type: 'button', class: 'place', 'data-filter': 'country', value: country }, first)
      : element('span', { class: 'place' }, first ?? 'a place not told'),
    rest.length > 0 && element('span', { class: 'places' }, ` ${rest.join(', ')}`),
  ];
}

function line(words, people, names) {
  const texts = people.map((p) => {
    const about = [p.role, names(p.country)].filter(Boolean).join(', ');
    return about ? `${p.name} (${about})` : p.name;
  });
  return element('p', { class: 'with' }, element('span', {}, `${words} `), texts.join('; '));
}

/** The days of the week that the visit takes, filled; for the eye alone, as the words before it say the same. */
function strip(visit) {
  if (visit.precision !== 'day') return false;
  const monday = dates.monday(visit.first);
  const last = visit.end?.precision === 'day' ? visit.last : visit.first;
  return element(
    'span',
    { class: 'days', 'aria-hidden': 'true' },
    [0, 1, 2, 3, 4, 5, 6].map((i) => {
      const taken = monday + i >= visit.first && monday + i <= last;
      return element('i', { class: taken ? 'taken' : i > 4 ? 'weekend' : '' });
    }),
  );
}

function proof(mention, links, most = Infinity) {
  const prose = mention.evidence.filter(({ sentence }) => sentence !== mention.title);
  const quotes = (prose.length > 0 ? prose : mention.evidence).slice(0, most).map((evidence) => {
    const { sentence, start, end } = evidence;
    return element(
      'blockquote',
      {},
      sentence.slice(0, start),
      element('mark', {}, sentence.slice(start, end)),
      sentence.slice(end),
    );
  });
  return element('div', { class: 'proof' }, quotes, source(mention, links));
}

function source(mention, links) {
  const title = mention.title || mention.article;
  const link = safe(links[mention.article] ?? mention.url);
  return element(
    'p',
    { class: 'source' },
    link ? element('a', { href: link, rel: 'noreferrer noopener' }, title) : element('cite', { title: mention.article }, title),
    ', ',
    element('span', { class: 'day' }, dates.long(dates.stated(mention.published).first)),
  );
}

/** Only addresses that show something: never one that runs something. */
export function safe(link) {
  if (!link) return null;
  return /^https?:\/\//i.test(link) || !/^[^/?#]*:/.test(link) ? link : null;
}

function history(entry, links) {
  const more = entry.mentions.reduce((sum, mention) => sum + mention.evidence.length, 0) - 1;
  if (more < 1) return false;
  const title = entry.articles > 1 ? `Told by ${counted(entry.articles, 'article')}` : 'All words that prove it';
  return element(
    'details',
    {},
    element('summary', {}, title),
    element(
      'ol',
      { class: 'history' },
      entry.mentions.map((mention) =>
        element(
          'li',
          {},
          element('span', { class: `status ${mention.status}` }, mention.status),
          ` ${dates.range(dates.stated(mention.when.start), dates.stated(mention.when.end))}`,
          proof(mention, links),
        ),
      ),
    ),
  );
}

function chip(text) {
  return element('span', { class: 'chip' }, text);
}

function confidence(value) {
  return element(
    'span',
    { class: 'confidence' },
    element('span', { class: 'gauge', 'aria-hidden': 'true', 'data-tenths': Math.round(value * 10) }),
    `confidence ${value.toFixed(2)}`,
  );
}

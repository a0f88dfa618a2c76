// Puts the page together.

import { byId, element, settled } from './dom.js';
import { card } from './card.js';
import * as dates from './dates.js';
import * as filters from './filters.js';
import { groups } from './groups.js';
import { List } from './list.js';
import { follow } from './live.js';
import { WorldMap } from './map.js';
import { ALL, STATUSES, counted, matcher, visit } from './model.js';
import { draw } from './overview.js';
import { routes } from './routes.js';

function start() {
  const data = JSON.parse(byId('data').textContent);
  const countries = data.countries;
  const names = (code) => countries[code]?.name ?? code ?? '';
  const form = byId('filters');
  const list = new List(byId('weeks'), (visit) => card(visit, names, data.links));

  let visits = [];
  let shown = [];
  let shownGroups = [];
  const map = new WorldMap(byId('map'), data.world, ({ country, from, to }) => {
    const chosen = country ? { country, way: 'any' } : { country: to, way: 'to', words: names(from) };
    filters.write(form, { ...filters.read(form), ...chosen });
    apply();
  });

  function take(entries) {
    visits = entries.map((entry, i) => visit(entry, i, countries)).sort(byDay);
    byId('about').textContent = about(visits);
    filters.offer(form, visits, names);
  }

  function apply() {
    const filter = filters.read(form);
    shown = visits.filter(matcher(filter));
    shownGroups = groups(shown);
    list.show(shownGroups);
    const ways = routes(shown, countries);
    say(filter, ways);
    map.show(ways);
    draw(byId('bars'), shown, goToDay);
    offerPeriods();
    keep(filter);
  }

  function say(filter, ways) {
    const all = visits.length === shown.length;
    byId('count').textContent = all
      ? counted(shown.length, 'visit')
      : `${shown.length.toLocaleString('en')} of ${counted(visits.length, 'visit')}`;
    byId('none').hidden = shown.length > 0;
    byId('asked').textContent = filters.described(filter, names);
    byId('reset').disabled = filters.toHash(filter) === '';
    byId('map-part').hidden = ways.places.length === 0;
    byId('off').textContent = ways.off > 0 ? `${counted(ways.off, 'visit')} to places that no map shows.` : '';
    const statuses = STATUSES.filter((status) => ways.routes.some((route) => route.status === status));
    byId('legend').replaceChildren(...statuses.map((status) => element('span', { class: `line ${status}` }, status)));
    byId('ways').replaceChildren(
      ...ways.routes.slice(0, 60).map((route) =>
        element(
          'tr',
          {},
          element('td', {}, names(route.from)),
          element('td', {}, names(route.to)),
          element('td', {}, route.visits.length),
        ),
      ),
    );
    byId('map').setAttribute('aria-label', `Map of ${counted(ways.routes.length, 'route')} between ` +
      `${counted(ways.places.length, 'capital')}; the same stands below as a table`);
  }

  function offerPeriods() {
    byId('go').replaceChildren(
      element('option', { value: '' }, 'Go to …'),
      ...shownGroups.map((group, i) =>
        element('option', { value: i }, `${group.title}, ${group.note} (${group.visits.length})`)),
    );
  }

  function goToDay(day) {
    const index = shownGroups.findIndex((group) => group.last >= day);
    if (index >= 0) list.goTo(index);
  }

  function keep(filter) {
    const hash = filters.toHash(filter);
    if (hash === location.hash.replace(/^#/, '')) return;
    try {
      history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search);
    } catch {
      // A page that was opened from a file may not be allowed to: then the address stays as it is.
    }
  }

  const soon = settled(apply, 120);
  form.addEventListener('input', (e) => {
    filters.showConfidence(form);
    if (e.target.name === 'from' || e.target.name === 'until') form.elements.stretch.value = '';
    if (e.target.name === 'stretch') {
      [form.elements.from.value, form.elements.until.value] = filters.stretch(e.target.value);
    }
    soon();
  });
  form.addEventListener('submit', (e) => e.preventDefault());
  const clear = () => {
    filters.write(form, ALL);
    form.elements.stretch.value = '';
    apply();
  };
  byId('reset').addEventListener('click', clear);
  byId('none-reset').addEventListener('click', clear);
  addEventListener('hashchange', () => {
    if (document.getElementById(location.hash.slice(1))) return; // a link to a part of the page, not a filter
    filters.write(form, filters.fromHash(location.hash));
    apply();
  });
  byId('go').addEventListener('change', (e) => {
    if (e.target.value !== '') list.goTo(Number(e.target.value));
    e.target.value = '';
  });
  followCards(form, map, apply, (index) => visits.find((visit) => visit.index === index));
  fold();
  addEventListener('resize', settled(() => {
    map.resize();
    draw(byId('bars'), shown, goToDay);
  }, 150));
  addEventListener('beforeprint', () => list.fillAll());

  take(data.entries);
  filters.write(form, filters.fromHash(location.hash));
  apply();
  if (data.live) {
    follow(data.live, (entries) => {
      take(entries);
      apply();
    });
  }
}

/** A name on a card shows all of that name; a card under the pointer shows its way on the map. */
function followCards(form, map, apply, find) {
  const weeks = byId('weeks');
  weeks.addEventListener('click', (e) => {
    const button = e.target.closest('button[data-filter]');
    if (!button) return;
    const chosen = button.dataset.filter === 'person'
      ? { person: button.textContent }
      : { country: button.value, way: 'to' };
    filters.write(form, { ...filters.read(form), ...chosen });
    apply();
    byId('visits').focus();
  });
  const point = (e) => {
    const card = e.target.closest?.('[data-visit]');
    const visit = card && find(Number(card.dataset.visit));
    map.point(visit?.from[0] && visit.to[0] ? [`${visit.from[0]}>${visit.to[0]}`] : []);
  };
  for (const type of ['pointerover', 'focusin']) weeks.addEventListener(type, point);
  for (const type of ['pointerleave', 'focusout']) weeks.addEventListener(type, () => map.point([]));
}

/** On a narrow window the filters begin folded. */
function fold() {
  const narrow = matchMedia('(max-width: 60rem)');
  const set = () => (byId('fold').open = !narrow.matches);
  narrow.addEventListener('change', set);
  set();
}

function about(visits) {
  const articles = new Set(visits.flatMap((visit) => visit.entry.mentions.map((mention) => mention.article))).size;
  const dated = visits.filter((visit) => visit.precision === 'day');
  const from = dated.length > 0
    ? `, ${dates.span(dated[0].first, dated.reduce((last, v) => Math.max(last, v.last), dated[0].last))}`
    : '';
  return `${counted(visits.length, 'visit')} told by ${counted(articles, 'article')}${from}`;
}

function byDay(a, b) {
  return (a.first ?? Infinity) - (b.first ?? Infinity) || (a.last ?? 0) - (b.last ?? 0) || a.index - b.index;
}

start();

// Who goes where, put together: a route from one capital to another for all visits that take it.

import { STATUSES, tally } from './model.js';

/** Routes and the places they touch. Visits whose ends are not known, or have no place on the map, are counted. */
export function routes(visits, countries) {
  const routes = new Map();
  const places = new Map();
  let off = 0;
  const touch = (code, arriving) => {
    if (!places.has(code)) places.set(code, { code, ...countries[code], arrivals: 0, total: 0 });
    const place = places.get(code);
    place.total++;
    if (arriving) place.arrivals++;
  };
  for (const visit of visits) {
    const [from] = visit.from;
    const [to] = visit.to;
    const known = (code) => code && countries[code]?.at;
    if (!known(to)) {
      off++;
      continue;
    }
    touch(to, true);
    if (!known(from) || same(countries[from].at, countries[to].at)) continue;
    touch(from, false);
    const key = `${from}>${to}`;
    if (!routes.has(key)) routes.set(key, { key, from, to, visits: [] });
    routes.get(key).visits.push(visit);
  }
  return {
    routes: [...routes.values()].map(summed).sort((a, b) => b.visits.length - a.visits.length),
    places: [...places.values()].sort((a, b) => b.total - a.total),
    off,
  };
}

function same(a, b) {
  return a[0] === b[0] && a[1] === b[1];
}

/** A route takes the look of the status that most of its visits have; of two, of the one that is nearer to come. */
function summed(route) {
  const statuses = tally(route.visits.map((visit) => visit.entry.status));
  const most = statuses[0][1];
  const status = STATUSES.find((s) => statuses.some(([name, count]) => name === s && count === most));
  return { ...route, status };
}

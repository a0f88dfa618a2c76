// The map: arcs from capital to capital, thin where a journey begins and thick where it ends.

import { byId, shape } from './dom.js';
import { arc, outlines, project } from './geo.js';
import { counted } from './model.js';
import { View } from './view.js';

const MOST_ROUTES = 400; // more are a tangle
const CROWD = 60; // so many ways or capitals lie on each other
const NEXT = 1; // how many points from its end a way's direction is taken
const DRAG = 4; // pixels that tell a drag from a click
const SIZE = 12; // pixels, of the labels' type

/** The map within a drawing. `choose` is called with the codes that a click means: {from, to} or {country}. */
export class WorldMap {
  constructor(svg, world, choose) {
    this.svg = svg;
    this.choose = choose;
    const { land, borders } = outlines(world);
    this.ground = shape(
      'g',
      {},
      shape('path', { class: 'land', d: land }),
      shape('path', { class: 'borders', d: borders }),
    );
    this.layer = shape('g', {});
    svg.append(this.ground, this.layer);
    this.measure = document.createElement('canvas').getContext('2d');
    this.measure.font = `${SIZE}px ${getComputedStyle(svg).fontFamily}`;
    this.routes = [];
    this.places = [];
    this.view = new View(svg.clientWidth, svg.clientHeight);
    this.listen();
  }

  /** Shows other routes and places, and all of them within the window. */
  show({ routes, places }) {
    this.routes = routes.slice(0, MOST_ROUTES).map((route) => this.curved(route, places));
    this.places = places;
    this.resize();
  }

  curved(route, places) {
    const at = (code) => places.find((place) => place.code === code).at;
    return { ...route, pieces: arc(at(route.from), at(route.to)) };
  }

  /** The window has another size. */
  resize() {
    if (this.svg.clientWidth === 0) return; // not shown
    this.view = new View(this.svg.clientWidth, this.svg.clientHeight);
    this.fit();
  }

  fit() {
    const ends = this.places.map((place) => project(place.at));
    const ways = this.routes.flatMap((route) => route.pieces.flat().map((point) => point.at));
    this.view.fit([...ends, ...ways]);
    this.draw();
  }

  draw() {
    const { view } = this;
    this.svg.setAttribute('viewBox', `0 0 ${view.width} ${view.height}`);
    this.ground.setAttribute('transform', `scale(${view.k}) translate(${-view.x} ${-view.y})`);
    const dots = this.places.map((place) => ({
      ...place,
      xy: view.at(project(place.at)),
      r: radius(place.total, this.places),
      lean: this.lean(place.code),
    }));
    const inside = dots.filter(({ xy: [x, y] }) => x > -9 && y > -9 && x < view.width + 9 && y < view.height + 9);
    this.layer.classList.toggle('crowd', this.routes.length > CROWD);
    this.layer.replaceChildren(
      ...[...this.routes].reverse().map((route) => this.way(route)),
      ...dots.map((dot) => this.dot(dot)),
      ...labels(inside, view, this.covered(), (text) => this.measure.measureText(text).width).map(({ text, x, y, anchor }) =>
        shape('text', { x, y, 'text-anchor': anchor, class: 'label' }, text)),
    );
  }

  /** To which side of a capital most of its ways go: above 0 to the east. */
  lean(code) {
    let lean = 0;
    for (const { from, to, pieces } of this.routes) {
      if (from === code) lean += Math.sign(pieces[0][NEXT].at[0] - pieces[0][0].at[0]);
      if (to === code) lean += Math.sign(pieces.at(-1).at(-1 - NEXT).at[0] - pieces.at(-1).at(-1).at[0]);
    }
    return lean;
  }

  way(route) {
    const width = thickness(route.visits.length, this.routes.length);
    const d = route.pieces.map((piece) => tapered(piece.map((p) => ({ t: p.t, at: this.view.at(p.at) })), width)).join('');
    const [a, b] = [route.from, route.to].map((code) => this.places.find((place) => place.code === code));
    const people = [...new Set(route.visits.map((visit) => visit.entry.visitors[0].name))];
    const who = people.slice(0, 3).join(', ') + (people.length > 3 ? ` and ${people.length - 3} more` : '');
    return shape(
      'path',
      { class: `route ${route.status}`, d, 'data-route': route.key },
      shape('title', {}, `${a.name} → ${b.name}: ${counted(route.visits.length, 'visit')}\n${who}`),
    );
  }

  dot({ code, name, capital, arrivals, total, xy, r }) {
    return shape(
      'circle',
      { class: arrivals > 0 ? 'capital visited' : 'capital', cx: xy[0], cy: xy[1], r, 'data-country': code },
      shape('title', {}, `${capital}, ${name}: ${arrivals} to, ${total - arrivals} from`),
    );
  }

  /** Where the buttons lie on the map, if they do. */
  covered() {
    const map = this.svg.getBoundingClientRect();
    const box = byId('map-in').parentElement.getBoundingClientRect();
    return { left: box.left - map.left, right: box.right - map.left, top: box.top - map.top, bottom: box.bottom - map.top };
  }

  /** Makes the ways of some visits stand out, or, of none, all alike. */
  point(keys) {
    this.layer.classList.toggle('pointed', keys.length > 0);
    for (const path of this.layer.querySelectorAll('.route')) {
      path.classList.toggle('lit', keys.includes(path.dataset.route));
    }
  }

  listen() {
    const step = (id, action) => byId(id).addEventListener('click', () => (action(), this.draw()));
    step('map-in', () => this.view.zoom(1.6));
    step('map-out', () => this.view.zoom(1 / 1.6));
    step('map-world', () => this.view.whole());
    byId('map-fit').addEventListener('click', () => this.fit());
    let held = null;
    this.svg.addEventListener('pointerdown', (e) => (held = { x: e.clientX, y: e.clientY, moved: false }));
    this.svg.addEventListener('pointermove', (e) => {
      if (!held || e.buttons === 0) return;
      if (!held.moved && Math.hypot(e.clientX - held.x, e.clientY - held.y) < DRAG) return;
      if (!held.moved) this.svg.setPointerCapture(e.pointerId);
      this.view.pan(e.clientX - held.x, e.clientY - held.y);
      held = { x: e.clientX, y: e.clientY, moved: true };
      this.draw();
    });
    this.svg.addEventListener('click', (e) => {
      if (held?.moved) return;
      const { route, country } = e.target.closest('[data-route], [data-country]')?.dataset ?? {};
      if (route) this.choose({ from: route.split('>')[0], to: route.split('>')[1] });
      else if (country) this.choose({ country });
    });
    this.svg.addEventListener('wheel', (e) => {
      if (!e.ctrlKey && !e.metaKey) return; // a wheel alone scrolls the page
      e.preventDefault();
      const box = this.svg.getBoundingClientRect();
      this.view.zoom(Math.exp(-e.deltaY / 300), e.clientX - box.left, e.clientY - box.top);
      this.draw();
    }, { passive: false });
  }
}

/** The more ways there are, the finer they are drawn. */
function thickness(visits, ways) {
  const fineness = ways > CROWD ? 0.5 : 1;
  return fineness * (1.6 + Math.min(6, 1.5 * Math.log2(1 + visits)));
}

function radius(total, places) {
  if (places.length <= CROWD) return 2.6 + Math.min(4, 0.9 * Math.log2(total));
  return 1.8 + 4 * Math.sqrt(total / places[0].total);
}

/** The outline of a line that grows from a hair to a width. */
function tapered(points, width) {
  const left = [];
  const right = [];
  points.forEach(({ t, at: [x, y] }, i) => {
    const [x0, y0] = points[Math.max(0, i - 1)].at;
    const [x1, y1] = points[Math.min(points.length - 1, i + 1)].at;
    const length = Math.hypot(x1 - x0, y1 - y0) || 1;
    const half = (0.5 + (width - 0.5) * t) / 2;
    const [nx, ny] = [(-(y1 - y0) / length) * half, ((x1 - x0) / length) * half];
    left.push([x + nx, y + ny]);
    right.unshift([x - nx, y - ny]);
  });
  return 'M' + [...left, ...right].map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L') + 'Z';
}

/** Names beside dots, the busiest first, where they cover neither a name nor a dot. */
function labels(dots, view, covered, widthOf) {
  const taken = [covered, ...dots.map(({ xy: [x, y], r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }))];
  const placed = [];
  const named = new Set();
  for (const dot of dots) {
    if (named.has(dot.capital)) continue;
    const width = widthOf(dot.capital) + 2;
    const found = spots(dot, width).find((spot) => {
      const box = boxOf(spot, width);
      const within = box.left > 2 && box.right < view.width - 2 && box.top > 2 && box.bottom < view.height - 2;
      return within && !taken.some((other) => overlap(box, other));
    });
    if (!found) continue;
    named.add(dot.capital);
    taken.push(boxOf(found, width));
    placed.push({ ...found, text: dot.capital });
  }
  return placed;
}

/** Where a name may stand, the best first: beside the dot, where fewer ways leave it. */
function spots({ xy: [x, y], r, lean }) {
  const gap = r + 4;
  const right = { x: x + gap, y: y + 4, anchor: 'start' };
  const left = { x: x - gap, y: y + 4, anchor: 'end' };
  return [
    ...(lean > 0 ? [left, right] : [right, left]),
    { x, y: y - gap, anchor: 'middle' },
    { x, y: y + gap + 9, anchor: 'middle' },
  ];
}

function boxOf({ x, y, anchor }, width) {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 11, bottom: y + 3 };
}

function overlap(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

// The list of weeks. Cards are made when their place comes near the window: ten thousand at once would take seconds.

import { element } from './dom.js';
import { counted } from './model.js';
import { monday, today } from './dates.js';

const CHUNK = 24; // cards made at a time
const CARD_HEIGHT = 290; // pixels, before it is known
const NEAR = '1200px 0px';
const IDLE_LIMIT = 2000; // up to so many, all are made when there is time, so that the browser's own search finds them

/** A list that shows groups of visits within an element. */
export class List {
  constructor(host, makeCard) {
    this.host = host;
    this.makeCard = makeCard;
    this.generation = 0;
    this.watcher = new IntersectionObserver((seen) => this.fill(seen.filter((s) => s.isIntersecting)), {
      rootMargin: NEAR,
    });
  }

  /** Shows other groups. */
  show(groups) {
    this.watcher.disconnect();
    this.generation++;
    this.waiting = new Map();
    const now = monday(today());
    this.host.replaceChildren(...groups.map((group, i) => this.section(group, i, now)));
    for (const chunk of this.waiting.keys()) this.watcher.observe(chunk);
    const total = groups.reduce((sum, group) => sum + group.visits.length, 0);
    if (total <= IDLE_LIMIT) this.fillWhenIdle(this.generation);
  }

  section(group, index, now) {
    const isNow = group.week && group.first === now;
    const chunks = [];
    for (let i = 0; i < group.visits.length; i += CHUNK) {
      const visits = group.visits.slice(i, i + CHUNK);
      const chunk = element('div', { class: 'cards' });
      chunk.style.minHeight = `${Math.ceil(visits.length / this.columns()) * CARD_HEIGHT}px`;
      this.waiting.set(chunk, visits);
      chunks.push(chunk);
    }
    return element(
      'section',
      { class: isNow ? 'week now' : 'week', 'aria-labelledby': `g${index}` },
      element(
        'header',
        {},
        element('h3', { id: `g${index}`, tabindex: '-1' }, group.title),
        element('p', {}, group.note),
        element('p', { class: 'number' }, counted(group.visits.length, 'visit')),
        isNow && element('p', { class: 'badge' }, 'this week'),
      ),
      element('div', { class: 'chunks' }, chunks),
    );
  }

  columns() {
    return this.host.clientWidth > 820 ? 2 : 1;
  }

  fill(seen) {
    for (const { target } of seen) this.make(target);
  }

  make(chunk) {
    const visits = this.waiting.get(chunk);
    if (!visits) return;
    this.waiting.delete(chunk);
    this.watcher.unobserve(chunk);
    chunk.append(...visits.map((visit) => this.makeCard(visit)));
    chunk.style.minHeight = '';
  }

  /** Makes all cards, for paper. */
  fillAll() {
    for (const chunk of [...this.waiting.keys()]) this.make(chunk);
  }

  fillWhenIdle(generation) {
    const idle = globalThis.requestIdleCallback ?? ((action) => setTimeout(action, 50));
    idle(() => {
      if (generation !== this.generation || this.waiting.size === 0) return;
      this.make(this.waiting.keys().next().value);
      this.fillWhenIdle(generation);
    });
  }

  /** Goes to a group, for eyes and for who hears the page. */
  goTo(index) {
    const heading = this.host.querySelector(`#g${index}`);
    if (!heading) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    heading.closest('section').scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
    heading.focus({ preventScroll: true });
  }
}

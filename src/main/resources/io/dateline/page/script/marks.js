// Marks the words of an article that prove its facts. A word may prove several.

import { element } from './dom.js';

/** The facts of a record: {type, fact, rule, confidence, evidence}; visits are facts too. */
export function facts(record) {
  return [
    ...(record.visits ?? []).map((visit) => ({ type: 'visit', fact: visit, ...visit })),
    ...(record.facts ?? []).map((fact) => ({ fact, ...fact })),
  ];
}

/** The text as nodes; a mark names the facts it proves by their numbers, in `data-facts`. */
export function marked(text, found) {
  const cuts = new Set([0, text.length]);
  const spans = found.flatMap(({ evidence }, number) =>
    evidence.map(({ start, end }) => ({ start: held(start, text), end: held(end, text), number })));
  for (const { start, end } of spans) cuts.add(start).add(end);
  const order = [...cuts].sort((a, b) => a - b);
  return order.slice(1).map((to, i) => {
    const from = order[i];
    const here = spans.filter(({ start, end }) => start <= from && to <= end);
    const piece = text.slice(from, to);
    return here.length === 0 ? piece : mark(piece, here, found);
  });
}

function held(offset, text) {
  return Math.max(0, Math.min(text.length, offset));
}

/** The shortest span shows: it tells most. */
function mark(piece, here, found) {
  const numbers = [...new Set(here.sort((a, b) => a.end - a.start - (b.end - b.start)).map((span) => span.number))];
  const kinds = new Set(numbers.map((number) => found[number].type));
  return element(
    'mark',
    {
      class: `${found[numbers[0]].type}${kinds.size > 1 ? ' several' : ''}`,
      tabindex: '0',
      'data-facts': numbers.join(' '),
      'aria-label': `${piece} (${numbers.map((number) => said(found[number])).join('; ')})`,
    },
    piece,
  );
}

/** A fact in a line: what, by which rule, how sure. */
export function said({ type, rule, confidence }) {
  return `${type}, rule ${rule}, confidence ${confidence.toFixed(2)}`;
}

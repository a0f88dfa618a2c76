// The page to try an article on.

import { card } from './card.js';
import { byId, element } from './dom.js';
import * as dates from './dates.js';
import { facts, marked } from './marks.js';
import { counted, visit } from './model.js';

const TYPES = ['visit', 'meeting', 'call', 'agreement', 'appointment', 'statement'];
const REGIONS = new Intl.DisplayNames(['en'], { type: 'region' });

function start() {
  const data = JSON.parse(byId('data').textContent);
  const form = byId('trial');
  form.addEventListener('submit', (e) => {
    e.preventDefault();
    read(form.elements.text.value);
  });
  byId('sample').addEventListener('click', () => {
    form.elements.text.value = data.sample;
    read(data.sample);
  });
  byId('choose').addEventListener('click', () => byId('file').click());
  byId('file').addEventListener('change', (e) => e.target.files.length > 0 && read(e.target.files[0]));
  for (const type of ['dragenter', 'dragover', 'dragleave', 'drop']) {
    addEventListener(type, (e) => {
      e.preventDefault();
      form.classList.toggle('over', type === 'dragenter' || type === 'dragover');
    });
  }
  addEventListener('drop', (e) => e.dataTransfer.files.length > 0 && read(e.dataTransfer.files[0]));
  follow(byId('result'));
}

/** Reads a text or a file. */
async function read(content) {
  const published = byId('published').value;
  if (typeof content === 'string' && content.trim() === '') {
    say('There is nothing to read yet: paste an article, drop a file, or take the sample.');
    byId('text').focus();
    return;
  }
  say('Reading …');
  try {
    const answer = await fetch(`/read${published ? `?published=${published}` : ''}`, {
      method: 'POST',
      body: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    });
    const result = await answer.json();
    if (!answer.ok) {
      say(result.detail ?? 'The server refused it.');
      return;
    }
    show(result.articles, published);
  } catch {
    say('The server does not answer. Is it still running?');
  }
}

function say(text) {
  byId('state').textContent = text;
}

function show(articles, published) {
  const rejected = articles.filter(({ record }) => record.outcome === 'rejected');
  const read = articles.filter(({ record }) => record.outcome !== 'rejected');
  byId('result').replaceChildren(...read.map(({ text, record }, i) => article(text, record, i)));
  const found = read.reduce((sum, { record }) => sum + facts(record).length, 0);
  say([
    read.length > 0 && `${counted(found, 'fact')} found in ${counted(read.length, 'article')}.`,
    ...rejected.slice(0, 3).map(({ record }) => record.reason),
  ].filter(Boolean).join(' '));
  const explain = byId('explain');
  explain.hidden = read.length !== 1;
  if (read.length === 1) {
    explain.elements.text.value = read[0].text;
    explain.elements.published.value = published || read[0].record.published.date;
  }
}

function article(text, record, index) {
  const found = facts(record);
  return element(
    'article',
    { class: 'article', 'data-article': index },
    element(
      'header',
      {},
      element('h2', {}, record.headline),
      element('p', {}, `Published ${dates.long(dates.stated(record.published.date).first)}, ${basis(record.published)}.`),
      legend(found),
    ),
    element('div', { class: 'marked' }, marked(text, found)),
    element('div', { class: 'found' }, element('h3', { class: 'unseen' }, 'What was found'),
      found.length === 0 && element('p', {}, 'Nothing was found.'),
      ...found.map((fact, number) => shown(fact, number, index, record))),
  );
}

function basis({ basis }) {
  return basis === 'article' ? 'as the article says' : basis === 'metadata' ? 'as you say' : 'which is today';
}

function legend(found) {
  const types = TYPES.filter((type) => found.some((fact) => fact.type === type));
  return element('ul', { class: 'legend', 'aria-label': 'Colours' },
    types.map((type) => element('li', {}, element('mark', { class: type }, type))));
}

function shown(fact, number, index, record) {
  const node = fact.type === 'visit' ? visitCard(fact.fact, number, index, record) : factCard(fact);
  node.dataset.fact = number;
  return node;
}

/** A visit of one article, as the diary shows it. */
function visitCard(told, number, index, record) {
  const mention = {
    article: record.id,
    title: record.title,
    published: record.published.date,
    url: record.source.url,
    when: told.when,
    status: told.status,
    rule: told.rule,
    evidence: told.evidence.map(({ text }) => ({ sentence: text, start: 0, end: text.length })),
  };
  return card(visit({ ...told, articles: 1, mentions: [mention] }, `${index}-${number}`, {}), country, {});
}

function factCard({ type, fact, rule, confidence }) {
  const entries = [
    ['who', [...(fact.participants ?? []), fact.person, fact.speaker].filter(Boolean).map(person).join('; ')],
    ['parties', (fact.parties ?? []).join(', ')],
    ['what', fact.what],
    ['office', fact.office && `${fact.office}, ${fact.change}`],
    ['place', fact.place],
    ['when', days(fact.when)],
    ['said', fact.quote],
  ].filter(([, value]) => value);
  return element(
    'section',
    { class: `fact ${type}` },
    element('h4', {}, type),
    element('dl', {}, entries.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)])),
    element('p', { class: 'foot' }, `confidence ${confidence.toFixed(2)}`, element('code', {}, rule)),
  );
}

/** When a fact is, in words; nothing where no day is told. */
function days(when) {
  const [start, end] = [dates.stated(when?.start), dates.stated(when?.end)];
  return start || end ? dates.range(start, end) : '';
}

function person({ name, role, country: code }) {
  const about = [role, country(code)].filter(Boolean).join(', ');
  return about ? `${name} (${about})` : name;
}

function country(code) {
  try {
    return code?.length === 2 ? REGIONS.of(code) : code ?? '';
  } catch {
    return code; // no region's code
  }
}

/** A mark under the pointer or the focus says what it proves, and its cards stand out; and the other way round. */
function follow(result) {
  const tip = byId('tip');
  const clear = () => {
    tip.hidden = true;
    for (const node of result.querySelectorAll('.lit')) node.classList.remove('lit');
  };
  const point = (e) => {
    clear();
    const mark = e.target.closest?.('[data-facts]');
    const card = e.target.closest?.('[data-fact]');
    const within = e.target.closest?.('[data-article]');
    if (card) {
      for (const node of within.querySelectorAll('[data-facts]')) {
        node.classList.toggle('lit', node.dataset.facts.split(' ').includes(card.dataset.fact));
      }
    }
    if (!mark) return;
    for (const number of mark.dataset.facts.split(' ')) {
      within.querySelector(`[data-fact="${number}"]`)?.classList.add('lit');
    }
    tip.textContent = mark.getAttribute('aria-label').slice(mark.textContent.length + 2, -1).replaceAll('; ', '\n');
    tip.hidden = false;
    const box = mark.getClientRects()[0];
    tip.style.left = `${Math.max(8, Math.min(scrollX + box.left, scrollX + innerWidth - tip.offsetWidth - 16))}px`;
    tip.style.top = `${scrollY + box.top - tip.offsetHeight - 6}px`;
  };
  for (const type of ['pointerover', 'focusin']) result.addEventListener(type, point);
  for (const type of ['pointerleave', 'focusout']) result.addEventListener(type, clear);
  addEventListener('keydown', (e) => e.key === 'Escape' && clear());
}

start();

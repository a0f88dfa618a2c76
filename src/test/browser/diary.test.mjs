// The diary in a browser: filters, keyboard, looks, paper, hostile words, ten thousand visits.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faintest, overlaps, unnamed, wide } from './looks.mjs';
import { chromium, diary, open, record, samples, workspace } from './support.mjs';

const space = workspace();
let browser;
let url;
let total;

before(async () => {
  browser = await chromium();
  url = diary(space, samples());
  const { page, check } = await open(browser, url);
  total = await count(page);
  await check();
});

after(async () => {
  await browser?.close();
  space.remove();
});

async function count(page) {
  return Number((await page.textContent('#count')).match(/^[\d,]+/)[0].replaceAll(',', ''));
}

/** Waits until the count is another than before, and gives it. */
async function changed(page, action) {
  const before = await page.textContent('#count');
  await action();
  await page.waitForFunction((text) => document.getElementById('count').textContent !== text, before);
  return count(page);
}

const cards = (page) => page.locator('.card');

test('page shows every visit and asks the network for nothing', async () => {
  const { page, requests, check } = await open(browser, url);
  await page.waitForFunction((n) => document.querySelectorAll('.card').length === n, total);
  assert.ok(total > 30, `${total} visits`);
  assert.match(await page.textContent('#about'), /told by \d+ articles, \d+ \w+ – \d+ \w+ 2025/);
  assert.deepEqual(requests, [url]);
  await check();
});

test('country, person, words, status, confidence and prominence narrow the visits', async () => {
  const { page, check } = await open(browser, url);
  const portugal = await changed(page, () => page.selectOption('#country', 'PT'));
  assert.ok(portugal >= 2 && portugal < total);
  const to = await changed(page, () => page.selectOption('#way', 'to'));
  assert.equal(to, 1);
  assert.match(await cards(page).first().textContent(), /Jana Hlavova.*Portugal/);
  await changed(page, () => page.click('#reset'));
  assert.ok((await changed(page, () => page.fill('#person', 'hlavova'))) >= 2);
  await changed(page, () => page.click('#reset'));
  assert.equal(await changed(page, () => page.fill('#words', 'aydogdu autumn')), 1);
  await changed(page, () => page.click('#reset'));
  const cancelled = await changed(page, () => page.check('[name=status][value=cancelled]'));
  assert.equal(await page.locator('.card.cancelled').count(), cancelled);
  await changed(page, () => page.click('#reset'));
  assert.ok((await changed(page, () => page.fill('#confidence', '0.95'))) < total);
  await changed(page, () => page.click('#reset'));
  assert.ok((await changed(page, () => page.check('[name=main]'))) < total);
  assert.equal(await changed(page, () => page.click('#reset')), total);
  await check();
});

test('next week is the week after the reader’s today', async () => {
  const { page, check } = await open(browser, url);
  await changed(page, () => page.selectOption('#stretch', 'next-week'));
  assert.equal(await page.inputValue('#from'), '2025-05-26');
  assert.equal(await page.inputValue('#until'), '2025-06-01');
  assert.match(await page.textContent('#weeks'), /Haruto Aizawa/);
  assert.doesNotMatch(await page.textContent('#weeks'), /Nairobi/);
  await check();
});

test('address keeps the filter', async () => {
  const first = await open(browser, url);
  await changed(first.page, () => first.page.selectOption('#country', 'CL'));
  const kept = new URL(first.page.url()).hash;
  const shown = await count(first.page);
  await first.check();
  const { page, check } = await open(browser, url, { hash: kept });
  assert.equal(await count(page), shown);
  assert.equal(await page.inputValue('#country'), 'CL');
  await check();
});

test('nothing found is said, and can be undone', async () => {
  const { page, check } = await open(browser, url);
  assert.equal(await changed(page, () => page.fill('#words', 'no such words anywhere')), 0);
  assert.ok(await page.isVisible('#none'));
  assert.equal(await changed(page, () => page.click('#none-reset')), total);
  await check();
});

test('name on a card shows all of that person, a capital on the map all of its country', async () => {
  const { page, check } = await open(browser, url);
  await changed(page, () => page.getByRole('button', { name: 'Fiona Marchetti' }).first().click());
  assert.equal(await count(page), 2);
  await changed(page, () => page.click('#reset'));
  await changed(page, () => page.locator('[data-country=CL]').click());
  assert.equal(await page.inputValue('#country'), 'CL');
  await check();
});

test('all can be done with the keyboard', async () => {
  const { page, check } = await open(browser, url);
  await cards(page).first().waitFor();
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'visits');
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.activeElement.matches('.card .person')));
  await changed(page, () => page.keyboard.press('Enter'));
  await page.focus('#words');
  const reached = new Set();
  for (let i = 0; i < 40; i++) {
    reached.add(await page.evaluate(() => document.activeElement.id || document.activeElement.name));
    await page.keyboard.press('Tab');
  }
  for (const id of ['words', 'person', 'country', 'way', 'stretch', 'from', 'until', 'status', 'confidence', 'main',
    'reset', 'go', 'map-in', 'map-out', 'map-fit', 'map-world']) {
    assert.ok(reached.has(id), `${id} is reached`);
  }
  await check();
});

test('focus is always seen', async () => {
  const { page, check } = await open(browser, url);
  await page.focus('#words');
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle !== 'none');
    assert.ok(seen, await page.evaluate(() => document.activeElement.outerHTML.slice(0, 80)));
  }
  await check();
});

test('week that is chosen is gone to, for eyes and ears', async () => {
  const { page, check } = await open(browser, url, { reducedMotion: 'reduce' });
  const options = await page.locator('#go option').allTextContents();
  const index = options.findIndex((text) => text.includes('2–8 June'));
  await page.selectOption('#go', { index });
  assert.equal(await page.evaluate(() => document.activeElement.textContent), '2–8 June');
  const top = await page.evaluate(() => document.activeElement.getBoundingClientRect().top);
  assert.ok(top >= 0 && top < 200, `heading at ${top}`);
  await check();
});

test('page has landmarks, one first heading, and names for all that can be used', async () => {
  const { page, check } = await open(browser, url);
  for (const role of ['banner', 'search', 'main', 'contentinfo']) {
    assert.equal(await page.getByRole(role).count(), 1, role);
  }
  assert.equal(await page.locator('h1').count(), 1);
  assert.equal(await page.getAttribute('#count', 'aria-live'), 'polite');
  assert.deepEqual(await page.evaluate(unnamed), []);
  await check();
});

for (const colorScheme of ['light', 'dark']) {
  test(`words stand out from their ground (${colorScheme})`, async () => {
    const { page, check } = await open(browser, url, { colorScheme });
    const { ratio, text } = await page.evaluate(faintest);
    assert.ok(ratio >= 4.5, `${ratio.toFixed(2)} for "${text}"`);
    await check();
  });
}

for (const [name, width] of [['wide', 1360], ['tablet', 800], ['phone', 360]]) {
  test(`names on the map lie on nothing, and nothing is wider than the window (${name})`, async () => {
    const { page, check } = await open(browser, url, { width });
    assert.ok((await page.locator('text.label').count()) > 5);
    assert.deepEqual(await page.evaluate(overlaps), []);
    assert.deepEqual(await page.evaluate(wide), []);
    await check();
  });
}

test('filters are folded on a phone and open on a desk', async () => {
  const phone = await open(browser, url, { width: 390, height: 844 });
  assert.ok(!(await phone.page.isVisible('#words')));
  await phone.page.click('#fold summary');
  assert.ok(await phone.page.isVisible('#words'));
  await phone.check();
  const desk = await open(browser, url);
  assert.ok(await desk.page.isVisible('#words'));
  await desk.check();
});

test('paper has every visit, what was asked for, and no controls', async () => {
  const { page, check } = await open(browser, url, { hash: '#status=planned', height: 300 });
  const shown = await count(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.equal(await cards(page).count(), shown);
  assert.ok(!(await page.isVisible('#filters')));
  assert.match(await page.textContent('#asked'), /Only visits planned/);
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(255, 255, 255)');
  const pdf = await page.pdf({ format: 'A4' });
  assert.ok(pdf.length > 20000);
  await check();
});

test('hostile words are shown as words', async () => {
  const hostile = `</script><script>alert(1)</script><img src=x onerror=alert(2)>"'&\u202e`;
  const lines = [
    record({ id: 'javascript:alert(3)', title: hostile, visitor: hostile, from: 'CZ', to: 'PT', start: '2025-05-19', sentence: hostile }),
    record({ id: 'https://news.example/"><script>alert(4)</script>', title: 'x', visitor: '<b>Ana</b>', from: '<i>', to: '"><', start: '2025-05-20', sentence: '<svg onload=alert(5)>' }),
  ];
  const { page, check } = await open(browser, diary(space, lines.join('\n'), 'hostile'));
  assert.equal(await cards(page).count(), 2);
  assert.equal(await page.locator('#weeks img, #weeks script, #weeks svg, #weeks b').count(), 0);
  assert.ok((await page.textContent('#weeks')).includes('<img src=x onerror=alert(2)>'));
  const links = await page.locator('#weeks a').evaluateAll((all) => all.map((a) => a.protocol));
  assert.ok(links.every((protocol) => protocol === 'https:'), links.join());
  await page.hover('.card');
  await page.selectOption('#country', 'PT');
  await check();
});

test('month and year alone stand after their weeks, what has no date last', async () => {
  const told = (visitor, start) => record({ id: visitor, visitor, from: 'CZ', to: 'PT', start, sentence: `${visitor} goes.` });
  const lines = [told('Ana Sousa', '2025'), told('Ivo Kral', '2025-05'), told('Olga Petrova', '2025-05-28'),
    told('Tomas Echeverria', '2025-06-03'), told('Nils Haugland', null)];
  const { page, check } = await open(browser, diary(space, lines.join('\n'), 'rough'));
  assert.deepEqual(await page.locator('h3').allTextContents(), ['26 May – 1 June', 'May 2025', '2–8 June', '2025', 'Day not told']);
  await check();
});

test('ten thousand visits are shown and filtered without a wait', async (t) => {
  const { page, check } = await open(browser, diary(space, many(10000), 'many'), { clock: false });
  const { shown, nodes } = await page.evaluate(() => ({
    shown: performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd,
    nodes: document.getElementsByTagName('*').length,
  }));
  assert.equal(await page.textContent('#count'), '10,000 visits');
  const filtered = await page.evaluate(async () => {
    const count = document.getElementById('count');
    const select = document.getElementById('country');
    const start = performance.now();
    select.value = 'PT';
    select.dispatchEvent(new Event('input', { bubbles: true }));
    while (count.textContent === '10,000 visits') await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
  t.diagnostic(`10,000 visits: shown after ${Math.round(shown)} ms, filtered after ${Math.round(filtered)} ms, ${nodes} elements`);
  assert.ok(shown < 8000, `shown after ${shown} ms`);
  assert.ok(filtered < 2500, `filtered after ${filtered} ms`);
  assert.ok(nodes < 20000, `${nodes} elements`);
  await page.click('#reset');
  await page.waitForFunction(() => document.getElementById('count').textContent === '10,000 visits');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.card')].some((card) => {
      const box = card.getBoundingClientRect();
      return box.top < innerHeight && box.bottom > 0;
    }));
  await check();
});

/** Visits over twenty years, the same each time. */
function many(number) {
  const countries = ['PT', 'ES', 'FR', 'DE', 'KE', 'JP', 'KR', 'CL', 'MX', 'CA', 'SE', 'TR', 'EG', 'IN', 'BR', 'ZA', 'CZ', 'PL', 'NG', 'ID'];
  const statuses = ['planned', 'ongoing', 'completed', 'cancelled', 'postponed', 'invited'];
  return Array.from({ length: number }, (_, i) => {
    const start = new Date(Date.UTC(2005, 0, 1 + ((i * 7919) % 7300))).toISOString().slice(0, 10);
    const visitor = `Visitor ${String.fromCharCode(65 + (i % 26))}${i}`;
    const [from, to] = [countries[i % 20], countries[(i * 7 + 3 + (i % 13)) % 20]];
    return record({ id: `w/${i}`, title: `Report ${i}`, visitor, from, to, start, status: statuses[i % 6], sentence: `${visitor} travels to ${to} for talks on trade, fisheries and a bridge, a spokesman said.` });
  }).join('\n');
}

// The page to try an article on, and the live diary, on a real server.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faintest, unnamed, wide } from './looks.mjs';
import { chromium, open, record, serve, workspace } from './support.mjs';

const space = workspace();
let browser;
let server;

const told = (id, visitor) => record({ id, visitor, from: 'CZ', to: 'PT', start: '2025-05-19', sentence: `${visitor} will go.` });

before(async () => {
  browser = await chromium();
  space.write('a.jsonl', told('a', 'Ana Sousa'));
  server = await serve(space.folder);
});

after(async () => {
  await browser?.close();
  await server?.stop();
  space.remove();
});

async function reading(options) {
  const opened = await open(browser, `${server.address}read`, options);
  await opened.page.waitForLoadState();
  return opened;
}

test('facts of the sample are marked in its text, each kind in its colour', async () => {
  const { page, check } = await reading();
  await page.click('#sample');
  await page.waitForSelector('.marked mark');
  const colours = await page.locator('.marked mark').evaluateAll((marks) =>
    Object.fromEntries(marks.map((mark) => [mark.classList[0], getComputedStyle(mark).backgroundColor])));
  assert.ok(Object.keys(colours).length >= 4, Object.keys(colours).join());
  assert.equal(new Set(Object.values(colours)).size, Object.keys(colours).length);
  const text = await page.textContent('.marked');
  assert.equal(text, (await page.inputValue('#text')).trimEnd());
  assert.match(await page.textContent('#state'), /facts found in 1 article/);
  await check();
});

test('mark under the pointer or the focus tells its rule and its confidence', async () => {
  const { page, check } = await reading();
  await page.click('#sample');
  const mark = page.locator('.marked mark').first();
  await mark.hover();
  assert.match(await page.textContent('#tip'), /visit, rule visit\.[\w-]+, confidence 0\.\d\d/);
  assert.ok((await page.locator('.found .lit').count()) > 0);
  await page.keyboard.press('Escape');
  assert.ok(!(await page.isVisible('#tip')));
  await mark.focus();
  assert.ok(await page.isVisible('#tip'));
  await page.locator('.found .card').first().hover();
  assert.ok((await page.locator('.marked .lit').count()) > 0);
  await check();
});

test('article that is pasted is read', async () => {
  const { page, check } = await reading();
  await page.fill('#text', 'Visit\n\nCzech Foreign Minister Jana Hlavova will visit Portugal on Monday.');
  await page.fill('#published', '2025-05-14');
  await page.click('#read');
  await page.waitForSelector('.found .card');
  assert.match(await page.textContent('.found'), /Mon 19 May 2025/);
  await check();
});

test('file that is chosen is read', async () => {
  const { page, check } = await reading();
  await page.setInputFiles('#file', {
    name: 'page.html',
    mimeType: 'text/html',
    buffer: Buffer.from('<h1>Visit</h1><p>Kenyan President Josphat Mwangi arrived in Seoul on Tuesday, May 13, 2025 for a three-day visit.</p>'),
  });
  await page.waitForSelector('.found .card');
  assert.match(await page.textContent('.found'), /Josphat Mwangi/);
  await check();
});

test('hostile article is shown as text', async () => {
  const { page, check } = await reading();
  const hostile = '<img src=x onerror=alert(1)> visit\n\nCzech Foreign Minister <script>alert(2)</script> Jana Hlavova visited Portugal on Monday, the "<b>ministry</b>" said.';
  await page.fill('#text', hostile);
  await page.click('#read');
  await page.waitForFunction(() => /found|article/.test(document.getElementById('state').textContent));
  assert.equal(await page.locator('#result img, #result script, #result b').count(), 0);
  await check();
});

test('what cannot be read is said', async () => {
  const { page, check } = await reading();
  await page.click('#read');
  assert.match(await page.textContent('#state'), /nothing to read/);
  await page.fill('#text', 'Dies ist ein Text auf Deutsch, der nicht gelesen werden kann, weil er nicht auf Englisch ist.');
  await page.click('#read');
  await page.waitForFunction(() => /English/.test(document.getElementById('state').textContent));
  await check();
});

test('explanation opens on a page that runs nothing', async () => {
  const { page, context, check } = await reading();
  await page.click('#sample');
  await page.waitForSelector('.marked mark');
  const [explained] = await Promise.all([context.waitForEvent('page'), page.click('#explain button')]);
  await explained.waitForSelector('.sentence');
  assert.equal(await explained.locator('script').count(), 0);
  const grounds = await explained.evaluate(() => getComputedStyle(document.querySelector('.card')).borderTopStyle);
  assert.equal(grounds, 'solid', 'its style applies');
  await check();
});

for (const colorScheme of ['light', 'dark']) {
  test(`words stand out, controls have names, nothing is too wide (${colorScheme})`, async () => {
    const { page, check } = await reading({ colorScheme, width: colorScheme === 'dark' ? 360 : 1360 });
    await page.click('#sample');
    await page.waitForSelector('.marked mark');
    const { ratio, text } = await page.evaluate(faintest);
    assert.ok(ratio >= 4.5, `${ratio.toFixed(2)} for "${text}"`);
    assert.deepEqual(await page.evaluate(unnamed), []);
    assert.deepEqual(await page.evaluate(wide), []);
    await check();
  });
}

test('live diary shows new records by itself, and keeps the filter', async () => {
  const { page, check } = await open(browser, server.address);
  await page.fill('#words', 'go');
  space.write('b.jsonl', told('b', 'Ivo Kral'));
  await page.waitForFunction(() => /Ivo Kral/.test(document.getElementById('weeks').textContent), null, { timeout: 30000 });
  assert.equal(await page.inputValue('#words'), 'go');
  await check();
});

// What all tests in the browser share: Chromium, pages that are watched, records and a server.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

export const home = process.env.DATELINE_HOME;
const require = createRequire(join(process.env.DATELINE_BROWSER, 'package.json'));
const dateline = process.env.DATELINE ?? join(home, 'bin', 'dateline'); // another build, if somebody wants to test that
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

/** A day in the weeks that the sample articles tell of. */
export const TODAY = new Date('2025-05-22T09:00:00');

/** Starts Chromium: the one that is installed, else the one of the npm package. */
export async function chromium() {
  const { chromium } = await import(pathToFileURL(require.resolve('playwright-core')).href.replace('.js', '.mjs'));
  return chromium.launch({ executablePath: installed() ?? (await packaged()), args: QUIET });
}

function installed() {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const paths = process.env.PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env.CHROMIUM, ...paths].filter(Boolean).find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function packaged() {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'; // makes the package bring the libraries that Chromium needs
  const { default: chromium } = await import(pathToFileURL(require.resolve('@sparticuz/chromium')).href);
  return chromium.executablePath();
}

/** A page that notes what it asks the network for and what goes wrong in it; `check` fails on either. */
export async function open(browser, url, { width = 1360, height = 900, hash = '', clock = true, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, ...options });
  const page = await context.newPage();
  if (clock) await page.clock.setFixedTime(TODAY);
  const requests = [];
  const wrong = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('dialog', (dialog) => (wrong.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
  await page.goto(url + hash);
  return {
    page,
    context,
    requests,
    async check() {
      assert.deepEqual(wrong, []);
      assert.deepEqual(requests.filter((asked) => asked.split('#')[0] !== url && new URL(asked).host !== new URL(url).host), []);
      await context.close();
    },
  };
}

/** A folder for a test file's things, gone at the end. */
export function workspace() {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-browser-'));
  return {
    folder,
    write(name, text) {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs the command line; gives what it prints. */
export function run(...args) {
  return execFileSync(dateline, args, { cwd: home, encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** The records of the sample articles. */
export function samples() {
  return run('extract', 'docs/sample');
}

/** A diary as a page. */
export function diary(space, records, name = 'diary') {
  const page = join(space.folder, `${name}.html`);
  run('diary', space.write(`${name}.jsonl`, records), '-o', page);
  return pathToFileURL(page).href;
}

/** Starts the server on some records; `stop` ends it. */
export async function serve(records) {
  const server = spawn(dateline, ['serve', records, '--port', '0'], { cwd: home, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface(server.stdout)) {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    return { address: line.split(' ')[0], stop: () => (server.kill('SIGINT'), ended) };
  }
  throw new Error('the server has not started');
}

/** A record of one visit, with whatever is to be different. */
export function record({ id, title = id, visitor, from, to, start, end = start, status = 'planned', sentence, confidence = 0.9 }) {
  const quote = { text: sentence, start: 0, end: sentence.length };
  return JSON.stringify({
    schema: 'dateline/1', id, outcome: 'summarised', language: 'en', title, headline: title, summary: [quote],
    published: { date: '2025-05-12', basis: 'article' }, facts: [], extractor: 'test',
    visits: [{
      visitors: [{ name: visitor, role: 'foreign minister', country: from }], hosts: [],
      destination: { country: to, places: [to] }, when: { start, end, edtf: `${start}/${end}`, text: '' },
      status, salience: 'main', confidence, rule: 'visit.visit', evidence: [quote],
    }],
  });
}

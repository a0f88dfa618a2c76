// Makes the pictures of the documents.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, diary, open, run, samples, serve, workspace } from './support.mjs';

const folder = resolve(process.argv[2]);
mkdirSync(folder, { recursive: true });
const space = workspace();
const browser = await chromium();
const url = diary(space, samples());

/** Takes a picture of a page after some preparation. */
async function picture(name, address, options, prepare = async () => {}) {
  const { page, check } = await open(browser, address, { deviceScaleFactor: 1.5, reducedMotion: 'reduce', ...options });
  await prepare(page);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await check();
}

/** Scrolls to the week in which the pictures are taken. */
async function thisWeek(page) {
  await page.evaluate(() => document.querySelector('.week.now').scrollIntoView());
}

await picture('diary', url, { width: 1280, height: 1000 });
await picture('diary-cards', url, { width: 1280, height: 900 }, thisWeek);
await picture('diary-dark', url, { width: 1280, height: 900, colorScheme: 'dark' });
await picture('diary-phone', url, { width: 390, height: 844, deviceScaleFactor: 2 });
await picture('diary-phone-cards', url, { width: 390, height: 844, deviceScaleFactor: 2, colorScheme: 'dark' }, thisWeek);

const server = await serve(join(space.folder, 'diary.jsonl'));
await picture('try-an-article', `${server.address}read`, { width: 1280, height: 1040 }, async (page) => {
  await page.click('#sample');
  await page.waitForSelector('.marked mark');
  await page.evaluate(() => document.querySelector('.article').scrollIntoView());
  await page.waitForTimeout(300);
  await page.locator('.marked mark').nth(1).focus();
});
await server.stop();

const explained = join(space.folder, 'explained.html');
writeFileSync(explained, run('explain', '--html', 'src/main/resources/io/dateline/cli/samples/wire.txt'));
await picture('explain', pathToFileURL(explained).href, { width: 1100, height: 1000 });


await browser.close();
space.remove();

// A new version waits for a tap and never reloads under someone's hands.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist as built, guichet } from '../playwright.config';
import { expect, offlineReady, ready, test } from '../test';

let dist: string;
let server: ChildProcess;
let address: string;

test.beforeEach(async () => {
  // A site of its own, to put a new version on.
  dist = mkdtempSync(join(tmpdir(), 'guichet-'));
  cpSync(built, dist, { recursive: true });
  server = spawn(guichet, ['serve', '--port', '0', '--reread', '--dist', dist, '--data', join(dist, '.data')], { stdio: ['ignore', 'pipe', 'inherit'] });
  address = await new Promise((found, failed) => {
    server.once('error', failed);
    server.stdout!.on('data', (data: Buffer) => {
      const said = /listening on http:\/\/[^:]+:(\d+)/.exec(data.toString());
      if (said) found(`http://localhost:${said[1]}`);
    });
  });
});

test.afterEach(() => {
  server.kill();
  rmSync(dist, { recursive: true });
});

/** Puts a version on the server whose pages say so. */
function deploy(version: string) {
  execFileSync('find', [dist, '-name', '*.br', '-delete', '-o', '-name', '*.gz', '-delete']);
  let worker = readFileSync(join(dist, 'sw.js'), 'utf8');
  for (const page of ['index.html', 'fr/index.html', 'fr/page.html', 'en/index.html', 'en/page.html']) {
    appendFileSync(join(dist, page), `<meta name="deployed" content="${version}">`);
    // As a build would: another content, another revision.
    const revision = new RegExp(`(url:"/${page}",revision:"|"/${page}":"/${page}\\?__WB_REVISION__=)[^"]*`, 'g');
    expect(worker.match(revision)).toHaveLength(2);
    worker = worker.replace(revision, `$1${version}`);
  }
  writeFileSync(join(dist, 'sw.js'), worker);
}

test('a new version waits until it is asked for, and reloads only where it was', async ({ page, context, lang }) => {
  await page.goto(`${address}/${lang}/`);
  await ready(page);
  await offlineReady(page);
  await page.reload();
  await ready(page);
  const other = await context.newPage();
  await other.goto(`${address}/${lang}/`);
  await ready(other);
  for (const tab of [page, other]) {
    await tab.evaluate(() => {
      (window as unknown as { marked: boolean }).marked = true;
    });
  }
  const marked = (tab: typeof page) => tab.evaluate(() => 'marked' in window);

  deploy('v2');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  for (const tab of [page, other]) {
    await expect(tab.locator('html')).toHaveAttribute('data-update', 'waiting');
    expect(await marked(tab)).toBe(true);
  }
  // Until then every page stays at the old version, also one opened now.
  const third = await context.newPage();
  await third.goto(`${address}/${lang}/`);
  await ready(third);
  await expect(third.locator('meta[name=deployed]')).toHaveCount(0);
  await expect(third.locator('html')).toHaveAttribute('data-update', 'waiting');

  const reloaded = page.waitForEvent('load');
  await page.evaluate(() => dispatchEvent(new Event('guichet:update-now')));
  await reloaded;
  await ready(page);
  await expect(page.locator('meta[name=deployed]')).toHaveAttribute('content', 'v2');
  await expect(page.locator('html')).not.toHaveAttribute('data-update');
  expect(await marked(page)).toBe(false);
  // The other tab is left alone, and told.
  await expect(other.locator('html')).toHaveAttribute('data-update', 'taken');
  expect(await marked(other)).toBe(true);

  // The new version is all on the device.
  server.kill();
  await page.goto(`${address}/${lang}/`);
  await ready(page);
  await expect(page.locator('meta[name=deployed]')).toHaveAttribute('content', 'v2');
});

test('a server that answers with nonsense where the worker was changes nothing', async ({ page, lang, allowed }) => {
  allowed.push('sw.js', 'ServiceWorker', 'Failed to');
  await page.goto(`${address}/${lang}/`);
  await ready(page);
  await offlineReady(page);
  for (const nonsense of ['<!doctype html><p>Bad gateway', '']) {
    execFileSync('find', [dist, '-name', 'sw.js.*', '-delete']);
    if (nonsense) writeFileSync(join(dist, 'sw.js'), nonsense);
    else rmSync(join(dist, 'sw.js'));
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => {}));
    await page.reload();
    await ready(page);
  }
});

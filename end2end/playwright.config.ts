import { defineConfig } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// `cargo xtask test end2end` names the browser and the server; alone, they are looked for where they usually are.
const root = join(import.meta.dirname, '..');
const first = (paths: (string | undefined)[]) => paths.find((path) => path && existsSync(path));
const which = (name: string) => {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
};
const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
const found = first([process.env.GUICHET, join(target, 'native/guichet')]);
if (!found) throw new Error('The server is not built: `cargo xtask build` makes it.');
/** The server's program. */
export const guichet = found;
/** The built site. */
export const dist = process.env.GUICHET_DIST ?? join(root, 'dist');
const chromium = first([process.env.CHROMIUM, which('chromium'), which('chromium-browser'), which('google-chrome')]);
if (!chromium) throw new Error('Chromium is needed: `cargo xtask test end2end` installs it or says how.');

// The runner reads this file first, then each worker does: the port is chosen once and handed on.
process.env.GUICHET_E2E_PORT ??= execFileSync(process.execPath, [
  '-e',
  "const s = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); });",
]).toString().trim();
const port = process.env.GUICHET_E2E_PORT;
/** Where the server keeps what the stories make; removed at the end. */
export const data = join(tmpdir(), `guichet-end2end-${port}`);

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, deviceScaleFactor: 2 };
const desktop = { viewport: { width: 1280, height: 800 } };

const WIDE = /(shell|first-card)\.spec\.ts/;
const WEBKIT = /webkit\.spec\.ts/;

export default defineConfig<{ lang: 'fr' | 'en' }>({
  testDir: 'tests',
  outputDir: 'test-results',
  globalTeardown: './teardown.ts',
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  // A test that passes only when tried again is a defect, in the test or in the page.
  retries: 0,
  workers: 2,
  timeout: 60_000,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    // To look at what failed. It costs a quarter of the time, and nobody looks at what a checking machine keeps.
    trace: process.env.CI ? 'off' : 'retain-on-failure',
    launchOptions: {
      executablePath: chromium,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'fr-phone', testIgnore: WEBKIT, use: { ...phone, locale: 'fr-CA', lang: 'fr' } },
    { name: 'en-phone', testIgnore: WEBKIT, use: { ...phone, locale: 'en-CA', lang: 'en' } },
    // The wide window and the other browser: one story each.
    { name: 'fr-desktop', testMatch: WIDE, use: { ...desktop, locale: 'fr-CA', lang: 'fr' } },
    { name: 'en-desktop', testMatch: WIDE, use: { ...desktop, locale: 'en-CA', lang: 'en' } },
    { name: 'webkit', testMatch: WEBKIT },
  ],
  webServer: {
    command: `"${guichet}" serve --port ${port} --dist "${dist}" --data "${data}" --mails-per-network 2000 --tries-per-network 2000`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});

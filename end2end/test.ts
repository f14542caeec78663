// What every story starts from: a page that may neither break the site's policy nor complain in the console.
import { expect, test as base, type Page } from '@playwright/test';
import axe from 'axe-core';

type Options = {
  /** The language the story is told in. */
  lang: 'fr' | 'en';
};

type Fixtures = {
  /** What the page has complained of so far. */
  complaints: string[];
  /** Words by language: `say('Continuer', 'Continue')`. */
  say: (fr: string, en: string) => string;
  /** Complaints a story expects, by a part of their text; any other fails it. */
  allowed: string[];
};

/**
 * A trace loads a picture again, by itself, where the browser has let go of what it held: of one that was picked on the device,
 * the page's policy refuses that. The page itself asks for no such thing: pictures are shown, never fetched.
 */
const isOfTheTrace = (text: string) => text.includes('connect-src') && text.includes('blob');

export const test = base.extend<Options & Fixtures>({
  lang: ['fr', { option: true }],

  say: async ({ lang }, use) => {
    await use((fr, en) => (lang === 'fr' ? fr : en));
  },

  allowed: async ({}, use) => {
    await use([]);
  },

  complaints: async ({}, use) => {
    await use([]);
  },

  context: async ({ context, allowed, complaints }, use) => {
    // Every page of the story, and every frame of it, before any script of its own.
    await context.exposeBinding('guichetViolation', (_, text: string) => {
      complaints.push(text);
    });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const report = (window as unknown as { guichetViolation: (text: string) => void }).guichetViolation;
        report(`security policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    const watch = (page: Page) => {
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    };
    context.on('page', watch);
    await use(context);
    const unexpected = complaints.filter((text) => !isOfTheTrace(text) && !allowed.some((part) => text.includes(part)));
    expect(unexpected, 'the page complained').toEqual([]);
  },
});

export { expect };

/** axe finds nothing on the page as it is now. */
export async function accessible(page: Page) {
  // The whole page in the window: what stands half behind the save bar is no target of its own size.
  const { width, height } = page.viewportSize()!;
  const [whole, at] = await page.evaluate(() => [document.documentElement.scrollHeight, window.scrollY] as const);
  await page.setViewportSize({ width, height: Math.max(height, whole) });
  // Once a document, not once a look: it is as long as everything else together. Nothing of ours is in a frame.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async (values) => (await axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] })).violations,
    ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  );
  await page.setViewportSize({ width, height });
  await page.evaluate((at) => window.scrollTo({ top: at, behavior: 'instant' }), at);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(found, 'axe').toEqual([]);
}

/** Waits until the program runs, where the pre-rendered page was. */
export async function ready(page: Page) {
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
}

/** Waits until everything is on the device and this page is answered from there. */
export async function offlineReady(page: Page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

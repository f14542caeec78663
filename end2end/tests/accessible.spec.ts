// axe finds nothing on any page, in any of its states.
import type { Page } from '@playwright/test';
import { child, everything, mistaken, nobody } from '../pages/people';
import { outside, overviews, questions } from '../pages/places';
import { expect, type Site, test } from '../pages/story';
import { accessible, offlineReady } from '../test';

test.describe.configure({ timeout: 300_000 });

/** Looks at each address; `before` brings the page into its state. Says which pages have something. */
async function look(site: Site, addresses: string[], before: (page: Page) => Promise<void> = async () => {}) {
  const { page } = site;
  for (const address of addresses) {
    await test.step(address, async () => {
      await site.follows(address);
      await before(page);
      await accessible(page);
    });
  }
}

/** Folded parts are opened: they are part of the page. */
async function unfold(page: Page) {
  await page.evaluate(() => document.querySelectorAll('main details').forEach((folded) => folded.setAttribute('open', '')));
}

/** Continue without an answer: every fault is said. */
async function faulty(page: Page) {
  const form = page.getByRole('main').locator('form');
  if (await form.count()) await form.evaluate((form: HTMLFormElement) => form.requestSubmit());
}

test('empty', async ({ site, page, lang }) => {
  await site.opens();
  await site.stores(nobody);
  const asked = questions(page, lang, nobody);
  await look(site, [...asked, ...overviews(page, lang)]);
});

test('faulty after Continue', async ({ site, page, lang, words }) => {
  await site.opens();
  await site.stores(nobody);
  const asked = questions(page, lang, nobody);
  let faults = 0;
  await look(site, asked, async () => {
    const heading = await page.getByRole('main').getByRole('heading', { level: 1 }).textContent();
    await page.getByRole('button', { name: words.say('continue'), exact: true }).click();
    const alert = page.getByRole('alert');
    // Either something is missing, or nothing is asked that must be answered.
    await expect(async () => {
      const now = await page.getByRole('main').getByRole('heading', { level: 1 }).textContent();
      expect((await alert.count()) !== 0 || now !== heading).toBe(true);
    }).toPass();
    faults += await alert.count();
  });
  expect(faults).toBeGreaterThan(25);
});

test('filled in: every question', async ({ site, page, lang }) => {
  const person = everything(lang);
  await site.brings(person, ['primary-identity', 'imm5444']);
  await look(site, questions(page, lang, person), unfold);
});

test('filled in: every overview, and the pages of no draft', async ({ site, page, lang }) => {
  const person = everything(lang);
  await site.brings(person, ['primary-identity', 'imm5444']);
  await look(site, [...overviews(page, lang), ...outside(lang)], unfold);
});

test('with what was typed wrong', async ({ site, page, lang }) => {
  const wrong = mistaken(lang);
  await site.brings(wrong);
  await look(site, [...questions(page, lang, wrong), ...overviews(page, lang)], faulty);
});

test('in the dark', async ({ site, page, lang }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const person = child(lang, '2001-06-15');
  await site.brings(person);
  const some = questions(page, lang, person).filter((_, at) => at % 4 === 0);
  await look(site, [...overviews(page, lang), ...some, ...outside(lang)], unfold);
});

test('without a network', async ({ site, page, context, lang }) => {
  const person = everything(lang);
  await site.brings(person);
  await offlineReady(page);
  await page.reload();
  await context.setOffline(true);
  const some = questions(page, lang, person).filter((_, at) => at % 8 === 0);
  await look(site, [...overviews(page, lang), ...some, ...outside(lang)]);
});

test.describe('on another day', () => {
  test.use({ today: '2026-11-22' });

  test('with the notice that the rules have changed', async ({ site, page, lang }) => {
    const person = everything(lang);
    await site.brings(person);
    await look(site, [...overviews(page, lang), ...outside(lang)]);
  });
});

// The other language, on every page, in the middle of a word: nothing but the words changes.
import { everything } from '../pages/people';
import { outside, overviews, questions } from '../pages/places';
import { expect, test } from '../pages/story';
import { WORDS } from '../pages/words';

test.describe.configure({ timeout: 180_000 });

test('switching on every page of questions keeps what is half typed, and the focus in it', async ({ site, page, lang }) => {
  const person = everything(lang);
  await site.brings(person);
  const other = lang === 'fr' ? 'en' : 'fr';
  const half = ' mars e';
  let typed = 0;
  for (const address of questions(page, lang, person)) {
    await site.follows(address);
    const heading = page.getByRole('main').getByRole('heading', { level: 1 });
    const before = await heading.textContent();
    const boxes = page.getByRole('main').getByRole('textbox');
    const texts = async () => (await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value))).sort();
    // The last one: where a date stands, that is a box whose place depends on the language.
    const box = boxes.last();
    const has = (await boxes.count()) !== 0;
    if (has) {
      await box.focus();
      await page.keyboard.press('End');
      await page.keyboard.type(half);
      typed += 1;
    }
    const kept = await texts();
    const value = has ? await box.inputValue() : '';

    // As who keeps writing would: the focus stays in the box.
    const language = page.getByRole('banner').getByRole('link', { name: WORDS[other].say('language-own'), exact: true });
    await language.evaluate((link: HTMLElement) => link.click());
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await expect(heading, address).not.toHaveText(before!);
    expect(new URL(page.url()).pathname.startsWith(`/${other}/`), address).toBe(true);
    expect(await texts(), address).toEqual(kept);
    if (has) {
      const focused = await page.evaluate(() => (document.activeElement as HTMLInputElement).value);
      expect(focused, `focus on ${address}`).toBe(value);
    }

    // As who reaches for it does: the focus is on the link, and stays there.
    const back = page.getByRole('banner').getByRole('link', { name: WORDS[lang].say('language-own'), exact: true });
    await back.click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(heading, address).toHaveText(before!);
    await expect(language, `focus on ${address}`).toBeFocused();
    expect(await texts(), address).toEqual(kept);
    expect(new URL(page.url()).pathname, address).toBe(address);
  }
  expect(typed).toBeGreaterThan(20);
});

test('switching on every other page leads to the same page in the other language, and back', async ({ site, page, lang }) => {
  const person = everything(lang);
  await site.brings(person);
  const other = lang === 'fr' ? 'en' : 'fr';
  for (const address of [...overviews(page, lang), ...outside(lang)]) {
    await site.follows(address);
    const heading = page.getByRole('main').getByRole('heading', { level: 1 });
    const before = (await heading.textContent())!;
    await page.getByRole('banner').getByRole('link', { name: WORDS[other].say('language-own'), exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await expect(heading, address).not.toHaveText(before);
    const title = (await heading.textContent())!;
    await expect(page).toHaveTitle(`${title} – ${WORDS[other].say('site-name')}`);
    await page.getByRole('banner').getByRole('link', { name: WORDS[lang].say('language-own'), exact: true }).click();
    await expect(heading, address).toHaveText(before);
  }
});

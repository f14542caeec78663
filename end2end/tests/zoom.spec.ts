// A page of 1280 by 1024 at 400 % is 320 by 256: one column, nothing off to the side, no focus behind the save bar.
import type { Page } from '@playwright/test';
import { everything } from '../pages/people';
import { outside, overviews, questions } from '../pages/places';
import { expect, test } from '../pages/story';

test.describe.configure({ timeout: 180_000 });

for (const height of [256, 640]) {
  test.describe(`320 by ${height}`, () => {
    test.use({ viewport: { width: 320, height } });

    test(`320 by ${height}: nothing is off to the side, and focus is never hidden`, async ({ site, page, lang }) => {
      const person = everything(lang);
      await site.brings(person);
      for (const address of [...questions(page, lang, person), ...overviews(page, lang), ...outside(lang)]) {
        await site.follows(address);
        expect(await sideways(page), address).toEqual([]);
        // Every page by Tab at the size where it is hardest.
        if (height === 256) expect(await hidden(page), address).toEqual([]);
      }
    });
  });
}

/** What makes the page wider than the window. */
function sideways(page: Page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((one) => root.clientWidth + 1 < one.getBoundingClientRect().right);
    return [`${root.scrollWidth} of ${root.clientWidth}`, ...wide.slice(-3).map((one) => `${one.localName}: ${one.textContent?.slice(0, 40)}`)];
  });
}

/** Tabs through the page: what has focus and is not to be seen. */
async function hidden(page: Page) {
  const found: string[] = [];
  for (let tabs = 0; tabs < 400; tabs += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return 'end';
      // Scrolling to the focus may be under way.
      const box = focused.getBoundingClientRect();
      const label = (focused as HTMLInputElement).labels?.[0]?.getBoundingClientRect() ?? box;
      const shows = (part: DOMRect) => {
        const [left, right] = [Math.max(part.left, 0), Math.min(part.right, innerWidth)];
        const [top, bottom] = [Math.max(part.top, 0), Math.min(part.bottom, innerHeight)];
        if (right - left < 1 || bottom - top < 1) return false;
        // Something of it is on top: WCAG 2.2, 2.4.11.
        for (const y of [top + 2, (top + bottom) / 2, bottom - 2]) {
          const on = document.elementFromPoint((left + right) / 2, y);
          if (on && (focused.contains(on) || on.contains(focused) && on.localName === 'label' || on.closest('label')?.contains(focused))) return true;
        }
        return false;
      };
      if (shows(box) || shows(label)) return '';
      return `${focused.localName}: ${(focused.textContent || focused.id).trim().slice(0, 60)}`;
    });
    if (seen === 'end') return found;
    if (seen) found.push(seen);
  }
  return [...found, 'Tab never comes to an end'];
}

// With every word reversed, a word that reads forwards is one that no word file holds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everything, mistaken, nobody } from '../pages/people';
import { outside, overviews, questions } from '../pages/places';
import { backwards, speakBackwards } from '../pages/reversed';
import { expect, test } from '../pages/story';

test.use({ serviceWorkers: 'block' });
test.describe.configure({ timeout: 180_000 });

/** What stands on the page for someone to read or hear, and what it stands in. */
function said() {
  const found: [string, string][] = [[document.title, 'title']];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walk.nextNode()) {
    const node = walk.currentNode;
    if (node instanceof Text) {
      const parent = node.parentElement!;
      // What is for when the program does not run, and the name of the other language in itself.
      if (parent.closest('script, style, noscript, template, #plain, [hreflang]')) continue;
      if (node.data.trim()) found.push([node.data, parent.outerHTML.slice(0, 120)]);
    } else if (node instanceof Element) {
      for (const name of ['aria-label', 'alt', 'title', 'placeholder', 'aria-description']) {
        const text = node.getAttribute(name);
        if (text) found.push([text, `${name} of ${node.outerHTML.slice(0, 120)}`]);
      }
    }
  }
  return found;
}

test('no text comes from anywhere but the word files', async ({ site, page, context, lang, words }) => {
  const { turned } = await speakBackwards(context, lang);
  // What people typed, and what the edition holds by name: the addresses of the office, cards one may pay with.
  const edition = readFileSync(join(import.meta.dirname, '../../domain/src/editions/imm5445_2013.rs'), 'utf8').replace(/\/\/.*$/gm, '');
  const people = [everything(lang), mistaken(lang), nobody];
  const answers = people.flatMap(({ answers, rows }) => [answers, ...Object.values(rows).flat()].flatMap(Object.values)).join(' ');
  const held = [...edition.matchAll(/"([^"\n]*)"/g)].map(([, text]) => text!).filter((text) => !/^[a-z0-9-]+$/.test(text));
  const typed = `${answers} ${held.join(' ')}`;
  const known = new Set([...backwards(lang), ...(typed.match(/\p{L}+/gu) ?? [])]);
  const unknown = new Map<string, string>();
  const reads = async (address: string, press = false) => {
    await site.follows(address);
    if (press) await page.locator('main form').evaluate((form: HTMLFormElement) => form.requestSubmit());
    for (const [text, where] of await page.evaluate(said)) {
      for (const word of text.match(/\p{L}+/gu) ?? []) {
        if (1 < word.length && !known.has(word)) unknown.set(`${word} in "${text.trim().slice(0, 80)}"`, `${address}: ${where}`);
      }
    }
  };

  // It does turn them round, and words that read forwards would be found.
  await site.opens();
  expect(turned(), 'the words of the program').toBeGreaterThan(2);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(words.say('start-title'));
  expect(words.say('start-title').match(/\p{L}{4,}/gu)!.filter((word) => known.has(word))).toEqual([]);

  for (const person of people) {
    await site.opens();
    // Its labels are words nobody speaks here: the draft goes straight into the store.
    await site.stores(person);
    const asked = questions(page, lang, person);
    for (const address of [...asked, ...overviews(page, lang)]) await reads(address);
    // What is missing is said, too.
    if (person === nobody) for (const address of asked) await reads(address, true);
  }
  for (const address of outside(lang)) await reads(address);
  expect([...unknown].slice(0, 30)).toEqual([]);
});

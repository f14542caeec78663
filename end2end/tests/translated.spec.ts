// A browser that translates takes every text apart while the page lives on: the figures stay right.
import { ruling } from '../pages/command';
import { FIRST_CARD, newcomer } from '../pages/people';
import { expect, test } from '../pages/story';

// As Chrome does: each text node goes into two <font> elements, now and whenever a new one appears; what says translate="no" is
// left alone.
test.beforeEach(async ({ context }) => {
  await context.addInitScript(() => {
    const wrap = (text: Text) => {
      if (!text.data.trim() || !text.isConnected) return;
      const parent = text.parentElement;
      if (!parent || parent.closest('font, script, style, noscript, textarea, [translate=no]')) return;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.append(inner);
      parent.replaceChild(outer, text);
      inner.append(text);
    };
    const all = (root: Node) => {
      const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walk.nextNode()) texts.push(walk.currentNode as Text);
      if (root instanceof Text) texts.push(root);
      texts.forEach(wrap);
    };
    const observer = new MutationObserver((changes) => {
      for (const change of changes) {
        change.addedNodes.forEach(all);
        if (change.type === 'characterData') all(change.target);
      }
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
});

test('the journey goes on under translation, and ends with the right figures', async ({ site, page, words, lang }) => {
  const trip = { 'left-on': '2010-01-01', 'back-on': '2012-12-31', place: 'Nantes, France', reason: 'family' };
  const person = newcomer(lang, {}, { trips: [trip] });
  const applicant = await site.prepares(person);
  expect(await page.locator('font').count()).toBeGreaterThan(50);
  await site.send.saysItWouldNotComeBack();

  // What was taken apart is drawn anew.
  await site.tasks.goesTo('travel');
  await site.travel.counts({ away: 1094, here: 732 });
  await applicant.opensRow(trip.place);
  await applicant.corrects('trips-back-on', '2012-12-30', 'row-done');
  await site.travel.counts({ away: 1093, here: 733 });
  await site.travel.says('residency-obligation', 'met', { here: 733, asked: 730, spare: 3 });
  person.rows.trips = [{ ...trip, 'back-on': '2012-12-30' }];

  await site.tasks.goesTo('pay');
  await expect(page.getByRole('main')).toContainText(words.say('pay-lead', { due: words.dollars(50), people: 1 }));
  const found = await site.exported(person, FIRST_CARD);
  expect(ruling(found, 'section-d')).toMatchObject({ says: 'not-asked', absent: 1093 });
  await site.tasks.goesTo('print');
  await site.print.says('imm5444', '21', [words.say('days', { days: 1093 })]);
  expect(await page.getByRole('region', { name: words.say('print-label') }).locator('font').count()).toBe(0);
  await site.tasks.goesTo('send');
  await site.send.agreesWith(found);
});

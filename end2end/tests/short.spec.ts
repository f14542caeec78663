// One question answered before anything is begun; what was typed becomes an application, or is gone with the window.
import { finding } from '../pages/answer';
import { ShortPage } from '../pages/short';
import { expect, test } from '../pages/story';
import { accessible } from '../test';

const SCREEN = [
  ['resident', 'yes', 'yes-no'],
  ['in-canada', 'yes', 'yes-no'],
  ['removal-order', 'no', 'removal-order'],
  ['citizen', 'no', 'yes-no'],
  ['registered-indian', 'no', 'yes-no'],
  ['card-offence', 'no', 'card-offence'],
  ['purpose', 'first', 'purpose'],
  ['landing-name-wrong', 'no', 'yes-no'],
  ['name-changed', 'no', 'yes-no'],
] as const;

const drafts = (page: import('@playwright/test').Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const opening = indexedDB.open('guichet');
        opening.onsuccess = () => {
          const found = opening.result;
          if (!found.objectStoreNames.contains('drafts')) return done(0);
          const count = found.transaction('drafts').objectStore('drafts').count();
          count.onsuccess = () => {
            found.close();
            done(count.result);
          };
        };
      }),
  );

test('can I apply is answered as one goes, and the answers become an application', async ({ page, site, words }) => {
  await site.opens();
  const short = new ShortPage(page, words);
  await short.opens('apply');
  await short.answers('can-apply.unknown');
  await accessible(page);
  for (const [at, [id, option, of]] of SCREEN.entries()) {
    const next = SCREEN[at + 1];
    if (next) await short.asks(next[0], false);
    await short.chooses(id, option, of);
  }
  await short.answers('can-apply.holds');
  await short.chooses('in-canada', 'no', 'yes-no');
  await short.chooses('card-to-return', 'yes', 'yes-no');
  await short.answers('can-apply.not-yet');
  await finding(page, words, 'presence', 'return-first');
  await short.chooses('in-canada', 'yes', 'yes-no');
  await short.answers('can-apply.holds');
  await accessible(page);
  expect(await drafts(page), 'nothing is kept yet').toBe(0);

  // What was typed goes along to the next question.
  await short.goesTo('cost');
  await short.goesTo('apply');
  await short.answers('can-apply.holds');
  await short.keeps();
  await site.tasks.stands('screen', 'done');
  expect(await drafts(page)).toBe(1);
  await page.reload();
  await site.tasks.stands('screen', 'done');

  // The next one begins with nothing.
  await site.opens();
  await short.opens('apply');
  await short.answers('can-apply.unknown');
});

test('when can I renew takes the date of the card', async ({ page, site, words }) => {
  await site.opens();
  const short = new ShortPage(page, words);
  await short.opens('renew');
  await site.date('card-expires-on').type({ year: '2015', month: '03', day: '09' });
  await finding(page, words, 'card-still-valid', 'soon', { expires: words.date('2015-03-09') });
  await site.date('card-expires-on').box('day').fill('10');
  await short.chooses('name-changed', 'no', 'yes-no');
  const figures = { expires: words.date('2015-03-10'), from: words.date('2014-03-11') };
  await finding(page, words, 'card-still-valid', 'too-early', figures);
  await expect(page.getByText(words.say('clause-question', { form: words.say('imm5444.number'), number: '3' }))).toBeVisible();
  await accessible(page);
});

test('how many days takes landing and trips', async ({ page, site, words }) => {
  await site.opens();
  const short = new ShortPage(page, words);
  await short.opens('days');
  await short.says(words.say('travel-no-landing'));
  await site.date('landed-on').type({ year: '2008', month: '05', day: '01' });
  await short.chooses('report-ever', 'no', 'yes-no');
  await short.chooses('any-trips', 'yes', 'yes-no');
  const add = page.getByRole('button', { name: words.say('trips.add'), exact: true });
  await add.click();
  await expect(page.getByRole('heading', { name: words.say('trips.row'), exact: true })).toBeFocused();
  await site.date('trips-left-on').type({ year: '2012', month: '07', day: '01' });
  await site.date('trips-back-on').type({ year: '2012', month: '07', day: '11' });
  await accessible(page);
  await page.getByRole('button', { name: words.say('row-done'), exact: true }).click();
  await expect(add).toBeFocused();
  await site.travel.counts({ away: 9, here: 1817 });
  await site.travel.says('residency-obligation', 'met', {
    here: 1817,
    asked: 730,
    spare: 1087,
  });

  // A trip is corrected, removed and put back.
  const trip = `${words.date('2012-07-01')}\u{a0}– ${words.date('2012-07-11')}`;
  await page.getByRole('button', { name: `${words.say('change')} ${trip}`, exact: true }).click();
  await site.date('trips-back-on').box('day').fill('03');
  await page.getByRole('button', { name: words.say('row-done'), exact: true }).click();
  await site.travel.counts({ away: 1, here: 1825 });
  const named = `${words.say('remove')} ${words.date('2012-07-01')}\u{a0}– ${words.date('2012-07-03')}`;
  await page.getByRole('button', { name: named, exact: true }).click();
  await expect(page.getByRole('button', { name: named, exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: words.say('undo'), exact: true }).click();
  await site.travel.counts({ away: 1, here: 1825 });
  await accessible(page);
  await short.keeps();
  await site.tasks.goesTo('travel');
  await site.travel.counts({ away: 1, here: 1825 });
});

test('which documents follows what is answered', async ({ page, site, words }) => {
  await site.opens();
  const short = new ShortPage(page, words);
  await short.opens('need');
  const listed = (id: string) => page.getByRole('heading', { name: words.say(`document-${id}`), exact: true });
  await expect(listed('photos')).toBeVisible();
  await short.chooses('purpose', 'first');
  await short.chooses('name-changed', 'yes', 'yes-no');
  await expect(listed('name-document')).toBeVisible();
  await short.chooses('name-changed', 'no', 'yes-no');
  await expect(listed('name-document')).toBeHidden();
  await site.date('born-on').type({ year: '1980', month: '02', day: '29' });
  await short.chooses('passports', 'no', 'yes-no');
  await short.chooses('foreign-documents', 'no', 'yes-no');
  const maybe = page.getByText(words.say('document-imm5476'), { exact: true });
  await expect(maybe).toHaveCount(1);
  await short.chooses('helped', 'no', 'yes-no');
  await expect(maybe).toHaveCount(0);
  const count = await page.getByRole('main').getByRole('heading', { level: 3 }).count();
  await short.answers('short-documents', { count });
  await accessible(page);
});

test('what it costs follows how many one is', async ({ page, site, words, lang }) => {
  await site.opens();
  const short = new ShortPage(page, words);
  await short.opens('cost');
  const fee = (count: number) => ({ count, due: words.dollars(50 * count), each: words.dollars(50) });
  await short.answers('short-fee', fee(1));
  const box = page.getByRole('textbox', { name: words.say('short-people'), exact: true });
  await box.fill('4');
  await short.answers('short-fee', fee(4));
  await box.fill('0');
  await short.says(words.say('short-people.fault', { most: 50 }));
  await accessible(page);
  await box.fill('2');
  await short.answers('short-fee', fee(2));
  await page.getByRole('banner').getByRole('link').last().click();
  await expect(page.locator('html')).toHaveAttribute('lang', lang === 'fr' ? 'en' : 'fr');
  await expect(page).toHaveURL(lang === 'fr' ? /\/en\/answers\/fee$/ : /\/fr\/reponses\/frais$/);
  await expect(box.or(page.getByRole('textbox')).first()).toHaveValue('2');
});

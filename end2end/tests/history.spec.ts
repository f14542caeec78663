// A history finished on a phone: five years of months at a glance, and each gap one tap away.
import { MonthsPage } from '../pages/list';
import { FIRST_CARD, newcomer } from '../pages/people';
import { expect, test } from '../pages/story';
import { accessible } from '../test';

const month = (lang: string, year: number, month: number) => {
  const name = new Date(Date.UTC(year, month - 1, 15)).toLocaleDateString(lang, { month: 'long', timeZone: 'UTC' });
  return `${name} ${year}`;
};

test('a gap of two years is filled with one tap', async ({ page, site, words, lang }) => {
  const at = (year: number, of: number) => month(lang, year, of);
  const lived = { street: '12, rue Dorchester', city: 'Sydney', country: 'CA' };
  const addresses = [
    { ...lived, from: '2008-05-', to: '2011-10-' },
    { ...lived, from: '2012-03-', to: '2013-08-' },
    { ...lived, from: '2013-06-', still: 'yes' },
  ];
  await site.opens();
  await site.stores(newcomer(lang, {}, { addresses }));
  await site.tasks.task('addresses').click();
  const months = new MonthsPage(page, words);
  await months.opens('addresses');
  await months.are(2011, 'once', at(2011, 1), at(2011, 10));
  await months.are(2013, 'twice', at(2013, 6), at(2013, 8));
  await accessible(page);
  // The gap goes over the turn of the year: a button in each, and both fill all of it.
  await expect(months.gap(at(2011, 11), at(2012, 2))).toHaveCount(2);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await months.gap(at(2011, 11), at(2012, 2)).first().press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.say('addresses.row'));
  const from = site.date('addresses-from');
  await expect(from.box('year')).toHaveValue('2011');
  await expect(from.box('month')).toHaveValue('11');
  const to = site.date('addresses-to');
  await expect(to.box('year')).toHaveValue('2012');
  await expect(to.box('month')).toHaveValue('02');
  await page.getByRole('link', { name: words.say('back-to-list'), exact: true }).click();
  await months.opens('addresses');
  await expect(months.gap(at(2011, 11), at(2012, 2))).toHaveCount(0);
  await months.are(2012, 'once', at(2012, 1), at(2012, 12));
});

test('a home abroad in months without a trip is asked about, no more', async ({ site, lang }) => {
  const addresses = [
    { from: '2008-05-', to: '2012-02-', street: '12, rue Dorchester', city: 'Sydney', country: 'CA' },
    { from: '2012-03-', to: '2012-05-', street: '3 Hàng Bạc', city: 'Hanoi', country: 'VN' },
    { from: '2012-06-', still: 'yes', street: '12, rue Dorchester', city: 'Sydney', country: 'CA' },
  ];
  await site.opens();
  await site.stores(newcomer(lang, {}, { addresses }), FIRST_CARD);
  await site.tasks.goesTo('send');
  await site.send.saysItWouldNotComeBack();
  await site.send.unfolds(2);
  await site.send.gives('lived-abroad', 'no-trip', { first: month(lang, 2012, 3), last: month(lang, 2012, 5) });
});

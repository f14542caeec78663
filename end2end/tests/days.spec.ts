// The picture of the case: posted abroad, with a citizen spouse, less than five years, what if.
import { Pointer } from '../pages/hands';
import { Journey } from '../pages/journey';
import { newcomer } from '../pages/people';
import { expect, test } from '../pages/story';
import { accessible } from '../test';

/** Away 1,400 days in all, of which 2012 is a trip of its own. */
const AWAY = [
  { 'left-on': '2009-06-01', 'back-on': '2011-12-31', place: 'Lima, Peru', reason: 'family' },
  { 'left-on': '2011-12-31', 'back-on': '2013-01-01', place: 'Oslo, Norway', reason: 'work' },
  { 'left-on': '2013-01-01', 'back-on': '2013-04-04', place: 'Lima, Peru', reason: 'family' },
];

/** The same, where nothing is claimed but may be for the year 2012. */
function away(claim: Record<string, string> = {}) {
  return AWAY.map((trip) => ({ ...trip, situation: 'none', ...(trip.place.startsWith('Oslo') ? claim : {}) }));
}

test('posted abroad by an employer: the year counts, and the letter says every point', async ({ site, page, words, lang }) => {
  await site.opens();
  await site.stores(newcomer(lang, { 'residence-proof': 'notices' }, { trips: away() }));
  await site.tasks.goesTo('days');
  await site.days.isOpen();
  await site.days.counts({ 'travel-away': 1400, 'travel-here': 426, 'days-credited': 0, 'days-counted': 426 });
  await site.days.says('2014-03-10', 'not-met', { here: 426, asked: 730, short: 304 });
  await accessible(page);

  // Said in the trip itself: only what matters is asked.
  await site.tasks.goesTo('travel');
  const applicant = new Journey(words, new Pointer(page), newcomer(lang));
  await applicant.opensRow('Oslo, Norway');
  await applicant.claims({
    situation: 'employed', 'whole-absence': 'yes', employer: 'corporation', 'for-status': 'no', 'full-time': 'yes', assignment: 'client',
  });
  await site.travel.says('section-d', 'asked', { absent: 1400, threshold: 1095 });
  await site.travel.says('residency-obligation', 'met-credited', { here: 426, credited: 366, counted: 792, asked: 730, spare: 62 });

  await page.getByRole('link', { name: words.say('days-link'), exact: true }).click();
  await site.days.counts({ 'travel-away': 1400, 'days-credited': 366, 'days-counted': 792 });
  await site.days.draws(1400, 792);
  await site.days.lists('2012-01-01', '2012-12-31', 366, 'employed');
  await site.days.claims('Oslo, Norway', 366, 366);
  await site.days.presses('days-zoom.larger');
  await expect(page.getByRole('status').filter({ hasText: words.say('days-zoom.size', { times: 2 }) })).toBeVisible();
  await accessible(page);

  await site.tasks.goesTo('print');
  const letter = (await site.print.sheets()).find((sheet) => sheet.title === words.say('statement-employer-letter'))!;
  const points = ['signer', 'business', 'corporation', 'full-time', 'client', 'description', 'not-for-residency'];
  for (const point of points) expect(letter.text).toContain(words.say(`statement-employer-letter.${point}`).replace(/\s+/g, ' '));
  expect(letter.text).toContain(words.date('2011-12-31').replace(/\s+/g, ' '));
});

test('with a citizen spouse: days count from the marriage and from citizenship, not before', async ({ site, page, lang }) => {
  const claim = {
    situation: 'with-citizen', 'whole-absence': 'yes', kin: 'spouse', 'married-on': '2012-03-01', 'citizen-since': '2012-07-01',
    'lived-together': 'yes',
  };
  await site.opens();
  await site.stores(newcomer(lang, { marital: 'married' }, { trips: away(claim) }));
  await site.tasks.goesTo('days');
  await site.days.says('2014-03-10', 'not-met-credited', { here: 426, credited: 184, counted: 610, asked: 730, short: 120 });
  await site.days.lists('2012-01-01', '2012-02-29', 60, 'before-marriage');
  await site.days.lists('2012-03-01', '2012-06-30', 122, 'status-later');
  await site.days.lists('2012-07-01', '2012-12-31', 184, 'with-citizen');
  await site.days.claims('Oslo, Norway', 184, 366);
  await accessible(page);
});

test('less than five years: what counts is what can still be done', async ({ site, page, lang }) => {
  const trip = { 'left-on': '2012-07-01', 'back-on': '2013-07-02', place: 'Lima, Peru', reason: 'family' };
  await site.opens();
  await site.stores(newcomer(lang, { 'landed-on': '2012-06-15' }, { trips: [trip] }));
  await site.tasks.goesTo('days');
  await site.days.counts({ 'travel-away': 365, 'travel-here': 268, 'days-counted': 268, 'days-ahead': 1193 });
  await site.days.says('2014-03-10', 'can-be-met', { here: 268, asked: 730, spare: 731 });
  await site.days.foresees('mark-anniversary', { on: '2017-06-15' });
  await accessible(page);
  // On the fifth anniversary the same days are looked at, behind.
  await site.days.moves('2017-06-15');
  await site.days.says('2017-06-15', 'met', { here: 1461, asked: 730, spare: 731 });
});

test('what if: another day, and a trip that is only tried out, leave the application as it is', async ({ site, page, words, lang }) => {
  const trip = { 'left-on': '2009-04-01', 'back-on': '2012-04-03', place: 'Lima, Peru', reason: 'family', situation: 'none' };
  const person = newcomer(lang, {}, { trips: [trip] });
  await site.opens();
  await site.stores(person);
  await site.tasks.goesTo('days');
  await site.days.says('2014-03-10', 'not-met', { here: 729, asked: 730, short: 1 });
  await site.days.foresees('days-met-from', { date: '2014-04-03' });
  await site.days.foresees('days-stays-met');

  await site.days.moves('2008-01-01');
  await expect(page.getByText(words.say('fault-before-landing'))).toBeVisible();
  await site.days.moves('2014-04-03');
  await site.days.says('2014-04-03', 'met', { here: 730, asked: 730, spare: 0 });

  // Three years away break it, some day.
  await site.days.tries('2014-06-01', '2018-06-01');
  await expect(page.getByText(words.say('days-tried'), { exact: true })).toBeVisible();
  await site.days.costs('2014-06-01', '2018-06-01', 1460, 'not-met', { here: 366, asked: 730, short: 364 });
  await expect(page.getByText(words.say('days-stays-met'), { exact: true })).toHaveCount(0);
  await accessible(page);
  await site.days.drops('2014-06-01', '2018-06-01');
  await site.days.foresees('days-stays-met');
  await site.days.presses('days-move.reset');
  await site.days.says('2014-03-10', 'not-met', { here: 729, asked: 730, short: 1 });

  // Nothing of it was written down.
  await site.exported(person, []);
});

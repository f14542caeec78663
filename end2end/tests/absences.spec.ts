// Days away: what the form asks at 1,095, and what the law asks, are two counts.
import { ruling } from '../pages/command';
import { FIRST_CARD, newcomer } from '../pages/people';
import { expect, test } from '../pages/story';

test('at 1,095 days away Section D is asked, and the days with a citizen are set apart', async ({ site, page, words, lang }) => {
  const trip = { 'left-on': '2010-01-01', 'back-on': '2012-12-31', place: 'Nantes, France', reason: 'family' };
  const person = newcomer(lang, { marital: 'married' }, { trips: [trip] });
  const applicant = await site.prepares(person);

  // A day short of it.
  await site.tasks.goesTo('travel');
  await site.travel.counts({ away: 1094, here: 732 });
  await site.travel.says('section-d', 'not-asked', { absent: 1094, threshold: 1095 });
  await site.travel.says('residency-obligation', 'met', { here: 732, asked: 730, spare: 2 });

  // And on it: asked at once, in the trip itself.
  await applicant.opensRow(trip.place);
  await applicant.says('trips-back-on', '2013-01-01');
  await page.getByRole('button', { name: words.say('row-done'), exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(words.say('trips-situation.label'));
  await page.getByRole('link', { name: words.say('back-to-list'), exact: true }).click();
  await site.travel.counts({ away: 1095, here: 731 });
  await site.travel.says('section-d', 'asked', { absent: 1095, threshold: 1095 });
  await site.travel.says('residency-obligation', 'met', { here: 731, asked: 730, spare: 1 });
  await site.tasks.opens();
  await site.tasks.stands('travel', 'started');
  await site.tasks.goesTo('send');
  await site.send.saysItWouldComeBack(1);

  await site.tasks.goesTo('travel');
  await applicant.opensRow(trip.place);
  // What makes the days count is asked only of who claims them.
  const claim = {
    situation: 'with-citizen', 'whole-absence': 'yes', kin: 'spouse', 'married-on': '2009-08-15', 'citizen-since': '2010-07-01',
    'lived-together': 'yes',
  };
  await applicant.claims(claim);
  person.rows.trips = [{ ...trip, 'back-on': '2013-01-01', ...claim }];

  const enclosed = [...FIRST_CARD];
  enclosed.splice(4, 0, 'citizen-citizenship', 'citizen-tie', 'citizen-together', 'citizen-passports');
  await site.tasks.goesTo('gather');
  await applicant.ticksEverything();
  await site.gather.asksFor(enclosed);
  await site.tasks.goesTo('print');
  await site.print.says('imm5444', '21', [words.say('days', { days: 1095 })]);
  await site.print.says('imm5444', '22', [words.say('absent-with-citizen'), words.say('days', { days: 1095 }), words.say('days', { days: 0 })]);

  const found = await site.exported(person, enclosed);
  expect(ruling(found, 'section-d')).toMatchObject({ says: 'asked', absent: 1095 });
  await site.tasks.goesTo('send');
  await site.send.saysItWouldNotComeBack();
  await site.send.agreesWith(found);
});

// An adult applies for a first card, from the start page to the package.
import { ruling } from '../pages/command';
import { FIRST_CARD, newcomer } from '../pages/people';
import { expect, test } from '../pages/story';

test('an adult prepares an application for a first card', async ({ site, words, lang }) => {
  const person = newcomer(lang);
  await site.prepares(person);
  await site.send.saysItWouldNotComeBack();

  await site.tasks.goesTo('travel');
  await site.travel.counts({ away: 9, here: 1817 });
  await site.tasks.goesTo('gather');
  await site.gather.asksFor(FIRST_CARD);

  const found = await site.exported(person, FIRST_CARD);
  expect(ruling(found, 'residency-obligation')).toMatchObject({ says: 'met', here: 1817, asked: 730, spare: 1087 });
  await site.tasks.goesTo('send');
  await site.send.agreesWith(found);

  await site.tasks.goesTo('print');
  const na = words.say('not-applicable');
  const form: Record<string, string[]> = {
    1: [words.say(`language.${lang}`)],
    2: ['2008-05-01'],
    3: [words.say('purpose.first'), na],
    4: ['Nguyễn-O’Neil', 'Thu Hà'],
    5: [na],
    6: [words.say('sex.female')],
    7: ['1980-02-29'],
    8: [words.say('country-VN')],
    9: [words.say('country-VN'), na],
    10: [words.say('eyes.brown'), na],
    11: ['162 cm'],
    12: ['4', '12', 'rue Dorchester', 'Sydney', words.say('province.ns'), 'B1P 7C1'],
    13: [na],
    14: ['902 555 0143', na, na, 'thu.ha@example.ca'],
    15: [words.say('marital.single')],
    16: ['YYZ – Pearson', na, na],
    17: [words.say('yes-no.no')],
    18: [words.say('yes-no.no')],
    19: ['1 2008-05', '12, rue Dorchester Sydney', words.say('country-CA')],
    20: ['1 2008-05', words.say('activities-activity.work'), 'Port de Sydney Sydney, Canada Comptable'],
    21: ['2009-03-10', '2014-03-09', '1 2012-07-01 2012-07-11 Hanoi, Vietnam', words.say('days', { days: 9 })],
    22: [na],
    23: [words.say('signer.applicant'), '2014-03-10'],
    24: [na],
  };
  await site.print.holds('imm5444', form);
  await site.print.holds('imm5455', {
    1: ['Nguyễn-O’Neil', 'Thu Hà'],
    2: ['1980-02-29'],
    3: ['162 cm'],
    4: [words.say('eyes.brown'), '2008-05-01', words.say('signer.applicant')],
  });
  // The whole package, in its order; none of it is more than what is due.
  const copied = (form: string) => words.say('print-form', { form: words.say(`${form}.number`) });
  const titles = (await site.print.sheets()).map(({ title }) => title);
  expect([...new Set(titles)]).toEqual([
    words.say('print-cover'),
    copied('imm5444'),
    copied('imm5455'),
    words.say('print-checklist'),
    words.say('print-photographer'),
    words.say('print-photos'),
    words.say('print-envelope'),
  ].map((title) => title.replace(/\s+/g, ' ')));
});

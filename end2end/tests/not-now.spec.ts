// Who cannot apply now learns why, from when, and what comes first.
import { newcomer, RENAMED } from '../pages/people';
import { expect, test } from '../pages/story';

test('a card valid for a year more would come back, until the day before', async ({ site, words, lang }) => {
  const applicant = await site.begins(newcomer(lang, { purpose: 'renew', 'card-expires-on': '2015-03-10' }));
  await applicant.answers();
  await site.answer.says('returned');
  const figures = { expires: words.date('2015-03-10'), from: words.date('2014-03-11') };
  await site.answer.because('card-still-valid', 'too-early', figures);

  await site.tasks.goesTo('send');
  await site.send.gives('card-still-valid', 'too-early', figures);

  // The same card a day shorter.
  await site.tasks.goesTo('verdict');
  await site.answer.changes('card-expires-on');
  await applicant.corrects('card-expires-on', '2015-03-09');
  await site.answer.says('holds');
});

test('a legal change of name is the exception to the year', async ({ site, words, lang }) => {
  const person = newcomer(lang, {
    purpose: 'renew',
    'card-expires-on': '2018-03-10',
    'name-changed': 'yes',
    'name-document': 'marriage',
    'name-from-quebec': 'no',
    'name-identity': 'health-card',
    'certified-by': 'notary',
    'certified-by-family': 'no',
    'current-family-name': 'O’Neil',
    'current-given-names': 'Thu Hà',
  });
  await site.prepares(person);
  await site.send.saysItWouldNotComeBack();

  await site.tasks.goesTo('gather');
  await site.gather.asksFor(RENAMED, ['landing-document']);

  await site.tasks.goesTo('print');
  expect(await site.print.under('imm5444', '5')).toContain('O’Neil');
  expect(await site.print.under('imm5455', '1')).toContain('O’Neil');
  expect(await site.print.under('imm5455', '1')).not.toContain('Nguyễn');
});

const ABROAD = [
  { has: 'yes', says: 'return-first', name: 'with a valid card outside Canada one comes back first' },
  { has: 'no', says: 'travel-document-first', name: 'without a valid card outside Canada a travel document comes first' },
];

for (const { has, says, name } of ABROAD) {
  test(name, async ({ site, lang }) => {
    const applicant = await site.begins(newcomer(lang, { 'in-canada': 'no', 'card-to-return': has }));
    await applicant.answers();
    await site.answer.says('not-yet');
    await site.answer.because('presence', says);
    await site.tasks.goesTo('send');
    await site.send.saysSomethingComesFirst();
    await site.send.gives('presence', says);

    await site.tasks.goesTo('verdict');
    await site.answer.changes('in-canada');
    await applicant.corrects('in-canada', 'yes');
    await site.answer.says('holds');
  });
}

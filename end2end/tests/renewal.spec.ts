// An adult renews a card that runs out within the year.
import { ruling } from '../pages/command';
import { FIRST_CARD, newcomer } from '../pages/people';
import { expect, test } from '../pages/story';

test('an adult renews a card that expires within the year, and keeps it meanwhile', async ({ site, words, lang }) => {
  const person = newcomer(lang, { purpose: 'renew', 'card-expires-on': '2014-08-20' });
  await site.prepares(person);
  await site.send.saysItWouldNotComeBack();

  await site.tasks.goesTo('gather');
  await site.gather.asksFor(FIRST_CARD);

  await site.tasks.goesTo('print');
  expect(await site.print.under('imm5444', '3')).toContain(words.say('purpose.renew'));
  expect(await site.print.under('imm5444', '24')).toBe(words.say('not-applicable'));

  const found = await site.exported(person, FIRST_CARD);
  expect(ruling(found, 'card-still-valid')).toMatchObject({ says: 'soon', verdict: 'holds' });
  await site.tasks.goesTo('send');
  await site.send.agreesWith(found);
});

// A card is replaced: lost ones are declared, damaged ones enclosed.
import { FIRST_CARD, newcomer } from '../pages/people';
import { expect, test } from '../pages/story';

test('a lost card is told of in Section F, which is signed', async ({ site, words, lang }) => {
  const story = 'Le sac a été volé ou perdu dans l’autobus.\nIl n’a pas été retrouvé.';
  const person = newcomer(lang, {
    purpose: 'replace',
    replaced: 'lost',
    'loss-story': story,
    'loss-place': 'Halifax, Canada',
    'loss-on': '2014-02-20',
    'old-card-number': 'ab 1234567',
    'old-card-issued-on': '2009-06-15',
  });
  await site.prepares(person);
  await site.send.saysItWouldNotComeBack();

  await site.tasks.goesTo('gather');
  await site.gather.asksFor(FIRST_CARD);

  await site.tasks.goesTo('print');
  await site.print.says('imm5444', '3', [words.say('purpose.replace'), words.say('replaced.lost')]);
  const told = ['AB1234567', '2009-06-15', story, 'Halifax, Canada', '2014-02-20', words.say('signer.applicant')];
  await site.print.says('imm5444', '24', told);
  const found = await site.exported(person, FIRST_CARD);
  await site.tasks.goesTo('send');
  await site.send.agreesWith(found);
});

test('a damaged card goes in the envelope, and nothing is declared', async ({ site, words, lang }) => {
  const person = newcomer(lang, { purpose: 'replace', replaced: 'damaged' });
  await site.prepares(person);
  await site.send.saysItWouldNotComeBack();

  const enclosed = ['damaged-card', ...FIRST_CARD];
  await site.tasks.goesTo('gather');
  await site.gather.asksFor(enclosed);

  await site.tasks.goesTo('print');
  await site.print.says('imm5444', '3', [words.say('purpose.replace'), words.say('replaced.damaged')]);
  expect(await site.print.under('imm5444', '24')).toBe(words.say('not-applicable'));

  const found = await site.exported(person, enclosed);
  await site.tasks.goesTo('send');
  await site.send.agreesWith(found);
});

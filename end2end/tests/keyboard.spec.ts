// The whole journey by keyboard alone.
import { FIRST_CARD, newcomer } from '../pages/people';
import { Keyboard } from '../pages/hands';
import { expect, test } from '../pages/story';

test('from the first question to the package without a pointer', async ({ site, page, words, lang }) => {
  test.setTimeout(240_000);
  const person = newcomer(lang);
  const hands = new Keyboard(page);
  const applicant = await site.begins(person, hands);
  await applicant.answers();
  await site.answer.says('holds');
  await hands.press('link', words.say('can-apply-go'));
  await applicant.prepares();
  await hands.press('link', words.say('review-link'));
  await hands.until((seen) => seen.heading === words.say('review-title'), 'show the review');
  await hands.press('link', words.say('review-go'));
  await site.send.saysItWouldNotComeBack();
  await hands.press('link', words.say('send-print'));
  await hands.until((seen) => seen.heading === words.say('print-title'), 'show the package');
  expect(await site.print.under('imm5444', '4')).toContain('Nguyễn-O’Neil');
  await site.exported(person, FIRST_CARD);
});

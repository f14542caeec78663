// Nothing or too little paid: it would come back; the rest settles it.
import { FIRST_CARD, newcomer } from '../pages/people';
import { test } from '../pages/story';

test('too little paid would come back, until the rest is paid', async ({ site, words, lang }) => {
  const person = newcomer(lang, { 'payment-paid': '40' });
  const applicant = await site.prepares(person);
  const figures = { paid: words.dollars(40), due: words.dollars(50), short: words.dollars(10), people: 1 };
  await site.send.saysItWouldComeBack(1);
  await site.send.gives('fee', 'too-little', figures);
  const found = await site.exported(person, FIRST_CARD);
  await site.tasks.goesTo('send');
  await site.send.agreesWith(found);

  await site.send.changes('payment-paid');
  await applicant.corrects('payment-paid', '0');
  await site.send.saysItWouldComeBack(1);
  await site.send.gives('fee', 'nothing', figures);

  await site.send.changes('payment-paid');
  await applicant.corrects('payment-paid', '50');
  await site.send.saysItWouldNotComeBack();
});

// After one visit the network is not needed any more, not even for what was never opened.
import { FIRST_CARD, newcomer } from '../pages/people';
import { expect, test } from '../pages/story';
import { offlineReady } from '../test';

test('the whole journey without a network, from the first visit on', async ({ site, page, context, lang }) => {
  const person = newcomer(lang);
  await site.opens();
  await offlineReady(page);
  await context.setOffline(true);
  await page.reload();

  await site.prepares(person);
  await site.send.saysItWouldNotComeBack();
  await page.reload();
  await site.send.saysItWouldNotComeBack();

  await site.tasks.goesTo('print');
  expect(await site.print.under('imm5444', '4')).toContain('Nguyễn-O’Neil');
  const found = await site.exported(person, FIRST_CARD);
  await site.tasks.goesTo('send');
  await site.send.agreesWith(found);
});

// Whatever happens to the page, what was saved is there again, half-typed or not.
import { newcomer } from '../pages/people';
import { expect, test } from '../pages/story';

test('a half-typed date outlives a reload and a crash of its tab', async ({ site, page, context, words, lang, another }) => {
  const person = newcomer(lang, { purpose: 'renew', 'card-expires-on': '' });
  const applicant = await site.begins(person);
  await applicant.answersUntil('card-expires-on');
  const boxes = site.date('card-expires-on');
  await boxes.type({ year: '20', month: '8' });
  await site.isSaved();

  await page.reload();
  await boxes.hold({ year: '20', month: '8', day: '' });
  await boxes.type({ day: '3' });
  await site.isSaved();

  const address = page.url();
  const debugging = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // It never answers.
  void debugging.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();

  const after = await another(context);
  await after.opens();
  await after.page.getByRole('link', { name: words.say('start-resume'), exact: true }).click();
  await after.drafts.goesOn();
  await after.tasks.continues('screen');
  expect(after.page.url()).toBe(address);
  await after.date('card-expires-on').hold({ year: '20', month: '8', day: '3' });
});

test('a tab closed in the middle of a sentence loses nothing of it', async ({ site, page, context, words, lang, another }) => {
  const person = newcomer(lang, { purpose: 'replace', replaced: 'stolen' });
  const applicant = await site.begins(person);
  await applicant.answers();
  await site.tasks.opens();
  await site.tasks.task('residence').click();
  await applicant.answersUntil('loss-story');
  const typed = 'Mon sac est tomb';
  await page.getByRole('textbox', { name: words.say('loss-story') }).pressSequentially(typed);
  await site.isSaved();
  const address = page.url();
  await page.close();

  const after = await another(context);
  await after.page.goto(address);
  await expect(after.page.getByRole('textbox', { name: words.say('loss-story') })).toHaveValue(typed);
  await after.tasks.opens();
  await after.tasks.stands('screen', 'done');
  await after.tasks.stands('residence', 'started');
});

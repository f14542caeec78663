// One application under two editions: looking changes nothing, moving shows first what changes, and can be undone.
import { newcomer } from '../pages/people';
import { expect, test } from '../pages/story';
import { accessible } from '../test';

test('an application is looked at under the newer edition, moved there, and moved back', async ({ site, words, lang }) => {
  const person = newcomer(lang);
  await site.prepares(person);
  const page = site.page;
  const old = words.say('edition-imm5445-2013');
  const now = words.say('edition-imm5444-2023');
  const main = page.getByRole('main');
  const under = (name: string) => words.say('moving-changes', { edition: name });
  const notice = page.getByRole('complementary', { name: words.say('edition-label') });

  // In its time the edition says nothing of itself; the way to it stands in the address.
  const tasks = new URL(page.url()).pathname.split('/').slice(0, 5).join('/');
  await site.follows(`${tasks}/edition`);
  await expect(main.getByText(old, { exact: true }).first()).toBeVisible();
  await main.getByRole('link', { name: words.say('moving-look', { edition: now }) }).click();
  await expect(main.getByRole('heading', { name: under(now) })).toBeVisible();
  const pair = (heading: string) =>
    main.locator('h4', { hasText: heading }).locator('xpath=following-sibling::dl[1]');
  await expect(pair(words.say('figure-renewal')).getByRole('definition')).toHaveText([
    words.say('figure-left.months', { count: 12 }),
    words.say('figure-left.over-days', { count: 270 }),
  ]);
  await expect(pair(words.say('document-residency-proofs')).getByRole('definition').first())
    .toHaveText(words.say('moving-pair.no-document'));
  await expect(main.getByRole('listitem').filter({ hasText: words.say('residency-proofs.label') })).toBeVisible();
  await expect(main.getByRole('listitem').filter({ hasText: words.say('imm5455') }).first()).toBeVisible();
  // Nothing is missing a word.
  await expect(main.getByText(/\[[a-z]+(-[a-z0-9]+)*(\.[a-z0-9-]+)?\]/)).toHaveCount(0);
  await accessible(page);

  await main.getByRole('button', { name: words.say('moving-go', { edition: now }) }).click();
  await expect(page.getByText(words.say('moving-done', { edition: now }))).toBeFocused();
  await expect(notice).toBeVisible();
  await accessible(page);

  // From here on everything is read by it: the file names it, the questions change, the package has the other form.
  await site.follows(tasks);
  await site.follows(`${tasks}/${words.lang === 'fr' ? 'rassembler' : 'gather'}`);
  await expect(main.getByText(words.say('document-residency-proofs')).first()).toBeVisible();
  await expect(main.getByText(words.say('document-imm5455'))).toHaveCount(0);
  await page.reload();
  await expect(main.getByText(words.say('document-imm5644')).first()).toBeVisible();
  await expect(notice).toBeVisible();

  // And back: no answer was touched.
  await notice.getByRole('link').click();
  await main.getByRole('link', { name: words.say('moving-look', { edition: old }) }).click();
  await main.getByRole('button', { name: words.say('moving-go', { edition: old }) }).click();
  await expect(page.getByText(words.say('moving-done', { edition: old }))).toBeFocused();
  await main.getByRole('button', { name: words.say('moving-undo') }).click();
  await expect(page.getByText(words.say('moving-done', { edition: now }))).toBeFocused();
  await main.getByRole('button', { name: words.say('moving-undo') }).click();
  await expect(page.getByText(words.say('moving-done', { edition: old }))).toBeFocused();
  await site.follows(tasks);
  await site.tasks.goesTo('send');
  await site.send.saysItWouldNotComeBack();
});

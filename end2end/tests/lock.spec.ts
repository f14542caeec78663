// Applications locked with a passphrase, and a device that others use, too.
import { address, PASSWORD } from '../pages/account';
import { LockPage, PHRASE, raw, SECOND, tampers } from '../pages/lock';
import { accessible, expect, ready, test as base } from '../test';

/** Nowhere in the program: whoever finds it has read what was typed. */
const CANARY = 'Zephyrinquil';

const test = base.extend<{ lock: LockPage }>({
  lock: async ({ page, lang }, use) => {
    await use(new LockPage(page, lang));
  },
});

test('what is locked stands nowhere in the browser, is asked for once, and is there again', async ({ lock, page, lang }) => {
  const draft = await lock.begins();
  await lock.family.fill(CANARY);
  await lock.isHere();
  expect(await raw(page), 'the canary would be found').toContain(CANARY);
  await lock.opensList();
  await accessible(page);
  await lock.presses('lock-set');
  await expect(page.getByLabel(lock.say('lock-new'), { exact: true })).toBeFocused();
  await expect(page.getByLabel(lock.say('lock-new'), { exact: true })).toHaveAttribute('autocomplete', 'new-password');
  await accessible(page);
  await page.getByLabel(lock.say('lock-new'), { exact: true }).fill('trop court');
  await lock.presses('lock-set.do');
  await expect(page.getByText(lock.say('lock-short'))).toBeVisible();
  await accessible(page);
  await page.getByLabel(lock.say('lock-new'), { exact: true }).fill(PHRASE);
  await lock.presses('lock-set.do');
  await expect(lock.told).toHaveText(lock.say('told-lock-set'));
  await expect(lock.cards).toContainText([CANARY]);
  await accessible(page);
  const found = await raw(page);
  expect(found).not.toContain(CANARY);
  expect(found).not.toContain(PHRASE);

  // Still open: what is typed now is sealed, too.
  await lock.opensNames(draft);
  // The page that was left was the only tab: its keys went with it.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lock.say('lock-page'));
  await accessible(page);
  await lock.opens(SECOND);
  await expect(page.getByText(lock.say('lock-wrong'))).toBeVisible();
  await expect(lock.box).toBeFocused();
  await accessible(page);
  await lock.opens();
  await expect(lock.family).toHaveValue(CANARY);
  await lock.given.fill(CANARY);
  await lock.isHere();
  expect(await raw(page)).not.toContain(CANARY);

  await page.reload();
  await ready(page);
  await lock.opens();
  await expect(lock.given).toHaveValue(CANARY);
  expect(lang).toBeTruthy();
});

test('the list says how many are locked, and opens them all at once', async ({ lock, page }) => {
  await lock.begins();
  await lock.family.fill('Haddad');
  await lock.isHere();
  await lock.begins();
  await lock.family.fill('Nguyen');
  await lock.isHere();
  await lock.locks();
  await page.reload();
  await ready(page);
  await expect(page.getByText(lock.say('lock-count', { count: 2 }))).toBeVisible();
  await expect(lock.cards).toHaveCount(0);
  await accessible(page);
  await lock.presses('lock-open');
  await expect(page.getByText(lock.say('lock-missing'))).toBeVisible();
  await lock.opens();
  await expect(lock.cards).toHaveCount(2);
  await expect(page.getByText(lock.say('lock-is-open'))).toBeVisible();
  await accessible(page);
  // "Lock now" takes the keys out of this window.
  await lock.presses('lock-shut');
  await expect(page.getByText(lock.say('lock-count', { count: 2 }))).toBeVisible();
});

test('another tab is handed the keys, hears what is typed, and is locked with the first', async ({ lock, page, context, lang }) => {
  const draft = await lock.begins();
  await lock.family.fill('Haddad');
  await lock.isHere();
  await lock.locks();
  // The first tab stays open: the second asks it.
  const other = new LockPage(await context.newPage(), lang);
  await other.opensNames(draft);
  await expect(other.family).toHaveValue('Haddad');
  const third = new LockPage(await context.newPage(), lang);
  await third.opensNames(draft);
  await expect(third.family).toHaveValue('Haddad');
  await other.given.fill('Lan');
  await other.isHere();
  await expect(third.given).toHaveValue('Lan');
  // Two tabs that change one answer still meet each other: compared by marks.
  await third.page.evaluate(() => BroadcastChannel.prototype.postMessage = () => {});
  await other.page.evaluate(() => BroadcastChannel.prototype.postMessage = () => {});
  await other.family.fill('Haddad-Roy');
  await other.isHere();
  await third.family.fill('Haddad-Tremblay');
  const choice = third.page.getByRole('group', { name: third.say('conflict-title') });
  await expect(choice.getByRole('button', { name: 'Haddad-Roy' })).toBeVisible();
  await choice.getByRole('button', { name: 'Haddad-Tremblay' }).click();
  await third.isHere();
  await third.page.close();
  await other.page.reload();
  await ready(other.page);
  await expect(other.family).toHaveValue('Haddad-Tremblay');
  await lock.presses('lock-shut');
  await expect(page.getByText(lock.say('lock-count', { count: 1 }))).toBeVisible();
  await expect(other.page.getByRole('heading', { level: 1 })).toHaveText(lock.say('lock-page'));
  // Opened in one, it is open in both.
  await other.opens();
  await expect(other.family).toHaveValue('Haddad-Tremblay');
  await expect(lock.cards).toContainText(['Haddad-Tremblay']);
});

test('what is begun or typed while it is locked is not lost', async ({ lock, page }) => {
  await lock.begins();
  await lock.family.fill('Haddad');
  await lock.isHere();
  await lock.locks();
  await page.reload();
  await ready(page);
  await lock.opensStart();
  await lock.presses('start-go');
  await expect(lock.bar).toHaveAttribute('data-is', 'failed');
  await expect(lock.bar).toContainText(lock.say('trouble-locked'));
  await page.getByLabel(lock.lang === 'fr' ? 'Oui' : 'Yes', { exact: true }).check();
  await accessible(page);
  await lock.bar.getByRole('link', { name: lock.say('save-open') }).click();
  await expect(page.getByText(lock.say('draft-unsaved'))).toBeVisible();
  await lock.opens();
  await expect(lock.cards).toHaveCount(2);
  await expect(page.getByText(lock.say('draft-unsaved'))).toBeHidden();
  await page.goBack();
  await expect(page.getByLabel(lock.lang === 'fr' ? 'Oui' : 'Yes', { exact: true })).toBeChecked();
  await expect(lock.bar).toHaveAttribute('data-is', 'device');
});

for (const [what, how] of [
  ['a bit of the tag', { path: 'family-name', at: -1 }],
  ['a bit of the text', { path: 'family-name', at: 50 }],
  ['a bit of the mark', { path: 'family-name', at: 0 }],
  ['two answers in each other’s place', { swap: ['family-name', 'given-names'] as [string, string] }],
] as const) test(`what was changed by another hand is found, and nothing is overwritten: ${what}`, async ({ lock, page }) => {
  await lock.begins();
  await lock.family.fill('Haddad');
  await lock.given.fill('Lan');
  await lock.isHere();
  await lock.locks();
  expect(await tampers(page, how)).toBe('swap' in how ? 2 : 1);
  await page.getByRole('link', { name: 'Lan Haddad' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lock.say('draft-damaged'));
  await accessible(page);
  await page.getByRole('main').getByRole('link', { name: lock.say('drafts-link') }).click();
  await expect(page.getByRole('heading', { name: lock.say('damaged-title') })).toBeVisible();
  expect(await raw(page)).not.toContain('Lan');
  await lock.main.getByRole('button', { name: lock.say('damaged-restore') }).click();
  const left = 'swap' in how ? lock.say('draft-unnamed') : 'Lan';
  await expect(lock.told).toContainText(lock.say('told-restored', { name: left }));
});

test('the passphrase is changed, and the lock taken off', async ({ lock, page }) => {
  await lock.begins();
  await lock.family.fill(CANARY);
  await lock.isHere();
  await lock.locks();
  await lock.fills('lock-change', { 'lock-passphrase': 'not the right passphrase', 'lock-new': SECOND });
  await accessible(page);
  await lock.presses('lock-change.do');
  await expect(page.getByText(lock.say('lock-wrong'))).toBeVisible();
  await lock.box.fill(PHRASE);
  await lock.presses('lock-change.do');
  await expect(lock.told).toHaveText(lock.say('told-lock-change'));
  await page.reload();
  await ready(page);
  await lock.opens(PHRASE);
  await expect(page.getByText(lock.say('lock-wrong'))).toBeVisible();
  await lock.opens(SECOND);
  await expect(lock.cards).toContainText([CANARY]);
  expect(await raw(page)).not.toContain(CANARY);
  await lock.fills('lock-off', { 'lock-passphrase': SECOND });
  await lock.presses('lock-off.do');
  await expect(lock.told).toHaveText(lock.say('told-lock-off'));
  expect(await raw(page)).toContain(CANARY);
  await page.reload();
  await ready(page);
  await expect(lock.cards).toContainText([CANARY]);
});

test('a forgotten passphrase: said plainly, and everything can be erased', async ({ lock, page }) => {
  const draft = await lock.begins();
  await lock.family.fill('Haddad');
  await lock.isHere();
  await lock.locks();
  await page.reload();
  await ready(page);
  await lock.opensNames(draft);
  await page.getByText(lock.say('lock-forgotten'), { exact: true }).click();
  await expect(page.getByText(lock.say('lock-forgotten.what'))).toBeVisible();
  await accessible(page);
  await page.getByRole('link', { name: lock.say('lock-forgotten.erase') }).click();
  await expect(page.locator('#erase-ask')).toBeFocused();
  await accessible(page);
  await lock.presses('erase-yes');
  await expect(lock.told).toHaveText(lock.say('told-erased'));
  await expect(page.getByText(lock.say('drafts-none'))).toBeVisible();
  await lock.begins();
  await lock.family.fill('Nguyen');
  await lock.isHere();
});

test.describe('when the program does not come', () => {
  test.use({ allowed: ['Failed to load resource', 'WebAssembly', 'fetch', 'net::ERR'], serviceWorkers: 'block' });

  test('the plain page says that what is locked cannot be shown there', async ({ lock, page, say }) => {
    await lock.begins();
    await lock.family.fill('Haddad');
    await lock.isHere();
    await lock.locks();
    await page.route('**/*.wasm', (route) => route.abort());
    await lock.page.goto(say('/fr/', '/en/'));
    await expect(page.getByRole('heading', { name: say('La page ne peut pas continuer', 'The page cannot go on') })).toBeVisible();
    const told = say('Les demandes verrouillées par une phrase de passe', 'Applications locked with a passphrase');
    await expect(page.getByText(told)).toBeVisible();
    await expect(page.locator('#plain-drafts')).toBeHidden();
    await accessible(page);
  });
});

test.describe('with an account', () => {
  test.use({ allowed: ['the server responded with a status of 4', 'net::ERR_INTERNET_DISCONNECTED'] });

  test('nothing is sent while it is locked, and all of it after', async ({ lock, page }) => {
    await lock.account.makes(address());
    const draft = await lock.begins();
    await lock.family.fill(CANARY);
    await lock.isSent();
    await lock.locks();
    expect(await raw(page)).not.toContain(CANARY);
    const calls: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/drafts')) calls.push(`${request.method()} ${request.url()}`);
    });
    await page.reload();
    await ready(page);
    await lock.opensNames(draft);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(lock.say('lock-page'));
    await page.waitForTimeout(3_000);
    expect(calls).toEqual([]);
    await lock.opens();
    await expect(lock.family).toHaveValue(CANARY);
    await lock.given.fill('Lan');
    await lock.isSent();
    expect(calls.some((call) => call.startsWith('POST'))).toBe(true);
    expect(await raw(page)).not.toContain(CANARY);
  });

  test('on a shared device: asked on the start page, reminded, and done', async ({ lock, page }) => {
    await lock.opensStart();
    await expect(page.getByRole('heading', { name: lock.say('own-title') })).toBeVisible();
    await accessible(page);
    await lock.presses('own-no');
    await expect(page.getByRole('heading', { name: lock.say('own-shared') })).toBeFocused();
    await expect(page.getByText(lock.say('own-left'))).toBeHidden();
    await accessible(page);
    // Signing in asks again, with that answer chosen.
    const email = address();
    await lock.account.asks(email);
    await lock.account.follows(email, 'new');
    await expect(page.getByRole('radio', { name: lock.say('account-own.no') })).toBeChecked();
    await lock.account.types('account-password-new', PASSWORD);
    await lock.account.presses('account-link-make');
    await lock.account.isIn(email);
    await lock.begins();
    await lock.family.fill(CANARY);
    await lock.isSent();
    await lock.opensStart();
    await expect(page.getByText(lock.say('own-left'))).toBeVisible();
    await accessible(page);
    await page.goBack();
    await page.getByRole('link', { name: lock.say('own-done') }).click();
    await expect(page.locator('#erase-ask')).toBeFocused({ timeout: 15_000 });
    await accessible(page);
    await lock.presses('erase-yes');
    await expect(lock.told).toHaveText(lock.say('told-erased'));
    expect(await raw(page)).not.toContain(CANARY);
    await lock.account.opens();
    await lock.account.isOut();
    await lock.opensList();
    await expect(lock.cards).toHaveCount(0);
    // It can be said otherwise.
    await page.getByRole('radio', { name: lock.say('own-yes') }).check();
    await lock.opensStart();
    await expect(page.getByRole('heading', { name: lock.say('own-shared') })).toBeHidden();
    await expect(page.getByRole('heading', { name: lock.say('own-title') })).toBeHidden();
  });
});

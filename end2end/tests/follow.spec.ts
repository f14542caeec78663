// Applications that follow an account: phone and laptop, offline in between, and nothing typed is ever lost.
import { devices, type BrowserContext } from '@playwright/test';
import { address, PASSWORD } from '../pages/account';
import { Device } from '../pages/device';
import { accessible, expect, ready, test as base } from '../test';

const HISTORY = { fr: 'historique', en: 'history' };

type Story = {
  phone: Device;
  /** Another browser, in which nothing is shared. */
  laptop: Device;
  email: string;
};

const test = base.extend<Story>({
  phone: async ({ page, lang }, use) => {
    await use(new Device(page, lang));
  },
  laptop: async ({ context, lang }, use) => {
    const other: BrowserContext = await context.browser()!.newContext({ ...devices['Desktop Chrome'], locale: `${lang}-CA` });
    await use(new Device(await other.newPage(), lang));
    await other.close();
  },
  email: async ({ phone }, use) => {
    const email = address();
    await phone.account.makes(email);
    await use(email);
  },
});
test.use({
  allowed: ['the server responded with a status of 4', 'net::ERR_INTERNET_DISCONNECTED', 'net::ERR_FAILED'],
});

/** The server knows so many applications of this account, each removed. */
async function isRemoved(device: Device, count: number) {
  const removed = async () => {
    const listed: { removed: boolean }[] = await (await device.page.request.get('/api/drafts')).json();
    return listed.filter((one) => one.removed).length;
  };
  await expect.poll(removed, { timeout: 15_000 }).toBe(count);
}

test('what is typed on the phone is on the laptop, and the other way round', async ({ phone, laptop, email, page }) => {
  const draft = await phone.begins();
  await phone.family.fill('Haddad');
  await phone.isSent();
  await accessible(page);

  await laptop.signsIn(email);
  await laptop.opensList();
  await expect(laptop.cards).toHaveCount(1);
  await expect(laptop.cards).toContainText('Haddad');
  await laptop.opensNames(draft);
  await expect(laptop.family).toHaveValue('Haddad');
  await laptop.given.fill('Lan');
  await laptop.isSent();
  // Seen within seconds, with nothing pressed; two people in two blanks never notice each other.
  await expect(phone.given).toHaveValue('Lan', { timeout: 15_000 });
  await phone.family.fill('Haddad-Roy');
  await laptop.given.fill('Lan Anh');
  await expect(laptop.family).toHaveValue('Haddad-Roy', { timeout: 15_000 });
  await expect(phone.given).toHaveValue('Lan Anh', { timeout: 15_000 });
  await expect(phone.page.getByText(phone.say('conflict-title'))).toBeHidden();
});

test('what is typed with no network waits on the device, through a reload, and goes out when there is one', async ({ phone, laptop, email, context }) => {
  const draft = await phone.begins();
  await phone.family.fill('Haddad');
  await phone.isSent();
  await phone.page.waitForFunction(() => navigator.serviceWorker.controller);
  await context.setOffline(true);
  await phone.given.fill('Lan');
  await phone.isHere();
  await expect(phone.bar).toContainText(phone.say('follow-away'), { timeout: 15_000 });
  await phone.page.reload();
  await ready(phone.page);
  await expect(phone.given).toHaveValue('Lan');
  await phone.family.fill('Haddad-Roy');
  await phone.isHere();
  await context.setOffline(false);
  await phone.isSent();
  await expect(phone.bar).not.toContainText(phone.say('follow-away'));

  await laptop.joins(email, draft);
  await expect(laptop.given).toHaveValue('Lan');
  await expect(laptop.family).toHaveValue('Haddad-Roy');
});

test('two answers to one question are both shown, with who and when; the person chooses, and the rest goes on', async ({ phone, laptop, email, context, page }) => {
  const draft = await phone.begins();
  await phone.family.fill('Haddad');
  await phone.isSent();
  await laptop.joins(email, draft);

  await phone.page.waitForFunction(() => navigator.serviceWorker.controller);
  await context.setOffline(true);
  await phone.family.fill('Haddad-Roy');
  await phone.given.fill('Lan');
  await laptop.family.fill('Haddad-Tremblay');
  await laptop.isSent();
  await context.setOffline(false);

  const choice = phone.page.getByRole('group', { name: phone.say('conflict-title') });
  await expect(choice).toBeVisible({ timeout: 15_000 });
  await expect(choice).toContainText('Chrome, Windows');
  await expect(choice.getByRole('button', { name: 'Haddad-Roy' })).toBeVisible();
  await expect(choice.getByRole('button', { name: 'Haddad-Tremblay' })).toBeVisible();
  await expect(phone.family).toHaveValue('Haddad-Roy');
  await expect(phone.bar).toContainText(phone.say('save-clash'));
  await accessible(page);
  // Nothing else is held back; what is chosen survives a reload of the question.
  await expect(laptop.given).toHaveValue('Lan', { timeout: 15_000 });
  await phone.page.reload();
  await ready(phone.page);
  await expect(choice).toBeVisible({ timeout: 15_000 });
  await choice.getByRole('button', { name: 'Haddad-Roy' }).click();
  await expect(choice).toBeHidden();
  await phone.isSent();
  await expect(laptop.family).toHaveValue('Haddad-Roy', { timeout: 15_000 });

  // And the other way: theirs is taken.
  await context.setOffline(true);
  await phone.family.fill('Haddad-Nguyen');
  await laptop.family.fill('Haddad');
  await laptop.isSent();
  await context.setOffline(false);
  await choice.getByRole('button', { name: /Haddad$/ }).click({ timeout: 15_000 });
  await expect(phone.family).toHaveValue('Haddad');
  await phone.isSent();
  await expect(laptop.family).toHaveValue('Haddad');
});

test('a session that ended meanwhile loses nothing: whoever signs in again sends what waited', async ({ phone, email, context, laptop }) => {
  const draft = await phone.begins();
  await phone.family.fill('Haddad');
  await phone.isSent();
  await context.clearCookies();
  await phone.given.fill('Lan');
  await expect(phone.bar).toContainText(phone.say('follow-signed-out'), { timeout: 15_000 });
  await phone.isHere();
  await phone.bar.getByRole('link', { name: phone.say('follow-sign-in') }).click();
  await phone.account.isOut();
  await phone.account.types('account-email', email);
  await phone.account.types('account-password', PASSWORD);
  await phone.account.owns('yes');
  await phone.account.presses('account-sign-in');
  await phone.account.isIn(email);
  await phone.opensNames(draft);
  await phone.isSent();
  await expect(phone.given).toHaveValue('Lan');
  await laptop.joins(email, draft);
  await expect(laptop.given).toHaveValue('Lan');
});

test('applications that were here before one signed in are asked about', async ({ laptop, phone, email }) => {
  const draft = await laptop.begins();
  await laptop.family.fill('Haddad');
  await laptop.isHere();
  await laptop.signsIn(email);
  const question = laptop.page.locator('#strangers');
  await expect(question).toContainText('Haddad');
  await accessible(laptop.page);
  // Until it is answered nothing leaves the device.
  await laptop.opensNames(draft);
  await laptop.given.fill('Lan');
  await laptop.isHere();
  await laptop.account.opens();
  await laptop.account.presses('account-keep.no');
  await laptop.account.tells('left');
  await expect(question).toBeHidden();
  await laptop.account.opens();
  await laptop.account.isIn(email);
  await expect(laptop.page.getByRole('heading', { name: laptop.say('drafts-title') })).toBeVisible();
  await expect(question).toBeHidden();
  await phone.opensList();
  await expect(phone.cards).toHaveCount(0);
  // What is begun from now on follows.
  await laptop.begins();
  await laptop.family.fill('Nguyen');
  await laptop.isSent();
  await phone.opensList();
  await expect(phone.cards).toHaveCount(1, { timeout: 20_000 });
  await expect(phone.cards).toContainText('Nguyen');
});

test('a shared device keeps nothing after signing out, and what was not sent is not lost by it', async ({ phone, laptop, email }) => {
  const draft = await phone.begins();
  await phone.family.fill('Haddad');
  await phone.isSent();
  await laptop.joins(email, draft, 'no');
  await laptop.page.waitForFunction(() => navigator.serviceWorker.controller);
  // The server cannot be reached but for the account itself: what is typed is not sent.
  await laptop.page.route('**/api/drafts**', (route) => route.abort());
  await laptop.given.fill('Lan');
  await laptop.isHere();
  await laptop.account.opens();
  await laptop.account.presses('account-sign-out');
  const warning = laptop.page.locator('#unsent');
  await expect(warning).toBeFocused({ timeout: 20_000 });
  await expect(warning).toContainText('Haddad');
  await accessible(laptop.page);
  await laptop.page.unroute('**/api/drafts**');
  await warning.getByRole('button', { name: laptop.say('retry') }).click();
  await laptop.account.tells('out');
  await laptop.account.isOut();
  await laptop.opensList();
  await expect(laptop.cards).toHaveCount(0);
  const kept = await laptop.page.evaluate(
    () =>
      new Promise<number>((done) => {
        const opening = indexedDB.open('guichet');
        opening.onsuccess = () => {
          const reading = opening.result.transaction(['drafts', 'answers', 'follow']);
          const counts = ['drafts', 'answers', 'follow'].map((store) => reading.objectStore(store).count());
          reading.oncomplete = () => done(counts.reduce((sum, count) => sum + count.result, 0));
        };
      }),
  );
  expect(kept, 'nothing of the account is left on the device').toBe(0);
  await expect(phone.given).toHaveValue('Lan', { timeout: 15_000 });
});

test('one may look at what was changed, and go back to any moment', async ({ phone, laptop, email, page }) => {
  const draft = await phone.begins();
  await phone.family.fill('Haddad');
  await phone.isSent();
  await laptop.joins(email, draft);
  await laptop.family.fill('Tremblay');
  await laptop.given.fill('Lan');
  await laptop.isSent();
  await expect(phone.family).toHaveValue('Tremblay', { timeout: 15_000 });

  await page.goto(phone.inDraft(draft, HISTORY[phone.lang]));
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(phone.say('history-title'));
  const moments = page.getByRole('main').locator('ol > li');
  await expect(moments.first()).toContainText('Chrome, Windows');
  await expect(moments.first()).toContainText(phone.say('history-change', { was: 'Haddad', now: 'Tremblay' }));
  await expect(moments.nth(1)).toContainText('Chrome, Linux');
  await accessible(page);
  await moments.nth(1).getByRole('button', { name: phone.say('history-back') }).click();
  await expect(page.locator('#told')).toBeFocused();
  await expect(laptop.family).toHaveValue('Haddad', { timeout: 15_000 });
  await expect(laptop.given).toHaveValue('');
  // It stands in the history at once.
  await expect(moments.first()).toContainText(phone.say('history-change', { was: 'Tremblay', now: 'Haddad' }), { timeout: 15_000 });
  // Going back is a change like any other: it can be taken back, too.
  await page.getByRole('button', { name: phone.say('history-undo') }).click();
  await expect(laptop.family).toHaveValue('Tremblay', { timeout: 15_000 });
  await expect(laptop.given).toHaveValue('Lan');
});

test('an application removed on one device goes from the others, but not what they had not sent', async ({ phone, laptop, email }) => {
  const draft = await phone.begins();
  await phone.family.fill('Haddad');
  await phone.isSent();
  await laptop.joins(email, draft);
  await laptop.isSent();
  const remove = async () => {
    await phone.opensList();
    await phone.cards.getByRole('button', { name: phone.say('draft-delete') }).first().click();
    await expect(phone.cards).toHaveCount(0);
  };
  await remove();
  // The deletion is taken back at once: it is there again, everywhere.
  await phone.page.getByRole('button', { name: phone.say('told-deleted.undo') }).click();
  await expect(phone.cards).toHaveCount(1);
  await phone.opensNames(draft);
  await phone.isSent();

  // Removed while the laptop is away: with nothing unsent it goes there, too.
  const away = laptop.page.context();
  await laptop.opensList();
  await expect(laptop.cards).toHaveCount(1);
  await away.setOffline(true);
  await remove();
  await isRemoved(phone, 1);
  await away.setOffline(false);
  await expect(laptop.cards).toHaveCount(0, { timeout: 20_000 });

  // What was typed there meanwhile stays there, and says so.
  const second = await phone.begins();
  await phone.family.fill('Nguyen');
  await phone.isSent();
  await expect(laptop.cards).toContainText('Nguyen', { timeout: 20_000 });
  await laptop.opensNames(second);
  await away.setOffline(true);
  await laptop.given.fill('Lan');
  await laptop.isHere();
  await remove();
  await isRemoved(phone, 2);
  await away.setOffline(false);
  await expect(laptop.given).toHaveValue('Lan');
  await laptop.opensList();
  await expect(laptop.cards).toHaveCount(1);
  await expect(laptop.cards).toContainText(laptop.say('draft-here'), { timeout: 20_000 });
  await laptop.page.getByRole('button', { name: laptop.say('draft-follow') }).click();
  await expect(laptop.cards).toContainText(laptop.say('draft-there'), { timeout: 20_000 });
  await phone.opensList();
  await expect(phone.cards).toContainText('Lan Nguyen', { timeout: 20_000 });
});

test('a page that is older than what a newer one wrote keeps its edits, and says to update', async ({ phone, email, page }) => {
  expect(email).toBeTruthy();
  const draft = await phone.begins();
  await phone.family.fill('Haddad');
  await phone.isSent();
  const newer = await page.request.post(`/api/drafts/${draft.split('/')[0]}/edits`, {
    headers: { 'x-guichet': 'page', origin: new URL(page.url()).origin },
    data: { batch: 'batch00000002', version: 2, edits: [{ path: 'draft-name', was: null, now: 'Nouveau' }] },
  });
  expect(newer.status()).toBe(200);
  await phone.given.fill('Lan');
  await expect(phone.bar).toContainText(phone.say('follow-upgrade'), { timeout: 15_000 });
  await phone.isHere();
  await phone.page.reload();
  await ready(phone.page);
  await expect(phone.given).toHaveValue('Lan');
});

test('two tabs of one browser send everything once', async ({ phone, email, page, context, lang }) => {
  expect(email).toBeTruthy();
  const draft = await phone.begins();
  const other = new Device(await context.newPage(), lang);
  await other.opensNames(draft);
  const names: string[] = [];
  context.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/edits')) names.push(request.postDataJSON().batch);
  });
  await other.given.fill('Lan');
  await other.isSent();
  await expect(phone.given).toHaveValue('Lan');
  await phone.isSent();
  // The tab that sends is closed: the other takes over.
  await page.close();
  await other.given.fill('Lan Anh');
  await other.isSent();
  expect(new Set(names).size).toBe(names.length);
});

test('a tab that is put aside lets another send', async ({ phone, email, page, context, lang }) => {
  expect(email).toBeTruthy();
  const draft = await phone.begins();
  await phone.family.fill('Haddad');
  await phone.isSent();
  const other = new Device(await context.newPage(), lang);
  await other.opensNames(draft);
  // As a phone does it with a tab that is not looked at: it learns that it is hidden, and then nothing of it reaches the network.
  await page.route('**/api/**', (route) => route.abort());
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await other.given.fill('Lan');
  await other.isSent();
});

test('what is typed and taken back is said to be in the account, again', async ({ phone, email }) => {
  expect(email).toBeTruthy();
  await phone.begins();
  await phone.family.fill('Haddad');
  await phone.isSent();
  await phone.family.press('End');
  await phone.family.press('x');
  await phone.family.press('Backspace');
  await expect(phone.family).toHaveValue('Haddad');
  await phone.isSent();
});

/** Numbers that look random, the same for the same beginning: a run that fails can be told again. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

test('two browsers, the network cut at random: both end up reading the same, and nothing typed is lost', async ({ phone, laptop, email, context }) => {
  test.setTimeout(150_000);
  const draft = await phone.begins();
  await phone.family.fill('Haddad');
  await phone.isSent();
  await laptop.joins(email, draft);
  for (const device of [phone, laptop]) await device.page.waitForFunction(() => navigator.serviceWorker.controller);

  const seed = Number(process.env.GUICHET_SEED ?? Date.now() % 1_000_000);
  const roll = dice(seed);
  const all = [
    { device: phone, network: context },
    { device: laptop, network: laptop.page.context() },
  ];
  const typed = { family: new Set<string>(), given: new Set<string>() };
  await test.step(`GUICHET_SEED=${seed}`, async () => {
    for (let step = 0; step < 30; step += 1) {
      const { device, network } = all[roll(2)]!;
      switch (roll(6)) {
        case 0:
          await network.setOffline(true);
          break;
        case 1:
          await network.setOffline(false);
          break;
        case 2:
          await device.page.reload();
          await ready(device.page);
          await expect(device.family).toBeVisible();
          break;
        default: {
          const which = roll(2) === 0 ? 'family' : 'given';
          const text = `${which === 'family' ? 'Nom' : 'Lan'} ${step}`;
          await device[which].fill(text);
          // What the page says is on the device is what counts; what is being written when it is left is asked about.
          await expect(device.bar).not.toHaveAttribute('data-is', 'saving');
          typed[which].add(text);
        }
      }
      await device.page.waitForTimeout(roll(1_500));
    }
    for (const { network } of all) await network.setOffline(false);
    // Whoever is asked keeps what is written here, until nobody is asked any more.
    await expect
      .poll(
        async () => {
          for (const { device } of all) {
            const mine = device.page.getByRole('button', { name: device.say('conflict-mine') });
            if (await mine.first().isVisible()) await mine.first().click();
          }
          const reads = await Promise.all(all.map(async ({ device }) => [await device.family.inputValue(), await device.given.inputValue()].join('|')));
          const bars = await Promise.all(all.map(({ device }) => device.bar.getAttribute('data-is')));
          return reads[0] === reads[1] && bars.every((is) => is === 'server');
        },
        { timeout: 60_000, intervals: [500] },
      )
      .toBe(true);
    // Each value that was acknowledged is current, or in the history: what was typed over before it was sent is its writer's own doing.
    const [family, given] = [await phone.family.inputValue(), await phone.given.inputValue()];
    const entries: { path: string; was: string | null; now: string | null }[] = await (
      await phone.page.request.get(`/api/drafts/${draft.split('/')[0]}/history`)
    ).json();
    const last = (path: string) => entries.find((entry) => entry.path.endsWith(path))?.now ?? '';
    expect([last('/family-name'), last('/given-names')]).toEqual([family, given]);
    for (const path of ['/family-name', '/given-names']) {
      const chain = entries.filter((entry) => entry.path.endsWith(path)).reverse();
      chain.slice(1).forEach((entry, at) => expect(entry.was, `${path}: nothing unseen is overwritten`).toBe(chain[at]!.now));
    }
    expect([...typed.family, 'Haddad']).toContain(family);
    expect([...typed.given, '']).toContain(given);
  });
});

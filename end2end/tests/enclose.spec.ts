// Files kept with an application: photos made small on the device, PDFs, several photos into one; refused with a reason; offline,
// locked, exported and brought back.
import type { BrowserContext, Page } from '@playwright/test';
import { AccountPage, address } from '../pages/account';
import { EnclosePage, looks, pdf, photo, spoils, tilted } from '../pages/enclose';
import { newcomer } from '../pages/people';
import { LockPage, PHRASE, raw } from '../pages/lock';
import { expect, ready, test as base } from '../pages/story';
import { WORDS } from '../pages/words';
import { accessible, offlineReady, test as anyDay } from '../test';

const JPEG = 'image/jpeg';
const PDF = 'application/pdf';

const test = base.extend<{ enclose: EnclosePage }>({
  enclose: async ({ page, words, lang }, use) => {
    await use(new EnclosePage(page, words, lang));
  },
});

test('photos are picked, made smaller, looked at, put in order, replaced and removed, and outlive a reload', async ({ enclose, page, site, lang }) => {
  await site.opens();
  await site.stores(newcomer(lang));
  await site.tasks.goesTo('gather');
  await enclose.opens('primary-identity');
  await expect(page.getByText(enclose.say('enclose-none'))).toBeVisible();
  await accessible(page);

  // Photographed sideways, as phones do; 3 megapixels with the weight of a real one.
  const camera = tilted(await photo(page, 600, 400));
  const heavy = await photo(page, 4_000, 3_000, 120_000);
  await enclose.picks([{ name: 'IMG_1.JPG', mimeType: JPEG, buffer: camera }], 'enclose-camera');
  await enclose.lists(['IMG_1.JPG']);
  await enclose.picks([{ name: 'big.jpeg', mimeType: JPEG, buffer: heavy }]);
  await enclose.lists(['IMG_1.JPG', 'big.jpeg']);
  expect(heavy.length).toBeGreaterThan(500_000);
  await expect(page.locator('#enclose-said')).toContainText('→');

  // Upright now, and nothing says where it was taken.
  const kept = await enclose.saves('IMG_1.JPG');
  expect(camera.includes('LATITUDE')).toBe(true);
  expect(kept.includes('LATITUDE') || kept.includes('Exif')).toBe(false);
  expect(await looks(page, kept)).toEqual({ width: 400, height: 600, red: true });
  const small = await enclose.saves('big.jpeg');
  expect(small.length).toBeLessThan(heavy.length);
  expect(await looks(page, small)).toMatchObject({ width: 2_400, height: 1_800 });

  await enclose.button('enclose-look', 'IMG_1.JPG').click();
  await expect(page.getByRole('img', { name: 'IMG_1.JPG' })).toBeVisible();
  await accessible(page);
  await enclose.button('enclose-look.away', 'IMG_1.JPG').click();

  await enclose.button('enclose-later', 'IMG_1.JPG').click();
  await enclose.lists(['big.jpeg', 'IMG_1.JPG']);
  await page.reload();
  await ready(page);
  await enclose.lists(['big.jpeg', 'IMG_1.JPG']);

  await enclose.button('enclose-remove', 'big.jpeg').click();
  await enclose.lists(['IMG_1.JPG']);
  await enclose.button('enclose-removed.undo').click();
  await enclose.lists(['big.jpeg', 'IMG_1.JPG']);
  await enclose.picks([{ name: 'passport.pdf', mimeType: PDF, buffer: pdf('one') }], 'enclose-replace', 'big.jpeg');
  await enclose.lists(['passport.pdf', 'IMG_1.JPG']);
  await expect(enclose.card('passport.pdf')).toContainText(enclose.say('enclose-here'));

  // The list of documents counts them, and ticks nothing.
  await enclose.main.getByRole('link', { name: enclose.say('enclose-done'), exact: true }).click();
  const counted = enclose.say('enclose-count', { count: 2, pages: enclose.say('enclose-pages', { count: 2 }) });
  await expect(page.getByText(counted, { exact: true })).toBeVisible();
  const box = `${enclose.say('checklist-tick')} ${enclose.say('document-primary-identity')}`;
  await expect(page.getByRole('checkbox', { name: box, exact: true })).not.toBeChecked();
  await accessible(page);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, 'pixels beside the window').toBeLessThanOrEqual(0);
});

test('what cannot be kept is said with its reason, each by itself, and nothing else is lost', async ({ enclose, page, site, lang }) => {
  await site.opens();
  await site.stores(newcomer(lang));
  await site.tasks.goesTo('gather');
  await enclose.opens('residence-proof');
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
  const cut = (await photo(page, 600, 400, 500)).subarray(0, 40);
  await enclose.picks([
    file('empty.pdf', Buffer.alloc(0)),
    file('bail.docx', Buffer.from('PK\x03\x04\x14\0\0\0[Content_Types].xml word/document.xml', 'latin1')),
    file('papers.zip', Buffer.from('PK\x03\x04\x14\0\0\0a.txt', 'latin1')),
    file('IMG_2.HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')),
    file('logo.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')),
    file('locked.pdf', pdf('locked', '/Encrypt 9 0 R')),
    file('huge.pdf', Buffer.concat([pdf('huge').subarray(0, 20), Buffer.alloc(4_000_000, 32), pdf('huge').subarray(20)])),
    file('half.pdf', pdf('half').subarray(0, 200)),
    file('half.jpg', cut),
    // A Word file that says that it is a photo.
    file('photo.jpg', Buffer.from('D0CF11E0A1B11AE1', 'hex')),
    // A PDF that says that it is a photo is kept, under its right name.
    file('lettre.png', pdf('right')),
  ]);
  await enclose.lists(['lettre.pdf']);
  await enclose.refuses({
    'empty.pdf': 'attachment-empty',
    'bail.docx': 'attachment-word',
    'papers.zip': 'attachment-archive',
    'IMG_2.HEIC': 'attachment-heic',
    'logo.svg': 'attachment-svg',
    'locked.pdf': 'attachment-encrypted',
    'huge.pdf': 'attachment-too-large',
    'half.pdf': 'attachment-damaged',
    'half.jpg': 'attachment-damaged',
    'photo.jpg': 'attachment-word',
  });
  await accessible(page);
});

test('a full device and damaged files are said, and nothing is overwritten', async ({ enclose, page, site, lang }) => {
  await site.opens();
  await site.stores(newcomer(lang));
  await site.tasks.goesTo('gather');
  await enclose.opens('residence-proof');
  const picked = (name: string) => [{ name, mimeType: PDF, buffer: pdf(name) }];
  for (const name of ['one.pdf', 'two.pdf', 'three.pdf']) {
    await enclose.picks(picked(name));
    await expect(enclose.card(name)).toBeVisible();
  }
  // The browser itself reckons with a full device only half a minute later.
  await page.evaluate(() => {
    const own = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function () {
      IDBObjectStore.prototype.put = own;
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await enclose.picks(picked('four.pdf'));
  await expect(enclose.main.getByRole('alert')).toContainText(enclose.say('enclose-full', { name: 'four.pdf' }));
  await enclose.lists(['one.pdf', 'two.pdf', 'three.pdf']);

  await spoils(page, 'one.pdf', 'two.pdf');
  await page.reload();
  await ready(page);
  await enclose.lists(['one.pdf', 'three.pdf']);
  await expect(page.getByText(enclose.say('enclose-unreadable', { count: 1 }), { exact: true })).toBeVisible();
  await enclose.button('enclose-save', 'one.pdf').click();
  await expect(enclose.main.getByRole('alert')).toContainText(enclose.say('enclose-damaged', { name: 'one.pdf' }));
  await accessible(page);
  expect((await enclose.saves('three.pdf')).toString('latin1')).toContain('three.pdf');
  await enclose.button('enclose-unreadable.drop').click();
  await expect(page.getByText(enclose.say('enclose-unreadable', { count: 1 }), { exact: true })).toBeHidden();
});

test('what is dropped or pasted is kept like what is picked; where nothing hovers, neither is spoken of', async ({ enclose, page, site, lang }) => {
  await site.opens();
  await site.stores(newcomer(lang));
  await site.tasks.goesTo('gather');
  await enclose.opens('residence-proof');
  await enclose.drops([{ name: 'dropped.pdf', mimeType: PDF, buffer: pdf('dropped') }]);
  await enclose.lists(['dropped.pdf']);
  await enclose.pastes({ name: 'image.png', mimeType: JPEG, buffer: await photo(page, 300, 200) });
  // A picture out of the clipboard is called by what it is.
  await enclose.lists(['dropped.pdf', 'image.jpg']);
  await enclose.drops([{ name: 'bail.docx', mimeType: 'application/msword', buffer: Buffer.from('D0CF11E0A1B11AE1', 'hex') }]);
  await enclose.refuses({ 'bail.docx': 'attachment-word' });
  const hovers = await page.evaluate(() => matchMedia('(hover: hover)').matches);
  await expect(page.getByText(enclose.say('enclose-drop'), { exact: true })).toBeVisible({ visible: hovers });
});

test('several photos become one PDF, turned and in order', async ({ enclose, page, site, lang }) => {
  await site.opens();
  await site.stores(newcomer(lang));
  await site.tasks.goesTo('gather');
  await enclose.opens('passport-pages');
  const photos = await Promise.all([1, 2, 3].map(async (n) => ({ name: `p${n}.jpg`, mimeType: JPEG, buffer: await photo(page, 300 * n, 200, 50) })));
  await enclose.picks(photos);
  await expect(page.getByRole('heading', { name: enclose.say('enclose-stack'), exact: true })).toBeVisible();
  const of = (number: number) => enclose.say('enclose-page', { number });
  const laid = enclose.main.locator('ol.cards img');
  await expect(laid).toHaveCount(3);
  await accessible(page);
  await enclose.button('enclose-page.turn', of(1)).click();
  await enclose.button('enclose-later', of(1)).click();
  await enclose.button('enclose-page.drop', of(3)).click();
  await expect(laid).toHaveCount(2);
  await expect(laid.nth(1)).toHaveAttribute('data-turned', '1');
  await enclose.button('enclose-stack.one').click();
  await enclose.lists(['p2.pdf']);
  await expect(enclose.card('p2.pdf')).toContainText(enclose.say('enclose-about.pages', { kind: 'PDF', count: 2, size: '…' }).split('…')[0]!);
  const made = (await enclose.saves('p2.pdf')).toString('latin1');
  expect(made.startsWith('%PDF-')).toBe(true);
  expect(made.match(/\/DCTDecode/g)).toHaveLength(2);
  // The first lies, the one that was turned stands.
  expect([...made.matchAll(/\/MediaBox \[([^\]]*)\]/g)].map(([, box]) => box)).toEqual(['0 0 792 612', '0 0 612 792']);
});

test('with no network, under the lock, and in a file to take along', async ({ enclose, page, site, lang, context }) => {
  const canary = 'Zephyrinquil-canary';
  await site.opens();
  await site.stores(newcomer(lang));
  await offlineReady(page);
  await page.reload();
  await ready(page);
  await context.setOffline(true);
  await site.tasks.goesTo('gather');
  await enclose.opens('residence-proof');
  await enclose.picks([{ name: `${canary}.pdf`, mimeType: PDF, buffer: pdf(canary) }]);
  await enclose.lists([`${canary}.pdf`]);
  expect(await raw(page), 'the canary would be found').toContain(`% ${canary}`);
  await context.setOffline(false);

  const lock = new LockPage(page, lang);
  const here = page.url();
  await lock.locks();
  expect(await raw(page)).not.toContain(canary);
  await page.goto(here);
  await ready(page);
  await lock.opens();
  await enclose.lists([`${canary}.pdf`]);
  expect((await enclose.saves(`${canary}.pdf`)).toString('latin1')).toContain(canary);
  await enclose.picks([{ name: 'second.pdf', mimeType: PDF, buffer: pdf(`${canary} again`) }]);
  await enclose.lists([`${canary}.pdf`, 'second.pdf']);
  expect(await raw(page)).not.toContain(canary);

  // Taken along, or named.
  await lock.opensList();
  await lock.opens();
  await lock.main.getByRole('listitem').getByRole('button', { name: lock.say('export') }).click();
  await page.getByRole('radio', { name: lock.say('export-plain') }).check();
  const along = page.getByRole('checkbox', { name: lock.say('export-along') });
  await along.uncheck();
  await expect(page.getByText(lock.say('export-without'))).toBeVisible();
  await expect(page.getByText('second.pdf')).toBeVisible();
  await accessible(page);
  await along.check();
  const downloading = page.waitForEvent('download');
  await lock.main.getByRole('button', { name: lock.say('export'), exact: true }).click();
  const file = await (await downloading).path();

  await lock.fills('lock-off', { 'lock-passphrase': PHRASE });
  await lock.presses('lock-off.do');
  await expect(lock.told).toHaveText(lock.say('told-lock-off'));
  expect(await raw(page)).toContain(`% ${canary}`);
  await page.locator('#erase').click();
  await lock.presses('erase-yes');
  await expect(lock.told).toHaveText(lock.say('told-erased'));
  expect(await raw(page)).not.toContain(canary);

  await page.getByLabel(lock.say('import-file'), { exact: true }).setInputFiles(file);
  await expect(page.getByText(lock.say('import-files', { count: 2, size: '…' }).split('…')[0]!)).toBeVisible();
  await accessible(page);
  await lock.presses('import-take');
  await expect(lock.cards).toHaveCount(1);
  await site.drafts.goesOn();
  await site.tasks.goesTo('gather');
  await enclose.opens('residence-proof', 'enclose-link.more');
  await enclose.lists([`${canary}.pdf`, 'second.pdf']);
  expect((await enclose.saves('second.pdf')).toString('latin1')).toContain(`${canary} again`);
});

/** The clock goes on: what is sent has its pace. */
const followed = anyDay.extend<{ enclose: EnclosePage }>({
  enclose: async ({ page, lang }, use) => {
    await use(new EnclosePage(page, WORDS[lang], lang));
  },
});

followed.describe('with an account', () => {
  followed.use({ allowed: ['the server responded with a status of 4', 'the server responded with a status of 5', 'net::ERR_INTERNET_DISCONNECTED', 'net::ERR_FAILED'] });

  /** Where the files of a document are, for the draft at hand. */
  const address_of = (lang: 'fr' | 'en', draft: string, document: string) =>
    `/${lang}/${lang === 'fr' ? 'demande' : 'application'}/${draft}/${lang === 'fr' ? 'fichiers' : 'files'}/${document}`;

  const SENT = { timeout: 25_000 };

  /** A new account, an application that follows it, and the files of one of its documents. */
  async function follows(page: Page, lang: 'fr' | 'en') {
    const email = address();
    await new AccountPage(page, lang).makes(email);
    const lock = new LockPage(page, lang);
    const draft = await lock.begins();
    await lock.family.fill('Haddad');
    await lock.isSent();
    await page.goto(address_of(lang, draft, 'residence-proof'));
    await ready(page);
    return { email, draft };
  }

  /** The same files on another device, which others use, too. */
  async function another(context: BrowserContext, lang: 'fr' | 'en', email: string, draft: string) {
    const other = await context.browser()!.newContext({ locale: `${lang}-CA`, viewport: { width: 360, height: 740 } });
    const there = await other.newPage();
    const elsewhere = new AccountPage(there, lang);
    await elsewhere.opens();
    await elsewhere.signsIn(email);
    await elsewhere.isIn(email);
    await there.goto(lang === 'fr' ? '/fr/demandes' : '/en/applications');
    await ready(there);
    await expect(there.getByRole('main').getByRole('listitem')).toContainText('Haddad', SENT);
    await there.goto(address_of(lang, draft, 'residence-proof'));
    await ready(there);
    return { other, there, elsewhere, second: new EnclosePage(there, WORDS[lang], lang) };
  }

  followed('what is added follows the application: cut in the middle, seen and removed on another device, gone from a shared one', async ({
    enclose, page, lang, context,
  }) => {
    followed.setTimeout(120_000);
    const { email, draft } = await follows(page, lang);

    // The network goes after the first pieces, and comes back after a reload.
    let pieces = 0;
    await context.route(/content\?from=/, (route) => (++pieces < 3 ? route.continue() : route.abort()));
    const filler = `${'0123456789abcdef'.repeat(20_000)}`;
    await enclose.picks([{ name: 'bail.pdf', mimeType: PDF, buffer: pdf(filler) }]);
    await expect(enclose.card('bail.pdf').locator('.stands')).toContainText('%', SENT);
    await expect.poll(() => pieces, SENT).toBeGreaterThan(2);
    await page.reload();
    await ready(page);
    await expect(enclose.card('bail.pdf').locator('.stands')).toContainText('%');
    const went: string[] = [];
    await context.unroute(/content\?from=/);
    page.on('request', (request) => {
      if (request.method() === 'PUT' && request.url().includes('from=')) went.push(new URL(request.url()).searchParams.get('from')!);
    });
    await expect(enclose.card('bail.pdf')).toContainText(enclose.say('enclose-both'), SENT);
    expect(Number(went[0])).toBeGreaterThan(0);

    // What the server finds that the page did not see is said with its reason.
    await enclose.picks([{ name: 'program.pdf', mimeType: PDF, buffer: pdf('x', '/OpenAction<</S/JavaScript/JS(1)>>') }]);
    await expect(enclose.card('program.pdf')).toContainText(enclose.say('enclose-not-there', { why: enclose.say('api-attachment-active') }), SENT);
    await accessible(page);
    await enclose.button('enclose-remove', 'program.pdf').click();
    await enclose.picks([{ name: 'photo.jpg', mimeType: JPEG, buffer: await photo(page, 400, 300) }]);
    await expect(enclose.card('photo.jpg')).toContainText(enclose.say('enclose-both'), SENT);
    await enclose.button('enclose-earlier', 'photo.jpg').click();

    const { other, there, elsewhere, second } = await another(context, lang, email, draft);
    await second.lists(['photo.jpg', 'bail.pdf']);
    await expect(second.card('photo.jpg')).toContainText(second.say('enclose-there'));
    await second.button('enclose-look', 'photo.jpg').click();
    await expect(there.getByRole('img', { name: 'photo.jpg' })).toBeVisible();
    expect((await second.saves('bail.pdf')).toString('latin1')).toContain('0123456789abcdef');
    await second.button('enclose-remove', 'photo.jpg').click();
    await enclose.lists(['bail.pdf']);

    // Off the shared device nothing is left; what is not sent is asked about.
    await other.route(/\/attachments$/, (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
    await second.picks([{ name: 'late.pdf', mimeType: PDF, buffer: pdf('late-canary') }]);
    await second.lists(['bail.pdf', 'late.pdf']);
    await elsewhere.opens();
    await elsewhere.presses('account-sign-out');
    await expect(there.locator('#unsent')).toContainText('Haddad', SENT);
    await other.unroute(/\/attachments$/);
    await elsewhere.presses('retry');
    await elsewhere.isOut();
    expect(await raw(there)).not.toContain('late-canary');
    await enclose.lists(['bail.pdf', 'late.pdf']);
    await other.close();
  });

  followed('while the server asks to wait, is away or is full, files wait here, and go by themselves then', async ({ enclose, page, lang, context }) => {
    followed.setTimeout(120_000);
    await follows(page, lang);
    const answers: [number, string][] = [[429, 'too-many'], [503, 'unavailable'], [507, 'storage-full']];
    let asked = 0;
    let full = true;
    await context.route(/\/attachments$/, (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      const [status, error] = answers[Math.min(asked++, answers.length - 1)]!;
      if (status === 507 && !full) return route.continue();
      return route.fulfill({ status, json: { error }, headers: { 'retry-after': '1' } });
    });
    await enclose.picks([{ name: 'bail.pdf', mimeType: PDF, buffer: pdf('bail') }]);
    await expect(enclose.card('bail.pdf')).toBeVisible();
    await expect.poll(() => asked, SENT).toBeGreaterThan(3);
    await expect(enclose.card('bail.pdf')).toContainText(enclose.say('enclose-waiting', { part: '0', why: enclose.say('follow-full') }), SENT);
    await accessible(page);
    full = false;
    await expect(enclose.card('bail.pdf')).toContainText(enclose.say('enclose-both'), SENT);
  });

  followed('two devices at once: the order arrives, what one removes and the other replaces is kept, what the account lost is sent again', async ({
    enclose, page, lang, context,
  }) => {
    followed.setTimeout(150_000);
    const { email, draft } = await follows(page, lang);
    const file = (name: string) => ({ name, mimeType: PDF, buffer: pdf(name) });
    for (const name of ['one.pdf', 'two.pdf', 'three.pdf']) {
      await enclose.picks([file(name)]);
      await expect(enclose.card(name)).toContainText(enclose.say('enclose-both'), SENT);
    }

    const { other, second } = await another(context, lang, email, draft);
    await second.lists(['one.pdf', 'two.pdf', 'three.pdf']);

    await second.button('enclose-earlier', 'three.pdf').click();
    await second.lists(['one.pdf', 'three.pdf', 'two.pdf']);
    await enclose.lists(['one.pdf', 'three.pdf', 'two.pdf']);

    // Neither hears of the other: one removes the file, the other puts another in its place.
    await Promise.all([context.setOffline(true), other.setOffline(true)]);
    await enclose.button('enclose-remove', 'two.pdf').click();
    await second.picks([file('new.pdf')], 'enclose-replace', 'two.pdf');
    await enclose.lists(['one.pdf', 'three.pdf']);
    await second.lists(['one.pdf', 'three.pdf', 'new.pdf']);
    await Promise.all([context.setOffline(false), other.setOffline(false)]);
    for (const one of [enclose, second]) {
      await one.lists(['one.pdf', 'three.pdf', 'new.pdf']);
    }
    await expect(second.card('new.pdf')).toContainText(second.say('enclose-both'), SENT);
    await other.close();

    // The account's list has it no more, and nobody removed it.
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/attachments')) sent.push(request.postDataJSON().name);
    });
    await context.route(/\/attachments$/, async (route) => {
      if (route.request().method() !== 'GET' || sent.length) return route.continue();
      const response = await route.fetch();
      const all: { name: string }[] = await response.json();
      return route.fulfill({ response, json: all.filter(({ name }) => name !== 'one.pdf') });
    });
    await expect.poll(() => sent, SENT).toEqual(['one.pdf']);
    await expect(enclose.card('one.pdf')).toContainText(enclose.say('enclose-both'), SENT);
    await enclose.lists(['one.pdf', 'three.pdf', 'new.pdf']);
  });
});

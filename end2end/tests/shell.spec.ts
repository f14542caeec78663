// What is there before the program, without it, and without a network.
import { WORDS } from '../pages/words';
import { accessible, expect, offlineReady, ready, test } from '../test';

test('the language is chosen at the root', async ({ page, lang, say }) => {
  await page.goto('/');
  await ready(page);
  await accessible(page);
  await page.getByRole('link', { name: say('Français', 'English'), exact: true }).first().click();
  await expect(page).toHaveURL(new RegExp(`/${lang}/`));
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
});

test('the first page is there before the program', async ({ browser, lang, baseURL, say }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(`/${lang}/`);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  // Playwright reads no text inside noscript by itself.
  const told = page.locator('noscript p', { hasText: say('Cette page a besoin de JavaScript', 'This page needs JavaScript') });
  await expect(told).toBeVisible();
  await context.close();
});

test('after one visit every page opens without a network, in both languages', async ({ page, context, lang }) => {
  await page.goto(`/${lang}/`);
  await ready(page);
  await offlineReady(page);
  await context.setOffline(true);
  for (const path of [`/${lang}/`, '/', '/fr/', '/en/', '/fr/drafts', '/en/drafts']) {
    await page.goto(path);
    await ready(page);
    const expected = path === '/' ? /fr|en/ : path.slice(1, 3);
    await expect(page.locator('html')).toHaveAttribute('lang', expected);
  }
  await page.reload();
  await ready(page);
});

test.describe('when the program does not come', () => {
  test.use({ allowed: ['Failed to load resource', 'WebAssembly', 'fetch', 'net::ERR'] });

  test('a plain page says what is kept and offers the drafts', async ({ page, say }) => {
    await page.route('**/*.wasm', (route) => route.abort());
    // Any address of ours on which the program does not run.
    await page.goto('/404.html');
    await page.evaluate(() => new Promise<void>((done, failed) => {
      const opening = indexedDB.open('guichet', 1);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('drafts');
        opening.result.createObjectStore('answers');
      };
      opening.onerror = failed;
      opening.onsuccess = () => {
        const writing = opening.result.transaction(['drafts', 'answers'], 'readwrite');
        writing.objectStore('drafts').put(JSON.stringify({
          format: 'guichet-draft', version: 1, programme: 'pr-card', edition: 'imm5445-2013', answers: {}, name: 'Été', changed: 1,
        }), 'd1');
        writing.objectStore('answers').put('2024--31', ['d1', 'applicant/7k2m/landed-on']);
        writing.oncomplete = () => { opening.result.close(); done(); };
      };
    }));
    await page.goto(say('/fr/', '/en/'));
    await expect(page.getByRole('heading', { name: say('La page ne peut pas continuer', 'The page cannot go on') })).toBeVisible();
    await accessible(page);
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Été' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('Été.json');
    const { readFile } = await import('node:fs/promises');
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual({
      format: 'guichet-draft',
      version: 1,
      programme: 'pr-card',
      edition: 'imm5445-2013',
      name: 'Été',
      answers: { 'applicant/7k2m/landed-on': '2024--31' },
    });
  });

  test('nothing is made in the store of a device without drafts', async ({ page, say }) => {
    await page.route('**/*.wasm', (route) => route.abort());
    await page.goto(say('/fr/', '/en/'));
    await expect(page.getByRole('heading', { name: say('La page ne peut pas continuer', 'The page cannot go on') })).toBeVisible();
    await expect(page.getByRole('heading', { name: say('Vos demandes', 'Your applications') })).toBeHidden();
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  });

  test('the same is said when only the part with the questions does not come', async ({ page, lang, say }) => {
    let first = true;
    await page.route('**/*.wasm', (route) => {
      const own = first;
      first = false;
      return own ? route.continue() : route.abort();
    });
    await page.goto(`/${lang}/`);
    await ready(page);
    await page.getByRole('button', { name: WORDS[lang].say('start-go'), exact: true }).click();
    const plain = page.getByRole('heading', { name: say('La page ne peut pas continuer', 'The page cannot go on') });
    await expect(plain).toBeVisible();
    await expect(page.locator('#app')).toBeHidden();
    // Once it comes, one is where one wanted to go.
    await page.unroute('**/*.wasm');
    await page.getByRole('link', { name: say('Réessayer', 'Try again') }).click();
    await expect(page.getByRole('button', { name: WORDS[lang].say('continue'), exact: true })).toBeVisible();
    await expect(plain).toBeHidden();
  });
});

test.describe('when the program stops where it stands', () => {
  test.use({ allowed: ['unreachable'] });

  test('the plain page takes its place', async ({ page, lang, say }) => {
    await page.goto(`/${lang}/`);
    await ready(page);
    const plain = page.getByRole('heading', { name: say('La page ne peut pas continuer', 'The page cannot go on') });
    // What goes wrong in one corner does not end the page.
    await page.evaluate(() => setTimeout(() => dispatchEvent(new ErrorEvent('error', { error: new Error('corner') }))));
    await page.waitForTimeout(100);
    await expect(plain).toBeHidden();
    // A panic does.
    await page.evaluate(() => setTimeout(() => { throw new WebAssembly.RuntimeError('unreachable'); }));
    await expect(plain).toBeVisible();
    await expect(plain).toBeFocused();
    await expect(page.locator('#app')).toBeHidden();
    await page.getByRole('link', { name: say('Réessayer', 'Try again') }).click();
    await ready(page);
    await expect(plain).toBeHidden();
  });
});

test.describe('where nothing is', () => {
  test.use({ allowed: ['404'] });

  test('a page in both languages says so', async ({ page }) => {
    const answer = await page.goto('/nowhere');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/adresse.*address/);
    await accessible(page);
  });
});

// What is kept on the device: at once, apart for each draft, never overwritten, never lost without a word.
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Download, Page } from '@playwright/test';
import { accessible, expect, ready, test } from '../test';

type Say = (fr: string, en: string) => string;
type Answers = Record<string, string>;

/** Begins a draft; the address of its page of names. */
async function begin(page: Page, lang: string, say: Say) {
  await page.goto(`/${lang}/`);
  await ready(page);
  await page.getByRole('button', { name: say('Commencer', 'Begin') }).click();
  await expect(page.getByRole('group').first()).toBeVisible();
  return new URL(page.url()).pathname.split('/').slice(0, 5).join('/') + say('/remplir/you/names', '/fill/you/names');
}

/** Opens a page of a draft by its address. */
async function open(page: Page, address: string) {
  await page.goto(address);
  await ready(page);
}

const family = (page: Page, say: Say) => page.getByLabel(say('Nom de famille', 'Family name'), { exact: true });
const given = (page: Page, say: Say) => page.getByLabel(say('Prénoms', 'Given names'));
const bar = (page: Page, say: Say) => page.getByRole('region', { name: say('Enregistrement', 'Saving') });
/** Waits until the bar says that everything is on the device. */
const saved = (page: Page, say: Say) =>
  expect(bar(page, say).getByRole('status')).toHaveText(new RegExp(say('Enregistré sur cet appareil, \\d', 'Saved on this device, \\d')));
/** The same, whether or not anything had to be written. */
const quiet = (page: Page, say: Say) => expect(bar(page, say)).not.toHaveAttribute('data-is', /saving|failed/);
const drafts = (page: Page, say: Say) => open(page, say('/fr/demandes', '/en/applications'));
const card = (page: Page, name: string | RegExp) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });

/** What the store holds, answers by draft. */
function stored(page: Page): Promise<Record<string, Answers>> {
  return page.evaluate(() => new Promise((done, failed) => {
    const opening = indexedDB.open('guichet');
    opening.onerror = failed;
    opening.onsuccess = () => {
      const reading = opening.result.transaction(['drafts', 'answers']);
      const heads = reading.objectStore('drafts').getAllKeys();
      const keys = reading.objectStore('answers').getAllKeys();
      const texts = reading.objectStore('answers').getAll();
      reading.oncomplete = () => {
        opening.result.close();
        const found: Record<string, Record<string, string>> = {};
        for (const head of heads.result) found[String(head)] = {};
        (keys.result as [string, string][]).forEach(([draft, path], at) => {
          found[draft] ??= {};
          found[draft][path.replace(/^applicant\/[^/]+\//, '')] = texts.result[at];
        });
        done(found);
      };
    };
  }));
}

/** Writes straight into a store, as nothing of ours would. */
function put(page: Page, store: string, value: unknown, key: IDBValidKey) {
  return page.evaluate(({ store, value, key }) => new Promise<void>((done, failed) => {
    const opening = indexedDB.open('guichet');
    opening.onerror = failed;
    opening.onsuccess = () => {
      const writing = opening.result.transaction(store, 'readwrite');
      writing.objectStore(store).put(value, key);
      writing.oncomplete = () => { opening.result.close(); done(); };
      writing.onabort = failed;
    };
  }), { store, value, key });
}

/** The text of a file the page gives. */
async function downloaded(downloading: Promise<Download>) {
  const download = await downloading;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const pick = (page: Page, say: Say, name: string, text: string) =>
  page.getByLabel(say('Fichier d’une demande', 'File of an application')).setInputFiles(file(name, text));

const draft = (answers: Answers) =>
  JSON.stringify({ format: 'guichet-draft', version: 1, programme: 'pr-card', edition: 'imm5445-2013', answers });

test('what is typed is on the device, and there again after a reload', async ({ page, lang, say }) => {
  const names = await begin(page, lang, say);
  await open(page, names);
  await family(page, say).fill('Haddad');
  await saved(page, say);
  await page.reload();
  await expect(family(page, say)).toHaveValue('Haddad');
});

test('a page left at once loses nothing', async ({ page, lang, say }) => {
  const names = await begin(page, lang, say);
  await open(page, names);
  await family(page, say).pressSequentially('Haddad-Tremblay');
  // Away and back within the program: the last keys may still be on their way.
  await page.getByRole('link', { name: say('Vos demandes', 'Your applications') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('Vos demandes', 'Your applications'));
  await page.goBack();
  await expect(family(page, say)).toHaveValue('Haddad-Tremblay');
  await quiet(page, say);
  expect(Object.values(await stored(page))[0]['family-name']).toBe('Haddad-Tremblay');
});

test('drafts never mix', async ({ page, lang, say }) => {
  const one = await begin(page, lang, say);
  const other = await begin(page, lang, say);
  await open(page, one);
  await family(page, say).fill('Premier');
  await page.evaluate((to) => { history.pushState({}, '', to); dispatchEvent(new PopStateEvent('popstate')); }, other);
  await expect(family(page, say)).toHaveValue('');
  await family(page, say).fill('Second');
  await page.evaluate((to) => { history.pushState({}, '', to); dispatchEvent(new PopStateEvent('popstate')); }, one);
  await expect(family(page, say)).toHaveValue('Premier');
  await quiet(page, say);
  const names = Object.values(await stored(page)).map((answers) => answers['family-name']).sort();
  expect(names).toEqual(['Premier', 'Second']);
});

test.describe('where nothing can be stored', () => {
  for (const [how, block] of [
    ['there is no store', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
    ['the store is refused', () => {
      IDBFactory.prototype.open = () => { throw new DOMException('refused', 'SecurityError'); };
    }],
  ] as [string, () => void][]) {
    test(`${how}: the draft stays in memory, and the file is offered`, async ({ page, lang, say }) => {
      await page.addInitScript(block);
      await begin(page, lang, say);
      const status = bar(page, say).getByRole('status');
      await expect(status).toContainText(say('ne laisse rien garder', 'does not let anything be kept'));
      await page.getByLabel(say('Oui', 'Yes'), { exact: true }).check();
      await accessible(page);
      // Another page of the program, and back: it is still there, and the list says how it stands.
      await page.getByRole('link', { name: say('Vos demandes', 'Your applications') }).click();
      await expect(page.getByText(say('Pas enregistrée sur l’appareil', 'Not saved on the device'))).toBeVisible();
      await accessible(page);
      await page.goBack();
      await expect(page.getByLabel(say('Oui', 'Yes'), { exact: true })).toBeChecked();
      await bar(page, say).getByRole('link', { name: say('Exporter', 'Export') }).click();
      await page.getByRole('listitem').getByRole('button', { name: say('Exporter', 'Export') }).click();
      await page.getByLabel(say('Sans protection', 'Not locked')).check();
      const downloading = page.waitForEvent('download');
      await page.locator('form').filter({ has: page.getByRole('radio') }).getByRole('button', { name: say('Exporter', 'Export') }).click();
      const { text } = await downloaded(downloading);
      expect(Object.values(JSON.parse(text).answers)).toEqual(['yes']);
      // The browser asks before the page is left.
      const asked = page.waitForEvent('dialog');
      const closing = page.close({ runBeforeUnload: true });
      const dialog = await asked;
      expect(dialog.type()).toBe('beforeunload');
      await dialog.accept();
      await closing;
    });
  }

  test.describe('and the program breaks', () => {
    test.use({ allowed: ['on purpose'] });

    test('the plain page has the draft', async ({ page, lang, say }) => {
      await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
      await begin(page, lang, say);
      await page.getByLabel(say('Oui', 'Yes'), { exact: true }).check();
      await expect(bar(page, say).getByRole('status')).toContainText(say('ne laisse rien garder', 'does not let anything be kept'));
      await page.evaluate(() => { setTimeout(() => { throw new WebAssembly.RuntimeError('on purpose'); }); });
      await expect(page.getByRole('heading', { name: say('La page ne peut pas continuer', 'The page cannot go on') })).toBeVisible();
      const downloading = page.waitForEvent('download');
      await page.getByRole('link', { name: 'guichet-1' }).click();
      expect(Object.values(JSON.parse((await downloaded(downloading)).text).answers)).toEqual(['yes']);
    });
  });

  test('nobody is asked when everything is stored', async ({ page, lang, say }) => {
    await begin(page, lang, say);
    await page.getByLabel(say('Oui', 'Yes'), { exact: true }).check();
    await saved(page, say);
    expect(await page.evaluate(() => window.onbeforeunload)).toBeNull();
  });
});

test('a full device is said, nothing is lost, and trying again helps once there is room', async ({ page, context, lang, say, baseURL }) => {
  await page.goto(`/${lang}/`);
  await ready(page);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL!, quotaSize: 1 });
  await page.getByRole('button', { name: say('Commencer', 'Begin') }).click();
  const status = bar(page, say).getByRole('status');
  await expect(status).toContainText(say('l’appareil est plein', 'the device is full'));
  await page.getByLabel(say('Oui', 'Yes'), { exact: true }).check();
  await expect(status).toContainText(say('l’appareil est plein', 'the device is full'));
  await expect(bar(page, say).getByRole('link', { name: say('Exporter', 'Export') })).toBeVisible();
  await accessible(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL! });
  // The browser itself looks again after half a minute at most.
  await expect(async () => {
    await bar(page, say).getByRole('button', { name: say('Réessayer', 'Try again') }).click({ timeout: 1_000 });
    await saved(page, say);
  }).toPass();
  expect(await page.evaluate(() => window.onbeforeunload)).toBeNull();
  await page.reload();
  await expect(page.getByLabel(say('Oui', 'Yes'), { exact: true })).toBeChecked();
});

test('a damaged draft is set aside and reported; what can be read is taken up again', async ({ page, lang, say }) => {
  const names = await begin(page, lang, say);
  await open(page, names);
  await family(page, say).fill('Haddad');
  await saved(page, say);
  const [, , , id, applicant] = names.split('/');
  await drafts(page, say);
  await put(page, 'answers', 17, [id, `applicant/${applicant}/given-names`]);
  await open(page, names);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('Cette demande ne peut pas être lue.', 'This application cannot be read.'));
  await accessible(page);
  await page.getByRole('main').getByRole('link', { name: say('Vos demandes', 'Your applications') }).click();
  await expect(page.getByRole('heading', { name: say('Demandes abîmées', 'Damaged applications') })).toBeVisible();
  await accessible(page);
  const found = card(page, 'Haddad');
  await found.getByRole('button', { name: say('Reprendre ce qui se lit', 'Take what can be read') }).click();
  await expect(page.getByRole('link', { name: 'Haddad' })).toBeVisible();
  // What was found stays until it is erased, and that can be undone.
  const damaged = card(page, 'Haddad').filter({ has: page.getByRole('button', { name: say('Effacer', 'Erase') }) });
  await damaged.getByRole('button', { name: say('Effacer', 'Erase') }).click();
  await expect(damaged).toHaveCount(0);
  await page.getByRole('button', { name: say('Annuler la suppression', 'Undo the deletion') }).click();
  await expect(damaged).toHaveCount(1);
  // Its file holds what was found, and opens as a draft.
  await damaged.getByRole('button', { name: say('Exporter', 'Export') }).click();
  await damaged.getByLabel(say('Sans protection', 'Not locked')).check();
  const downloading = page.waitForEvent('download');
  await damaged.locator('form').getByRole('button', { name: say('Exporter', 'Export') }).click();
  const { text } = await downloaded(downloading);
  const exported = JSON.parse(text);
  expect(exported.format).toBe('guichet-draft');
  expect(exported.answers[`applicant/${applicant}/family-name`]).toBe('Haddad');
  expect(exported.found[2]).toContain(17);
});

test('a draft whose record is no draft is set aside, too; a newer one is left alone', async ({ page, lang, say }) => {
  const one = await begin(page, lang, say);
  const other = await begin(page, lang, say);
  await drafts(page, say);
  await put(page, 'drafts', 'garbage', one.split('/')[3]);
  await put(page, 'drafts', JSON.stringify({ format: 'guichet-draft', version: 99, answers: {} }), other.split('/')[3]);
  await page.reload();
  await expect(page.getByRole('heading', { name: say('Demandes abîmées', 'Damaged applications') })).toBeVisible();
  await expect(page.getByText(say('Une version plus récente de Guichet a écrit', 'A newer version of Guichet wrote'))).toBeVisible();
  expect(Object.keys(await stored(page))).toEqual([other.split('/')[3]]);
  await open(page, other);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('Cette demande ne s’ouvre pas maintenant.', 'This application does not open now.'));
  await accessible(page);
});

test.describe('two tabs on one draft', () => {
  const two = async (context: BrowserContext, page: Page, lang: string, say: Say, deaf: boolean) => {
    const names = await begin(page, lang, say);
    await open(page, names);
    const other = await context.newPage();
    if (deaf) {
      // As if it were asleep when the first one wrote.
      await other.addInitScript(() => {
        Object.defineProperty(window, 'BroadcastChannel', { value: class { postMessage() {} close() {} } });
        addEventListener('visibilitychange', (event) => event.stopImmediatePropagation(), true);
      });
    }
    await open(other, names);
    await expect(family(other, say)).toBeVisible();
    return { other, names };
  };

  test('different blanks: both are kept, and each tab sees the other’s', async ({ page, context, lang, say }) => {
    const { other } = await two(context, page, lang, say, false);
    await Promise.all([family(page, say).pressSequentially('Haddad'), given(other, say).pressSequentially('Samira')]);
    await expect(given(page, say)).toHaveValue('Samira');
    await expect(family(other, say)).toHaveValue('Haddad');
    await saved(page, say);
    expect(Object.values(await stored(page))[0]).toMatchObject({ 'family-name': 'Haddad', 'given-names': 'Samira' });
  });

  for (const keeps of ['mine', 'theirs'] as const) {
    test(`the same blank: both answers are shown, the person keeps ${keeps}`, async ({ page, context, lang, say }) => {
      const { other } = await two(context, page, lang, say, true);
      await family(page, say).fill('Haddad');
      await saved(page, say);
      await family(other, say).fill('Tremblay');
      const clash = other.getByRole('group', { name: say('Deux réponses pour la même question', 'Two answers to the same question') });
      await expect(clash).toContainText('Haddad');
      await expect(clash).toContainText('Tremblay');
      await expect(bar(other, say).getByRole('status')).toHaveText(say('Une réponse a deux versions.', 'One answer has two versions.'));
      await accessible(other);
      // Nothing was overwritten, and everything else goes on.
      await given(other, say).fill('Samira');
      await expect.poll(async () => Object.values(await stored(page))[0]).toMatchObject({ 'family-name': 'Haddad', 'given-names': 'Samira' });
      const name = keeps === 'mine' ? say('Garder celle écrite ici', 'Keep the one written here') : say('Garder celle écrite ailleurs', 'Keep the one written elsewhere');
      await clash.getByRole('button', { name }).click();
      await expect(clash).toBeHidden();
      const kept = keeps === 'mine' ? 'Tremblay' : 'Haddad';
      await expect(family(other, say)).toHaveValue(kept);
      await expect.poll(async () => Object.values(await stored(page))[0]['family-name']).toBe(kept);
      await quiet(other, say);
    });
  }

  test('an unsettled answer is not lost by leaving the draft, and the bar leads to it', async ({ page, context, lang, say }) => {
    const { other } = await two(context, page, lang, say, true);
    await family(page, say).fill('Haddad');
    await saved(page, say);
    await family(other, say).fill('Tremblay');
    await expect(bar(other, say).getByRole('link', { name: say('Choisir', 'Choose') })).toBeVisible();
    await other.getByRole('link', { name: say('Vos demandes', 'Your applications') }).click();
    await other.getByRole('link', { name: /Tremblay/ }).click();
    await bar(other, say).getByRole('link', { name: say('Choisir', 'Choose') }).click();
    await expect(other.getByRole('group', { name: say('Deux réponses', 'Two answers') })).toContainText('Tremblay');
  });

  test('deleted in the other tab: this one says so, and brings back what is typed here', async ({ page, context, lang, say }) => {
    const { other, names } = await two(context, page, lang, say, true);
    await family(other, say).fill('Haddad');
    await saved(other, say);
    await drafts(page, say);
    await card(page, 'Haddad').getByRole('button', { name: say('Supprimer', 'Delete') }).click();
    await expect(page.getByText(say('est supprimée', 'is deleted'))).toBeVisible();
    await given(other, say).fill('Samira');
    await expect(bar(other, say).getByRole('status')).toContainText(say('a été supprimée de l’appareil', 'was deleted from the device'));
    // Nothing of it was written meanwhile.
    expect(await stored(page)).toEqual({});
    await bar(other, say).getByRole('button', { name: say('Réessayer', 'Try again') }).click();
    await saved(other, say);
    expect(Object.values(await stored(page))[0]).toMatchObject({ 'family-name': 'Haddad', 'given-names': 'Samira' });
    // A tab that hears leaves the page of a deleted draft.
    await open(page, names);
    const third = await context.newPage();
    await drafts(third, say);
    await card(third, /Haddad/).getByRole('button', { name: say('Supprimer', 'Delete') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('Cette demande n’est pas sur cet appareil.', 'This application is not on this device.'));
  });
});

test('a draft is renamed, duplicated, deleted and brought back', async ({ page, lang, say }) => {
  const names = await begin(page, lang, say);
  await open(page, names);
  await given(page, say).fill('Samira');
  await family(page, say).fill('Haddad');
  await saved(page, say);
  await drafts(page, say);
  await expect(page.getByRole('link', { name: 'Samira Haddad' })).toBeVisible();
  await accessible(page);
  await card(page, 'Samira Haddad').getByRole('button', { name: say('Renommer', 'Rename') }).click();
  await accessible(page);
  await page.getByLabel(say('Nom de la demande', 'Name of the application')).fill('Ma carte');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Ma carte' })).toBeVisible();
  await page.getByRole('button', { name: say('Remettre le nom d’avant', 'Put the name from before back') }).click();
  await expect(page.getByRole('link', { name: 'Samira Haddad' })).toBeVisible();
  await card(page, 'Samira Haddad').getByRole('button', { name: say('Dupliquer', 'Duplicate') }).click();
  const copy = say('Samira Haddad (copie)', 'Samira Haddad (copy)');
  await expect(page.getByRole('link', { name: copy })).toBeVisible();
  await card(page, copy).getByRole('button', { name: say('Supprimer', 'Delete') }).click();
  await expect(page.getByRole('link', { name: copy })).toBeHidden();
  await accessible(page);
  await page.getByRole('button', { name: say('Annuler la suppression', 'Undo the deletion') }).click();
  await expect(page.getByRole('link', { name: copy })).toBeVisible();
  await page.getByRole('link', { name: copy }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const all = Object.values(await stored(page));
  expect(all.map((answers) => answers['family-name'])).toEqual(['Haddad', 'Haddad']);
});

test('everything is erased, after asking once', async ({ page, lang, say }) => {
  const names = await begin(page, lang, say);
  await drafts(page, say);
  await page.evaluate(() => sessionStorage.setItem('guichet-today', '2014-03-10'));
  await page.getByRole('button', { name: say('Tout effacer de cet appareil', 'Erase everything on this device') }).click();
  await expect(page.getByRole('group', { name: say('Voulez-vous vraiment tout effacer ?', 'Do you really want to erase everything?') })).toBeFocused();
  await accessible(page);
  await page.getByRole('button', { name: say('Non, tout garder', 'No, keep everything') }).click();
  expect(Object.keys(await stored(page))).toHaveLength(1);
  await page.getByRole('button', { name: say('Tout effacer de cet appareil', 'Erase everything on this device') }).click();
  await page.getByRole('button', { name: say('Oui, tout effacer', 'Yes, erase everything') }).click();
  await expect(page.getByText(say('Tout est effacé de cet appareil.', 'Everything is erased from this device.'))).toBeVisible();
  expect(await stored(page)).toEqual({});
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  await open(page, names);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('Cette demande n’est pas sur cet appareil.', 'This application is not on this device.'));
});

test('a plain file goes out, and comes in as a new application or in place of the old one', async ({ page, lang, say }) => {
  const names = await begin(page, lang, say);
  await open(page, names);
  await given(page, say).fill('Zoé/../');
  await family(page, say).fill('Haddad: <b>');
  await saved(page, say);
  await drafts(page, say);
  await card(page, /Haddad/).getByRole('button', { name: say('Exporter', 'Export') }).click();
  await accessible(page);
  await page.getByLabel(say('Sans protection', 'Not locked')).check();
  const downloading = page.waitForEvent('download');
  await page.locator('form').filter({ has: page.getByRole('radio') }).getByRole('button', { name: say('Exporter', 'Export') }).click();
  const { name, text } = await downloaded(downloading);
  expect(name).toBe('Zoé Haddad b.json');
  await expect(page.getByText(say('est exporté, sans protection', 'is exported, not locked'))).toBeVisible();

  // The answer changes on the device; the file comes back.
  await open(page, names);
  await family(page, say).fill('Tremblay');
  await saved(page, say);
  await drafts(page, say);
  await pick(page, say, name, text);
  await expect(page.getByRole('heading', { name: say('Ce que contient le fichier', 'What is in the file') })).toBeVisible();
  expect(Object.keys(await stored(page)), 'nothing is stored before it is looked at').toHaveLength(1);
  await expect(page.getByLabel(say('Comme une nouvelle demande', 'As a new application'))).toBeChecked();
  await accessible(page);
  await page.getByLabel(say('À la place de', 'In place of')).check();
  const change = page.getByRole('row').filter({ hasText: say('Nom de famille', 'Family name') });
  await expect(change).toContainText('Tremblay');
  await expect(change).toContainText('Haddad: <b>');
  await expect(page.getByRole('row')).toHaveCount(2);
  await accessible(page);
  await page.getByRole('button', { name: say('Importer', 'Import'), exact: true }).click();
  await expect(page.getByText(say('est remplacée', 'is replaced'))).toBeVisible();
  expect(Object.values(await stored(page)).map((answers) => answers['family-name'])).toEqual(['Haddad: <b>']);
  await page.getByRole('button', { name: say('Annuler le remplacement', 'Undo the replacement') }).click();
  await expect(page.getByRole('link', { name: /Tremblay/ })).toBeVisible();
  expect(Object.values(await stored(page)).map((answers) => answers['family-name'])).toEqual(['Tremblay']);

  // As a new one, both stay.
  await pick(page, say, name, text);
  await page.getByRole('button', { name: say('Importer', 'Import'), exact: true }).click();
  await expect(page.getByText(say('est importée', 'is imported'))).toBeVisible();
  expect(Object.values(await stored(page)).map((answers) => answers['family-name']).sort()).toEqual(['Haddad: <b>', 'Tremblay']);
});

test('a locked file opens with its passphrase only', async ({ page, lang, say }) => {
  const names = await begin(page, lang, say);
  await open(page, names);
  await family(page, say).fill('Haddad');
  await saved(page, say);
  await drafts(page, say);
  await card(page, /Haddad/).getByRole('button', { name: say('Exporter', 'Export') }).click();
  const form = page.locator('form').filter({ has: page.getByRole('radio') });
  await form.getByRole('button', { name: say('Exporter', 'Export') }).click();
  const passphrase = page.getByLabel(say('Phrase de passe', 'Passphrase'), { exact: true });
  await expect(passphrase).toBeFocused();
  await expect(passphrase).toHaveAttribute('aria-invalid', 'true');
  await accessible(page);
  await passphrase.fill('érable lune  Café 7');
  await expect(passphrase).toHaveAttribute('type', 'password');
  await page.getByRole('button', { name: say('Montrer la phrase', 'Show the passphrase') }).click();
  await expect(passphrase).toHaveAttribute('type', 'text');
  const downloading = page.waitForEvent('download');
  await form.getByRole('button', { name: say('Exporter', 'Export') }).click();
  const { name, text } = await downloaded(downloading);
  await expect(page.getByText(say('protégé par votre phrase de passe', 'locked with your passphrase'))).toBeVisible();
  expect(text).not.toContain('Haddad');
  expect(JSON.parse(text)).toMatchObject({ format: 'guichet-draft-locked', version: 1, kdf: 'PBKDF2-SHA256', iterations: 600_000 });

  await pick(page, say, name, text);
  const asked = page.getByLabel(say('Ce fichier est protégé. Quelle est sa phrase de passe ?', 'This file is locked. What is its passphrase?'));
  await asked.fill('érable lune Café 7');
  await page.getByRole('button', { name: say('Ouvrir le fichier', 'Open the file') }).click();
  await expect(page.getByText(say('Ce n’est pas la bonne phrase de passe', 'This is not the right passphrase'))).toBeVisible();
  await expect(asked).toBeFocused();
  await accessible(page);
  // The same letters, composed otherwise.
  await asked.fill('érable lune  Café 7'.normalize('NFD'));
  await page.getByRole('button', { name: say('Ouvrir le fichier', 'Open the file') }).click();
  await page.getByRole('button', { name: say('Importer', 'Import'), exact: true }).click();
  await expect(page.getByText(say('est importée', 'is imported'))).toBeVisible();
  expect(Object.values(await stored(page)).map((answers) => answers['family-name'])).toEqual(['Haddad', 'Haddad']);

  // A byte changed is noticed.
  const changed = JSON.parse(text);
  changed.data = (changed.data[0] === 'A' ? 'B' : 'A') + changed.data.slice(1);
  await pick(page, say, name, JSON.stringify(changed));
  await asked.fill('érable lune  Café 7');
  await page.getByRole('button', { name: say('Ouvrir le fichier', 'Open the file') }).click();
  await expect(page.getByText(say('ou le fichier a été changé', 'or the file was changed'))).toBeVisible();
});

test('what is no draft is refused with the reason', async ({ page, lang, say }) => {
  await drafts(page, say);
  const refusals: [string, string][] = [
    ['{\n  "format": oops', say('à la ligne 2, colonne 13', 'line 2, column 13')],
    ['{"format":"other"}', say('n’est pas une demande de Guichet', 'is not an application of Guichet')],
    ['{"format":"guichet-draft","version":99}', say('Une version plus récente de Guichet a fait ce fichier', 'A newer version of Guichet made this file')],
    ['{"format":"guichet-draft","version":1,"programme":"pr-card","answers":{}}', say('la partie « edition »', 'its part “edition”')],
    ['{"format":"guichet-draft-locked","version":2}', say('Une version plus récente de Guichet a fait ce fichier', 'A newer version of Guichet made this file')],
    ['{"format":"guichet-draft-locked","version":1,"kdf":"PBKDF2-SHA256","iterations":1000,"salt":"AA==","iv":"!","data":"AA=="}', say('la partie « iv »', 'its part “iv”')],
    ['{"format":"guichet-draft-locked","version":1,"kdf":"PBKDF2-SHA256","iterations":4000000000,"salt":"AA==","iv":"AA==","data":"AA=="}', say('la partie « iterations »', 'its part “iterations”')],
  ];
  for (const [text, reason] of refusals) {
    await pick(page, say, 'x.json', text);
    await expect(page.getByText(reason)).toBeVisible();
  }
  await accessible(page);
});

test('what a file holds besides is kept and reported', async ({ page, lang, say }) => {
  await drafts(page, say);
  const text = JSON.stringify({
    ...JSON.parse(draft({
      'applicant/0017k2m/family-name': 'Haddad',
      'applicant/0017k2m/landed-on': '2024-02-31',
      'applicant/0017k2m/star-sign': 'lion',
    })),
    edition: 'imm5445-2031',
    colour: 'blue',
  });
  await pick(page, say, 'x.json', text);
  await expect(page.getByText(say('que cette version ne connaît pas. Les règles', 'which this version does not know. The rules'))).toBeVisible();
  await page.getByText(say('1 renseignement que cette version ne connaît pas', '1 thing that this version does not know')).click();
  await expect(page.getByText('applicant/0017k2m/star-sign')).toBeVisible();
  await page.getByText(say('1 réponse à revoir', '1 answer to look at again')).click();
  await expect(page.getByText('2024-02-31')).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: say('Importer', 'Import'), exact: true }).click();
  await card(page, 'Haddad').getByRole('button', { name: say('Exporter', 'Export') }).click();
  await page.getByLabel(say('Sans protection', 'Not locked')).check();
  const downloading = page.waitForEvent('download');
  await page.locator('form').filter({ has: page.getByRole('radio') }).getByRole('button', { name: say('Exporter', 'Export') }).click();
  expect(JSON.parse((await downloaded(downloading)).text)).toEqual(JSON.parse(text));
});

test.describe('where the browser may delete what is kept', () => {
  test('it is said once, and the file is offered', async ({ page, lang, say }) => {
    // Headless Chromium promises nothing.
    await begin(page, lang, say);
    await page.getByLabel(say('Oui', 'Yes'), { exact: true }).check();
    const notice = page.getByRole('complementary', { name: say('Ce que le navigateur garde', 'What the browser keeps') });
    await expect(notice).toContainText(say('quand la place manque', 'when space runs out'));
    await accessible(page);
    await notice.getByRole('link', { name: say('Exporter', 'Export') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('Vos demandes', 'Your applications'));
    await page.goBack();
    await notice.getByRole('button', { name: say('J’ai compris', 'I understand') }).click();
    await expect(notice).toBeHidden();
    await page.reload();
    await ready(page);
    await expect(page.getByLabel(say('Oui', 'Yes'), { exact: true })).toBeChecked();
    await expect(notice).toBeHidden();
  });

  test('the promise is asked for after the first save, and once', async ({ page, lang, say }) => {
    await page.addInitScript(() => {
      const asked = Number(sessionStorage.getItem('test-asked') ?? 0);
      let granted = asked > 0;
      StorageManager.prototype.persisted = async () => granted;
      StorageManager.prototype.persist = async () => {
        sessionStorage.setItem('test-asked', String(Number(sessionStorage.getItem('test-asked') ?? 0) + 1));
        return (granted = true);
      };
    });
    const asked = () => page.evaluate(() => sessionStorage.getItem('test-asked'));
    await begin(page, lang, say);
    expect(await asked()).toBeNull();
    await page.getByLabel(say('Oui', 'Yes'), { exact: true }).check();
    await saved(page, say);
    await expect.poll(asked).toBe('1');
    await page.getByLabel(say('Non', 'No'), { exact: true }).check();
    await saved(page, say);
    await page.reload();
    await page.getByLabel(say('Oui', 'Yes'), { exact: true }).check();
    await saved(page, say);
    expect(await asked()).toBe('1');
    await expect(page.getByRole('complementary', { name: say('Ce que le navigateur garde', 'What the browser keeps') })).toBeHidden();
  });

  test.describe('on an iPhone', () => {
    test.use({ userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1' });

    test('seven days without a visit are named', async ({ page, lang, say }) => {
      await begin(page, lang, say);
      await page.getByLabel(say('Oui', 'Yes'), { exact: true }).check();
      const notice = page.getByRole('complementary', { name: say('Ce que le navigateur garde', 'What the browser keeps') });
      await expect(notice).toContainText(say('sept jours', 'seven days'));
      await expect(notice).toContainText(say('écran d’accueil', 'home screen'));
    });
  });
});

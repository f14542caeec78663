// The lock on the applications of a device, the question whose device it is, and what the browser really holds.
import { expect, type Locator, type Page } from '@playwright/test';
import { ready } from '../test';
import { AccountPage } from './account';
import type { Lang } from './words';

/** A passphrase, long enough. */
export const PHRASE = 'neuf bateaux sur la rivière';
/** Another. */
export const SECOND = 'seven quiet rivers carry nine boats';

const FILL = { fr: 'remplir/you/names', en: 'fill/you/names' };
const DRAFT = { fr: 'demande', en: 'application' };
const LIST = { fr: '/fr/demandes', en: '/en/applications' };

/** Everything the browser keeps for the site, as text: records, keys and what stands beside the database. */
export function raw(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((done, failed) => {
        const opening = indexedDB.open('guichet');
        opening.onerror = failed;
        opening.onsuccess = () => {
          const names = [...opening.result.objectStoreNames];
          const reading = opening.result.transaction(names);
          const found = names.map((name) => [reading.objectStore(name).getAllKeys(), reading.objectStore(name).getAll()] as const);
          reading.oncomplete = () => {
            opening.result.close();
            // Bytes as the letters they would be.
            const text = (value: unknown): string =>
              value instanceof Uint8Array
                ? new TextDecoder('latin1').decode(value)
                : Array.isArray(value)
                  ? value.map(text).join('\n')
                  : typeof value === 'string'
                    ? value
                    : JSON.stringify(value);
            const all = found.map(([keys, values]) => text(keys.result) + '\n' + text(values.result)).join('\n');
            done(all + JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }));
          };
        };
      }),
  );
}

/** Changes sealed answers where they lie, as nothing of ours would: one bit of one, or two that change places. How many. */
export function tampers(page: Page, how: { path: string; at: number } | { swap: [string, string] }): Promise<number> {
  return page.evaluate(
    (how) =>
      new Promise<number>((done, failed) => {
        const opening = indexedDB.open('guichet');
        opening.onerror = failed;
        opening.onsuccess = () => {
          const writing = opening.result.transaction('answers', 'readwrite');
          const answers = writing.objectStore('answers');
          const [keys, values] = [answers.getAllKeys(), answers.getAll()];
          let count = 0;
          values.onsuccess = () => {
            const find = (path: string) => (keys.result as string[][]).findIndex((key) => key[1]!.endsWith(path));
            const put = (at: number, bytes: Uint8Array) => {
              answers.put(bytes, keys.result[at]!);
              count += 1;
            };
            if ('swap' in how) {
              const [one, other] = how.swap.map(find) as [number, number];
              put(one, values.result[other]);
              put(other, values.result[one]);
            } else {
              const bytes: Uint8Array = values.result[find(how.path)];
              bytes[(how.at + bytes.length) % bytes.length]! ^= 1;
              put(find(how.path), bytes);
            }
          };
          writing.oncomplete = () => {
            opening.result.close();
            done(count);
          };
        };
      }),
    how,
  );
}

export class LockPage {
  readonly account: AccountPage;

  constructor(
    readonly page: Page,
    readonly lang: Lang,
  ) {
    this.account = new AccountPage(page, lang);
  }

  say(id: string, args: Record<string, string | number> = {}) {
    return this.account.say(id, args);
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  get family() {
    return this.page.getByLabel(this.lang === 'fr' ? 'Nom de famille' : 'Family name', { exact: true });
  }

  get given() {
    return this.page.getByLabel(this.lang === 'fr' ? 'Prénoms' : 'Given names');
  }

  get bar() {
    return this.page.getByRole('region', { name: this.say('save-label'), exact: true });
  }

  get box() {
    return this.page.getByLabel(this.say('lock-passphrase'), { exact: true });
  }

  get cards() {
    return this.main.getByRole('listitem');
  }

  get told() {
    return this.page.locator('#told');
  }

  async opensStart() {
    await this.page.goto(`/${this.lang}/`);
    await ready(this.page);
  }

  /** Begins an application and opens its page of names; its address up to the applicant. */
  async begins(): Promise<string> {
    await this.opensStart();
    await this.presses('start-go');
    await expect(this.page.getByRole('group').first()).toBeVisible();
    const draft = new URL(this.page.url()).pathname.split('/').slice(3, 5).join('/');
    await this.opensNames(draft);
    await expect(this.family).toBeVisible();
    return draft;
  }

  async opensNames(draft: string) {
    await this.page.goto(`/${this.lang}/${DRAFT[this.lang]}/${draft}/${FILL[this.lang]}`);
    await ready(this.page);
  }

  async opensList() {
    await this.page.goto(LIST[this.lang]);
    await ready(this.page);
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.say('drafts-title'));
  }

  async presses(id: string) {
    await this.main.getByRole('button', { name: this.say(id), exact: true }).click();
  }

  /** It is on the device. */
  async isHere() {
    await expect(this.bar).toHaveAttribute('data-is', 'device');
    await expect(this.bar.getByRole('status')).toContainText(this.lang === 'fr' ? 'Enregistré' : 'Saved');
  }

  async isSent() {
    await expect(this.bar).toHaveAttribute('data-is', 'server', { timeout: 15_000 });
  }

  /** Opens the form behind a button, and types into its boxes. */
  async fills(id: string, boxes: Record<string, string>) {
    await this.presses(id);
    for (const [box, text] of Object.entries(boxes)) await this.main.getByLabel(this.say(box), { exact: true }).fill(text);
  }

  /** Locks everything on the device. */
  async locks(phrase = PHRASE) {
    await this.opensList();
    await this.fills('lock-set', { 'lock-new': phrase });
    await this.presses('lock-set.do');
    await expect(this.told).toHaveText(this.say('told-lock-set'));
    await expect(this.told).toBeFocused();
  }

  /** Types the passphrase where it is asked. */
  async opens(phrase = PHRASE) {
    await this.box.fill(phrase);
    await this.presses('lock-open');
  }
}

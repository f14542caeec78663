// The lock on the applications of a device, the question whose device it is, and what the browser really holds.
import { expect, type Page } from '@playwright/test';
import { Device } from './device';

/** A passphrase, long enough. */
export const PHRASE = 'neuf bateaux sur la rivière';
/** Another. */
export const SECOND = 'seven quiet rivers carry nine boats';

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

export class LockPage extends Device {
  get box() {
    return this.page.getByLabel(this.say('lock-passphrase'), { exact: true });
  }

  get told() {
    return this.page.locator('#told');
  }

  /** It is on the device, and one reads so. */
  override async isHere() {
    await super.isHere();
    await expect(this.bar.getByRole('status')).toContainText(this.lang === 'fr' ? 'Enregistré' : 'Saved');
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

// The files kept of a document.
import { expect, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import type { Args, Lang, Words } from './words';

export type Picked = { name: string; mimeType: string; buffer: Buffer };

export class EnclosePage {
  constructor(
    readonly page: Page,
    readonly words: Words,
    readonly lang: Lang,
  ) {}

  get main(): Locator {
    return this.page.getByRole('main');
  }

  say(id: string, args: Args = {}) {
    return this.words.say(id, args);
  }

  button(id: string, of?: string): Locator {
    return this.main.getByRole('button', { name: of ? `${this.say(id)} ${of}` : this.say(id), exact: true });
  }

  /** From the list of documents. */
  async opens(document: string, how = 'enclose-link') {
    const name = this.say(`document-${document}`);
    await this.main.getByRole('link', { name: `${this.say(how)} ${name}`, exact: true }).click();
    await this.isOpen(document);
  }

  async isOpen(document: string) {
    await expect(this.main.getByRole('heading', { level: 1 })).toContainText(this.say(`document-${document}`));
    await expect(this.main.getByText(this.say('enclose-kinds'), { exact: true })).toBeVisible();
  }

  /** Picks files with one of the page's own buttons. */
  async picks(files: Picked[], by = 'enclose-pick', of?: string) {
    const choosing = this.page.waitForEvent('filechooser');
    await this.button(by, of).click();
    const chooser = await choosing;
    await chooser.setFiles(chooser.isMultiple() ? files : files[0]!);
  }

  /** Drops files from elsewhere onto the page. */
  async drops(files: Picked[]) {
    await this.main.locator('.drop').dispatchEvent('drop', { dataTransfer: await this.carried(files) });
  }

  /** Pastes a picture out of the clipboard. */
  async pastes(file: Picked) {
    const carried = await this.carried([file]);
    await carried.evaluate((clipboardData) => {
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
  }

  private carried(files: Picked[]) {
    const all = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString('base64') }));
    return this.page.evaluateHandle((all) => {
      const carried = new DataTransfer();
      for (const { name, mimeType, base64 } of all) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        carried.items.add(new File([bytes], name, { type: mimeType }));
      }
      return carried;
    }, all);
  }

  /** The files, by name, in their order. */
  async lists(names: string[]) {
    await expect(this.main.locator('ul.cards > li h3')).toHaveText(names, { timeout: 15_000 });
  }

  card(name: string): Locator {
    return this.main.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  /** What was done is said, politely. */
  async tells(id: string, args: Args = {}) {
    await expect(this.main.locator('#enclose-said')).toContainText(this.say(id, args), { timeout: 15_000 });
  }

  /** What was not kept is said with its reason. */
  async refuses(reasons: Record<string, string>) {
    const faults = this.main.getByRole('alert');
    await expect(faults.getByRole('listitem')).toHaveCount(Object.keys(reasons).length, { timeout: 15_000 });
    for (const [name, why] of Object.entries(reasons)) {
      await expect(faults).toContainText(this.say('enclose-refused', { name, why: this.say(`api-${why}`) }));
    }
    await expect(faults).toBeFocused();
  }

  /** The file as a person gets it who saves it. */
  async saves(name: string): Promise<Buffer> {
    const downloading = this.page.waitForEvent('download');
    await this.button('enclose-save', name).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(name);
    return readFile(await download.path());
  }
}

/** Spoils what the device keeps of its files, as nothing of ours would: the bytes of one, what is known of another. */
export function spoils(page: Page, bytes: string, known: string): Promise<void> {
  return page.evaluate(
    ([bytes, known]) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('guichet');
        opening.onerror = failed;
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['files', 'bytes'], 'readwrite');
          const all = writing.objectStore('files').openCursor();
          all.onsuccess = () => {
            const cursor = all.result;
            if (!cursor) return;
            if (String(cursor.value).includes(known!)) cursor.update('{"id":');
            if (String(cursor.value).includes(bytes!)) {
              const store = writing.objectStore('bytes');
              const reading = store.get(cursor.key);
              reading.onsuccess = () => {
                reading.result[reading.result.length - 9] ^= 1;
                store.put(reading.result, cursor.key);
              };
            }
            cursor.continue();
          };
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
          writing.onabort = failed;
        };
      }),
    [bytes, known],
  );
}

/** A JPEG of a size, of one colour on the left and another on the right; with noise it weighs what photos weigh. */
export async function photo(page: Page, width: number, height: number, noise = 0): Promise<Buffer> {
  const url = await page.evaluate(
    ([width, height, noise]) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [width!, height!];
      const context = canvas.getContext('2d')!;
      context.fillStyle = '#c00';
      context.fillRect(0, 0, width! / 2, height!);
      context.fillStyle = '#00c';
      context.fillRect(width! / 2, 0, width! / 2, height!);
      let seed = 7;
      for (let n = 0; n < noise!; n++) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        context.fillStyle = `hsl(${seed % 360} 60% 50%)`;
        context.fillRect(seed % width!, (seed >> 8) % height!, 3, 3);
      }
      return canvas.toDataURL('image/jpeg', 0.97);
    },
    [width, height, noise],
  );
  return Buffer.from(url.split(',')[1]!, 'base64');
}

/** The same, turned a quarter by what its camera noted; it also tells where it was taken. */
export function tilted(jpeg: Buffer): Buffer {
  const field = (tag: number, kind: number, count: number, value: Buffer) => {
    const entry = Buffer.alloc(12);
    entry.writeUInt16BE(tag, 0);
    entry.writeUInt16BE(kind, 2);
    entry.writeUInt32BE(count, 4);
    value.copy(entry, 8);
    return entry;
  };
  const long = (value: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
  };
  const exif = Buffer.concat([
    Buffer.from('Exif\0\0MM\0*\0\0\0\x08', 'latin1'),
    Buffer.from([0, 2]),
    field(0x0112, 3, 1, Buffer.from([0, 6, 0, 0])),
    field(0x8825, 4, 1, long(38)),
    Buffer.alloc(4),
    Buffer.from([0, 1]),
    field(0x0001, 2, 2, Buffer.from('N\0\0\0')),
    Buffer.alloc(4),
    Buffer.from('LATITUDE'),
  ]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(exif.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

/** How a picture is looked at: its size, and whether its upper left corner is red. */
export function looks(page: Page, jpeg: Buffer): Promise<{ width: number; height: number; red: boolean }> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const [r, , b] = context.getImageData(3, 3, 1, 1).data;
    return { width: bitmap.width, height: bitmap.height, red: b! < r! };
  }, jpeg.toString('base64'));
}

/** A PDF of one empty page, with a text nobody sees. */
export function pdf(text: string, trailer = ''): Buffer {
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>'];
  let body = `%PDF-1.4\n% ${text}\n`;
  const starts = objects.map((object, n) => {
    const start = body.length;
    body += `${n + 1} 0 obj${object}endobj\n`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const xref = body.length;
  return Buffer.from(
    `${body}xref\n0 4\n0000000000 65535 f \n${table}trailer<</Size 4/Root 1 0 R${trailer}>>\nstartxref\n${xref}\n%%EOF\n`,
    'latin1',
  );
}

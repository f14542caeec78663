// The check of a photo on the device.
import { deflateSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import type { Args, Words } from './words';

type Line = 'hair' | 'chin' | 'middle';

export class PhotoPage {
  constructor(
    private page: Page,
    private words: Words,
  ) {}

  private get main() {
    return this.page.getByRole('main');
  }

  async isOpen() {
    await expect(this.main.getByRole('heading', { level: 1 })).toHaveText(this.words.say('photo-title'));
    await expect(this.main.getByText(this.words.say('photo-private'), { exact: true })).toBeVisible();
  }

  /** Picks a file with the page's own button. */
  async picks(name: string, mimeType: string, buffer: Buffer) {
    const choosing = this.page.waitForEvent('filechooser');
    const label = (id: string) => this.main.getByRole('button', { name: this.words.say(id), exact: true });
    await label('photo-pick').or(label('photo-other')).click();
    await (await choosing).setFiles({ name, mimeType, buffer });
  }

  line(line: Line) {
    return this.main.getByRole('slider', { name: this.words.say(`photo-line-${line}`), exact: true });
  }

  /** Drags a line across to a height, given as a part of the photo's height. */
  async drags(line: Line, to: number) {
    const area = await this.main.getByRole('group', { name: this.words.say('photo-area'), exact: true }).boundingBox();
    const held = await this.line(line).boundingBox();
    if (!area || !held) throw new Error('no photo');
    const x = area.x + area.width / 4;
    await this.page.mouse.move(x, held.y + held.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(x, area.y + area.height * to, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Presses a key on a line so many times. */
  async presses(line: Line, key: string, times = 1) {
    await this.line(line).focus();
    for (let n = 0; n < times; n++) await this.page.keyboard.press(key);
  }

  /** What was measured. */
  async says(about: string, says: string, figures: Args = {}) {
    const part = this.main.locator('section').filter({
      has: this.page.getByRole('heading', { name: this.words.say(`photo-check-${about}`), exact: true }),
    });
    await expect(part).toContainText(this.words.say(`photo-check-${about}.${says}`, figures));
  }

  async usesTheDayOfTheFile(day: string) {
    await expect(this.main.getByText(this.words.say('photo-date-found', { date: day }), { exact: true })).toBeVisible();
    await this.main.getByRole('button', { name: this.words.say('photo-date-use'), exact: true }).click();
  }
}

/** A PNG of one grey, with a darker oval for a head from `hair` to `chin`. */
export function picture(width: number, height: number, hair: number, chin: number): Buffer {
  const rows = Buffer.alloc((width + 1) * height, 220);
  const [middle, reach] = [(hair + chin) / 2, (chin - hair) / 2];
  for (let y = 0; y < height; y++) {
    rows[y * (width + 1)] = 0;
    const off = (y - middle) / reach;
    if (1 < Math.abs(off)) continue;
    const half = Math.sqrt(1 - off * off) * reach * 0.75;
    rows.fill(120, y * (width + 1) + 1 + Math.round(width / 2 - half), y * (width + 1) + 1 + Math.round(width / 2 + half));
  }
  const chunk = (kind: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(kind), data]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(data.length, 0);
    body.copy(framed, 4);
    framed.writeUInt32BE(crc(body), body.length + 4);
    return framed;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(data: Buffer): number {
  let crc = ~0;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

/** A JPEG, with an Exif segment put in that tells when it was taken: `2014:02:28 15:30:00`. */
export function takenAt(jpeg: Buffer, moment: string): Buffer {
  const field = (tag: number, kind: number, count: number, value: number) => {
    const entry = Buffer.alloc(12);
    entry.writeUInt16BE(tag, 0);
    entry.writeUInt16BE(kind, 2);
    entry.writeUInt32BE(count, 4);
    entry.writeUInt32BE(value, 8);
    return entry;
  };
  const directory = (entry: Buffer) => Buffer.concat([Buffer.from([0, 1]), entry, Buffer.alloc(4)]);
  const exif = Buffer.concat([
    Buffer.from('Exif\0\0MM\0*\0\0\0\x08', 'latin1'),
    directory(field(0x8769, 4, 1, 26)),
    directory(field(0x9003, 2, 20, 44)),
    Buffer.from(`${moment}\0`, 'latin1'),
  ]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(exif.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

// The drafts on this device.
import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import type { Draft } from './command';
import type { Words } from './words';

export class DraftsPage {
  constructor(
    private page: Page,
    private words: Words,
  ) {}

  async opens() {
    await this.page.getByRole('contentinfo').getByRole('link', { name: this.words.say('drafts-link'), exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.words.say('drafts-title'));
  }

  /** The file a person gets who exports the only draft, not locked. */
  async exports(): Promise<Draft> {
    await this.opens();
    const main = this.page.getByRole('main');
    await main.getByRole('listitem').getByRole('button', { name: this.words.say('export') }).click();
    await main.getByRole('radio', { name: this.words.say('export-plain') }).check();
    const downloading = this.page.waitForEvent('download');
    await main.getByRole('button', { name: this.words.say('export'), exact: true }).click();
    const draft = JSON.parse(await readFile(await (await downloading).path(), 'utf8')) as Draft;
    await this.goesOn();
    return draft;
  }

  /** Opens the newest draft: its steps. */
  async goesOn() {
    await this.page.getByRole('main').getByRole('listitem').getByRole('heading').first().getByRole('link').click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.words.say('tasks-title'));
  }

  /** Takes a draft from a file and opens it. */
  async imports(draft: object) {
    await this.opens();
    const main = this.page.getByRole('main');
    const file = { name: 'draft.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(draft)) };
    await main.getByLabel(this.words.say('import-file'), { exact: true }).setInputFiles(file);
    await main.getByRole('button', { name: this.words.say('import-take'), exact: true }).click();
    await expect(main.getByText(this.words.say('told-undone'))).toBeHidden();
    await this.goesOn();
  }
}

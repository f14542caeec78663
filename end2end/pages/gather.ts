// The checklist: what to enclose.
import { expect, type Page } from '@playwright/test';
import type { Words } from './words';

export class GatherPage {
  constructor(
    private page: Page,
    private words: Words,
  ) {}

  /** These documents, in this order, and no other; each has its box ticked. Those that share the paper of another have none. */
  async asksFor(documents: string[], shared: string[] = []) {
    const main = this.page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(this.words.say('gather-title'));
    const tick = this.words.say('checklist-tick');
    const boxes = documents.map((document) => main.getByRole('checkbox', { name: `${tick} ${this.words.say(`document-${document}`)}`, exact: true }));
    for (const box of boxes) await expect(box).toBeChecked();
    await expect(main.getByRole('checkbox')).toHaveCount(documents.length);
    const count = documents.length + shared.length;
    const lead = this.words.say('gather-lead', { done: count, of: count });
    await expect(main.getByText(lead, { exact: true })).toBeVisible();
    const names = await main.getByRole('heading', { level: 3 }).allTextContents();
    const listed = documents.map((document) => this.words.say(`document-${document}`));
    expect(names.filter((name) => listed.includes(name))).toEqual(listed);
    for (const document of shared) expect(names).toContain(this.words.say(`document-${document}`));
  }
}

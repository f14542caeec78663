// A date in its boxes.
import { expect, type Page } from '@playwright/test';
import { beginning, ending } from './hands';
import type { Words } from './words';

export type Parts = Partial<Record<'year' | 'month' | 'day', string>>;

export class DateBoxes {
  constructor(
    private page: Page,
    private words: Words,
    private question: string,
  ) {}

  box(part: keyof Parts) {
    const group = this.page.getByRole('group', { name: ending(this.words.say(this.question)) });
    return group.getByRole('textbox', { name: beginning(this.words.say(`date-parts.${part}`)) });
  }

  async type(parts: Parts) {
    for (const [part, text] of Object.entries(parts)) await this.box(part as keyof Parts).pressSequentially(text);
  }

  async hold(parts: Parts) {
    for (const [part, text] of Object.entries(parts)) await expect(this.box(part as keyof Parts)).toHaveValue(text);
  }
}

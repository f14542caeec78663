// Absences from Canada: what they add up to.
import { expect, type Page } from '@playwright/test';
import { finding } from './answer';
import type { Args, Words } from './words';

export class TravelPage {
  constructor(
    private page: Page,
    private words: Words,
  ) {}

  /** The two large figures, and what the picture of five years says. */
  async counts({ away, here }: { away: number; here: number }) {
    const figure = (id: string) => this.page.locator('dl > div', { hasText: this.words.say(id) }).getByRole('definition');
    await expect(figure('travel-away')).toHaveText(this.words.number(away));
    await expect(figure('travel-here')).toHaveText(this.words.number(here));
    await expect(this.page.getByRole('img', { name: this.words.say('days', { days: away }) })).toBeVisible();
  }

  async says(rule: string, says: string, figures: Args) {
    await finding(this.page, this.words, rule, says, figures);
  }
}

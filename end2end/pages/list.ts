// A history month by month, and trips added from a list.
import { expect, type Page } from '@playwright/test';
import { escaped } from './hands';
import type { Args, Words } from './words';

export class MonthsPage {
  constructor(
    private page: Page,
    private words: Words,
  ) {}

  /** Follows the link under a list. */
  async opens(table: 'addresses' | 'activities') {
    await this.page.getByRole('main').getByRole('link', { name: this.words.say('months-link'), exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.words.say(`months-title.${table}`));
  }

  /** The row of a year. */
  year(year: number) {
    const table = this.page.getByRole('table', { name: this.words.say('months-title'), exact: true });
    return table.getByRole('row', { name: new RegExp(`^${year}\\b`) });
  }

  private period(from: string, to: string) {
    return from === to ? this.words.say('gap-month', { from }) : this.words.say('gap-months', { from, to });
  }

  /** The button of a gap, by its first and last month in words. */
  gap(from: string, to: string) {
    const name = this.words.say('months-open', { period: this.period(from, to) });
    return this.page.getByRole('table').getByRole('button', { name, exact: true });
  }

  /** What months of a year are. */
  async are(year: number, is: 'once' | 'twice', from: string, to: string) {
    await expect(this.year(year)).toContainText(this.words.say(`months-${is}`, { period: this.period(from, to) }));
  }
}

export class ImportPage {
  constructor(
    private page: Page,
    private words: Words,
  ) {}

  private main() {
    return this.page.getByRole('main');
  }

  /** Follows the link under the trips. */
  async opens() {
    await this.main().getByRole('link', { name: this.words.say('paste-link'), exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.words.say('paste-title'));
  }

  box() {
    return this.main().getByLabel(this.words.say('trips-pasted'), { exact: true });
  }

  async picks(name: string, bytes: Buffer) {
    const file = { name, mimeType: 'text/csv', buffer: bytes };
    await this.main().getByLabel(this.words.say('paste-file'), { exact: true }).setInputFiles(file);
  }

  /** How many trips are to be added, and how many lines stay. */
  async finds(trips: number, left: number) {
    await expect(this.main().getByRole('heading', { name: this.words.say('paste-found', { count: trips }), exact: true })).toBeVisible();
    const stays = this.main().getByRole('heading', { name: this.words.say('paste-left', { count: left }), exact: true });
    await expect(stays).toHaveCount(left === 0 ? 0 : 1);
  }

  /** A line that is not added, to be corrected where it stands. */
  line(number: number) {
    return this.main().getByLabel(this.words.say('paste-line', { number }), { exact: true });
  }

  async says(number: number, why: string, args: Args = {}) {
    await expect(this.line(number)).toHaveAccessibleDescription(this.words.say(`paste-why.${why}`, args));
  }

  /** What a column holds. */
  column(number: number) {
    const name = escaped(this.words.say('paste-column', { number }));
    return this.main().getByRole('combobox', { name: new RegExp(`^${name}( |$)`) });
  }

  async adds(count: number) {
    await this.main().getByRole('button', { name: this.words.say('paste-add', { count }), exact: true }).click();
    await expect(this.main().getByText(this.words.say('paste-added', { count }), { exact: true })).toBeVisible();
  }

  async takesBack() {
    await this.main().getByRole('button', { name: this.words.say('paste-undo'), exact: true }).click();
  }

  async seesTrips() {
    await this.main().getByRole('link', { name: this.words.say('paste-to-trips'), exact: true }).click();
  }
}

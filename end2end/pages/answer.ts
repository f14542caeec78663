// "Can I apply?": what the screen says.
import { expect, type Page } from '@playwright/test';
import type { Args, Words } from './words';

export class AnswerPage {
  constructor(
    private page: Page,
    private words: Words,
  ) {}

  /** One of `holds`, `unknown`, `returned`, `not-yet`, `not-eligible`. */
  async says(standing: string) {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.words.say(`can-apply.${standing}`));
    await expect(this.page.getByRole('main')).toContainText(this.words.say(`can-apply.${standing}-lead`));
  }

  /** The worst finding: its title, its sentence with figures, what would change it. */
  async because(rule: string, says: string, figures: Args = {}) {
    await finding(this.page, this.words, rule, says, figures);
  }

  /** Follows the link to change an answer. */
  async changes(id: string) {
    await changes(this.page, this.words, id);
  }

  async prepares() {
    await this.page.getByRole('link', { name: this.words.say('can-apply-go'), exact: true }).click();
  }
}

/** A finding on the page, under its own heading; with its cure when it has one. */
export async function finding(page: Page, words: Words, rule: string, says: string, figures: Args = {}) {
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: words.say(`rule-${rule}`), exact: true })).toBeVisible();
  await expect(main.getByText(words.say(`rule-${rule}.${says}`, figures), { exact: true })).toBeVisible();
  const cure = words.find(`rule-${rule}.${says}-cure`, figures);
  if (cure) await expect(main.getByText(cure, { exact: true }).first()).toBeVisible();
}

/** Follows the link to change an answer, unfolding what hides it. */
export async function changes(page: Page, words: Words, id: string) {
  const label = words.find(`${id}.label`) ?? words.say(id);
  const named = page.getByRole('link', { name: `${words.say('change')} ${label}`, exact: true, includeHidden: true });
  const link = page.getByRole('main').getByRole('link').and(named).first();
  await expect(page.getByRole('main').locator('a').and(named).first()).toBeAttached();
  if (!(await link.isVisible())) await page.getByRole('main').locator('details', { has: named }).first().locator('summary').first().click();
  await link.click();
}

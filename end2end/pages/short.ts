// One question, answered before anything is begun.
import { expect, type Page } from '@playwright/test';
import { Pointer } from './hands';
import type { Args, Words } from './words';

export class ShortPage {
  private hands: Pointer;

  constructor(
    private page: Page,
    private words: Words,
  ) {
    this.hands = new Pointer(page);
  }

  private get main() {
    return this.page.getByRole('main');
  }

  /** From the start page to one of the questions. */
  async opens(id: string) {
    await this.main.getByRole('link', { name: this.words.say('start-answers'), exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.words.say('short-title'));
    await this.goesTo(id);
  }

  async goesTo(id: string) {
    await this.main.getByRole('link', { name: this.words.say(`short-${id}`), exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.words.say(`short-${id}`));
  }

  /** Chooses an option of a question. */
  async chooses(id: string, option: string, of = id) {
    await this.hands.choose(this.words.say(id), this.words.say(`${of}.${option}`));
  }

  async says(text: string) {
    await expect(this.main.getByText(text, { exact: true })).toBeVisible();
  }

  /** The first words of the answer. */
  async answers(id: string, figures: Args = {}) {
    await expect(this.main.getByRole('status')).toHaveText(this.words.say(id, figures));
  }

  async asks(id: string, asked = true) {
    const group = this.main.getByRole('group', { name: this.words.say(id) });
    await (asked ? expect(group).toBeVisible() : expect(group).toBeHidden());
  }

  async keeps() {
    await this.main.getByRole('button', { name: this.words.say('short-keep'), exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.words.say('tasks-title'));
  }
}

// The people in one envelope.
import { expect, type Locator, type Page } from '@playwright/test';
import { beginning } from './hands';
import type { Words } from './words';

export class PeoplePage {
  constructor(
    private page: Page,
    private words: Words,
  ) {}

  /** One person's card. */
  card(name: string): Locator {
    const heading = this.page.getByRole('heading', { level: 2, name, exact: true });
    return this.page.getByRole('main').getByRole('listitem').filter({ has: heading });
  }

  async lists(names: string[]) {
    const headings = this.page.getByRole('main').getByRole('listitem').getByRole('heading', { level: 2 });
    await expect(headings).toHaveText(names);
  }

  /** What everyone pays, once. */
  async pays(people: number, due: string) {
    await expect(this.page.getByRole('main')).toContainText(this.words.say('people-lead', { people, due }));
  }

  async adds() {
    await this.page.getByRole('button', { name: this.words.say('people-add'), exact: true }).click();
  }

  async opens(name: string) {
    await this.card(name).getByRole('heading', { level: 2 }).getByRole('link').click();
  }

  /** Opens the page that asks whether a group is shared. */
  async changes(name: string, group: string) {
    const card = this.card(name);
    await card.getByText(this.words.say('people-shared'), { exact: true }).click();
    const link = `${this.words.say('change')} ${this.words.find(`${group}.label`)!}`;
    await card.getByRole('link', { name: beginning(link) }).click();
  }

  async removes(name: string) {
    await this.card(name).getByRole('button', { name: beginning(this.words.say('remove')) }).click();
  }

  async splits(name: string) {
    await this.card(name).getByRole('button', { name: beginning(this.words.say('people-split')) }).click();
    await expect(this.page.getByRole('main')).toContainText(this.words.say('people-parted', { name }));
  }
}

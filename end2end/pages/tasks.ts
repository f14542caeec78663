// The steps: every task, and how it stands.
import { expect, type Page } from '@playwright/test';
import { beginning } from './hands';
import type { Words } from './words';

export const TOPICS = [
  'screen', 'documents', 'photos', 'you', 'contact', 'residence', 'addresses', 'activities', 'travel', 'signing', 'payment', 'sending',
];

export class TasksPage {
  constructor(
    private page: Page,
    private words: Words,
  ) {}

  /** The link in the save bar: it is on every page of a draft. */
  async opens() {
    await this.page.getByRole('link', { name: this.words.say('tasks-link'), exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.words.say('tasks-title'));
  }

  task(topic: string) {
    return this.page.getByRole('main').getByRole('listitem').getByRole('link', { name: beginning(this.words.say(`topic-${topic}`)) });
  }

  async stands(topic: string, status: string) {
    await expect(this.task(topic)).toContainText(this.words.say(`status-${status}`));
  }

  /** Goes on with the first task that is not done. */
  async continues(topic: string) {
    const name = this.words.say('tasks-continue', { topic: this.words.say(`topic-${topic}`) });
    await this.page.getByRole('main').getByRole('link', { name, exact: true }).click();
  }

  async everythingIsDone() {
    await this.opens();
    for (const topic of TOPICS) await this.stands(topic, 'done');
    const lead = this.words.say('tasks-lead', { done: TOPICS.length, of: TOPICS.length });
    await expect(this.page.getByRole('main')).toContainText(lead);
  }

  /** Opens one of the overviews, by its link or by the task it belongs to, or the trips. */
  async goesTo(where: 'people' | 'verdict' | 'review' | 'print' | 'dates' | 'days' | 'gather' | 'pay' | 'send' | 'travel') {
    await this.opens();
    const task = { gather: 'documents', pay: 'payment', send: 'sending', travel: 'travel' }[where as string];
    if (task) return this.task(task).click();
    await this.page.getByRole('main').getByRole('link', { name: this.words.say(`${where}-link`), exact: true }).click();
  }
}

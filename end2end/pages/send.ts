// "Would it be returned?"
import { expect, type Page } from '@playwright/test';
import { changes, finding } from './answer';
import type { Findings } from './command';
import type { Args, Words } from './words';

const GROUPS = ['not-eligible', 'not-yet', 'returned', 'delayed', 'unknown', 'warning', 'hint'];

export class SendPage {
  constructor(
    private page: Page,
    private words: Words,
  ) {}

  private async stands(standing: string, figures: Args = {}) {
    // What it says instead is the first thing one wants to know.
    const reasons = await this.page.getByRole('main').getByRole('heading').allTextContents();
    await expect(this.page.getByRole('heading', { level: 1 }), reasons.join(' · ')).toHaveText(this.words.say(`send-title.${standing}`));
    await expect(this.page.getByRole('main')).toContainText(this.words.say(`send-lead.${standing}`, figures));
  }

  async saysItWouldNotComeBack() {
    await this.stands('ready');
  }

  async saysItWouldComeBack(reasons: number) {
    await this.stands('returned', { reasons });
  }

  async saysSomethingComesFirst() {
    await this.stands('blocked');
  }

  async gives(rule: string, says: string, figures: Args = {}) {
    await finding(this.page, this.words, rule, says, figures);
  }

  /** Opens what is only good to know. */
  async unfolds(count: number) {
    await this.page.getByRole('main').getByText(this.words.say('send-group.hint', { count }), { exact: true }).click();
  }

  /** Follows the link to change an answer. */
  async changes(id: string) {
    await changes(this.page, this.words, id);
  }

  /** As many findings of each kind as the command line has on the same draft. */
  async agreesWith({ findings }: Findings) {
    for (const group of GROUPS) {
      const count = findings.filter(({ verdict }) => (verdict ?? 'unknown') === group).length;
      const heading = this.page.getByRole('main').getByText(this.words.say(`send-group.${group}`, { count }), { exact: true });
      await expect(heading, `${count} of ${group}`).toHaveCount(count === 0 ? 0 : 1);
    }
  }
}

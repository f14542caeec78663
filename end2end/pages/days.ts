// The picture of the days: what they add up to, day by day, on another day, with trips tried out.
import { expect, type Page } from '@playwright/test';
import { DateBoxes } from './date';
import type { Args, Words } from './words';

export class DaysPage {
  constructor(
    private page: Page,
    private words: Words,
  ) {}

  private get main() {
    return this.page.getByRole('main');
  }

  async isOpen() {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.words.say('days-title'));
  }

  /** The large figures, by the ids of their words. */
  async counts(figures: Record<string, number>) {
    for (const [id, days] of Object.entries(figures)) {
      const figure = this.main.locator('dl > div').filter({ has: this.page.getByText(this.words.say(id), { exact: true }) });
      await expect(figure.getByRole('definition'), id).toHaveText(this.words.number(days));
    }
  }

  /** On which day the days are looked at, and what the law makes of them. */
  async says(on: string, says: string, figures: Args) {
    const examined = this.words.say('days-examined', { on: this.words.date(on) });
    await expect(this.main.getByRole('heading', { name: examined, exact: true })).toBeVisible();
    await expect(this.main.getByText(this.words.say(`rule-residency-obligation.${says}`, figures), { exact: true })).toBeVisible();
  }

  /** A line about the days to come. */
  async foresees(id: string, args: Record<string, string> = {}) {
    const dates = Object.fromEntries(Object.entries(args).map(([name, day]) => [name, this.words.date(day)]));
    await expect(this.main.getByText(this.words.say(id, { date: '', on: '', ...dates }), { exact: true })).toBeVisible();
  }

  /** A row of the table: the same as the picture. */
  async lists(from: string, to: string, days: number, what: string) {
    const row = [this.words.date(from), this.words.date(to), this.words.number(days), this.words.say(`day-${what}`)];
    await expect(this.page.getByRole('table').getByRole('row').filter({ hasText: row[0]! }).filter({ hasText: row[3]! })).toHaveText(row.join(''));
  }

  /** What a picture says to who does not see it. */
  async draws(away: number, counted: number) {
    const said = this.page.getByRole('img', { name: this.words.say('days-picture', { from: '', to: '', away, counted }).split(': ').at(-1)! });
    await expect(said).toBeVisible();
  }

  private async types(question: string, day: string) {
    const [year, month, date] = day.split('-') as [string, string, string];
    const boxes = new DateBoxes(this.page, this.words, question);
    for (const [part, text] of Object.entries({ year, month, day: date })) await boxes.box(part as 'year').fill(text);
  }

  async presses(id: string) {
    await this.page.getByRole('button', { name: this.words.say(id), exact: true }).click();
  }

  /** Looks at another day. */
  async moves(day: string) {
    await this.types('days-move.ask', day);
    await this.presses('days-move.set');
  }

  /** Tries a trip out. */
  async tries(left: string, back: string) {
    await this.types('days-try.left', left);
    await this.types('days-try.back', back);
    await this.presses('days-try.add');
  }

  private tried(left: string, back: string) {
    return this.words.say('days-try.trip', { from: this.words.date(left), to: this.words.date(back) });
  }

  /** What a trip tried out costs: its days, and what the law makes of the day of return. */
  async costs(left: string, back: string, days: number, says: string, figures: Args) {
    const trip = this.main.getByRole('listitem').filter({ hasText: this.tried(left, back) });
    const stands = this.words.say(`rule-residency-obligation.${says}`, figures);
    await expect(trip.getByText(this.words.say('days-try.cost', { days, stands }), { exact: true })).toBeVisible();
  }

  /** Takes it away again. */
  async drops(left: string, back: string) {
    const trip = this.tried(left, back);
    await this.page.getByRole('button', { name: `${this.words.say('remove')} ${trip}` }).click();
  }

  /** What becomes of a trip's claim. */
  async claims(place: string, counted: number, claimed: number) {
    const trip = this.main.getByRole('listitem').filter({ hasText: place });
    await expect(trip).toContainText(this.words.say('days-claims.result', { counted, claimed }));
  }
}

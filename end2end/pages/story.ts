// What a story is told with: the words of its language, a day that stands still, and the pages.
import type { BrowserContext, Page } from '@playwright/test';
import { expect, ready, test as base } from '../test';
import { AnswerPage } from './answer';
import { assess, type Findings } from './command';
import { DateBoxes } from './date';
import { DaysPage } from './days';
import { DraftsPage } from './drafts';
import { GatherPage } from './gather';
import { type Hands, Pointer } from './hands';
import { Journey } from './journey';
import { draftOf, leveled, type Person, TODAY } from './people';
import { stepsOf } from './places';
import { PeoplePage } from './together';
import { PrintPage } from './print';
import { SendPage } from './send';
import { TasksPage } from './tasks';
import { TravelPage } from './travel';
import { type Lang, type Words, WORDS } from './words';

/** The pages of one window. */
export class Site {
  readonly words: Words;
  readonly answer: AnswerPage;
  readonly tasks: TasksPage;
  readonly gather: GatherPage;
  readonly send: SendPage;
  readonly travel: TravelPage;
  readonly days: DaysPage;
  readonly print: PrintPage;
  readonly people: PeoplePage;
  readonly drafts: DraftsPage;

  constructor(
    readonly page: Page,
    readonly lang: Lang,
    readonly today: string,
  ) {
    this.words = WORDS[lang];
    this.answer = new AnswerPage(page, this.words);
    this.tasks = new TasksPage(page, this.words);
    this.gather = new GatherPage(page, this.words);
    this.send = new SendPage(page, this.words);
    this.travel = new TravelPage(page, this.words);
    this.days = new DaysPage(page, this.words);
    this.print = new PrintPage(page, this.words);
    this.people = new PeoplePage(page, this.words);
    this.drafts = new DraftsPage(page, this.words);
  }

  async opens() {
    await this.page.goto(`/${this.lang}/`);
    await ready(this.page);
  }

  /** Follows a link to an address of this site: no page is loaded, as when one follows the links there are. */
  async follows(address: string) {
    const heading = this.page.getByRole('main').getByRole('heading', { level: 1 });
    await expect(heading, address).toBeVisible();
    if (new URL(this.page.url()).pathname === address) return;
    const before = (await heading.textContent())!;
    await this.page.evaluate((address) => {
      const link = document.createElement('a');
      link.href = address;
      document.querySelector('main')!.append(link);
      link.click();
      link.remove();
    }, address);
    await expect(heading, address).not.toHaveText(before);
    expect(new URL(this.page.url()).pathname).toBe(address);
  }

  date(question: string) {
    return new DateBoxes(this.page, this.words, question);
  }

  /** Everything typed is on the device: the page says since when. */
  async isSaved() {
    const saving = this.page.getByRole('region', { name: this.words.say('save-label'), exact: true });
    await expect(saving).toContainText(this.words.say('save-device', { hours: '12', minutes: '00' }));
  }

  /** Somebody who has begun and whom the first question is put to. */
  async begins(person: Person, hands: Hands = new Pointer(this.page)): Promise<Journey> {
    await this.opens();
    const applicant = new Journey(this.words, hands, person);
    await applicant.begins();
    return applicant;
  }

  /** Somebody who answers the screen and does every task, then looks at the page that tells whether it would come back. */
  async prepares(person: Person, hands?: Hands): Promise<Journey> {
    const applicant = await this.begins(person, hands);
    await applicant.answers();
    await this.answer.says('holds');
    await this.answer.prepares();
    await applicant.prepares();
    await this.tasks.everythingIsDone();
    await this.tasks.goesTo('send');
    return applicant;
  }

  /** Somebody who comes with a draft in a file. */
  async brings(person: Person, ready: string[] = []) {
    await this.opens();
    await this.drafts.imports(draftOf(person, ready));
  }

  /** The same straight into the store, without a word said, and opens its steps. */
  async stores(person: Person, enclosed: string[] = [], others: Record<string, [Person, string[]]> = {}) {
    const { answers, ...head } = draftOf(person, enclosed);
    for (const [name, [other, ready]] of Object.entries(others)) Object.assign(answers, draftOf(other, ready, name).answers);
    await this.page.evaluate(
      ([head, answers]) =>
        new Promise<void>((done, failed) => {
          const opening = indexedDB.open('guichet');
          opening.onerror = failed;
          opening.onsuccess = () => {
            const writing = opening.result.transaction(['drafts', 'answers'], 'readwrite');
            writing.objectStore('drafts').put(JSON.stringify({ ...head, answers: {}, changed: 1 }), 'd1');
            for (const [path, text] of Object.entries(answers)) writing.objectStore('answers').put(text, ['d1', path]);
            writing.oncomplete = () => {
              opening.result.close();
              done();
            };
          };
        }),
      [head, answers] as const,
    );
    await this.page.goto(stepsOf(this.lang, 'd1', '7k2m'));
    await ready(this.page);
  }

  /** What the command line finds in the draft as it is exported from the page. It holds what was typed, and nothing else. */
  async exported(person: Person, ready: string[]): Promise<Findings> {
    const draft = await this.drafts.exports();
    expect(leveled(draft.answers)).toEqual(leveled(draftOf(person, ready).answers));
    return assess(draft, this.today);
  }
}

type Story = {
  /** The day it is. */
  today: string;
  words: Words;
  site: Site;
  /** A site in another window of the same browser. */
  another: (context: BrowserContext) => Promise<Site>;
};

export const test = base.extend<Story>({
  today: [TODAY, { option: true }],

  words: async ({ lang }, use) => {
    await use(WORDS[lang]);
  },

  context: async ({ context, today }, use) => {
    await context.clock.setFixedTime(new Date(`${today}T12:00:00`));
    await use(context);
  },

  site: async ({ page, lang, today }, use) => {
    await use(new Site(page, lang, today));
  },

  another: async ({ lang, today }, use) => {
    await use(async (context) => new Site(await context.newPage(), lang, today));
  },
});

export { expect, ready };

// One device of a person: a browser, signed in or not, and a page of names to type into.
import { expect, type Locator, type Page } from '@playwright/test';
import { ready } from '../test';
import { AccountPage, PASSWORD } from './account';
import type { Lang } from './words';

const FILL = { fr: 'remplir/you/names', en: 'fill/you/names' };
const DRAFT = { fr: 'demande', en: 'application' };
const LIST = { fr: '/fr/demandes', en: '/en/applications' };

export class Device {
  readonly account: AccountPage;

  constructor(
    readonly page: Page,
    readonly lang: Lang,
  ) {
    this.account = new AccountPage(page, lang);
  }

  say(id: string, args: Record<string, string | number> = {}) {
    return this.account.say(id, args);
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  get family() {
    return this.page.getByLabel(this.lang === 'fr' ? 'Nom de famille' : 'Family name', { exact: true });
  }

  get given() {
    return this.page.getByLabel(this.lang === 'fr' ? 'Prénoms' : 'Given names');
  }

  /** Where the page says what is kept, and where. */
  get bar() {
    return this.page.getByRole('region', { name: this.say('save-label'), exact: true });
  }

  /** The applications of a list that is open. */
  get cards() {
    return this.main.getByRole('listitem');
  }

  async opensStart() {
    await this.page.goto(`/${this.lang}/`);
    await ready(this.page);
  }

  /** Begins an application and opens its page of names; its address up to the applicant. */
  async begins(): Promise<string> {
    await this.opensStart();
    await this.presses('start-go');
    await expect(this.page.getByRole('group').first()).toBeVisible();
    const draft = new URL(this.page.url()).pathname.split('/').slice(3, 5).join('/');
    await this.opensNames(draft);
    await expect(this.family).toBeVisible();
    return draft;
  }

  inDraft(draft: string, where: string) {
    return `/${this.lang}/${DRAFT[this.lang]}/${draft}/${where}`;
  }

  async opensNames(draft: string) {
    await this.page.goto(this.inDraft(draft, FILL[this.lang]));
    await ready(this.page);
  }

  async opensList() {
    await this.page.goto(LIST[this.lang]);
    await ready(this.page);
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.say('drafts-title'));
  }

  async presses(id: string) {
    await this.main.getByRole('button', { name: this.say(id), exact: true }).click();
  }

  /** The server has it: the page says so, and nothing less. */
  async isSent() {
    await expect(this.bar).toHaveAttribute('data-is', 'server', { timeout: 15_000 });
  }

  /** Only this device has it. */
  async isHere() {
    await expect(this.bar).toHaveAttribute('data-is', 'device');
  }

  async signsIn(email: string, own: 'yes' | 'no' = 'yes') {
    await this.account.opens();
    await this.account.isOut();
    await this.account.types('account-email', email);
    await this.account.types('account-password', PASSWORD);
    await this.account.owns(own);
    await this.account.presses('account-sign-in');
    await this.account.tells('in');
    await this.account.isIn(email);
  }

  /** Signs in where one application follows the account already, and opens it. */
  async joins(email: string, draft: string, own: 'yes' | 'no' = 'yes') {
    await this.signsIn(email, own);
    await this.opensList();
    await expect(this.cards).toHaveCount(1);
    await this.opensNames(draft);
  }
}

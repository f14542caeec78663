// The account's pages, the mails that would have been sent, and the codes an application would show.
import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { createHmac, randomUUID } from 'node:crypto';
import { ready } from '../test';
import { type Lang, WORDS, type Words } from './words';

/** Long enough, and hard to guess. */
export const PASSWORD = 'parapluie vert sous la pluie';
/** Another. */
export const OTHER = 'seven quiet rivers carry nine boats';

const ADDRESS = { fr: '/fr/compte', en: '/en/account' };
/** Where the links of mails lead. */
const LINKS = {
  fr: { new: '/fr/compte/nouveau', password: '/fr/compte/mot-de-passe', email: '/fr/compte/adresse' },
  en: { new: '/en/account/new', password: '/en/account/password', email: '/en/account/email' },
};

/** An e-mail address nobody else has. */
export const address = () => `lan.${randomUUID()}@exemple.ca`;

/** A mail's link to a page of the account. */
export type Mail = { subject: string; link: string };

const plain = (text: string) =>
  text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');

/** The code of six digits that an application shows: RFC 6238, so many steps of half a minute from now. */
export function codeOf(secret: string, steps = 0): string {
  const bits = [...secret.replace(/\s/g, '')].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'));
  const key = Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const digest = createHmac('sha1', key).update(counter).digest();
  const at = digest[19]! & 15;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

export class AccountPage {
  readonly words: Words;

  constructor(
    readonly page: Page,
    readonly lang: Lang,
  ) {
    this.words = WORDS[lang];
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  /** The words of an id. */
  say(id: string, args: Record<string, string | number> = {}) {
    return this.words.say(id, args);
  }

  async opens() {
    await this.page.goto(ADDRESS[this.lang]);
    await ready(this.page);
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.say('account-title'));
  }

  async presses(id: string, inside: Locator = this.main) {
    await inside.getByRole('button', { name: this.say(id), exact: true }).click();
  }

  /** Types into a box, by its label. */
  async types(id: string, text: string, inside: Locator = this.main) {
    await inside.getByLabel(this.say(id), { exact: true }).fill(text);
  }

  /** Says whether the device is one's own. */
  async owns(answer: 'yes' | 'no') {
    const group = this.main.getByRole('group', { name: this.say('account-own') });
    await group.getByRole('radio', { name: this.say(`account-own.${answer}`) }).check();
  }

  /** What was just done is said, and has the focus. */
  async tells(id: string, args: Record<string, string | number> = {}) {
    const told = this.page.locator('#told');
    await expect(told).toHaveText(this.say(`account-told.${id}`, args));
    await expect(told).toBeFocused();
  }

  /** What is wrong is said in the list that takes focus. */
  async blames(fault: string, args: Record<string, string | number> = {}) {
    const faults = this.main.getByRole('alert').filter({ hasText: this.say('account-faults') });
    await expect(faults).toContainText(this.say(fault, args));
    await expect(faults).toBeFocused();
    await expect(this.page).toHaveTitle(new RegExp(`^${this.say('title-faulty').trim()}`));
  }

  /** Who is signed in. */
  async isIn(email: string) {
    await expect(this.main.getByText(this.say('account-in', { email }))).toBeVisible();
  }

  async isOut() {
    await expect(this.main.getByRole('heading', { name: this.say('account-sign-in-title'), exact: true })).toBeVisible();
  }

  /** The newest mail to an address. */
  async mail(to: string): Promise<Mail> {
    let found: Mail | undefined;
    await expect
      .poll(async () => {
        const outbox = await (await this.page.request.get('/outbox')).text();
        const mails = [...outbox.matchAll(/<h2>(.*?)<\/h2><p>(.*?)<\/p><pre>([\s\S]*?)<\/pre>/g)];
        const mine = mails.find(([, , recipient]) => recipient === to);
        found = mine && { subject: plain(mine[1]!), link: plain(/href="([^"]+)"/.exec(mine[3]!)![1]!) };
        return found;
      })
      .toBeTruthy();
    return found!;
  }

  /** Opens the link of the newest mail to an address. Its secret stands in the address bar no longer. */
  async follows(to: string, which: keyof (typeof LINKS)['fr']) {
    const { link } = await this.mail(to);
    expect(new URL(link).pathname).toBe(LINKS[this.lang][which]);
    expect(new URL(link).hash).not.toBe('');
    await this.page.goto(link);
    await ready(this.page);
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.say(`account-link-${which}`));
    expect(new URL(this.page.url()).hash).toBe('');
  }

  /** Asks for a link with which an account is made. */
  async asks(email: string) {
    await this.opens();
    await this.presses('account-to-make');
    await this.types('account-email', email);
    await this.presses('account-make');
    await expect(this.main.getByText(this.say('account-sent', { email }))).toBeVisible();
  }

  /** Makes an account, by the mail's link; signed in from then on. */
  async makes(email: string, password = PASSWORD) {
    await this.asks(email);
    await this.follows(email, 'new');
    await this.types('account-password-new', password);
    await this.owns('yes');
    await this.presses('account-link-make');
    await this.tells('made');
    await this.isIn(email);
  }

  /** Fills in what signing in asks, and presses. */
  async signsIn(email: string, password = PASSWORD) {
    await this.isOut();
    await this.types('account-email', email);
    await this.types('account-password', password);
    await this.owns('no');
    await this.presses('account-sign-in');
  }

  async signsOut() {
    await this.presses('account-sign-out');
    await this.tells('out');
    await this.isOut();
  }

  /** Opens one of the parts that are closed at first. */
  async unfolds(id: string): Promise<Locator> {
    await this.presses(id);
    const part = this.main.getByRole('group', { name: this.say(id), exact: true });
    await expect(part).toBeFocused();
    return part;
  }

  /** Has codes asked for from now on: the secret, the recovery codes, and the first code, which is used up. */
  async takesCodes(): Promise<{ secret: string; recovery: string[]; used: string }> {
    const part = await this.unfolds('codes-to-begin');
    await this.presses('codes-begin', part);
    const secret = (await part.getByRole('code').textContent())!;
    expect(secret).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
    const open = part.getByRole('link', { name: this.say('codes-key.open') });
    expect(await open.getAttribute('href')).toContain(`secret=${secret.replace(/ /g, '')}`);
    // The code of half a minute ago: those of now and of the next half minute are left to sign in with.
    const used = codeOf(secret, -1);
    await this.types('account-code', used, part);
    await this.presses('codes-confirm', part);
    await expect(this.main.getByRole('heading', { name: this.say('recovery-title') })).toBeFocused();
    const recovery = await this.main.getByRole('code').allTextContents();
    expect(new Set(recovery).size).toBe(10);
    await this.presses('recovery-kept');
    await this.tells('recovery-kept');
    return { secret, recovery, used };
  }
}

/** The account's pages in a window of another browser: nothing is shared. */
export async function elsewhere(context: BrowserContext, lang: Lang): Promise<AccountPage> {
  const other = await context.browser()!.newContext({ locale: `${lang}-CA` });
  return new AccountPage(await other.newPage(), lang);
}

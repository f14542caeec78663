// What a person can do on a page, whatever the browser and whether by pointer or by keyboard alone: read it, and answer.
import { expect, type Locator, type Page } from '@playwright/test';

/** One control, by its label. */
export type Control = { type: string; name: string };
/** What is asked: a control alone, or a group of them under a legend. */
export type Ask = { name: string; group: boolean; controls: Control[] };
/** What stands on the page. */
export type Seen = {
  heading: string;
  asks: Ask[];
  buttons: string[];
  links: string[];
  /** Boxes to tick outside any form. */
  boxes: string[];
  /** What an alert says; empty for none. */
  alert: string;
};

/** Reads the page. Runs in the page, in any browser: nothing but what HTML gives every reader of it. */
export function look(): Seen {
  const text = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const seen = (element: Element) => element.getClientRects().length !== 0;
  const main = document.querySelector('main')!;
  const name = (control: Element) => {
    const label = (control as HTMLInputElement).labels?.[0];
    return label ? text(label) : (control.getAttribute('aria-label') ?? '');
  };
  const controls = (inside: Element) =>
    [...inside.querySelectorAll('input, select, textarea')].filter(seen).map((control) => ({
      type: control instanceof HTMLInputElement && /radio|checkbox/.test(control.type) ? control.type : control.localName,
      name: name(control),
    }));
  const asks: Ask[] = [];
  for (const part of main.querySelectorAll('form fieldset, form input, form select, form textarea')) {
    if (!seen(part) || part.parentElement?.closest('fieldset')) continue;
    if (part.localName === 'fieldset') {
      asks.push({ name: text(part.querySelector('legend')), group: true, controls: controls(part) });
    } else {
      const own = controls(part.parentElement!).find((control) => control.name === name(part))!;
      asks.push({ name: own.name, group: false, controls: [own] });
    }
  }
  const all = (selector: string) => [...main.querySelectorAll(selector)].filter(seen).map(text);
  return {
    heading: text(main.querySelector('h1')),
    asks,
    buttons: all('button'),
    links: all('a'),
    boxes: [...main.querySelectorAll('input[type=checkbox]')].filter((box) => seen(box) && !box.closest('form')).map(name),
    alert: text(main.querySelector('[role=alert]')),
  };
}

/** How a person acts. Names are the words on the page. */
export interface Hands {
  see(): Promise<Seen>;
  /** Chooses one of a group. */
  choose(question: string, option: string): Promise<void>;
  /** Ticks a box, of a group or alone. */
  tick(question: string | undefined, box: string): Promise<void>;
  /** Picks from a list. */
  pick(label: string, option: string): Promise<void>;
  /** Types into a box, of a group or alone. */
  type(question: string | undefined, label: string, text: string): Promise<void>;
  press(role: 'button' | 'link', name: string): Promise<void>;
  /** Follows a link whose name begins with these words. */
  follow(words: string): Promise<void>;
  /** Waits until the page says something else. */
  until(seen: (seen: Seen) => boolean, what: string): Promise<Seen>;
}

export const escaped = (text: string) => text.replace(/\s+/g, ' ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A name that begins with a text: what comes behind it, if anything, is a hint. */
export const beginning = (text: string) => new RegExp(`^${escaped(text)}(?![\\p{L}\\p{N}])`, 'u');

/** A question's name ends with its words: the step may stand before it, "(optional)" behind it. */
export const ending = (text: string) => new RegExp(`(^|[^\\p{L}])${escaped(text)}( \\([^)]*\\))?$`, 'u');

export async function until(see: () => Promise<Seen>, wanted: (seen: Seen) => boolean, what: string): Promise<Seen> {
  const patience = Date.now() + 15_000;
  for (;;) {
    const seen = await see();
    if (wanted(seen)) return seen;
    if (patience < Date.now()) throw new Error(`The page does not ${what}. It says: ${JSON.stringify(seen)}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** By pointer, in Chromium. */
export class Pointer implements Hands {
  constructor(readonly page: Page) {}

  see() {
    return this.page.evaluate(look);
  }

  protected within(question: string | undefined): Page | Locator {
    return question === undefined ? this.page : this.page.getByRole('group', { name: ending(question) });
  }

  async choose(question: string, option: string) {
    await this.within(question).getByRole('radio', { name: beginning(option) }).check();
  }

  async tick(question: string | undefined, box: string) {
    await this.within(question).getByRole('checkbox', { name: beginning(box) }).check();
  }

  async pick(label: string, option: string) {
    await this.page.getByRole('combobox', { name: ending(label) }).selectOption({ label: option });
  }

  async type(question: string | undefined, label: string, text: string) {
    const box = this.within(question).getByRole('textbox', { name: question === undefined ? ending(label) : beginning(label) });
    await box.fill(text);
  }

  async press(role: 'button' | 'link', name: string) {
    await this.page.getByRole('main').getByRole(role, { name, exact: true }).first().click();
  }

  async follow(words: string) {
    await this.page.getByRole('main').getByRole('link', { name: beginning(words) }).first().click();
  }

  until(wanted: (seen: Seen) => boolean, what: string) {
    return until(() => this.see(), wanted, what);
  }
}

/** By keyboard alone, in Chromium: Tab until focus is where it should be, then type. Nothing is clicked, nothing is focused by a script. */
export class Keyboard extends Pointer {
  /** Tabs to a control, from where one is to the end of the page and on from its beginning. */
  private async reach(target: Locator) {
    await expect(target).toBeVisible();
    const element = await target.elementHandle();
    for (let tabs = 0; tabs < 250; tabs += 1) {
      const there = await element!.evaluate((element) => {
        const focused = document.activeElement;
        // Tab enters a group of radio buttons at one of them; arrows lead to the others.
        const sibling = (one: Element | null) => one instanceof HTMLInputElement && one.type === 'radio' ? one.name : undefined;
        return element === focused || (sibling(element) !== undefined && sibling(element) === sibling(focused));
      });
      if (there) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${target}.`);
  }

  private focused(target: Locator) {
    return target.evaluate((element) => element === document.activeElement);
  }

  override async choose(question: string, option: string) {
    const radio = this.within(question).getByRole('radio', { name: beginning(option) });
    await this.reach(radio);
    for (let steps = 0; steps < 20 && !(await this.focused(radio)); steps += 1) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Space');
    await expect(radio).toBeChecked();
  }

  override async tick(question: string | undefined, box: string) {
    const target = this.within(question).getByRole('checkbox', { name: beginning(box) });
    await this.reach(target);
    if (!(await target.isChecked())) await this.page.keyboard.press('Space');
    await expect(target).toBeChecked();
  }

  override async pick(label: string, option: string) {
    const list = this.page.getByRole('combobox', { name: ending(label) });
    await this.reach(list);
    // A list opens at a space, and an accent is no key of every keyboard: the first letters, then down to it.
    await this.page.keyboard.type(/^[A-Za-z]+/.exec(option)?.[0] ?? '');
    const chosen = () => list.evaluate((list) => (list as HTMLSelectElement).selectedOptions[0]?.text);
    for (let steps = 0; steps < 60 && (await chosen()) !== option; steps += 1) await this.page.keyboard.press('ArrowDown');
    await expect(list.locator('option:checked')).toHaveText(option);
  }

  override async type(question: string | undefined, label: string, text: string) {
    const box = this.within(question).getByRole('textbox', { name: question === undefined ? ending(label) : beginning(label) });
    await this.reach(box);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  override async press(role: 'button' | 'link', name: string) {
    await this.reach(this.page.getByRole('main').getByRole(role, { name, exact: true }).first());
    await this.page.keyboard.press('Enter');
  }

  override async follow(words: string) {
    await this.reach(this.page.getByRole('main').getByRole('link', { name: beginning(words) }).first());
    await this.page.keyboard.press('Enter');
  }
}

// The page's own words, looked up by id in the files they come from: a story is written once for both languages.
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Lang = 'fr' | 'en';
export type Args = Record<string, string | number>;

const LOCALES = join(import.meta.dirname, '../../locales');

/** The figures of the edition new drafts are made in, which its words take by name. */
const EDITION: Args = {
  edition: 'imm5445-2013',
  'edition-filing': 'paper',
  'edition-renewal': 12,
  'edition-renewal-in': 'months',
  'edition-renewal-other': 0,
  'edition-renewal-other-in': 'none',
  'edition-photo-count': 2,
  'edition-photo-months': 12,
  'edition-secondary': 2,
  'edition-secondary-other': 0,
  'edition-proofs': 0,
  'edition-section-d': 1095,
  'edition-bank': 'accepted',
  'edition-bank-before': 'none',
  'edition-cards': 'Visa, MasterCard, American Express',
  'edition-regulator': 'iccrc',
};

/** Every word file of a language, by folder: `ui` is in the program, `forms` is fetched. */
export function sources(lang: Lang, folder: 'ui' | 'forms'): string[] {
  const files = readdirSync(join(LOCALES, folder, lang)).sort();
  return files.map((file) => readFileSync(join(LOCALES, folder, lang, file), 'utf8'));
}

/** A number with its thousands apart, as each language has it. */
export function number(lang: Lang, value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, lang === 'fr' ? '\u{a0}' : ',');
}

/** Numbers are grouped by us, and choose the plural as the language has it. */
class Count extends FluentNumber {
  constructor(private lang: Lang, value: number) {
    super(value);
  }
  override toString() {
    return number(this.lang, this.value);
  }
}

/** The words of one language, as the page has them: what is fetched first, then the program's own. Neither sees the other. */
export class Words {
  private bundles: FluentBundle[];

  constructor(readonly lang: Lang) {
    this.bundles = (['forms', 'ui'] as const).map((folder) => {
      const bundle = new FluentBundle(lang, { useIsolating: false });
      for (const source of sources(lang, folder)) bundle.addResource(new FluentResource(source), { allowOverrides: true });
      return bundle;
    });
  }

  /** The text of `message` or `message.attribute`; `undefined` when there is none. */
  find(id: string, args: Args = {}): string | undefined {
    const [message, attribute] = id.split('.');
    const given: Record<string, FluentVariable> = {};
    const first = this.lang === 'fr' ? '1er janvier 1994' : 'January 1, 1994';
    const edition = { ...EDITION, 'edition-fee': this.dollars(50), 'edition-quebec': first };
    for (const [name, arg] of Object.entries({ ...edition, ...args })) {
      given[name] = typeof arg === 'number' ? new Count(this.lang, arg) : arg;
    }
    for (const bundle of this.bundles) {
      const found = bundle.getMessage(message!);
      const pattern = attribute ? found?.attributes[attribute] : found?.value;
      if (!pattern) continue;
      const wrong: Error[] = [];
      const said = bundle.formatPattern(pattern, given, wrong);
      if (wrong.length) throw new Error(`"${id}" cannot be said in ${this.lang}: ${wrong.map(({ message }) => message).join('; ')}`);
      return said;
    }
    return undefined;
  }

  /** The same; a story that asks for words that are not there is wrong. */
  say(id: string, args: Args = {}): string {
    const said = this.find(id, args);
    if (said === undefined) throw new Error(`There are no words "${id}" in ${this.lang}.`);
    return said;
  }

  /** A day, written out. */
  date(iso: string): string {
    const [year, month, day] = iso.split('-').map(Number);
    return this.say('date-long', { day: day!, month: this.say(`month.m${month}`), year: String(year) });
  }

  number(value: number): string {
    return number(this.lang, value);
  }

  /** An amount in whole dollars. */
  dollars(value: number): string {
    return this.lang === 'fr' ? `${number('fr', value)}\u{a0}$` : `$${number('en', value)}`;
  }
}

export const WORDS: Record<Lang, Words> = { fr: new Words('fr'), en: new Words('en') };

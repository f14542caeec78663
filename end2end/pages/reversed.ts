// A language that nobody speaks: every word of the site reversed, in what is fetched and in the program itself.
import { FluentParser, Visitor, type TextElement, type StringLiteral } from '@fluent/syntax';
import type { BrowserContext } from '@playwright/test';
import { type Lang, sources } from './words';

const reverse = (text: string) => text.replace(/\p{L}+/gu, (word) => [...word].reverse().join(''));

/** Where a Fluent source holds what is said, from and to: ids, names of variables and comments are not. */
function said(source: string): [number, number][] {
  const spans: [number, number][] = [];
  class Said extends Visitor {
    visitTextElement(text: TextElement) {
      spans.push([text.span!.start, text.span!.end]);
    }
    visitStringLiteral(text: StringLiteral) {
      spans.push([text.span!.start, text.span!.end]);
    }
  }
  new Said().visit(new FluentParser({ withSpans: true }).parse(source));
  return spans.sort(([one], [other]) => one - other);
}

/** The same Fluent source with every word that is said reversed: as long as before, to the byte. */
export function reversed(source: string): string {
  let [turned, at] = ['', 0];
  for (const [start, end] of said(source)) {
    turned += source.slice(at, start) + reverse(source.slice(start, end));
    at = end;
  }
  return turned + source.slice(at);
}

/** Serves every word of a language reversed: those fetched, and those compiled into the program. */
export async function speakBackwards(context: BrowserContext, lang: Lang) {
  let turned = 0;
  await context.route('**/words/*.ftl', async (route) => {
    const response = await route.fetch();
    turned += 1;
    await route.fulfill({ response, body: reversed(await response.text()), headers: plain(response.headers()) });
  });
  await context.route('**/*.wasm', async (route) => {
    const response = await route.fetch();
    const program = await response.body();
    for (const source of sources(lang, 'ui')) {
      const [before, after] = [Buffer.from(source), Buffer.from(reversed(source))];
      if (before.length !== after.length) throw new Error('Reversed words have another length.');
      for (let at = program.indexOf(before); at !== -1; at = program.indexOf(before, at + 1)) {
        after.copy(program, at);
        turned += 1;
      }
    }
    await route.fulfill({ response, body: program, headers: plain(response.headers()) });
  });
  return { turned: () => turned };
}

/** What was packed on its way is not any more. */
function plain(headers: Record<string, string>) {
  const { 'content-encoding': _, 'content-length': __, ...rest } = headers;
  return rest;
}

/** Every word that may stand on a page: those of the language, reversed. */
export function backwards(lang: Lang): Set<string> {
  const words = new Set<string>();
  for (const source of [...sources(lang, 'ui'), ...sources(lang, 'forms')]) {
    for (const [start, end] of said(source)) {
      for (const word of source.slice(start, end).match(/\p{L}+/gu) ?? []) words.add(reverse(word));
    }
  }
  return words;
}

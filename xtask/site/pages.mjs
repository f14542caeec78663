// The pages made from index.html, with the words of locales/ put in.
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

export const LANGUAGES = ['fr', 'en'];

/** The sources of a folder of locales/, in the order of their names. */
async function sources(root, folder, language) {
  const from = join(root, 'locales', folder, language);
  const names = (await readdir(from, { recursive: true }).catch(() => [])).filter((name) => name.endsWith('.ftl'));
  return Promise.all(names.sort().map((name) => readFile(join(from, name), 'utf8')));
}

/** The words of every form in one file, without comments. */
export async function formWords(root, language) {
  const all = await sources(root, 'forms', language);
  return all.map((source) => source.replace(/^#.*\n?/gm, '').replace(/\n{2,}/g, '\n').trimStart()).join('');
}

/** A function from key and language to words. A key without words ends the build. */
export async function speaker(root) {
  const bundles = {};
  for (const language of LANGUAGES) {
    bundles[language] = new FluentBundle(language, { useIsolating: false });
    for (const folder of ['shell', 'ui']) {
      for (const source of await sources(root, folder, language)) {
        bundles[language].addResource(new FluentResource(source));
      }
    }
  }
  return (key, language) => {
    const pattern = bundles[language].getMessage(key)?.value;
    if (!pattern) throw new Error(`index.html wants the words "${key}", which locales/ does not have in ${language}.`);
    return bundles[language].formatPattern(pattern);
  };
}

const escape = (words) =>
  words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The words of a data-word: keys, each in a language of its own if it names one. */
const spoken = (keys, language, speak) =>
  escape(keys.split(' ').map((key) => {
    const [, own, rest] = /^(?:(fr|en):)?(.*)$/.exec(key);
    return speak(rest, own ?? language);
  }).join(' – '));

/** One page: its parts kept, the others dropped; its words in its language. */
export function makePage(template, kind, language, speak) {
  const page = template
    .replace(/[ \t]*<!-- only: ([a-z ]+) -->\n?([\s\S]*?)[ \t]*<!-- end -->\n?/g, (_, kinds, part) =>
      kinds.split(' ').includes(kind) ? part : '')
    .replace(/[ \t]*<!--[\s\S]*?-->\n?/g, '')
    .replaceAll('{lang}', language)
    .replaceAll('{other}', LANGUAGES.find((other) => other !== language))
    .replace(/<[a-z][^>]*>/g, (tag) => {
      const own = / lang="([a-z]+)"/.exec(tag)?.[1] ?? language;
      return tag.replace(/ data-word-([a-z-]+)="([^"]+)"/g, (_, name, key) => ` ${name}="${spoken(key, own, speak)}"`);
    })
    .replace(/<([a-z0-9]+)([^>]*?) data-word="([^"]+)"([^>]*)><\/\1>/g, (_, name, before, key, after) => {
      const own = / lang="([a-z]+)"/.exec(before + after)?.[1] ?? language;
      return `<${name}${before}${after}>${spoken(key, own, speak)}</${name}>`;
    });
  const left = /<[^>]*(data-word|\{lang\}|\{other\})[^>]*>|<!--/.exec(page);
  if (left) throw new Error(`index.html: ${left[0]} was not understood. An element with data-word is empty.`);
  if (/<script(?![^>]* src=)/.test(page)) throw new Error('index.html: no script may stand in the page itself.');
  if (/<style| style=| on[a-z]+=/.test(page)) throw new Error('index.html: no style or handler may stand in the page itself.');
  return page;
}

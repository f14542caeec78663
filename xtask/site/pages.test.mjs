import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { formWords, makePage, speaker } from './pages.mjs';

const words = { fr: { a: 'Été', b: 'Tout « ça » & <plus>' }, en: { a: 'Summer', b: 'All "that" & <more>' } };
const speak = (key, language) => words[language][key];

test('words go in, in the language of the page or of the element', () => {
  const template = '<html lang="{lang}"><p data-word="a"></p><p lang="en" data-word="a"></p><a href="/{other}/" data-word="a"></a>';
  assert.equal(makePage(template, 'start', 'fr', speak), '<html lang="fr"><p>Été</p><p lang="en">Summer</p><a href="/en/">Été</a>');
});

test('several words are joined, each in a language of its own if it names one', () => {
  assert.equal(makePage('<title data-word="fr:a en:a a"></title>', 'start', 'en', speak), '<title>Été – Summer – Summer</title>');
});

test('words are text, in elements and in attributes', () => {
  const template = '<meta data-word-content="b"><p data-word="b"></p>';
  assert.equal(
    makePage(template, 'start', 'en', speak),
    '<meta content="All &quot;that&quot; &amp; &lt;more&gt;"><p>All &quot;that&quot; &amp; &lt;more&gt;</p>',
  );
});

test('a part stays on the pages it names', () => {
  const template = '<!-- only: start page -->\n<b></b>\n<!-- end -->\n<!-- only: choice -->\n<i></i>\n<!-- end -->\n<!-- a note -->\n';
  assert.equal(makePage(template, 'page', 'fr', speak), '<b></b>\n');
  assert.equal(makePage(template, 'choice', 'fr', speak), '<i></i>\n');
});

test('what the policy of the site would refuse ends the build', () => {
  for (const template of ['<script>go()</script>', '<script type="module">go()</script>', '<p style="color:red"></p>', '<p onclick="go()"></p>', '<style></style>']) {
    assert.throws(() => makePage(template, 'start', 'fr', speak), template);
  }
  makePage('<script type="module" src="/boot.js"></script>', 'start', 'fr', speak);
});

test('words that were not put in end the build', () => {
  assert.throws(() => makePage('<p data-word="a">already</p>', 'start', 'fr', speak), /was not understood/);
});

test('the words of the forms are gathered without comments, and the words of a page must exist', async () => {
  const root = await mkdtemp(join(tmpdir(), 'guichet-'));
  try {
    for (const [path, content] of Object.entries({
      'locales/forms/fr/b.ftl': '### Title\n\nb = deux\n    # pas un commentaire\n',
      'locales/forms/fr/a.ftl': '# why\na = un\n\n\nc = trois\n',
      'locales/ui/fr/x.ftl': 'hello = Bonjour\n',
      'locales/ui/en/x.ftl': 'other = Hello\n',
    })) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
    }
    assert.equal(await formWords(root, 'fr'), 'a = un\nc = trois\nb = deux\n    # pas un commentaire\n');
    assert.equal(await formWords(root, 'en'), '');
    const speak = await speaker(root);
    assert.equal(speak('hello', 'fr'), 'Bonjour');
    assert.throws(() => speak('hello', 'en'), /locales\/ does not have in en/);
  } finally {
    await rm(root, { recursive: true });
  }
});

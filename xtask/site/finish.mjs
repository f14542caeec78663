// Makes the site of what Trunk gathered. Trunk calls it when a build ends, before it puts the result in place:
// names with digests, one page a language, the words of the forms, manifests, the offline worker, packed copies.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify } from 'terser';
import { pack } from './pack.mjs';
import { LANGUAGES, makePage, formWords, speaker } from './pages.mjs';
import { offlineWorker } from './worker.mjs';

const root = process.env.TRUNK_SOURCE_DIR ?? process.cwd();
const site = process.env.TRUNK_STAGING_DIR;
if (!site) throw new Error('Trunk runs this: see Trunk.toml.');
const release = process.env.TRUNK_PROFILE === 'release';

const write = async (path, content) => {
  await mkdir(join(site, path, '..'), { recursive: true });
  await writeFile(join(site, path), content);
};
const digest = (content) => createHash('sha256').update(content).digest('hex').slice(0, 16);

/** Moves a file to a name that carries its digest, which browsers may keep for ever. */
async function named(path, content) {
  const name = path.replace(/(\.[a-z]+)$/, `.${digest(content)}$1`);
  await write(name, content);
  if (path !== name) await rm(join(site, path), { force: true });
  return name;
}

// What is in public/ goes to the root of the site.
await cp(join(site, 'public'), site, { recursive: true });
await rm(join(site, 'public'), { recursive: true });

let template = await readFile(join(site, 'index.html'), 'utf8');

// Each style sheet is a file to read and edit; what the screen needs of them travels as one.
const sheets = [...template.matchAll(/ *<link rel="stylesheet" href="\/([a-z-]+\.css)"( media="[a-z]+")?\/?>\n/g)];
const screen = sheets.filter(([, , media]) => !media);
await write('style.css', (await Promise.all(screen.map(([, path]) => readFile(join(site, path), 'utf8')))).join('\n'));
for (const [n, [tag, path]] of screen.entries()) {
  template = template.replace(tag, n === 0 ? '    <link rel="stylesheet" href="/style.css">\n' : '');
  await rm(join(site, path));
}

// The modules built beside the first (xtask/src/site.rs); in development the first holds every page.
const { GUICHET_MAIN, GUICHET_BESIDE, GUICHET_SYNC } = process.env;
const modules = Object.entries({ main: GUICHET_MAIN, beside: GUICHET_BESIDE, sync: GUICHET_SYNC }).filter(([, folder]) => folder);
for (const [name, folder] of modules) {
  for (const file of [`${name}.js`, `${name}_bg.wasm`]) await cp(join(folder, file), join(site, file));
}

const names = new Map();

// What makes the PDF, built like the other modules, and its fonts: public/paper.js brings them.
const pdf = process.env.GUICHET_PDF;
if (pdf) {
  for (const file of ['pdf.js', 'pdf_bg.wasm']) await cp(join(pdf, file), join(site, file));
  for (const file of ['regular.ttf', 'bold.ttf']) {
    names.set(`/fonts/${file}`, `/${await named(`fonts/${file}`, await readFile(join(root, 'pdf/fonts', file)))}`);
  }
  await cp(join(root, 'pdf/fonts/OFL.txt'), join(site, 'fonts/OFL.txt'));
}

// paper.js names the others: it comes last.
const last = (path) => Number(path === 'paper.js');
for (const path of (await readdir(site)).sort((one, other) => last(one) - last(other))) {
  if (!/\.(css|js|wasm)$/.test(path)) continue;
  let content = await readFile(join(site, path));
  if (last(path)) {
    let source = content.toString();
    for (const [was, is] of names) source = source.replaceAll(`'${was}'`, `'${is}'`);
    content = Buffer.from(source);
  }
  if (release && path.endsWith('.js')) {
    const module = path !== 'rescue.js';
    const { code } = await minify(content.toString(), { module, ecma: module ? 2020 : 5 });
    content = Buffer.from(code);
  }
  if (release && path.endsWith('.css')) {
    content = Buffer.from(content.toString().replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s+/gm, ''));
  }
  names.set(`/${path}`, `/${await named(path, content)}`);
}

const words = {};
for (const language of LANGUAGES) {
  const content = await formWords(root, language);
  words[language] = `/${await named(`words/${language}.ftl`, content)}`;
}

for (const [was, is] of names) template = template.replaceAll(`"${was}"`, `"${is}"`);
template = template.replace(
  /\n *<script type="module"/,
  Object.entries(words).map(([language, path]) => `\n    <meta name="words-${language}" content="${path}">`).join('') + '$&',
);
for (const [name] of modules) {
  const [js, wasm] = [`/${name}.js`, `/${name}_bg.wasm`].map((path) => names.get(path));
  template = template.replace(' data-wasm=', ` data-${name}-js="${js}" data-${name}-wasm="${wasm}" data-wasm=`);
}
template = template.replace(' data-wasm=', ` data-paper="${names.get('/paper.js')}" data-wasm=`);
if (release) template = template.replace(' data-wasm=', ' data-worker="/sw.js" data-wasm=');

// Trunk's tags that fetch the first module early.
const PRELOADS = /<link rel="(?:module)?preload"[^>]*>/g;

const speak = await speaker(root);
const pages = { 'index.html': ['choice', 'fr'], '404.html': ['missing', 'fr'] };
for (const language of LANGUAGES) {
  pages[`${language}/index.html`] = ['start', language];
  pages[`${language}/page.html`] = ['page', language];
}
for (const [path, [kind, language]] of Object.entries(pages)) {
  const page = makePage(template, kind, language, speak);
  // Which module a page inside draws, its address says: public/boot.js asks for that one.
  await write(path, kind === 'page' && modules.length ? page.replace(PRELOADS, '') : page);
}

const icon = (file, sizes, purpose) => ({ src: `/icons/${file}`, sizes, type: 'image/png', purpose });
for (const language of LANGUAGES) {
  const manifest = {
    id: `/${language}/`,
    lang: language,
    dir: 'ltr',
    name: `${speak('start-title', language)} – ${speak('site-name', language)}`,
    short_name: speak('site-name', language),
    description: speak('start-lead', language),
    start_url: `/${language}/`,
    // The other language stays inside the installed application.
    scope: '/',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#26374a',
    icons: [
      icon('icon-192.png', '192x192', 'any'),
      icon('icon-512.png', '512x512', 'any'),
      icon('maskable-192.png', '192x192', 'maskable'),
      icon('maskable-512.png', '512x512', 'maskable'),
    ],
  };
  for (const { src } of manifest.icons) if (!existsSync(join(site, src))) throw new Error(`${src} is not in public/.`);
  await write(`manifest.${language}.webmanifest`, JSON.stringify(manifest));
}

if (release) {
  await offlineWorker(site, Object.keys(pages).filter((page) => page !== '404.html'));
  await pack(site);
}

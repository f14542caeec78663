// The offline worker: everything is fetched once, and served from there until a new version is asked for.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSW } from 'workbox-build';

/** Writes sw.js into the site. `pages` are the files that answer when someone goes to an address. */
export async function offlineWorker(site, pages) {
  const shells = [];
  for (const page of pages) {
    const revision = createHash('sha256').update(await readFile(join(site, page))).digest('hex').slice(0, 16);
    shells.push({ url: `/${page}`, revision });
  }
  const { count, size, warnings, manifestEntries } = await generateSW({
    globDirectory: site,
    globPatterns: ['**/*.{css,ftl,js,png,svg,ttf,wasm,webmanifest}'],
    globIgnores: ['sw.js'],
    modifyURLPrefix: { '': '/' },
    additionalManifestEntries: shells,
    // A name with a digest in it says the version by itself.
    dontCacheBustURLsMatching: /\.[0-9a-f]{16}\.[a-z]+$/,
    // The usual limit would leave the program out without a word.
    maximumFileSizeToCacheInBytes: 16 * 1024 * 1024,
    swDest: join(site, 'sw.js'),
    mode: 'production',
    sourcemap: false,
    inlineWorkboxRuntime: true,
    cacheId: 'guichet',
    // A new version waits until it is asked for, and the first visit is not interrupted.
    skipWaiting: false,
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    directoryIndex: null,
    runtimeCaching: [{ urlPattern: toAPage, handler: shellHandler(shells) }],
  }).then((result) => readManifest(join(site, 'sw.js'), result));
  if (warnings.length) throw new Error(warnings.join('\n'));
  for (const what of [/\.wasm$/, /\/pdf_bg\.[0-9a-f]+\.wasm$/, /\.ttf$/, /\.js$/, /\.css$/, /\/words\/fr\./, /\/words\/en\./, /\/fr\/page\.html$/, /\/en\/page\.html$/]) {
    if (!manifestEntries.some((url) => what.test(url))) throw new Error(`The offline worker does not keep ${what}.`);
  }
  console.log(`    offline: ${count} files, ${Math.round(size / 1024)} KB before packing`);
}

/** What the written worker says it keeps: read back, so that a file it skipped is noticed. */
async function readManifest(file, result) {
  const source = await readFile(file, 'utf8');
  return { ...result, manifestEntries: [...source.matchAll(/url:"([^"]+)"/g)].map(([, url]) => url) };
}

/** Part of the worker: someone goes to a page of the application. */
export function toAPage({ request, sameOrigin, url }) {
  return sameOrigin && request.mode === 'navigate' && !/^\/api(\/|$)|\.[a-z0-9]+$/i.test(url.pathname);
}

/** Part of the worker: the page in the language of the address, of this worker's own version. */
export function shellHandler(shells) {
  const kept = Object.fromEntries(shells.map(({ url, revision }) => [url, `${url}?__WB_REVISION__=${revision}`]));
  return new Function('{ request, url }', `
    const kept = ${JSON.stringify(kept)};
    const [, language, rest] = /^\\/(fr|en)(?:\\/(.*))?$/.exec(url.pathname) || [];
    const page = language ? '/' + language + (rest ? '/page.html' : '/index.html') : '/index.html';
    if (!language && url.pathname !== '/') return fetch(request);
    return caches.match(kept[page]).then((found) => found || fetch(request));
  `);
}

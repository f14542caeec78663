import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shellHandler, toAPage } from './worker.mjs';

const url = (path) => new URL(path, 'http://localhost');

test('only going to a page of ours is answered with a shell', () => {
  const asked = (path, mode = 'navigate', sameOrigin = true) => toAPage({ request: { mode }, sameOrigin, url: url(path) });
  for (const page of ['/', '/fr', '/fr/', '/en/drafts/7k2m', '/fr/?a=b.c']) assert.equal(asked(page), true, page);
  for (const other of ['/api', '/api/drafts', '/sw.js', '/icons/icon.svg']) assert.equal(asked(other), false, other);
  assert.equal(asked('/fr/', 'cors'), false);
  assert.equal(asked('/fr/', 'navigate', false), false);
});

test('the shell is the one of the language and of this version', async (t) => {
  const shells = ['index', 'fr/index', 'fr/page', 'en/index', 'en/page'].map((page) => ({ url: `/${page}.html`, revision: `r-${page}` }));
  const kept = new Set(shells.map(({ url, revision }) => `${url}?__WB_REVISION__=${revision}`));
  // As the worker has it: from its own text, with nothing of this file in reach.
  const handler = new Function('caches', 'fetch', `return ${shellHandler(shells)}`)(
    { match: async (key) => (kept.has(key) ? key : undefined) },
    async (request) => `network ${request}`,
  );
  for (const [path, page] of [
    ['/', 'index'], ['/fr', 'fr/index'], ['/fr/', 'fr/index'], ['/fr/drafts', 'fr/page'],
    ['/en/', 'en/index'], ['/en/drafts/7k2m/travel', 'en/page'],
  ]) {
    assert.equal(await handler({ request: path, url: url(path) }), `/${page}.html?__WB_REVISION__=r-${page}`, path);
  }
  assert.equal(await handler({ request: '/nowhere', url: url('/nowhere') }), 'network /nowhere');
  kept.clear();
  assert.equal(await handler({ request: '/fr/', url: url('/fr/') }), 'network /fr/');
});

// How fast the page is on a slow phone, beside a yardstick measured in the same run: a bare page with one input.
// `cargo xtask bench [runs]`; docs/bench.md says what each figure means.
import { createServer } from 'node:http';
import { APPLICANT, answersOf, browse, history, manyTrips, renewal, serve, setToday, store } from './site.mjs';

const RUNS = Number(process.argv[2] ?? 5);
const KEYS = 60;
const SLOW_DOWN = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 1_600_000 / 8 };

const BARE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><label>Name <input id="name"></label><p id="said"></p>
<script>
const name = document.getElementById('name');
const said = document.getElementById('said');
name.addEventListener('input', () => {
  said.textContent = name.value;
});
document.documentElement.dataset.ready = '';
</script></html>`;

/** Before any script of the page: notes long tasks and the moment the page says it is ready. */
function watch() {
  const seen = (globalThis.bench = { ready: undefined, long: [] });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.long.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver((_, observer) => {
    if (document.documentElement?.dataset.ready === undefined) return;
    seen.ready = performance.now();
    observer.disconnect();
  }).observe(document, { attributes: true, childList: true, subtree: true });
}

/** Runs in the page: what has come over the wire until it was ready, and when it was painted and ready. */
function arrival() {
  const [page] = performance.getEntriesByType('navigation');
  const { ready, long } = globalThis.bench;
  const fetched = performance.getEntriesByType('resource').filter(({ responseEnd }) => 0 < responseEnd && responseEnd <= ready);
  return {
    bytes: [page, ...fetched].reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    ready,
    blocking: long.reduce((sum, duration) => sum + duration - 50, 0),
  };
}

/** Runs in the page: presses something and waits for what it leads to, and for the frame that shows it. */
function pressFor([what, wanted]) {
  return new Promise((done) => {
    const began = performance.now();
    const look = () => {
      if (!document.querySelector(wanted)) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now() - began);
      port2.postMessage(0);
    };
    document.querySelector(what).click();
    requestAnimationFrame(look);
  });
}

/** Runs in the page: notes for each key how long after it came the frame behind it was done. */
function watchKeys() {
  globalThis.keys = [];
  addEventListener('keydown', ({ timeStamp }) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => globalThis.keys.push(performance.now() - timeStamp);
      port2.postMessage(0);
    });
  }, { capture: true });
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const sorted = (numbers) => [...numbers].sort((one, other) => one - other);
const median = (numbers) => sorted(numbers)[Math.floor(numbers.length / 2)];
const p95 = (numbers) => sorted(numbers)[Math.ceil(numbers.length * 0.95) - 1];

/** Types into a field, as a person would: median and p95, milliseconds. */
async function type(page, selector) {
  const field = page.locator(selector);
  await field.waitFor();
  await field.fill('');
  await field.focus();
  await page.evaluate(watchKeys);
  const letters = 'dorchester ';
  for (let key = 0; key < KEYS + 5; key += 1) {
    await page.keyboard.press(letters[key % letters.length] === ' ' ? 'Space' : letters[key % letters.length]);
    // Out of step with the frames, and the store has time to write.
    await pause(60 + ((key * 37) % 50));
  }
  await pause(100);
  const keys = (await page.evaluate(() => globalThis.keys)).slice(5);
  if (keys.length < KEYS) throw new Error(`Only ${keys.length} of ${KEYS} keys were seen.`);
  return [median(keys), p95(keys)];
}

async function slow(page, network) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
  }
  return session;
}

/** Memory once what can be let go is: JavaScript's heap and the module's own memory, megabytes. */
async function memory(page, session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const wasm = await page.evaluate(async () => {
    const script = document.querySelector('script[data-main-js]');
    if (!script) return 0;
    // Started already, the module of the questions gives what it exports.
    const { default: start } = await import(script.dataset.mainJs);
    return (await start()).memory.buffer.byteLength;
  });
  return [usedSize / 1e6, wasm / 1e6];
}

/** A visit by somebody who was never here. */
async function cold(browser, address, begin) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'fr-CA' });
  await context.addInitScript(watch);
  const page = await context.newPage();
  await slow(page, true);
  await page.goto(address);
  await page.waitForFunction(() => globalThis.bench.ready !== undefined);
  await pause(500);
  const seen = await page.evaluate(arrival);
  if (begin) seen.begin = await page.evaluate(pressFor, ['#app button.go', 'form.question input']);
  await context.close();
  return seen;
}

const figures = new Map();
const note = (name, unit, value) => {
  if (!figures.has(name)) figures.set(name, { unit, values: [] });
  figures.get(name).values.push(value);
};
const noteCold = (whose, seen) => {
  note(`${whose}: fetched before the first page answers`, 'KB', seen.bytes / 1e3);
  note(`${whose}: first contentful paint`, 'ms', seen.paint);
  note(`${whose}: first page answers`, 'ms', seen.ready);
  note(`${whose}: total blocking time`, 'ms', seen.blocking);
};
const noteKeys = (what, [middle, high]) => {
  note(`${what}: key to frame, median`, 'ms', middle);
  note(`${what}: key to frame, p95`, 'ms', high);
};

const yardstick = createServer((_, answer) => answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(BARE));
await new Promise((done) => yardstick.listen(0, '127.0.0.1', done));
const bare = `http://localhost:${yardstick.address().port}/`;
const site = await serve();
try {
  for (let run = 0; run < RUNS; run += 1) {
    process.stderr.write(`run ${run + 1} of ${RUNS}\n`);
    const browser = await browse();
    noteCold('bare page', await cold(browser, bare, false));
    const seen = await cold(browser, `${site.origin}/fr/`, true);
    noteCold('guichet', seen);
    note('guichet: Begin to first question usable', 'ms', seen.begin);
    note('guichet: first question usable, all in all', 'ms', seen.ready + seen.begin);

    // From here on nothing is fetched: the processor alone is slow.
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'fr-CA', serviceWorkers: 'block' });
    await setToday(context);
    const page = await context.newPage();
    await page.goto(`${site.origin}/manifest.fr.webmanifest`);
    const drafts = Object.fromEntries([10, 1000].map((count) => [`t${count}`, answersOf(renewal, { ...history, trips: manyTrips(count) })]));
    await store(page, drafts);
    const session = await slow(page, false);

    await page.goto(bare);
    noteKeys('bare page', await type(page, '#name'));
    note('bare page: JavaScript heap', 'MB', (await memory(page, session))[0]);
    for (const count of [10, 1000]) {
      const draft = `${site.origin}/fr/demande/t${count}/${APPLICANT}`;
      await page.goto(`${draft}/remplir/you/names`);
      noteKeys(`text question, ${count} trips`, await type(page, '#b-family-name'));
      await page.goto(`${draft}/remplir/travel/trips/005aaaaa`);
      noteKeys(`row of a trip, ${count} trips`, await type(page, '#b-trips-place'));
      await page.goto(`${draft}/etapes`);
      const link = '#app a[href*="/travel/trips"]';
      await page.locator(link).first().waitFor();
      await pause(300);
      note(`open the trips, ${count} trips`, 'ms', await page.evaluate(pressFor, [link, 'ul.rows > li']));
      const [heap, wasm] = await memory(page, session);
      note(`JavaScript heap, ${count} trips`, 'MB', heap);
      note(`WebAssembly memory, ${count} trips`, 'MB', wasm);
    }
    await browser.close();
  }
} finally {
  site.stop();
  yardstick.close();
}

/** The bare page's figure each of ours is divided by. */
const beside = (name) => {
  if (name.startsWith('bare page')) return undefined;
  const kind = ['first contentful paint', 'key to frame, median', 'key to frame, p95', 'total blocking'].find((kind) => name.includes(kind));
  if (kind) return `bare page: ${kind}`;
  if (/answers$|all in all$/.test(name) && figures.get(name).unit === 'ms') return 'bare page: first page answers';
  return name.includes('JavaScript heap') ? 'bare page: JavaScript heap' : undefined;
};
const round = (value) => (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0));
console.log(`Chromium, processor slowed ${SLOW_DOWN} times, 1.6 Mbit/s, 150 ms; medians of ${RUNS} interleaved runs, least to most.\n`);
console.log('| | | median | least to most | by the bare page |\n|---|---|---|---|---|');
for (const [name, { unit, values }] of figures) {
  const yard = figures.get(beside(name));
  const ratio = yard && 0 < median(yard.values) ? `${(median(values) / median(yard.values)).toFixed(2)}x` : '';
  const [least, most] = [Math.min(...values), Math.max(...values)];
  console.log(`| ${name} | ${unit} | ${round(median(values))} | ${round(least)} to ${round(most)} | ${ratio} |`);
}

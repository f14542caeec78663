// Pictures of every page, in both languages, at 360 and 1280 px, in screens/. `cargo xtask screens`; arguments are parts of
// the names of the pictures to take. `--readme` also renews the small ones in docs/screens/.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { APPLICANT, answersOf, browse, history, renewal, serve, setToday, store, trips } from './site.mjs';

const here = import.meta.dirname;
const out = join(here, 'screens');
const small = join(here, '../docs/screens');
const forReadme = process.argv.includes('--readme');
const wanted = process.argv.slice(2).filter((argument) => argument !== '--readme');

/** Longer pages are cut: neither browsers nor those who look are fond of very long pictures. */
const TALLEST = 6_000;

const household = {
  'draft-name': 'Carte de Thu Hà',
  'payment/method': 'online',
  'payment/paid': '50',
  'payment/paid-on': '2014-03-03',
  'sending/carrier': 'mail',
};
const drafts = {
  renewal: answersOf(renewal, { ...history, trips }, household),
  // Complete, so that nothing stands in the way of the package.
  ready: answersOf(
    { ...renewal, 'foreign-documents': 'no', helped: 'no', 'signed-on': '2014-03-10' },
    { addresses: history.addresses, activities: [{ ...history.activities[0], to: '2011-08-' }, history.activities[1]], trips: trips.slice(0, 3) },
    { ...household, 'draft-name': 'Prête', 'payment/receipt-ready': 'yes', 'sending/urgent': 'no' },
  ),
  // A stolen card, little else answered.
  stolen: answersOf(
    { ...renewal, purpose: 'replace', replaced: 'stolen', 'any-trips': 'no', email: '', 'photos-on': '2012-01-15' },
    {},
    { 'payment/paid': '30' },
  ),
  // A card valid for longer than a year.
  early: answersOf({ ...renewal, 'card-expires-on': '2016-08-01' }),
  // Another condition fails.
  abroad: answersOf({ ...renewal, 'in-canada': 'no', 'card-to-return': 'no' }),
  child: answersOf(
    { ...renewal, purpose: 'first', 'born-on': '2002-04-02', 'given-names': 'Léo', 'residence-proof': 'school-records', 'secondary-identity': 'landing-document' },
    {},
  ),
  empty: answersOf({ resident: '' }),
};

const SEGMENTS = {
  drafts: ['demandes', 'applications'],
  help: ['aide', 'help'],
  privacy: ['confidentialite', 'privacy'],
  accessibility: ['accessibilite', 'accessibility'],
  edition: ['edition', 'edition'],
  draft: ['demande', 'application'],
  tasks: ['etapes', 'steps'],
  verdict: ['reponse', 'answer'],
  gather: ['rassembler', 'gather'],
  fill: ['remplir', 'fill'],
  review: ['verifier', 'review'],
  pay: ['payer', 'pay'],
  send: ['envoyer', 'send'],
  print: ['imprimer', 'print'],
  dates: ['dates', 'dates'],
};

/** What is done on a page before its picture is taken. */
const unfold = (page) => page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
const goOn = async (page) => {
  await page.locator('form.question button.go').click();
  await page.locator('#faults').waitFor();
};
const onPaper = (page) => page.emulateMedia({ media: 'print' });

/** Name, where (segments; the rest of an address as it is), what is done there, at which width alone. */
const inDraft = (draft, ...rest) => ['draft', draft, APPLICANT, ...rest];
const fill = (draft, topic, page, ...row) => inDraft(draft, 'fill', topic, page, ...row);
const PAGES = [
  ['start', []],
  ['screen-resident', fill('empty', 'screen', 'resident')],
  ['screen-resident-faults', fill('empty', 'screen', 'resident'), goOn],
  ['screen-presence', fill('abroad', 'screen', 'presence')],
  ['screen-removal-order', fill('renewal', 'screen', 'removal-order')],
  ['screen-status', fill('renewal', 'screen', 'status')],
  ['screen-offence', fill('renewal', 'screen', 'offence')],
  ['screen-purpose', fill('stolen', 'screen', 'purpose'), unfold],
  ['screen-expiry', fill('renewal', 'screen', 'expiry'), unfold],
  ['screen-name', fill('renewal', 'screen', 'name')],
  ['verdict', inDraft('renewal', 'verdict')],
  ['verdict-early', inDraft('early', 'verdict')],
  ['verdict-abroad', inDraft('abroad', 'verdict')],
  ['verdict-empty', inDraft('empty', 'verdict')],
  ['tasks', inDraft('renewal', 'tasks')],
  ['tasks-empty', inDraft('empty', 'tasks')],
  ['gather', inDraft('renewal', 'gather')],
  ['gather-child', inDraft('child', 'gather')],
  ['ask-several', fill('renewal', 'documents', 'secondary')],
  ['ask-photos', fill('stolen', 'photos', 'photos')],
  ['ask-text', fill('renewal', 'you', 'names'), unfold],
  ['ask-text-faults', fill('empty', 'you', 'names'), goOn],
  ['ask-date-country', fill('renewal', 'you', 'birth')],
  ['ask-choice', fill('renewal', 'you', 'eyes')],
  ['ask-height', fill('renewal', 'you', 'height')],
  ['ask-marital', fill('renewal', 'you', 'marital')],
  ['ask-uci', fill('renewal', 'you', 'uci'), unfold],
  ['ask-address', fill('renewal', 'contact', 'home')],
  ['ask-address-faults', fill('empty', 'contact', 'home'), goOn],
  ['ask-reach', fill('renewal', 'contact', 'reach')],
  ['ask-landed', fill('renewal', 'residence', 'landed-at')],
  ['ask-loss', fill('stolen', 'residence', 'loss')],
  ['ask-parent', fill('child', 'signing', 'parent')],
  ['addresses', fill('renewal', 'addresses', 'addresses')],
  ['activities', fill('renewal', 'activities', 'activities')],
  ['activities-row', fill('renewal', 'activities', 'activities', '002aaaaa')],
  ['trips', fill('ready', 'travel', 'trips')],
  ['trips-fault', fill('renewal', 'travel', 'trips')],
  ['trips-empty', fill('early', 'travel', 'trips')],
  ['trips-row', fill('ready', 'travel', 'trips', '002aaaaa')],
  ['trips-row-fault', fill('renewal', 'travel', 'trips', '004aaaaa')],
  ['signed-on', fill('renewal', 'signing', 'signed-on')],
  ['review', inDraft('renewal', 'review')],
  ['review-ready', inDraft('ready', 'review')],
  ['pay', inDraft('renewal', 'pay')],
  ['pay-little', inDraft('stolen', 'pay')],
  ['pay-paid', fill('renewal', 'payment', 'paid')],
  ['send', inDraft('renewal', 'send')],
  ['send-ready', inDraft('ready', 'send')],
  ['print', inDraft('ready', 'print')],
  ['print-missing', inDraft('renewal', 'print')],
  ['print-paper', inDraft('ready', 'print'), onPaper, 1280],
  ['drafts', ['drafts']],
  ['dates', inDraft('ready', 'dates')],
  ['help', ['help']],
  ['privacy', ['privacy']],
  ['accessibility', ['accessibility']],
  ['edition', ['edition']],
  ['missing', ['nowhere']],
  ['missing-draft', inDraft('gone', 'tasks')],
];
/** Name, language, what stands at the top of the small picture; else the page's own. */
const README = [
  ['tasks', 'fr'],
  ['trips', 'fr', 'dl.meter'],
  ['verdict', 'en'],
  ['ask-date-country', 'en'],
];

const address = (lang, segments) =>
  `/${lang}/${segments.map((segment) => SEGMENTS[segment]?.[lang === 'fr' ? 0 : 1] ?? segment).join('/')}`;
const isWanted = (name) => wanted.length === 0 || wanted.some((part) => name.includes(part));

/** Waits until the page has drawn what it shows, its words included. */
async function drawn(page) {
  await page.waitForFunction(() => {
    const main = document.querySelector('#app main');
    return document.documentElement.dataset.ready !== undefined && main?.querySelector('h1') && !main.querySelector(':scope > p[role=status]:only-child');
  }, undefined, { timeout: 15_000 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
  await hushClock(page);
}

/** Takes away what the page says of a clock behind the day it was built on: it is, in every picture. */
const hushClock = (page) =>
  page.evaluate(() => document.querySelectorAll('#app > aside.notice[data-is=warn]').forEach((notice) => { notice.hidden = true; }));

/** What a look at the picture may miss: words that lack, things wider than the page. */
function oddities() {
  const odd = [];
  const text = document.body.innerText;
  for (const [word] of text.matchAll(/\[[a-z][a-z0-9.-]*\]|\{ ?\$[^}]*\}/g)) odd.push(word);
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (0 < wide) odd.push(`${wide} px too wide`);
  return odd;
}

const site = await serve();
let taken = 0;
let trouble = 0;
try {
  const browser = await browse(['--hide-scrollbars', '--font-render-hinting=none']);
  if (wanted.length === 0) rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const lang of ['fr', 'en']) {
    for (const width of [360, 1280]) {
      const height = width === 360 ? 740 : 800;
      const context = await browser.newContext({
        baseURL: site.origin,
        locale: `${lang}-CA`,
        viewport: { width, height },
        hasTouch: width === 360,
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      });
      await setToday(context);
      const page = await context.newPage();
      let where = '';
      const complain = (text) => {
        trouble += 1;
        console.error(`${where}: ${text}`);
      };
      page.on('pageerror', (error) => complain(error.message));
      page.on('console', (message) => {
        // A page that is missing answers 404, as it should.
        if (message.type() === 'error' && !message.text().includes('404')) complain(message.text());
      });
      const take = async (name) => {
        // As tall as what is on it, so that what clings to the window's foot is at the page's.
        const tall = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width, height: Math.max(height, tall) });
        const pieces = Math.ceil(tall / TALLEST);
        for (let piece = 0; piece < pieces; piece += 1) {
          const clip = { x: 0, y: piece * TALLEST, width, height: Math.min(TALLEST, Math.max(height, tall) - piece * TALLEST) };
          await page.screenshot({ path: join(out, `${name}${piece === 0 ? '' : `-${piece + 1}`}-${lang}-${width}.png`), clip });
        }
        await page.setViewportSize({ width, height });
        for (const odd of await page.evaluate(oddities)) complain(odd);
        taken += 1;
      };
      await page.goto('/manifest.en.webmanifest');
      await store(page, drafts);
      if (isWanted('choose')) {
        where = `choose ${lang} ${width}`;
        await page.goto('/');
        await drawn(page);
        await take('choose');
      }
      if (isWanted('start-now')) {
        // By the real clock: the edition is out of force.
        where = `start-now ${lang} ${width}`;
        const now = await browser.newContext({ baseURL: site.origin, viewport: { width, height }, serviceWorkers: 'block' });
        const today = await now.newPage();
        await today.goto(`/${lang}/`);
        await drawn(today);
        await today.screenshot({ path: join(out, `start-now-${lang}-${width}.png`) });
        await now.close();
        taken += 1;
      }
      for (const [name, segments, act, only] of PAGES) {
        if (!isWanted(name) || (only ?? width) !== width) continue;
        where = `${name} ${lang} ${width}`;
        try {
          await page.emulateMedia({ media: 'screen' });
          await page.goto(address(lang, segments));
          await drawn(page);
          await act?.(page);
          await take(name);
        } catch (error) {
          complain(error.message.split('\n')[0]);
        }
      }
      await context.close();
    }
  }
  if (forReadme) {
    mkdirSync(small, { recursive: true });
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, serviceWorkers: 'block', baseURL: site.origin };
    for (const [name, lang, top] of README) {
      const context = await browser.newContext({ ...phone, locale: `${lang}-CA` });
      await setToday(context);
      const page = await context.newPage();
      await page.goto('/manifest.en.webmanifest');
      await store(page, drafts);
      await page.goto(address(lang, PAGES.find(([own]) => own === name)[1]));
      await drawn(page);
      if (top) await page.locator(top).evaluate((element) => scrollTo(0, element.getBoundingClientRect().top - 48));
      const path = join(small, `${name}-${lang}.png`);
      await page.screenshot({ path });
      // Text on plain colours needs few of them.
      execFileSync('convert', [path, '+dither', '-colors', '96', '-strip', `PNG8:${path}`]);
      console.log(`docs/screens/${name}-${lang}.png: ${statSync(path).size} bytes`);
      await context.close();
    }
  }
  await browser.close();
} finally {
  site.stop();
}
console.log(`${taken} pictures in end2end/screens, ${trouble} with something odd.`);
process.exitCode = trouble === 0 ? 0 : 1;

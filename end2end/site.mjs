// What pictures and the bench share: the built site on a free port, a browser, and drafts as the page stores them.
import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** The day of every picture and measure. */
export const TODAY = '2014-03-10';
/** The applicant of every draft below. */
export const APPLICANT = '001aaaaa';

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** Starts the server on the built site: its address, and how to stop it. */
export async function serve() {
  const program = process.env.GUICHET ?? join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'native/guichet');
  if (!existsSync(program)) throw new Error('The server is not built: `cargo xtask build` makes it.');
  const port = await freePort();
  const dist = process.env.GUICHET_DIST ?? join(root, 'dist');
  const data = mkdtempSync(join(tmpdir(), 'guichet-'));
  const server = spawn(program, ['serve', '--port', String(port), '--dist', dist, '--data', data], { stdio: ['ignore', 'ignore', 'inherit'] });
  server.once('exit', () => rmSync(data, { recursive: true, force: true }));
  const origin = `http://localhost:${port}`;
  const ended = new Promise((_, failed) => server.once('exit', (code) => failed(new Error(`The server ended: ${code}.`))));
  ended.catch(() => {});
  const answers = (async () => {
    for (;;) {
      if (await fetch(origin).then(({ ok }) => ok, () => false)) return;
      await new Promise((done) => setTimeout(done, 50));
    }
  })();
  await Promise.race([answers, ended]);
  return { origin, stop: () => server.kill('SIGTERM') };
}

/** Starts the machine's Chromium. */
export function browse(args = []) {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', ...args],
  });
}

/** Sets the page's clock to ten in the morning of a day; it goes on from there. Nothing else is replaced. */
export function setToday(context, day = TODAY) {
  return context.addInitScript((day) => {
    const Real = Date;
    const behind = Real.now() - new Real(`${day}T10:00:00`).getTime();
    globalThis.Date = class extends Real {
      constructor(...given) {
        if (given.length === 0) super(Real.now() - behind);
        else super(...given);
      }
      static now() {
        return Real.now() - behind;
      }
    };
  }, day);
}

/** Stores drafts, as src/draft/store.rs lays them out. The page must be open at the site, so that the store is its own. */
export function store(page, drafts) {
  return page.evaluate(async (drafts) => {
    const opening = indexedDB.open('guichet', 1);
    opening.onupgradeneeded = () => {
      for (const name of ['drafts', 'answers', 'aside']) {
        if (!opening.result.objectStoreNames.contains(name)) opening.result.createObjectStore(name);
      }
    };
    const base = await new Promise((done, failed) => {
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    const work = base.transaction(['drafts', 'answers'], 'readwrite');
    for (const [id, answers] of Object.entries(drafts)) {
      const head = { format: 'guichet-draft', version: 1, programme: 'pr-card', edition: 'imm5445-2013', answers: {} };
      work.objectStore('drafts').put(JSON.stringify({ ...head, changed: Date.now() }), id);
      for (const [path, text] of Object.entries(answers)) work.objectStore('answers').put(text, [id, path]);
    }
    await new Promise((done, failed) => {
      work.oncomplete = done;
      work.onabort = () => failed(work.error);
    });
    base.close();
  }, drafts);
}

/** The answers of a draft, by path, from those of one applicant by question and by table. */
export function answersOf(own, rows = {}, household = {}) {
  const answers = { ...household };
  for (const [id, text] of Object.entries(own)) answers[`applicant/${APPLICANT}/${id}`] = text;
  for (const [table, list] of Object.entries(rows)) {
    list.forEach((row, at) => {
      const name = `${(at + 1).toString(36).padStart(3, '0')}aaaaa`;
      for (const [column, text] of Object.entries(row)) answers[`applicant/${APPLICANT}/${table}/${name}/${column}`] = text;
    });
  }
  return answers;
}

/** Someone who landed on 1 May 2008 and renews a card that expires in June 2014: nearly done. */
export const renewal = {
  resident: 'yes',
  'in-canada': 'yes',
  'removal-order': 'no',
  citizen: 'no',
  'registered-indian': 'no',
  'card-offence': 'no',
  purpose: 'renew',
  'card-expires-on': '2014-06-20',
  'landing-name-wrong': 'no',
  'name-changed': 'no',
  'primary-identity': 'passport',
  'secondary-identity': 'landing-document licence',
  'residence-proof': 'notices',
  passports: 'yes',
  'passports-kept': 'yes',
  'foreign-stamps': 'no',
  'photos-on': '2014-01-15',
  language: 'fr',
  'family-name': 'Nguyen-Tremblay',
  'given-names': 'Thu Hà',
  'born-on': '1980-02-29',
  'birth-country': 'VN',
  sex: 'female',
  citizenship: 'VN',
  eyes: 'brown',
  height: '162',
  marital: 'married',
  uci: '1234-5678',
  'home-street-number': '12',
  'home-street': 'rue Dorchester',
  'home-apartment': '4',
  'home-city': 'Sydney',
  'home-province': 'ns',
  'home-postal-code': 'b1p7c1',
  'mailing-differs': 'no',
  phone: '902 555 0143',
  email: 'thu.ha@example.ca',
  'landed-on': '2008-05-01',
  'port-shown': 'yes',
  'port-of-entry': 'YYZ – Pearson',
  'order-ever': 'no',
  'report-ever': 'no',
  'any-trips': 'yes',
};

/** Where the same person lived and what she did; a month of work is not accounted for. */
export const history = {
  addresses: [
    { from: '2008-05-', to: '2011-08-', street: '88, avenue du Parc', city: 'Montréal', region: 'QC', country: 'CA' },
    { from: '2011-08-', still: 'yes', street: '12, rue Dorchester', city: 'Sydney', region: 'NS', country: 'CA' },
  ],
  activities: [
    { from: '2008-05-', to: '2011-06-', activity: 'study', name: 'Université de Montréal', place: 'Montréal, Canada', occupation: '17' },
    { from: '2011-08-', still: 'yes', activity: 'work', name: 'Port de Sydney', place: 'Sydney, Canada', occupation: 'Comptable' },
  ],
};

/** What she travelled: four trips, one of which nobody can have made. */
export const trips = [
  { 'left-on': '2009-12-18', 'back-on': '2010-01-09', place: 'Hanoi, Vietnam', reason: 'family' },
  { 'left-on': '2011-02-03', 'back-on': '2011-05-20', place: 'Hanoi, Vietnam', reason: 'family' },
  { 'left-on': '2012-07-01', 'back-on': '2012-07-11', place: 'Lyon, France', reason: 'work' },
  { 'left-on': '2013-11-30', 'back-on': '2013-11-22', place: 'Boston, États-Unis', reason: 'holiday' },
];

/** So many trips of three days over five years. */
export function manyTrips(count) {
  const start = Date.UTC(2009, 3, 1);
  const day = (at) => new Date(start + at * 86_400_000).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, at) => {
    const left = Math.floor((at * 1700) / count);
    return { 'left-on': day(left), 'back-on': day(left + 3), place: 'Lyon, France', reason: 'family' };
  });
}

// Every address of the site, in both languages.
import type { Page } from '@playwright/test';
import type { Person } from './people';
import type { Lang } from './words';

/** The pages of questions, by topic: those that ask everybody, and those that ask some. */
export const QUESTIONS: Record<string, string[]> = {
  screen: ['resident', 'presence', 'removal-order', 'status', 'offence', 'purpose', 'expiry', 'name'],
  documents: [
    'primary', 'declarant', 'secondary', 'proof', 'passports', 'why-missing', 'translations', 'translator', 'minor', 'new-name', 'certified-by',
  ],
  photos: ['photos'],
  you: ['relation', 'language', 'names', 'current-names', 'birth', 'sex', 'citizenship', 'eyes', 'height', 'marital', 'uci'],
  contact: ['home', 'mailing', 'reach'],
  residence: ['landed-on', 'landed-at', 'past', 'report', 'loss', 'old-card'],
  addresses: ['addresses'],
  activities: ['activities'],
  travel: ['trips'],
  signing: ['helped', 'helper', 'helper-contact', 'cancelled', 'designated', 'spouse-included', 'filed', 'parent', 'signed-on'],
  payment: ['method', 'paid', 'receipt', 'receipts'],
  sending: ['carrier', 'urgent'],
};

const SEGMENTS = {
  drafts: ['demandes', 'applications'],
  help: ['aide', 'help'],
  privacy: ['confidentialite', 'privacy'],
  accessibility: ['accessibilite', 'accessibility'],
  edition: ['edition', 'edition'],
  steps: ['etapes', 'steps'],
  answer: ['reponse', 'answer'],
  gather: ['rassembler', 'gather'],
  fill: ['remplir', 'fill'],
  review: ['verifier', 'review'],
  pay: ['payer', 'pay'],
  send: ['envoyer', 'send'],
  print: ['imprimer', 'print'],
  dates: ['dates', 'dates'],
  days: ['jours', 'days'],
  people: ['personnes', 'people'],
  import: ['importer', 'import'],
  months: ['mois', 'months'],
  photo: ['photo', 'photo'],
  after: ['ensuite', 'afterwards'],
  files: ['fichiers', 'files'],
  answers: ['reponses', 'answers'],
} as const;

const segment = (lang: Lang, name: keyof typeof SEGMENTS) => SEGMENTS[name][lang === 'fr' ? 0 : 1];

/** The questions answered without a draft. */
const SHORT = {
  apply: ['demander', 'apply'],
  renew: ['renouveler', 'renew'],
  days: ['jours', 'days'],
  need: ['documents', 'documents'],
  cost: ['frais', 'fee'],
} as const;

/** The pages that belong to no draft. */
export function outside(lang: Lang): string[] {
  const simple = ['drafts', 'help', 'privacy', 'accessibility', 'edition', 'answers'] as const;
  const short = Object.values(SHORT).map((names) => `/${lang}/${segment(lang, 'answers')}/${names[lang === 'fr' ? 0 : 1]}`);
  return [`/${lang}/`, ...simple.map((name) => `/${lang}/${segment(lang, name)}`), ...short, `/${lang}/nowhere`];
}

/** The overviews of the draft at hand. */
export function overviews(page: Page, lang: Lang): string[] {
  const names = [
    'steps', 'answer', 'gather', 'review', 'pay', 'send', 'print', 'dates', 'import', 'days', 'people', 'photo', 'after', 'edition',
  ] as const;
  const months = ['addresses/addresses', 'activities/activities'].map((table) => `${segment(lang, 'months')}/${table}`);
  const files = `${segment(lang, 'files')}/residence-proof`;
  return [...names.map((name) => segment(lang, name)), ...months, files].map((rest) => `${draft(page)}/${rest}`);
}

/** The pages that ask this person something, and a row of each table. */
export function questions(page: Page, lang: Lang, person: Person): string[] {
  const { answers } = person;
  const asked: Record<string, boolean> = {
    expiry: answers.purpose === 'renew',
    declarant: 'declarant' in answers,
    'why-missing': 'why-missing' in answers,
    translator: 'translator' in answers,
    'certified-by': 'certified-by' in answers,
    report: answers['report-ever'] === 'yes',
    relation: 'relation' in answers,
    minor: 'minor-proof' in answers,
    parent: 'parent-kind' in answers || 'first-signs' in answers,
    'new-name': answers['name-changed'] === 'yes',
    'current-names': answers['name-changed'] === 'yes',
    loss: 'loss-story' in answers,
    helper: 'helper-name' in answers,
    'helper-contact': 'helper-name' in answers,
    cancelled: 'cancelled-representative' in answers,
    designated: 'designated-name' in answers,
    'spouse-included': 'spouse-included' in answers,
    filed: 'application-filed' in answers,
    receipts: 'payment-more-receipts' in answers,
    'old-card': 'loss-story' in answers,
  };
  const pages = Object.entries(QUESTIONS).flatMap(([topic, pages]) =>
    pages.filter((page) => asked[page] ?? true).map((page) => `${topic}/${page}`),
  );
  const tables = { addresses: 'addresses/addresses', activities: 'activities/activities', trips: 'travel/trips', receipts: 'payment/receipts' };
  const rows = Object.entries(tables).filter(([table]) => person.rows[table as keyof Person['rows']]?.length);
  const here = draft(page);
  return [...pages, ...rows.map(([, page]) => `${page}/10aa`)].map((rest) => `${here}/${segment(lang, 'fill')}/${rest}`);
}

/** The steps of a draft. */
export function stepsOf(lang: Lang, id: string, applicant: string) {
  return `/${lang}/${lang === 'fr' ? 'demande' : 'application'}/${id}/${applicant}/${segment(lang, 'steps')}`;
}

/** `/en/application/<draft>/<applicant>`, of whatever page of a draft is open. */
function draft(page: Page) {
  return new URL(page.url()).pathname.split('/').slice(0, 5).join('/');
}

// The people of the stories: what each answers, by the id of the question, as a draft keeps it.
import type { Lang } from './words';

export type Row = Record<string, string>;
export type Answers = Record<string, string>;
export type Person = {
  answers: Answers;
  rows: { addresses: Row[]; activities: Row[]; trips: Row[]; receipts?: Row[] };
};

/** The day of every story that says no other. */
export const TODAY = '2014-03-10';

/** Landed on 1 May 2008, always at one address and at work, away once for nine days; applies for a first card. */
export function newcomer(lang: Lang, changes: Answers = {}, rows: Partial<Person['rows']> = {}): Person {
  const answers: Answers = {
    resident: 'yes',
    'in-canada': 'yes',
    'removal-order': 'no',
    citizen: 'no',
    'registered-indian': 'no',
    'card-offence': 'no',
    purpose: 'first',
    'landing-name-wrong': 'no',
    'name-changed': 'no',

    'primary-identity': 'passport',
    'secondary-identity': 'landing-document licence',
    'residence-proof': 'notices',
    passports: 'yes',
    'passports-kept': 'yes',
    'foreign-stamps': 'no',
    'foreign-documents': 'no',
    'photos-on': '2014-01-15',

    language: lang,
    'family-name': 'Nguyễn-O’Neil',
    'given-names': 'Thu Hà',
    'born-on': '1980-02-29',
    'birth-country': 'VN',
    sex: 'female',
    citizenship: 'VN',
    eyes: 'brown',
    height: '162',
    marital: 'single',
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

    helped: 'no',
    'signed-on': '2014-03-10',

    'payment-method': 'online',
    'payment-paid': '50',
    'payment-paid-on': '2014-03-03',
    'payment-receipt-ready': 'yes',

    'sending-carrier': 'mail',
    'sending-urgent': 'no',
  };
  return {
    answers: given({ ...answers, ...changes }),
    rows: {
      addresses: [{ from: '2008-05-', still: 'yes', street: '12, rue Dorchester', city: 'Sydney', country: 'CA' }],
      activities: [
        { from: '2008-05-', still: 'yes', activity: 'work', name: 'Port de Sydney', place: 'Sydney, Canada', occupation: 'Comptable' },
      ],
      trips: [{ 'left-on': '2012-07-01', 'back-on': '2012-07-11', place: 'Hanoi, Vietnam', reason: 'family' }],
      ...rows,
    },
  };
}

/** Without what is left empty. */
function given(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, text]) => text !== ''));
}

/** Represented by a paid consultant together with a spouse; paid too little online at first, then the rest. */
export function represented(lang: Lang, spouse: 'yes' | 'no'): Person {
  return newcomer(
    lang,
    {
      marital: 'married',
      helped: 'yes',
      'helper-name': 'Jean Roy',
      'helper-paid': 'yes',
      'helper-body': 'consultants',
      'helper-number': 'R412345',
      'helper-street': '100, rue Sherbrooke Ouest',
      'helper-city': 'Montréal',
      'helper-country': 'CA',
      'helper-phone': '514 555 0177',
      'spouse-included': spouse,
      'application-filed': 'no',
      'payment-paid': '30',
      'payment-more-receipts': 'yes',
    },
    { receipts: [{ method: 'online', paid: '20', 'paid-on': '2014-03-05', ready: 'yes' }] },
  );
}

/** A person of no school age has other papers; who is not yet an adult has a parent beside them. */
const minor = { 'minor-proof': 'birth-certificate', 'parent-kind': 'parent', 'parent-name': 'Thu Hà Nguyễn' };

/** A child born on a day, at school. */
export function child(lang: Lang, bornOn: string): Person {
  const school = { activity: 'study', name: 'École Étoile', place: 'Sydney, Canada', occupation: '6' };
  return newcomer(
    lang,
    {
      ...minor,
      'secondary-identity': 'landing-document',
      'residence-proof': 'school-records',
      'why-missing': 'Léo n’a que sa fiche.',
      'given-names': 'Léo',
      'born-on': bornOn,
      sex: 'male',
      height: '4 ft 11 in',
      'any-trips': 'no',
    },
    { activities: [{ from: '2008-09-', still: 'yes', ...school }], trips: [] },
  );
}

/** Answers that the first one gives for others, too. */
const common = /^(home|mailing)-|^(phone|email|any-trips)/;

/** The same person beside others who began: what they share is not theirs to answer, nor what the envelope holds once. */
export function beside({ answers, rows }: Person, relation: string, changes: Answers = {}): Person {
  const own = Object.entries(answers).filter(([id]) => !common.test(id) && !household.test(id));
  const says = { relation, 'home-as': 'first', 'reach-as': 'first', 'addresses-as': 'first', 'activities-as': 'own', 'trips-as': 'first' };
  const signed: Answers = 'parent-kind' in answers ? { 'parent-kind': '', 'parent-name': '', 'first-signs': 'yes' } : {};
  return {
    answers: given({ ...Object.fromEntries(own), ...says, ...signed, ...changes }),
    rows: { addresses: [], activities: rows.activities, trips: [] },
  };
}

/** Answers that are the envelope's, not the applicant's. */
const household = /^(payment|sending)-/;

/** The draft file that holds all a person answers and has ready. */
export function draftOf(person: Person, ready: string[] = [], name = '7k2m') {
  const own = `applicant/${name}/`;
  const answers: Answers = {};
  for (const [id, text] of Object.entries(person.answers)) {
    answers[household.test(id) ? id.replace('-', '/') : own + id] = text;
  }
  for (const [table, rows] of Object.entries(person.rows)) {
    const of = table === 'receipts' ? '' : own;
    rows.forEach((row, at) => {
      for (const [column, text] of Object.entries(row)) answers[`${of}${table}/${10 + at}aa/${column}`] = text;
    });
  }
  for (const document of ready) {
    if (document !== 'fee-receipt') answers[`${own}ready-${document}`] = 'yes';
  }
  return { format: 'guichet-draft', version: 1, programme: 'pr-card', edition: 'imm5445-2013', answers };
}

/** A draft's answers in order, whatever applicant and rows are called: to compare what was typed with what is kept. */
export function leveled(answers: Answers): Answers {
  const rows = new Map<string, string>();
  const level = ([path, text]: [string, string]): [string, string] => {
    const [applicant, , table, row, column] = path.startsWith('receipts/') ? ['applicant', '', ...path.split('/')] : path.split('/');
    if (applicant !== 'applicant') return [path, text];
    if (column === undefined) return [`applicant/${table}`, text];
    const key = `${table}/${row}`;
    if (!rows.has(key)) rows.set(key, String([...rows.keys()].filter((other) => other.startsWith(`${table}/`)).length + 1));
    return [`applicant/${table}/${rows.get(key)}/${column}`, text];
  };
  const kept = Object.entries(answers).filter(([, text]) => text !== '');
  return Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1)).map(level));
}

/** Somebody of fifteen to whom nearly everything applies: almost every page asks them something. */
export function everything(lang: Lang): Person {
  const young = child(lang, '1998-06-15');
  const changes = {
    purpose: 'replace',
    replaced: 'lost',
    'name-changed': 'yes',
    'primary-identity': 'declarations',
    'primary-why': 'Le passeport a brûlé.',
    declarant: 'organisation',
    'declarant-organisation': 'Halte Étoile',
    'declarant-name': 'Anne Roy',
    'declarant-address': '8, rue Basse, Sydney',
    'declarant-story': 'Nous l’avons accueilli à son arrivée.',
    'secondary-identity': 'landing-document notice',
    'residence-proof': 'notices',
    'notices-held': '2',
    'passports-kept': 'no',
    'foreign-stamps': 'yes',
    'foreign-documents': 'yes',
    'translated-from': 'vietnamien',
    translator: 'member',
    'certified-by': 'notary',
    'certified-by-family': 'no',
    'name-document': 'marriage',
    'name-from-quebec': 'yes',
    'name-issued-on': '2010-05-05',
    'name-identity': 'licence',
    'current-family-name': 'Étienne',
    'current-given-names': 'Léo',
    eyes: 'other',
    'eyes-other': 'vairons',
    'second-citizenship': 'FR',
    'mailing-differs': 'yes',
    'mailing-third-party': 'yes',
    'mailing-street-number': 'C.P. 10',
    'mailing-city': 'Halifax',
    'mailing-province': 'ns',
    'mailing-postal-code': 'B3H 4R2',
    'phone-work': '+33 1 23 45 67 89',
    'loss-story': 'Perdu dans le train.',
    'loss-place': 'Moncton',
    'loss-on': '2014-02-01',
    'old-card-number': 'AB1234567',
    'order-ever': 'yes',
    'report-ever': 'yes',
    'report-residency': 'yes',
    'report-on': '2013-10-01',
    'report-overturned': 'no',
    'any-trips': 'yes',
    helped: 'yes',
    'cancels-representative': 'yes',
    'designates-person': 'yes',
    'helper-name': 'Me Anne Roy',
    'helper-paid': 'yes',
    'helper-body': 'notaries',
    'helper-student': 'yes',
    'helper-supervisor': 'Me Jean Côté',
    'helper-number': '4321',
    'helper-street': '10, rue Haute',
    'helper-city': 'Québec',
    'helper-country': 'CA',
    'helper-phone': '418 555 0155',
    'cancelled-representative': 'Luc Petit',
    designation: 'release',
    'designated-name': 'Léa Étienne',
    'designated-relationship': 'tante',
    'designated-street': '4, rue Basse',
    'designated-city': 'Lyon',
    'designated-country': 'FR',
    'application-filed': 'yes',
    'filed-office': 'CTD',
    'filed-place': 'Sydney',
    'filed-type': 'Carte RP',
    'payment-method': 'bank',
    'payment-other-payer': 'yes',
    'payment-payer-name': 'Luc Étienne',
    'payment-payer-address': '4, rue Basse, Sydney',
    'payment-receipt': 'original',
    'payment-stamped': 'yes',
    'payment-more-receipts': 'yes',
    'sending-urgent': 'yes',
    'sending-trip-paper': 'ticket',
    'sending-ticket-ready': 'yes',
    'sending-ticket-paid-ready': 'yes',
  };
  const trips: Row[] = [
    { 'left-on': '2009-06-01', 'back-on': '2011-06-02', place: 'Lyon, France', reason: 'other', 'reason-other': 'soins', situation: 'with-citizen',
      'whole-absence': 'no', 'situation-from': '2009-07-01', 'situation-to': '2011-05-31', kin: 'parent', 'citizen-since': '2009-08-15', 'lived-together': 'yes' },
    { 'left-on': '2011-07-01', 'back-on': '2012-12-30', place: 'Hanoi, Vietnam', reason: 'study', situation: 'with-employed', 'whole-absence': 'yes',
      kin: 'parent', 'resident-since': '2008-05-01', 'own-obligation': 'yes', employer: 'corporation', 'for-status': 'no', 'full-time': 'yes', assignment: 'client', 'lived-together': 'yes' },
  ];
  const addresses: Row[] = [
    { from: '2008-05-', to: '2011-06-', street: '1, rue Haute', city: 'Lyon', country: 'FR' },
    { from: '2011-06-', still: 'yes', street: '12, rue Dorchester', city: 'Sydney', region: 'N.-É.', country: 'CA', 'postal-code': 'B1P 7C1' },
  ];
  return { answers: { ...young.answers, ...changes }, rows: { ...young.rows, trips, addresses, receipts: [{ method: 'bank', paid: '10', receipt: 'original', stamped: 'yes', ready: 'yes' }] } };
}

/** The same, with much typed that cannot be right. */
export function mistaken(lang: Lang): Person {
  const wrong = everything(lang);
  Object.assign(wrong.answers, {
    'landed-on': '2024--31',
    'loss-on': '2031-02-30',
    'home-postal-code': 'D0D 0D0',
    phone: '12',
    email: 'a b',
    uci: '12',
    height: '999',
    'payment-paid': 'dix',
    'old-card-number': '1',
    'name-issued-on': '1993-12-31',
    'photos-on': '2012-01-01',
    'family-name': 'Нгуен',
  });
  wrong.rows.trips.push({ 'left-on': '2011-07-01', 'back-on': '2011-06-30' });
  wrong.rows.addresses.push({ from: '2015-', to: '2014-' });
  return wrong;
}

/** Somebody who has only begun. */
export const nobody: Person = { answers: { resident: '' }, rows: { addresses: [], activities: [], trips: [], receipts: [] } };

/** What an adult encloses who asks for a first card. */
export const FIRST_CARD = [
  'primary-identity', 'secondary-identity', 'passport-pages', 'residence-proof', 'photos', 'imm5444', 'imm5455', 'fee-receipt',
];

/** The same for who has another name by law, who shows two papers for it. */
export const RENAMED = [...FIRST_CARD.slice(0, 4), 'name-document', 'name-identity', ...FIRST_CARD.slice(4)];

/** The same for who has a representative. */
export const REPRESENTED = [...FIRST_CARD.slice(0, -1), 'imm5476', 'fee-receipt'];

/** The same card for a child at school, whose landing document is all the identity there is beside the passport. */
export const CHILD = [
  'primary-identity', 'secondary-identity', 'passport-pages', 'residence-proof', 'why-declaration', 'minor-paper', 'photos', 'imm5444',
  'imm5455', 'fee-receipt',
];

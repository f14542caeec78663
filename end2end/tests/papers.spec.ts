// What papers one has, or has not: a certificate of Quebec, no passport at all, documents in Arabic.
import { ruling } from '../pages/command';
import { FIRST_CARD, newcomer, RENAMED } from '../pages/people';
import { expect, type Site, test } from '../pages/story';
import { accessible } from '../test';

/** The statements in the package, by the ids of their words. */
async function statements(site: Site, ids: string[]) {
  const sheets = await site.print.sheets();
  return ids.map((id) => sheets.filter(({ title }) => title === site.words.say(`statement-${id}`).replace(/\s+/g, ' ')).map(({ text }) => text));
}

test('a certificate that Quebec issued in 1993 would come back, one of 1994 does not', async ({ site, page, words, lang }) => {
  const person = newcomer(lang, {
    'name-changed': 'yes',
    'name-document': 'marriage',
    'name-from-quebec': 'yes',
    'name-issued-on': '1993-12-31',
    'name-identity': 'licence',
    'certified-by': 'notary',
    'certified-by-family': 'no',
    'current-family-name': 'O’Neil',
    'current-given-names': 'Thu Hà',
  });
  const applicant = await site.prepares(person);
  const from = words.date('1994-01-01');
  await site.send.saysItWouldComeBack(1);
  await site.send.gives('quebec-certificate', 'refused', { issued: words.date('1993-12-31'), from });
  await accessible(page);

  await site.send.changes('name-issued-on');
  await applicant.corrects('name-issued-on', '1994-01-01');
  person.answers['name-issued-on'] = '1994-01-01';
  await site.send.saysItWouldNotComeBack();

  await site.tasks.goesTo('gather');
  await site.gather.asksFor(RENAMED, ['landing-document']);
  // A sentence to put on each of the two certified copies.
  await site.tasks.goesTo('print');
  await accessible(page);
  const [certified] = await statements(site, ['certified-copy']);
  expect(certified).toHaveLength(2);
  expect(certified![0]).toContain(words.say('name-document.marriage'));
  expect(certified![1]).toContain(words.say('name-identity.licence'));
  for (const text of certified!) expect(text).toContain(words.say('certifier.notary'));

  const found = await site.exported(person, RENAMED);
  expect(ruling(found, 'quebec-certificate')).toMatchObject({ says: 'accepted', issued: '1994-01-01', from: '1994-01-01' });
  await site.tasks.goesTo('send');
  await site.send.agreesWith(found);
});

test('without any passport two people declare who one is', async ({ site, page, words, lang }) => {
  const story = 'Le bureau des passeports est fermé depuis la guerre.';
  const person = newcomer(lang, {
    'primary-identity': 'declarations',
    'primary-why': story,
    declarant: 'other',
    'declarant-name': 'Lê Văn An',
    'declarant-address': '3, rue Haute, Halifax',
    'declarant-story': 'Nous étions voisins à Hanoi.',
    passports: 'no',
    'passports-kept': '',
    'foreign-stamps': '',
  });
  const applicant = await site.prepares(person);
  // Not just anybody may be the second one.
  await site.send.saysItWouldComeBack(1);
  await site.send.gives('second-person', 'may-not');
  await accessible(page);
  await site.send.changes('declarant');
  await applicant.corrects('declarant', 'knew-before');
  person.answers.declarant = 'knew-before';
  await site.send.saysItWouldNotComeBack();
  await site.send.gives('exceptional-identity', 'exceptional');

  const [, secondary, , ...others] = FIRST_CARD;
  const enclosed = ['own-declaration', 'second-declaration', secondary!, ...others];
  await site.tasks.goesTo('gather');
  await site.gather.asksFor(enclosed);
  await site.tasks.goesTo('print');
  await accessible(page);
  const [own, second] = await statements(site, ['own-declaration', 'second-declaration']);
  expect(own).toHaveLength(1);
  expect(own![0]).toContain(story);
  expect(second).toHaveLength(1);
  for (const part of ['Lê Văn An', '3, rue Haute, Halifax', 'Nous étions voisins à Hanoi.']) expect(second![0]).toContain(part);

  const found = await site.exported(person, enclosed);
  expect(ruling(found, 'passport-said')).toBeUndefined();
  await site.tasks.goesTo('send');
  await site.send.agreesWith(found);
});

test('documents in Arabic are translated, never by the family, and certified', async ({ site, page, words, lang }) => {
  const person = newcomer(lang, {
    'foreign-stamps': 'yes',
    'foreign-documents': 'yes',
    'translated-from': 'arabe',
    translator: 'family',
    'translator-name': 'Nour Haddad',
    'certified-by': 'embassy-official',
    'certified-by-family': 'no',
    'certified-own-country': 'no',
  });
  const applicant = await site.prepares(person);
  await site.send.saysItWouldComeBack(2);
  await site.send.gives('certifier', 'other-country');
  await site.send.gives('translator', 'family');
  await accessible(page);
  await site.send.changes('certified-own-country');
  await applicant.corrects('certified-own-country', 'yes');
  await site.send.saysItWouldComeBack(1);
  await site.send.changes('translator');
  await applicant.corrects('translator', 'other');
  await site.send.saysItWouldNotComeBack();

  const enclosed = [...FIRST_CARD];
  enclosed.splice(4, 0, 'translation', 'translated-copy', 'translator-declaration');
  await site.tasks.goesTo('gather');
  await site.gather.asksFor(enclosed);

  // Who is no member of an organization of translators swears the declaration.
  const oath = words.say('statement-before-oath').replace(/\s+/g, ' ');
  await site.tasks.goesTo('print');
  await accessible(page);
  const [sworn, copies] = await statements(site, ['translator-declaration', 'certified-copy']);
  expect(sworn).toHaveLength(1);
  for (const part of ['Nour Haddad', 'arabe', oath]) expect(sworn![0]).toContain(part);
  expect(copies).toHaveLength(1);

  await site.tasks.goesTo('review');
  await site.send.changes('translator');
  await applicant.corrects('translator', 'member');
  Object.assign(person.answers, { translator: 'member', 'certified-own-country': 'yes' });
  await site.tasks.goesTo('print');
  await accessible(page);
  const [declared] = await statements(site, ['translator-declaration']);
  expect(declared).toHaveLength(1);
  expect(declared![0]).not.toContain(oath);

  const found = await site.exported(person, enclosed);
  expect(ruling(found, 'translator')).toMatchObject({ says: 'member', verdict: 'holds' });
  await site.tasks.goesTo('send');
  await site.send.agreesWith(found);
});

test('a page on which nothing is asked says so, and the way on is there', async ({ page, site, words, lang }) => {
  await site.opens();
  await site.stores(newcomer(lang));
  await site.follows(`${new URL(page.url()).pathname.split('/').slice(0, 5).join('/')}/${lang === 'fr' ? 'remplir' : 'fill'}/documents/why-missing`);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(words.say('topic-documents'));
  await expect(main.getByText(words.say('nothing-asked'), { exact: true })).toBeVisible();
  await accessible(page);
  await main.getByRole('button', { name: words.say('continue'), exact: true }).click();
  await expect(main.getByText(words.say('nothing-asked'), { exact: true })).toBeHidden();
});

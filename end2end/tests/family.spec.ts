// A family of four in one envelope, with children of 12 and 15: what they share is answered once, each signs as their age wants.
import { assess, ruling } from '../pages/command';
import { Pointer } from '../pages/hands';
import { Journey } from '../pages/journey';
import { beside, CHILD, child, FIRST_CARD, newcomer, type Person } from '../pages/people';
import { expect, test } from '../pages/story';
import { WORDS } from '../pages/words';
import { accessible } from '../test';

const PARENT = 'Thu Hà Nguyễn-O’Neil';
const SPOUSE = 'Jean Nguyễn-O’Neil';
const ELDER = 'Zoé Nguyễn-O’Neil';
const YOUNGER = 'Léo Nguyễn-O’Neil';

test('a family of four answers what it shares once, pays once and sends one envelope', async ({ site, words, lang, page }) => {
  test.slow();
  const dollars = (amount: number) => (lang === 'fr' ? `${amount}\u00a0$` : `$${amount}`);
  const parent = newcomer(lang, { 'payment-paid': '200' });
  const spouse = beside(newcomer(lang, { 'given-names': 'Jean', sex: 'male' }), 'spouse');
  const elder: Person = beside(child(lang, '1998-06-15'), 'child', { 'given-names': 'Zoé' });
  const younger = beside(child(lang, '2001-06-15'), 'child');
  await site.opens();
  await site.stores(parent, FIRST_CARD, { '7k2n': [elder, CHILD], '7k2o': [younger, CHILD] });

  // One more is added, and asked only for what is their own.
  await site.tasks.goesTo('people');
  await site.people.lists([PARENT, ELDER, YOUNGER]);
  await site.people.pays(3, dollars(150));
  await accessible(page);
  await site.people.adds();
  const journey = new Journey(words, new Pointer(page), spouse);
  await journey.answers();
  await site.tasks.continues('screen');
  await journey.answers();
  await site.answer.says('holds');
  await site.answer.prepares();
  await journey.prepares();
  for (const question of ['home-street', 'phone', 'any-trips']) expect(journey.pages).not.toContain(words.say(question));

  // The younger child stayed at home when the others travelled: from a copy, one trip is taken out.
  await site.tasks.goesTo('people');
  await site.people.lists([PARENT, ELDER, YOUNGER, SPOUSE]);
  await site.people.pays(4, dollars(200));
  await site.people.changes(YOUNGER, 'trips-as');
  // The others' trips are shown, to be changed where they are.
  await expect(page.getByText(words.say('same-theirs', { name: PARENT }), { exact: true })).toBeVisible();
  await expect(page.getByText('Hanoi, Vietnam').first()).toBeVisible();
  const removes = page.getByRole('button', { name: `${words.say('remove')} Hanoi, Vietnam` });
  await expect(removes).toHaveCount(0);
  await new Journey(words, new Pointer(page), younger).says('trips-as', 'own');
  await page.getByRole('button', { name: words.say('same-copy'), exact: true }).click();
  await expect(removes).toHaveCount(1);
  await accessible(page);
  await removes.click();
  await new Journey(words, new Pointer(page), younger).says('any-trips', 'no');
  await page.getByRole('button', { name: words.say('continue'), exact: true }).click();
  await site.people.lists([PARENT, ELDER, YOUNGER, SPOUSE]);

  // Everything of everyone is there, and the fee is one.
  await site.people.opens(PARENT);
  await site.tasks.goesTo('send');
  await site.send.saysItWouldNotComeBack();
  await accessible(page);
  const found = assess(await site.drafts.exports(), site.today);
  expect(ruling(found, 'fee')).toMatchObject({ says: 'exact', people: 4, due: 20_000 });
  expect(found.findings.filter(({ rule }) => rule === 'receipt')).toHaveLength(1);
  const signs = (says: string) => found.findings.filter((one) => one.rule === 'signatures' && one.says === says).length;
  expect([signs('applicant'), signs('both'), signs('parent')]).toEqual([2, 1, 1]);

  // One package: four applications, one cover and one receipt.
  await site.tasks.goesTo('print');
  const sheets = await site.print.sheets();
  const title = words.say('print-form', { form: words.say('imm5444.number') });
  const titled = (title: string) => sheets.filter((sheet) => sheet.title === title);
  for (const [name, signers] of [
    [PARENT, ['applicant']],
    [SPOUSE, ['applicant']],
    [ELDER, ['applicant', 'parent']],
    [YOUNGER, ['parent']],
  ] as const) {
    // A sheet's head says what it is, then whose.
    const own = titled(title).filter(({ text }) => text.startsWith(`${title}${name}`));
    expect(own.length, name).toBeGreaterThan(0);
    const signed = own.flatMap(({ entries }) => entries).filter(({ number }) => number === '23').map(({ value }) => value).join(' | ');
    for (const signer of ['applicant', 'parent'] as const) {
      const due = expect(signed, `${name}: ${signer}`);
      if ((signers as readonly string[]).includes(signer)) due.toContain(words.say(`signer.${signer}`));
      else due.not.toContain(words.say(`signer.${signer}`));
    }
  }
  const cover = titled(words.say('print-cover'));
  expect(cover).toHaveLength(1);
  expect(cover[0]!.text.split(words.say('document-fee-receipt')).length - 1).toBe(1);
  expect(cover[0]!.text.split(words.say('document-imm5444')).length - 1).toBe(4);
  expect(titled(words.say('print-checklist'))).toHaveLength(4);
  expect(titled(words.say('print-photos'))).toHaveLength(4);
  expect(titled(words.say('print-envelope'))).toHaveLength(1);

  // The younger child gets an application of their own: nothing is lost, and too much is paid for the others.
  await site.tasks.goesTo('people');
  await site.people.splits(YOUNGER);
  await site.people.lists([PARENT, ELDER, SPOUSE]);
  await accessible(page);
  await page.getByRole('link', { name: words.say('people-parted.open'), exact: true }).click();
  await site.tasks.stands('contact', 'done');
  await site.tasks.stands('signing', 'done');
  await site.tasks.stands('payment', 'todo');
});

test('a person taken out comes back with everything', async ({ site, lang, words, page }) => {
  const spouse = beside(newcomer(lang, { 'given-names': 'Jean' }), 'spouse');
  await site.opens();
  await site.stores(newcomer(lang), FIRST_CARD, { '7k2n': [spouse, FIRST_CARD] });
  await site.tasks.goesTo('people');
  // Whose page it is stays: they are taken out from another's.
  await site.people.opens(SPOUSE);
  await site.tasks.goesTo('people');
  await site.people.removes(PARENT);
  await site.people.lists([SPOUSE]);
  await page.getByRole('button', { name: words.say('undo'), exact: true }).click();
  await site.people.lists([PARENT, SPOUSE]);
  const draft = await site.drafts.exports();
  expect(draft.answers['applicant/7k2m/home-city']).toBe('Sydney');
  expect(draft.answers['applicant/7k2n/home-city']).toBeUndefined();
});

test('each person’s sheets are in their language of service', async ({ site, lang, page }) => {
  const other = lang === 'fr' ? 'en' : 'fr';
  const spouse = beside(newcomer(other, { 'given-names': 'Jean' }), 'spouse');
  await site.opens();
  await site.stores(newcomer(lang), FIRST_CARD, { '7k2n': [spouse, FIRST_CARD] });
  await site.tasks.goesTo('print');
  const sheets = await site.print.sheets();
  for (const [name, own] of [[PARENT, lang], [SPOUSE, other]] as const) {
    const copied = (['fr', 'en'] as const).flatMap((spoken) => {
      const title = WORDS[spoken].say('print-form', { form: WORDS[spoken].say('imm5444.number') });
      return sheets.filter(({ text }) => text.startsWith(`${title}${name}`)).map((sheet) => [spoken, sheet.lang]);
    });
    expect([...new Set(copied.flat())], name).toEqual([own]);
  }
  // What they share is in the language of who is at hand.
  const cover = sheets.filter(({ title }) => title === WORDS[lang].say('print-cover'));
  expect(cover.map((sheet) => sheet.lang)).toEqual([lang]);
  await accessible(page);
});

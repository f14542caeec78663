// Help, privacy, accessibility, the edition; and the one line that says the rules have changed since.
import type { Page } from '@playwright/test';
import { accessible, expect, ready, test } from '../test';

type Say = (fr: string, en: string) => string;

const link = (page: Page, name: string) => page.getByRole('contentinfo').getByRole('link', { name });
const notice = (page: Page, say: Say) => page.getByRole('complementary', { name: say('Édition', 'Edition') });

/** A day the edition held on. */
async function in2014(page: Page) {
  await page.clock.setSystemTime(new Date('2014-03-10T12:00:00'));
}

test('the pages about Guichet are reached from every footer, in both languages', async ({ page, lang, say }) => {
  await page.goto(`/${lang}/`);
  await ready(page);
  for (const [name, title] of [
    [say('Aide', 'Help'), say('Aide', 'Help')],
    [say('Confidentialité', 'Privacy'), say('Confidentialité', 'Privacy')],
    [say('Accessibilité', 'Accessibility'), say('Accessibilité', 'Accessibility')],
    [say('À propos de cette édition', 'About this edition'), say('À propos de cette édition', 'About this edition')],
  ]) {
    await link(page, name).click();
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(title);
    await expect(heading).toBeFocused();
    await expect(page).toHaveTitle(`${title} – Guichet`);
    // No word is missing: a gap shows its id in brackets.
    await expect(page.getByText(/\[[a-z]+(-[a-z0-9]+)*(\.[a-z0-9-]+)?\]/)).toHaveCount(0);
    await accessible(page);
    await page.getByRole('banner').getByRole('link', { name: say('English', 'Français') }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', say('en', 'fr'));
    await expect(heading).not.toHaveText('');
    await expect(page.getByText(/\[[a-z]+(-[a-z0-9]+)*(\.[a-z0-9-]+)?\]/)).toHaveCount(0);
    await page.getByRole('banner').getByRole('link', { name: say('Français', 'English') }).click();
    await expect(heading).toHaveText(title);
  }
});

test('help gives the telephone numbers and answers what people ask', async ({ page, say }) => {
  await page.goto(say('/fr/aide', '/en/help'));
  await expect(page.getByText('1 888 242-2100')).toBeVisible();
  await expect(page.getByText('1 888 576-8502')).toBeVisible();
  await page.getByText(say('J’ai un seul nom.', 'I have a single name.')).click();
  await expect(page.getByText(say('laissez les prénoms vides', 'leave the given names empty'))).toBeVisible();
  await accessible(page);
});

test('every page says that the rules have changed, once they have', async ({ page, lang, say }) => {
  await page.goto(`/${lang}/`);
  await expect(notice(page, say)).toHaveText(say(
    'Guide IMM\u00a05445 de 2013. Les règles ont changé depuis.',
    'Guide IMM\u00a05445 of 2013. The rules have changed since.',
  ));
  await page.getByRole('button', { name: say('Commencer', 'Begin') }).click();
  await expect(page.getByRole('group').first()).toBeVisible();
  await expect(notice(page, say)).toBeVisible();
  await notice(page, say).getByRole('link').click();
  await expect(page.getByRole('heading', { name: say('Ce qui a changé depuis', 'What has changed since') })).toBeVisible();
  for (const figure of ['270', '1 095'.replace(' ', say(' ', ','))]) {
    await expect(page.getByText(figure).first()).toBeVisible();
  }
});

test('while the edition holds, nothing is said', async ({ page, lang, say }) => {
  await in2014(page);
  // The build is of a later day than this clock: that is said, and nothing else.
  await page.goto(`/${lang}/`);
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(notice(page, say)).toBeHidden();
});

test('every figure stands with its place', async ({ page, say }) => {
  await page.goto(say('/fr/edition', '/en/edition'));
  const row = (name: string) => page.getByRole('row').filter({ hasText: name });
  await expect(row(say('Frais d’une demande', 'Fee of one application'))).toContainText(say('50 $', '$50'));
  await expect(row(say('Frais d’une demande', 'Fee of one application'))).toContainText(say('Étape 3', 'Step 3'));
  await expect(row(say('Jours au Canada que la Loi demande', 'Days in Canada that the Act asks for'))).toContainText(say('730 jours', '730 days'));
  await expect(row(say('Adresse pour la poste', 'Address for mail'))).toContainText('B1P 7C1');
  await page.getByText(say('Les 22 sortes de personnes', 'The 22 kinds of people')).click();
  await expect(page.getByText(say('Vétérinaire', 'Veterinarian'))).toBeVisible();
  await accessible(page);
});

test('today is shown and changed for the visit, and every page says so', async ({ page, lang, say }) => {
  await page.goto(say('/fr/edition', '/en/edition'));
  const changed = page.getByRole('complementary', { name: say('Date du jour', 'Today’s date') });
  const box = (fr: string, en: string) => page.getByLabel(say(fr, en), { exact: true });
  const set = page.getByRole('button', { name: say('Utiliser cette date', 'Use this date') });
  await expect(changed).toBeHidden();

  await box('Jour', 'Day').fill('31');
  await box('Mois', 'Month').fill('02');
  await box('Année', 'Year').fill('2014');
  await set.click();
  await expect(box('Jour', 'Day').or(box('Mois', 'Month')).first()).toHaveAttribute('aria-invalid', 'true');
  await accessible(page);
  await box('Jour', 'Day').fill('');
  await set.click();
  await expect(page.getByText(say('Écrivez le jour, le mois et l’année.', 'Write the month, the day and the year.'))).toBeVisible();

  await box('Jour', 'Day').fill('10');
  await box('Mois', 'Month').fill(say('mars', 'march'));
  await set.click();
  await expect(changed).toContainText(say('10 mars 2014', 'March 10, 2014'));
  await expect(notice(page, say)).toBeHidden();
  await expect(page.getByText(say('L’édition est en vigueur ce jour-là.', 'The edition is in force on that day.'))).toBeVisible();
  await accessible(page);

  // Until the visit ends, reloads included.
  await page.goto(`/${lang}/`);
  await expect(changed).toContainText(say('10 mars 2014', 'March 10, 2014'));
  await expect(notice(page, say)).toBeHidden();
  await changed.getByRole('link').click();
  await page.getByRole('button', { name: say('Revenir à la date de l’appareil', 'Go back to the date of the device') }).click();
  await expect(changed).toBeHidden();
  await expect(notice(page, say)).toBeVisible();
});

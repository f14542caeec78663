// The package as one PDF, made on the device: few phones have a printer.
import { packaged } from '../pages/command';
import { draftOf, FIRST_CARD, newcomer } from '../pages/people';
import { expect, test } from '../pages/story';
import { accessible, offlineReady } from '../test';

/** How many pages a file has. */
const pages = (file: Buffer) => (file.toString('latin1').match(/\/Type\/Page\//g) ?? []).length;

test('the package is saved as a PDF, without a network', async ({ site, page, context, lang, today }) => {
  const person = newcomer(lang);
  await site.opens();
  await offlineReady(page);
  await context.setOffline(true);
  await site.stores(person, FIRST_CARD);
  await site.tasks.goesTo('print');

  const sheets = await site.print.sheets();
  const { name, file } = await site.print.saves();
  await site.print.hasSaid('print-pdf-made');
  await accessible(page);
  expect(name).toBe('Thu Hà Nguyễn-O Neil.pdf');
  expect(file.subarray(0, 8).toString()).toBe('%PDF-1.7');
  expect(file.toString('latin1')).toContain(`/Lang(${lang})`);
  expect(pages(file)).toBeGreaterThanOrEqual(sheets.length);

  // The program makes the same file of the same draft, to the byte. What stands in it, and where, is checked there.
  const made = packaged(draftOf(person, FIRST_CARD), today);
  expect(made.said).toContain(`${pages(file)} pages`);
  expect(file.equals(made.file)).toBe(true);

  // Once more: what was brought is kept.
  expect((await site.print.saves()).file.equals(file)).toBe(true);
});

test('letters that the PDF has no shape for are named', async ({ site, lang }) => {
  await site.opens();
  await site.stores(newcomer(lang, { 'home-street': 'شارع 12' }));
  await site.tasks.goesTo('print');
  const { file } = await site.print.saves();
  expect(pages(file)).toBeGreaterThan(5);
  await site.print.hasSaid('print-pdf-missing', { letters: 'ارشع' });
});

test.describe('without what makes it', () => {
  // An offline worker would answer in place of the network.
  test.use({ serviceWorkers: 'block', allowed: ['503'] });

  test('when the PDF cannot be made, the page says so and tries again', async ({ site, page, lang }) => {
    await page.route(/\.ttf$/, (route) => route.fulfill({ status: 503 }));
    await site.opens();
    await site.stores(newcomer(lang));
    await site.tasks.goesTo('print');
    await page.getByRole('button', { name: site.words.say('print-save'), exact: true }).click();
    await site.print.hasSaid('print-pdf-failed');
    await page.unroute(/\.ttf$/);
    await site.print.saves();
    await site.print.hasSaid('print-pdf-made');
  });
});

// A photo is checked on the device before it is printed; what comes after sending is said in full.
import { newcomer } from '../pages/people';
import { picture, PhotoPage, takenAt } from '../pages/photo';
import { expect, test } from '../pages/story';
import { accessible } from '../test';

test('a photo is measured on the device, by finger, mouse and keys', async ({ page, site, words, lang }) => {
  const { 'photos-on': _, ...answers } = newcomer(lang).answers;
  await site.opens();
  await site.stores({ ...newcomer(lang), answers });
  // Nothing leaves the device: no request but for what the site itself is made of.
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || !/^(blob:|http:\/\/localhost)/.test(request.url())) sent.push(request.url());
  });
  await site.tasks.goesTo('gather');
  await page.getByRole('link', { name: words.say('photo-link'), exact: true }).click();
  const photo = new PhotoPage(page, words);
  await photo.isOpen();
  await accessible(page);

  await photo.picks('letter.png', 'image/png', Buffer.from('no picture at all'));
  await expect(page.getByRole('alert')).toHaveText(words.say('photo-unread'));

  // 35 x 45, twenty pixels to the millimetre; the head is 27 mm.
  const decimal = (mm: string) => (lang === 'fr' ? mm.replace('.', ',') : mm);
  const sizes = { width: 35, height: 45 };
  const face = { least: 25, most: 30 };
  await photo.picks('me.png', 'image/png', picture(700, 900, 180, 720));
  await photo.says('frame', 'whole', sizes);
  await photo.says('face', 'unset', face);
  await photo.says('pixels', 'enough', { dots: 508, least: 300 });
  await accessible(page);
  await photo.drags('hair', 0.2);
  await photo.says('face', 'unset', face);
  await photo.drags('chin', 0.8);
  await expect(photo.line('chin')).toHaveAttribute('aria-valuetext', /mm/);
  // The keys finish what the pointer began: to the end, then up by tenths and by millimetres.
  await photo.presses('hair', 'End');
  await photo.presses('hair', 'PageDown', 9);
  await photo.presses('chin', 'Home');
  await photo.presses('chin', 'PageUp', 9);
  await photo.says('face', 'fits', { face: decimal('27.0'), ...face });
  await photo.says('middle', 'centred');
  for (const [press, times, says, mm] of [
    ['PageDown', 3, 'fits', '30.0'],
    ['ArrowDown', 1, 'large', '30.1'],
    ['PageUp', 5, 'fits', '25.1'],
    ['ArrowUp', 1, 'fits', '25.0'],
  ] as const) {
    await photo.presses('chin', press, times);
    await photo.says('face', says, { face: decimal(mm), ...face });
  }
  await photo.presses('chin', 'ArrowUp');
  await photo.says('face', 'small', { face: decimal('24.9'), ...face, then: decimal('27.5') });
  await accessible(page);

  // A button moves a line, too; so does a touch beside it.
  await page.getByRole('button', { name: `${words.say('photo-line-chin.less')} ${words.say('photo-line-chin')}`, exact: true }).click();
  await photo.says('face', 'fits', { face: decimal('25.1'), ...face });
  await page.getByRole('group', { name: words.say('photo-area'), exact: true }).click({ position: { x: 20, y: 20 } });
  await expect(photo.line('hair')).toHaveAttribute('aria-valuenow', /^8[0-9]{2}$/);

  // The day is read from the file, and becomes the answer.
  const jpeg = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [300, 400];
    return canvas.toDataURL('image/jpeg').split(',')[1]!;
  });
  await photo.picks('old.jpg', 'image/jpeg', takenAt(Buffer.from(jpeg, 'base64'), '2013:03:09 15:30:00'));
  await photo.says('frame', 'tall', { ...sizes, tall: decimal('46.7'), over: decimal('1.7') });
  await photo.says('pixels', 'coarse', { dots: 217, least: 300, width: 414, height: 532 });
  await photo.usesTheDayOfTheFile(words.date('2013-03-09'));
  const taken = (says: string, day: string) => words.say(`rule-photos.${says}`, { taken: words.date(day), months: 12 });
  await expect(page.getByText(taken('too-old', '2013-03-09'), { exact: true })).toBeVisible();
  await site.date('photos-on').box('day').fill('10');
  await expect(page.getByText(taken('recent', '2013-03-10'), { exact: true })).toBeVisible();
  await accessible(page);
  expect(sent).toEqual([]);
});

test('the page about the photos leads to their check', async ({ page, site, words, lang }) => {
  await site.opens();
  await site.stores(newcomer(lang));
  await site.tasks.opens();
  await site.tasks.task('photos').click();
  await page.getByRole('link', { name: words.say('photo-link'), exact: true }).click();
  await new PhotoPage(page, words).isOpen();
});

test('what comes after sending is said in full, with whom to ask', async ({ page, site, words, lang }) => {
  await site.opens();
  await site.stores(newcomer(lang));
  await site.tasks.goesTo('send');
  await page.getByRole('link', { name: words.say('after-link'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.say('after-title'));
  for (const list of ['news', 'collect', 'more', 'days', 'changes', 'status', 'quality', 'times', 'privacy']) {
    await expect(page.getByRole('heading', { name: words.say(`list-after-${list}`), exact: true })).toBeVisible();
  }
  const figures = { opens: 8, closes: 16 };
  for (const text of [
    words.say('list-contact-point.telephone', { telephone: '1\u{a0}888\u{a0}242-2100' }),
    words.say('list-contact-point.hours', figures),
    words.say('list-contact-point.tty', { tty: '1\u{a0}888\u{a0}576-8502' }),
    words.say('clause-guide.contact'),
    words.say('clause-guide.quality'),
  ]) {
    await expect(page.getByRole('main').getByText(text, { exact: true })).toBeVisible();
  }
  await accessible(page);
  await page.getByRole('link', { name: words.say('dates-link'), exact: true }).click();
  await expect(page.getByRole('link', { name: words.say('after-link'), exact: true })).toBeVisible();
});

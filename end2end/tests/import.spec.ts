// Trips come from a list: what is understood is added, and what is not stays where it is.
import { ImportPage } from '../pages/list';
import { newcomer } from '../pages/people';
import { expect, test } from '../pages/story';
import { accessible } from '../test';

const LIST = [
  'Departure;Return;Destination;Purpose',
  '2010-01-05;2010-02-01;"Lima; Cusco";vacation',
  'summer 2011;2011-08-01;Oslo;family',
  '2012-07-01;2012-07-11;Hanoi;family',
  '2013-03-05;2013-03-09;Boston;wedding',
];

test('trips are pasted, looked at, added and taken back', async ({ page, site, words, lang }) => {
  await site.opens();
  await site.stores(newcomer(lang));
  await site.tasks.task('travel').click();
  const list = new ImportPage(page, words);
  await list.opens();
  await accessible(page);
  await list.box().fill(LIST.join('\n'));
  await list.finds(2, 2);
  await list.says(3, 'not-a-date', { holds: words.say('trips-left-on.label') });
  await list.says(4, 'listed');
  await accessible(page);

  await list.adds(2);
  // What was not understood is still there, with the names of its columns.
  await expect(list.box()).toHaveValue(`${[LIST[0], LIST[2], LIST[3]].join('\n')}\n`);
  await list.takesBack();
  await expect(list.box()).toHaveValue(LIST.join('\n'));
  await list.finds(2, 2);

  await list.line(3).fill('2011-07-01;2011-08-01;Oslo;family');
  await list.line(3).blur();
  await list.finds(3, 1);
  await list.adds(3);
  await list.seesTrips();
  for (const place of ['Lima; Cusco', 'Oslo', 'Boston', 'Hanoi, Vietnam']) {
    await expect(page.getByRole('link', { name: `${words.say('change')} ${place}`, exact: true })).toBeVisible();
  }
  // The line that was there already waits in the list.
  await list.opens();
  await expect(list.box()).toHaveValue(`${[LIST[0], LIST[3]].join('\n')}\n`);
});

test('a file of a spreadsheet: the order of day and month is asked for, and columns change places', async ({ page, site, words, lang }) => {
  await site.opens();
  await site.stores(newcomer(lang));
  await site.tasks.task('travel').click();
  const list = new ImportPage(page, words);
  await list.opens();
  // As French Windows writes it.
  const text = 'Ville,a,b\r\nMontr\xe9al \x96 Lima,01/02/2010,05/01/2010\r\nRome,03/04/2011,01/04/2011\r\n';
  await list.picks('trips.csv', Buffer.from(text, 'latin1'));
  await expect(list.box()).toHaveValue(/Montréal – Lima/);
  await list.finds(0, 2);
  await list.says(2, 'which-order', { holds: words.say('trips-left-on.label') });
  const asked = page.getByRole('group', { name: words.say('paste-order', { typed: '01/02/2010' }), exact: true });
  await expect(asked.getByRole('radio', { checked: true })).toHaveCount(0);
  await asked.getByRole('radio').first().check();
  await list.says(2, 'wrong', { holds: words.say('trips-back-on.label'), fault: words.say('fault-back-before-leaving') });
  await list.column(2).focus();
  await list.column(2).selectOption('back-on');
  await expect(list.column(3)).toHaveValue('left-on');
  await expect(list.column(2)).toBeFocused();
  await list.finds(2, 0);
  await accessible(page);
  await list.adds(2);
  await expect(list.box()).toHaveValue('');
  await list.seesTrips();
  await expect(page.getByRole('link', { name: `${words.say('change')} Montréal – Lima`, exact: true })).toBeVisible();
});

test('a thousand lines are quick', async ({ page, site, words, lang }) => {
  await site.opens();
  await site.stores(newcomer(lang, {}, { trips: [] }));
  await site.tasks.task('travel').click();
  const list = new ImportPage(page, words);
  await list.opens();
  const day = (at: number) => new Date(Date.UTC(1990, 0, 1 + at)).toISOString().slice(0, 10);
  const lines = Array.from({ length: 1000 }, (_, at) => `${day(at * 7)}\t${day(at * 7 + 3)}\tLima\tfamily`);
  await list.box().fill(lines.join('\n'));
  await list.finds(1000, 0);
  await list.adds(1000);
  await list.seesTrips();
  const more = words.say('rows-more', { shown: 50, count: 1000 });
  await expect(page.getByRole('button', { name: more, exact: true })).toBeVisible();
});

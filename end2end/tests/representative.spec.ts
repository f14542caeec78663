// Through a representative, paid in two times: who signs form IMM 5476, and what both receipts say together.
import { REPRESENTED, represented } from '../pages/people';
import { accessible, expect } from '../test';
import { test } from '../pages/story';

for (const spouse of ['yes', 'no'] as const) {
  test(`paid with two receipts through a representative, a spouse ${spouse === 'yes' ? '' : 'not '}included`, async ({ page, site, words, lang }) => {
    const person = represented(lang, spouse);
    const applicant = await site.prepares(person);
    await site.send.saysItWouldNotComeBack();
    const found = await site.exported(person, REPRESENTED);
    await site.tasks.goesTo('send');
    await site.send.agreesWith(found);

    // Every answer stands on the sheet to copy, in the form's own order.
    await site.tasks.goesTo('print');
    const na = words.say('not-applicable');
    await site.print.holds('imm5476', {
      1: ['Nguyễn-O’Neil', 'Thu Hà'],
      2: ['1980-02-29'],
      3: [na],
      4: ['1234-5678'],
      5: ['Jean Roy'],
      6: [words.say('yes-no.yes'), words.say('helper-body.consultants'), 'R412345'],
      7: ['100, rue Sherbrooke Ouest', 'Montréal', words.say('country-CA'), '514 555 0177'],
      8: [words.say('signer.representative')],
      9: [na],
      10: [words.say('signer.applicant')],
    });
    const signs = await site.print.under('imm5476', '10');
    expect(signs.includes(words.say('signer.spouse').replace(/\s+/g, ' '))).toBe(spouse === 'yes');

    // One receipt alone is too little; together they are what is due.
    await site.tasks.goesTo('pay');
    await accessible(page);
    await site.send.changes('payment-paid');
    await applicant.corrects('payment-paid', '29');
    await site.send.gives('fee', 'too-little', { paid: words.dollars(49), due: words.dollars(50), short: words.dollars(1), people: 1 });
    await accessible(page);
    await site.send.changes('payment-paid');
    await applicant.corrects('payment-paid', '30');
    await site.tasks.goesTo('send');
    await site.send.saysItWouldNotComeBack();
  });
}

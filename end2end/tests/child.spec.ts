// Children: who signs depends on the age, and a paper says whose child it is.
import { ruling } from '../pages/command';
import { CHILD, child } from '../pages/people';
import { expect, test } from '../pages/story';

const AGES = [
  { age: 12, bornOn: '2001-06-15', says: 'parent', signs: ['parent'] },
  { age: 15, bornOn: '1998-06-15', says: 'both', signs: ['applicant', 'parent'] },
];

for (const { age, bornOn, says, signs } of AGES) {
  test(`for a child of ${age}, ${signs.join(' and ')} sign`, async ({ site, words, lang }) => {
    const person = child(lang, bornOn);
    await site.prepares(person);
    await site.send.saysItWouldNotComeBack();

    await site.tasks.goesTo('gather');
    await site.gather.asksFor(CHILD);

    await site.tasks.goesTo('print');
    for (const [form, number] of [['imm5444', '23'], ['imm5455', '4']] as const) {
      const signed = await site.print.under(form, number);
      for (const signer of ['applicant', 'parent']) {
        const due = expect(signed, `${form}: ${signer}`);
        if (signs.includes(signer)) due.toContain(words.say(`signer.${signer}`));
        else due.not.toContain(words.say(`signer.${signer}`));
      }
    }
    const statements = (await site.print.sheets()).filter(({ title }) => title === words.say('statement-why-declaration'));
    expect(statements.map(({ text }) => text.includes('Léo Nguyễn-O’Neil'))).toEqual([true]);

    const found = await site.exported(person, CHILD);
    expect(ruling(found, 'signatures')).toMatchObject({ says });
    expect(ruling(found, 'citizenship')).toBeUndefined();
    await site.tasks.goesTo('send');
    await site.send.agreesWith(found);
  });
}

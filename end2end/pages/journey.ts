// One person goes through the pages, in whatever hands: reads what is asked, and answers by the labels.
import { type Ask, beginning, ending, type Hands, type Seen } from './hands';
import type { Answers, Person, Row } from './people';
import type { Args, Words } from './words';

/** What is still to be answered on a page: ids of questions and what is said there. */
type Left = Answers;

const TABLES = ['addresses', 'activities', 'trips', 'receipts'] as const;

export class Journey {
  /** The headings of the pages gone through. */
  readonly pages: string[] = [];
  private left: Left;

  constructor(
    readonly words: Words,
    private hands: Hands,
    readonly person: Person,
  ) {
    this.left = { ...person.answers };
  }

  /** Words as the page is read: every space is one space. */
  private say(id: string, args: Args = {}): string {
    return this.words.say(id, args).replace(/\s+/g, ' ').trim();
  }

  /** From the start page to the first question. */
  async begins() {
    await this.hands.until((seen) => seen.buttons.includes(this.say('start-go')), 'offer to begin');
    await this.hands.press('button', this.say('start-go'));
    await this.asked();
  }

  private async asked() {
    return this.hands.until((seen) => seen.buttons.includes(this.say('continue')), 'ask anything');
  }

  /** Answers page after page until no question is asked: what is left out stays as it is. */
  async answers() {
    let seen = await this.asked();
    while (seen.buttons.includes(this.say('continue'))) seen = await this.answersPage(seen);
    return seen;
  }

  /** Answers page after page until one asks a certain question. */
  async answersUntil(id: string) {
    let seen = await this.asked();
    while (!seen.asks.some((ask) => this.isAsked(id, ask))) seen = await this.answersPage(seen);
  }

  /** Answers the page at hand and goes on. */
  async answersPage(seen: Seen) {
    this.pages.push(seen.heading);
    await this.fillsIn(this.left);
    for (const table of TABLES) await this.lists(table);
    return this.goesOn(this.say('continue'));
  }

  /** Presses what leads on, and waits for what comes. */
  private async goesOn(button: string) {
    const before = (await this.hands.see()).heading;
    await this.hands.press('button', button);
    const after = await this.hands.until((seen) => (seen.heading !== '' && seen.heading !== before) || seen.alert !== '', 'go on');
    if (after.alert !== '') throw new Error(`"${before}" does not go on: ${after.alert}`);
    return after;
  }

  /** Gives every answer that the page asks for, as they appear. */
  private async fillsIn(left: Left, prefix = '') {
    for (;;) {
      const { asks } = await this.hands.see();
      const found = asks.flatMap((ask) => {
        const id = Object.keys(left).find((id) => this.isAsked(prefix + id, ask));
        return id === undefined ? [] : [{ ask, id }];
      });
      if (found.length === 0) return;
      for (const { ask, id } of found) {
        const text = left[id]!;
        delete left[id];
        await this.gives(prefix + id, text, ask);
      }
    }
  }

  private isAsked(id: string, ask: Ask) {
    return ending(this.say(id)).test(ask.name);
  }

  /** An option in words: the question's own, or those that questions share. */
  private option(id: string, option: string) {
    const shared = [`${id}.${option}`, `yes-no.${option}`, `same-as.${option}`, `province.${option}`, `certifier.${option}`, `receipt-part.${option}`, `country-${option}`];
    const said = shared.map((id) => this.words.find(id)).find((said) => said !== undefined)?.replace(/\s+/g, ' ');
    if (said === undefined) throw new Error(`No words for "${option}" of ${id}.`);
    return said;
  }

  /** Gives one answer, as its control wants it. */
  private async gives(id: string, text: string, ask: Ask) {
    const question = this.say(id);
    const types = new Set(ask.controls.map(({ type }) => type));
    const part = (name: string) => this.say(`date-parts.${name}`);
    const inFeet = /^(\d+) ft (\d+) in$/.exec(text);
    if (!ask.group && types.has('checkbox')) {
      await this.hands.tick(undefined, question);
    } else if (!ask.group && types.has('select')) {
      await this.hands.pick(question, this.option(id, text));
    } else if (!ask.group) {
      await this.hands.type(undefined, question, text);
    } else if (types.has('checkbox')) {
      for (const option of text.split(' ')) await this.hands.tick(question, this.option(id, option));
    } else if (ask.controls.some(({ name }) => beginning(part('year')).test(name))) {
      const [year, month, day] = text.split('-');
      const boxes = { year, month, day };
      // In the order of the page: as the language has it, or as the document does.
      for (const { name } of ask.controls) {
        const box = (['year', 'month', 'day'] as const).find((box) => beginning(part(box)).test(name));
        if (box && boxes[box]) await this.hands.type(question, part(box), boxes[box]);
      }
    } else if (inFeet) {
      await this.hands.choose(question, this.say('height-unit.feet'));
      await this.hands.type(question, this.say('height-box.feet'), inFeet[1]!);
      await this.hands.type(question, this.say('height-box.inches'), inFeet[2]!);
    } else if (ask.controls.some(({ name }) => name === this.say('height-box.cm'))) {
      await this.hands.type(question, this.say('height-box.cm'), text);
    } else {
      await this.hands.choose(question, this.option(id, text));
    }
  }

  /** Adds the rows of a table, where the page has one. */
  private async lists(table: (typeof TABLES)[number]) {
    const rows = this.person.rows[table] ?? [];
    if (!(await this.hands.see()).buttons.includes(this.say(`${table}.add`))) return;
    for (const row of rows) await this.adds(table, row);
  }

  /** Adds one row, on its own page. */
  async adds(table: (typeof TABLES)[number], row: Row) {
    const add = this.say(`${table}.add`);
    await this.hands.until((seen) => seen.buttons.includes(add), `offer to "${add}"`);
    await this.hands.press('button', add);
    await this.hands.until((seen) => seen.buttons.includes(this.say('row-done')), 'open a row');
    const left = { ...row };
    await this.fillsIn(left, `${table}-`);
    const unasked = Object.keys(left);
    if (unasked.length) throw new Error(`Not asked of a row of ${table}: ${unasked}`);
    await this.goesOn(this.say('row-done'));
    await this.hands.until((seen) => seen.buttons.includes(add), 'come back to the list');
  }

  /** Goes through the whole task list, one task after the other, in its order. Every answer of the person is given. */
  async prepares() {
    for (;;) {
      const seen = await this.hands.until((seen) => seen.heading === this.say('tasks-title'), 'show the steps');
      const on = this.say('tasks-continue', { topic: '' });
      if (!seen.links.some((link) => link.startsWith(on))) break;
      await this.hands.follow(on);
      await this.does();
    }
    await this.encloses();
    const unasked = Object.keys(this.left);
    if (unasked.length) throw new Error(`Never asked: ${unasked}`);
  }

  /** Does one task, on its overview or page by page, and comes back to the steps. */
  private async does() {
    const steps = this.say('tasks-title');
    const open = this.say('answer-open');
    const asks = (seen: Seen) => seen.buttons.includes(this.say('continue'));
    for (;;) {
      const seen = await this.hands.until((seen) => seen.heading !== '' && !seen.heading.startsWith(steps), 'leave the steps');
      if (asks(seen)) {
        const after = await this.answers();
        if (after.heading === steps) return;
      } else if (seen.links.includes(open)) {
        await this.hands.press('link', open);
        await this.asked();
      } else {
        await this.hands.press('link', this.say('to-tasks'));
        await this.hands.until((seen) => seen.heading === steps, 'go back to the steps');
        return;
      }
    }
  }

  /** Answers one question of the page at hand anew, and stays. */
  async says(id: string, text: string) {
    const seen = await this.hands.until((seen) => seen.asks.some((ask) => this.isAsked(id, ask)), `ask for ${id}`);
    await this.gives(id, text, seen.asks.find((ask) => this.isAsked(id, ask))!);
  }

  /** Answers one question of the page at hand anew and goes on: to where one came from. */
  async corrects(id: string, text: string, button = 'continue') {
    await this.says(id, text);
    await this.goesOn(this.say(button));
  }

  /** Says in the row at hand what a trip's days may count for, and goes back to the list. */
  async claims(claim: Row) {
    for (const [id, text] of Object.entries(claim)) await this.says(`trips-${id}`, text);
    await this.goesOn(this.say('row-done'));
  }

  /** Opens a row of the list at hand, by the name it has there. */
  async opensRow(name: string) {
    const change = `${this.say('change')} ${name}`;
    await this.hands.until((seen) => seen.links.includes(change), `list ${name}`);
    await this.hands.press('link', change);
    await this.hands.until((seen) => seen.buttons.includes(this.say('row-done')), 'open a row');
  }

  /** From the steps to the checklist and back: every document is ready. */
  async encloses() {
    await this.hands.until((seen) => seen.heading === this.say('tasks-title'), 'show the steps');
    await this.hands.follow(this.say('topic-documents'));
    await this.hands.until((seen) => seen.boxes.length !== 0, 'list documents');
    await this.ticksEverything();
    await this.hands.press('link', this.say('to-tasks'));
    await this.hands.until((seen) => seen.heading === this.say('tasks-title'), 'go back to the steps');
  }

  /** Ticks every document of the checklist at hand. */
  async ticksEverything() {
    const tick = this.say('checklist-tick');
    const { boxes } = await this.hands.until((seen) => seen.boxes.some((box) => box.startsWith(tick)), 'list documents');
    for (const box of boxes.filter((box) => box.startsWith(tick))) await this.hands.tick(undefined, box);
  }
}

// The package to print: what stands on each sheet, under which number.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import type { Words } from './words';

/** A number and what stands under it: boxes joined by " | ", rows as lists of cells. */
export type Entry = { number: string; title: string; value: string; rows: string[][] };
export type Sheet = { lang: string; title: string; text: string; entries: Entry[] };

export class PrintPage {
  constructor(
    private page: Page,
    private words: Words,
  ) {}

  private get package() {
    return this.page.getByRole('region', { name: this.words.say('print-label') });
  }

  /** Saves the package as a PDF: its name, and the file. */
  async saves() {
    const downloading = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: this.words.say('print-save'), exact: true }).click();
    const download = await downloading;
    return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
  }

  /** What is said of the PDF. */
  async hasSaid(id: string, args = {}) {
    await expect(this.page.getByRole('status').filter({ hasText: this.words.say(id, args) })).toBeVisible();
  }

  /** Every sheet, in order. A choice reads as what is ticked of it. */
  async sheets(): Promise<Sheet[]> {
    await expect(this.package.getByRole('article').first()).toBeVisible();
    return this.package.evaluate((region, yes) => {
      const text = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
      const value = (element: Element): string => {
        const copy = element.cloneNode(true) as Element;
        for (const tick of copy.querySelectorAll('[role=img]')) {
          if (tick.getAttribute('aria-label') !== yes) tick.parentElement!.remove();
        }
        const leaves = [...copy.querySelectorAll('*')].filter((leaf) => leaf.children.length === 0);
        return (leaves.length ? leaves : [copy]).map(text).filter(Boolean).join(' | ');
      };
      return [...region.querySelectorAll('article')].map((article) => {
        let before = '';
        const entries: Entry[] = [];
        for (const part of article.querySelectorAll('dt, caption, section > p:first-child')) {
          const [number, title] = [...part.querySelectorAll('span')].map(text);
          before = number || before;
          const table = part.closest('table');
          const rows = [...(table?.querySelectorAll('tbody tr') ?? [])];
          const own = part.localName === 'dt' ? value(part.nextElementSibling!) : table ? '' : value(part.parentElement!.lastElementChild!);
          entries.push({
            number: before,
            title: title ?? '',
            value: own,
            rows: rows.map((row) => [...row.children].map(text)),
          });
        }
        return { lang: article.lang, title: text(article.querySelector('h2')), text: text(article), entries };
      });
    }, this.words.say('yes-no.yes'));
  }

  /** What stands under each number of a form, on all its sheets. */
  async form(form: string): Promise<Record<string, Entry[]>> {
    const title = this.words.say('print-form', { form: this.words.say(`${form}.number`) });
    const sheets = (await this.sheets()).filter((sheet) => sheet.title === title);
    expect(sheets.length, title).toBeGreaterThan(0);
    const numbers: Record<string, Entry[]> = {};
    for (const entry of sheets.flatMap((sheet) => sheet.entries)) (numbers[entry.number] ??= []).push(entry);
    return numbers;
  }

  /** Under each number these answers, in this order; and no other number. */
  async holds(form: string, numbers: Record<string, string[]>) {
    const found = await this.form(form);
    expect(Object.keys(found).filter(Boolean).sort()).toEqual(Object.keys(numbers).sort());
    for (const [number, parts] of Object.entries(numbers)) await this.says(form, number, parts);
  }

  /** Under a number these answers, in this order. */
  async says(form: string, number: string, parts: string[]) {
    const said = await this.under(form, number);
    let at = 0;
    for (const part of parts.map((part) => part.replace(/\s+/g, ' '))) {
      const next = said.indexOf(part, at);
      expect(next, `${form}, question ${number}: "${part}" in "${said.slice(at)}"`).not.toBe(-1);
      at = next + part.length;
    }
  }

  /** What stands under a number, in one line. */
  async under(form: string, number: string) {
    return ((await this.form(form))[number] ?? []).map(({ value, rows }) => value || rows.map((row) => row.filter(Boolean).join(' ')).join(' / ')).join(' || ');
  }
}

// The command line, asked the same as the page.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guichet } from '../playwright.config';
import type { Answers } from './people';

export type Draft = { format: string; version: number; answers: Answers };
export type Finding = {
  rule: string;
  says: string | null;
  verdict: string | null;
  about: string | null;
  figures: Record<string, { is: string; value: unknown }>;
};
export type Findings = { findings: Finding[]; 'unknown-paths': string[]; unreadable: unknown[] };

/** What `guichet assess` finds in a draft on a day. */
export function assess(draft: object, today: string): Findings {
  const said = execFileSync(guichet, ['assess', '-', '--today', today], { input: JSON.stringify(draft), encoding: 'utf8' });
  return JSON.parse(said) as Findings;
}

/** The PDF that `guichet package` makes of a draft on a day, and what it says of it. */
export function packaged(draft: object, today: string) {
  const folder = mkdtempSync(join(tmpdir(), 'guichet-'));
  const out = join(folder, 'package.pdf');
  try {
    const said = execFileSync(guichet, ['package', '-', '--today', today, '--out', out], { input: JSON.stringify(draft), encoding: 'utf8' });
    return { file: readFileSync(out), said };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a rule says of the first person or of the envelope. */
export function ruling({ findings }: Findings, rule: string) {
  const found = findings.find((finding) => finding.rule === rule);
  return found && { says: found.says, verdict: found.verdict, ...Object.fromEntries(Object.entries(found.figures).map(([name, { value }]) => [name, value])) };
}

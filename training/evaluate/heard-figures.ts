import { readFileSync } from 'node:fs';
import { hearAnswers } from '../../bot/conversation/hear-answers.ts';
import { toldOfNow } from '../../bot/conversation/told-of-now.ts';
import { type World } from '../../bot/conversation/world.ts';
import { formatShare } from './share.ts';

/** Rows `flow | step=option, step=option | text`: every answer that the text holds. */
export interface HeardRow {
  readonly flow: string;
  readonly holds: ReadonlyMap<string, string>;
  readonly text: string;
}

/** Throws on a line that is no row. */
export function readHeardRows(file: URL): readonly HeardRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [flow = '', answers = '', ...text] = line.split('|').map((part) => part.trim());
      if (text.length === 0) throw new Error(`${file.pathname}: no row: ${line}`);
      const pairs = answers.split(',').map((pair) => pair.trim().split('='));
      const holds = pairs.flatMap(([step = '', option]) =>
        option === undefined ? [] : [[step, option] as const],
      );
      return { flow, holds: new Map(holds), text: text.join(' | ') };
    });
}

/** What of a World hears answers. */
type HeardWorld = Pick<World, 'flows' | 'heard' | 'howToRead'>;

/** How many answers are heard, how many of them are held, how many are held in all. */
export interface HeardCount {
  readonly heard: number;
  readonly right: number;
  readonly held: number;
}

/** Counts over rows; rows of flows that are no more are left out. */
export function countHeardAnswers(rows: readonly HeardRow[], world: HeardWorld): HeardCount {
  const count = { heard: 0, right: 0, held: 0 };
  for (const { flow: id, holds, text } of rows) {
    const flow = world.flows.get(id);
    if (!flow) continue;
    const answers = hearAnswers(flow, toldOfNow(world, text), world.howToRead);
    count.heard += answers.length;
    count.right += answers.filter(({ step, options }) => holds.get(step) === options[0]).length;
    count.held += holds.size;
  }
  return count;
}

/** Sets of `tests/conversation/rows/`, and what they were for. */
const SETS = [
  ['said-held-4', 'held out'],
  ['said-held-3', 'held out'],
  ['said-held', 'mended with'],
  ['said-a', 'mended with'],
  ['said-b', 'mended with'],
  ['said-c', 'mended with'],
  ['said-d', 'mended with'],
  ['said-e', 'mended with'],
] as const;

/** Table of the answers that first messages hold; `folder` is `tests/conversation/rows/`. */
export function heardTable(world: World, folder: URL): readonly string[] {
  return [
    '### Answers that a first message holds',
    '',
    '| set | messages | answers held | right, of those heard | heard, of those held |',
    '|---|---|---|---|---|',
    ...SETS.map(([name, kept]) => {
      const rows = readHeardRows(new URL(`${name}.txt`, folder));
      return heardLine(`${name} (${kept})`, rows.length, countHeardAnswers(rows, world));
    }),
  ];
}

function heardLine(name: string, rows: number, { heard, right, held }: HeardCount): string {
  const precision = formatShare({ part: right, of: heard });
  return `| ${name} | ${rows} | ${held} | ${precision} | ${formatShare({ part: right, of: held })} |`;
}

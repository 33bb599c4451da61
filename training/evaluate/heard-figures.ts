import { readFileSync } from 'node:fs';
import { hearAnswers } from '../../bot/conversation/hear-answers.ts';
import { onTheirPath } from '../../bot/conversation/heard-on-path.ts';
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

/** Answers of rows, counted. */
export interface HeardCount {
  readonly heard: number;
  /** Of those heard, those that are held. */
  readonly right: number;
  readonly held: number;
  /** Of those held, those whose question the others do not lead past: a walk would ask it. */
  readonly asked: number;
  /** Of those asked, those that are heard. */
  readonly spared: number;
}

/** Counts over rows; rows of flows that are no more are left out. */
export function countHeardAnswers(rows: readonly HeardRow[], world: HeardWorld): HeardCount {
  const count = { heard: 0, right: 0, held: 0, asked: 0, spared: 0 };
  for (const { flow: id, holds, text } of rows) {
    const flow = world.flows.get(id);
    if (!flow) continue;
    const answers = hearAnswers(flow, toldOfNow(world, text), world.howToRead);
    const right = answers.filter(({ step, options }) => holds.get(step) === options[0]);
    const held = [...holds].map(([step, option]) => ({ step, options: [option] }));
    const asked = new Set(onTheirPath(flow, held).map(({ step }) => step));
    count.heard += answers.length;
    count.right += right.length;
    count.held += holds.size;
    count.asked += asked.size;
    count.spared += right.filter(({ step }) => asked.has(step)).length;
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
    'A message may hold an answer to a question that its other answers lead past (whether one has internet, on five roads of a flow, one of which is taken): the last column leaves those out.',
    '',
    '| set | messages | answers held | right, of those heard | heard, of those held | heard, of those held that are asked |',
    '|---|---|---|---|---|---|',
    ...SETS.map(([name, kept]) => {
      const rows = readHeardRows(new URL(`${name}.txt`, folder));
      return heardLine(`${name} (${kept})`, rows.length, countHeardAnswers(rows, world));
    }),
  ];
}

function heardLine(name: string, rows: number, count: HeardCount): string {
  const shares = [
    { part: count.right, of: count.heard },
    { part: count.right, of: count.held },
    { part: count.spared, of: count.asked },
  ];
  return `| ${[name, rows, count.held, ...shares.map(formatShare)].join(' | ')} |`;
}

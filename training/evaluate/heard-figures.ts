import { circumstancesIn, withCircumstances } from '../../bot/conversation/circumstances.ts';
import { enterFlow } from '../../bot/conversation/enter-flow.ts';
import { metWith, onTheirPath } from '../../bot/conversation/heard-on-path.ts';
import { heardFor } from '../../bot/conversation/hearers/where-it-leads.ts';
import { keepHeard } from '../../bot/conversation/keep-heard.ts';
import { withKnown } from '../../bot/conversation/known-answers.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { toldOfNow } from '../../bot/conversation/told-of-now.ts';
import { type World } from '../../bot/conversation/world.ts';
import { type Flow } from '../../bot/engine/model.ts';
import { type Answer } from '../../bot/engine/walk.ts';
import { readHeardRows, type HeardRow } from '../read-heard-rows.ts';
import { formatShare } from './share.ts';

/** How many answers are heard, how many of them are held, how many are held in all. */
export interface HeardCount {
  readonly heard: number;
  readonly right: number;
  readonly held: number;
}

/**
 * All answers; those to questions that what the message holds does not lead past; of these, those to
 * questions of the topic itself, not of a piece that topics share.
 */
export interface HeardCounts {
  readonly all: HeardCount;
  readonly asked: HeardCount;
  readonly own: HeardCount;
}

/** Counts over rows; rows of flows that are no more are left out. */
export function countHeardAnswers(rows: readonly HeardRow[], world: World): HeardCounts {
  const none = { heard: 0, right: 0, held: 0 };
  const counts = { all: { ...none }, asked: { ...none }, own: { ...none } };
  for (const { flow: id, holds, text } of rows) {
    const flow = world.flows.get(id);
    if (!flow) continue;
    const heard = heardIn(world, flow, text);
    const held = [...holds].map(([step, option]) => ({ step, options: [option] }));
    const met = metWith(flow, held);
    const isMet = ({ step }: { step: string }) => met.has(step);
    for (const [count, isOf] of [
      [counts.all, () => true],
      [counts.asked, isMet],
      [counts.own, (one: { step: string }) => isMet(one) && !one.step.includes('/')],
    ] as const) {
      const answers = heard.filter(isOf);
      count.heard += answers.length;
      count.right += answers.filter(({ step, options }) => holds.get(step) === options[0]).length;
      count.held += held.filter(isOf).length;
    }
  }
  return counts;
}

/**
 * The answers that the walk of a flow begins with, were a message to lead there: what options, dates
 * and named services say, and that one has no internet. Of two that are said together, it is asked which.
 */
function heardIn(world: World, flow: Flow, text: string): readonly Answer[] {
  const { heard } = heardFor(world, [flow.id], toldOfNow(world, text));
  const told = withCircumstances(world, newState(), circumstancesIn(world, text));
  const before = keepHeard(told, heard);
  const entered = enterFlow(world, before, flow.id);
  if (!entered) return [];
  const { answers = [] } = withKnown(world, before, entered).walks.at(-1) ?? {};
  return onTheirPath(flow, answers).filter(({ options }) => options.length === 1);
}

/** Sets of `tests/conversation/rows/`, and what they were for. */
const SETS = [
  ['said-held-15', 'held out'],
  ['said-held-14', 'mended with, learnt'],
  ['said-held-13', 'mended with, learnt'],
  ['said-held-12', 'mended with, learnt'],
  ['said-held-11', 'held out'],
  ['said-held-10', 'held out'],
  ['said-held-9', 'held out'],
  ['said-held-8', 'mended with, learnt'],
  ['said-held-7', 'mended with, learnt'],
  ['said-held-6', 'held out'],
  ['said-held-5', 'held out'],
  ['said-held-4', 'held out'],
  ['said-held-3', 'held out'],
  ['said-held', 'mended with'],
  ['said-a', 'mended with, learnt'],
  ['said-b', 'mended with, learnt'],
  ['said-c', 'mended with, learnt'],
  ['said-d', 'mended with, learnt'],
  ['said-e', 'mended with, learnt'],
  ['said-f', 'mended with, learnt'],
  ['said-g', 'mended with, learnt'],
  ['said-h', 'mended with, learnt'],
  ['said-i', 'mended with, learnt'],
  ['said-j', 'mended with, learnt'],
  ['said-n', 'mended with, learnt'],
  ['said-o', 'mended with, learnt'],
  ['said-p', 'mended with, learnt'],
  ['said-k', 'mended with, learnt'],
  ['said-l', 'mended with, learnt'],
  ['said-m', 'mended with, learnt'],
] as const;

/** Table of the answers that first messages hold; `folder` is `tests/conversation/rows/`. */
export function heardTable(world: World, folder: URL): readonly string[] {
  return [
    '### Answers that a first message holds',
    '',
    'A message may hold an answer to a question that its other answers lead past (whether one has internet, on five roads of a flow, one of which is taken): "of those asked" leaves these out. The hands of `said-held-7` to `-10` and of `said-n` to `-p` were shown the questions of each topic, but not those of the pieces that topics share (internet, an account, a suspect message), so that they could not name an answer to them: "of the topic’s own" leaves these out besides.',
    '',
    '| set | messages | answers held | right, of those heard | heard, of those held | of those asked: right | heard | of the topic’s own: right | heard |',
    '|---|---|---|---|---|---|---|---|---|',
    ...SETS.map(([name, kept]) => {
      const rows = readHeardRows(new URL(`${name}.txt`, folder));
      return heardLine(`${name} (${kept})`, rows.length, countHeardAnswers(rows, world));
    }),
  ];
}

function heardLine(name: string, rows: number, { all, asked, own }: HeardCounts): string {
  const shares = [all, asked, own].flatMap(({ heard, right, held }) => [
    formatShare({ part: right, of: heard }),
    formatShare({ part: right, of: held }),
  ]);
  return `| ${[name, rows, all.held, ...shares].join(' | ')} |`;
}

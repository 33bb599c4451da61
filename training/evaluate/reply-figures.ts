import { readFileSync } from 'node:fs';
import { standingAt } from '../../bot/commands/hear/standing-at.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { understand } from '../../bot/conversation/understand.ts';
import { type World } from '../../bot/conversation/world.ts';
import { formatShare } from './share.ts';

/** What is typed at a question in place of touching an option: `flow/step | option | reply`. */
export interface Reply {
  readonly place: string;
  readonly option: string;
  readonly text: string;
}

/** Rows of a file, in order. */
export function readReplies(file: URL): readonly Reply[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [place = '', option = '', ...text] = line.split(' | ');
      return { place, option, text: text.join(' | ') };
    });
}

/**
 * How a reply is taken: for its option, for another, asked about (its option named, or another), or
 * otherwise; `undefined` for a question that is no more. `now` in milliseconds.
 */
export function takenAs(world: World, { place, option, text }: Reply, now: number) {
  const state = standingAt(world, place);
  if (!state) return undefined;
  const view = screen(world, state, now);
  const { reading } = understand(world, { state, view, text, stays: false });
  if (reading.kind === 'nothing' && reading.likely !== undefined) {
    return reading.likely.option === option ? 'asked-right' : 'asked-wrong';
  }
  if (reading.kind !== 'action' || reading.action.do !== 'answer') return 'none';
  return reading.action.options[0] === option ? 'right' : 'wrong';
}

/** Sets of `tests/conversation/rows/` that nothing was trained on. */
export const HELD: readonly string[] = ['replies-c', 'replies-e', 'replies-f'];

/** Table of how replies are taken; `world` is of `now`. */
export function replyTable(world: World, folder: URL, now: number): readonly string[] {
  return [
    '### Replies at a question',
    '',
    '| set | replies | taken for their option | for another | asked about rightly | wrongly |',
    '|---|---|---|---|---|---|',
    ...HELD.map((name) => {
      const taken = readReplies(new URL(`${name}.txt`, folder)).flatMap(
        (reply) => takenAs(world, reply, now) ?? [],
      );
      const share = (as: string) =>
        formatShare({ part: taken.filter((one) => one === as).length, of: taken.length });
      const shares = ['right', 'wrong', 'asked-right', 'asked-wrong'].map(share);
      return `| ${[name, taken.length, ...shares].join(' | ')} |`;
    }),
  ];
}

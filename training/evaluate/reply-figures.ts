import { readFileSync } from 'node:fs';
import { standingAt } from '../../bot/commands/hear/standing-at.ts';
import { type Reading } from '../../bot/conversation/reading.ts';
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
  const reading = readAt(world, place, text, now);
  if (!reading) return undefined;
  if (reading.kind === 'nothing' && reading.likely !== undefined) {
    return reading.likely.option === option ? 'asked-right' : 'asked-wrong';
  }
  const answer = answerIn(reading);
  if (answer === undefined) return 'none';
  return answer === option ? 'right' : 'wrong';
}

/** Sets of `tests/conversation/rows/` that nothing was trained on. */
export const HELD: readonly string[] = ['replies-c', 'replies-e', 'replies-f'];

/**
 * Table of what else is typed at a question: what answers nothing (`chat-*`), and demands of other topics
 * (`other-e`, `flow/step | text | flow`); `world` is of `now`.
 */
export function elseTable(world: World, folder: URL, now: number): readonly string[] {
  return [
    '| set | typed | taken as an answer | asked about | led to the topic | that topic offered beside |',
    '|---|---|---|---|---|---|',
    ...['chat-e', 'chat-f', 'other-e'].map((name) => {
      const read = readElse(new URL(`${name}.txt`, folder)).flatMap(({ place, text, topic }) => {
        const reading = readAt(world, place, text, now);
        return reading ? [{ reading, topic }] : [];
      });
      const share = (is: (one: (typeof read)[number]) => boolean) =>
        formatShare({ part: read.filter(is).length, of: read.length });
      const shares = [
        share(({ reading }) => answerIn(reading) !== undefined),
        share(({ reading }) => reading.kind === 'nothing' && reading.likely !== undefined),
        share(({ reading, topic }) => topic !== '' && flowIn(reading) === topic),
        share(({ reading, topic }) => reading.kind === 'nothing' && reading.near === topic),
      ];
      return `| ${[name, read.length, ...shares].join(' | ')} |`;
    }),
  ];
}

function readElse(file: URL) {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [place = '', text = '', topic = ''] = line.split(' | ');
      return { place, text, topic };
    });
}

function readAt(world: World, place: string, text: string, now: number): Reading | undefined {
  const state = standingAt(world, place);
  const view = state && screen(world, state, now);
  return state && view && understand(world, { state, view, text, stays: false }).reading;
}

const answerIn = (reading: Reading): string | undefined =>
  reading.kind === 'action' && reading.action.do === 'answer'
    ? reading.action.options[0]
    : undefined;

const flowIn = (reading: Reading): string | undefined =>
  reading.kind === 'action' && reading.action.do === 'flow' ? reading.action.flow : undefined;

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

import { readFileSync } from 'node:fs';
import { ANYWHERE, NOTHING } from '../../bot/understanding/replies/reply-model.ts';
import { readHeardRows } from '../read-heard-rows.ts';
import { REMARKS, REPLIES, TOLD } from './batches.ts';

/** What someone typed, and the option of a question that it means. */
export interface ReplyRow {
  /** `<flow>/<step>` */
  readonly question: string;
  readonly option: string;
  readonly text: string;
}

/** All rows that the model is made from, in order, but those of some sets; `folder` is `tests/conversation/rows/`. */
export function readReplyRows(
  folder: URL,
  without: ReadonlySet<string> = new Set(),
): readonly ReplyRow[] {
  const of = (sets: readonly string[]) =>
    sets.filter((set) => !without.has(set)).map((set) => new URL(`${set}.txt`, folder));
  const told = of(TOLD)
    .flatMap(readHeardRows)
    .flatMap(({ flow, holds, text }) =>
      [...holds].map(([step, option]) => ({ question: `${flow}/${step}`, option, text })),
    );
  return [...told, ...of(REPLIES).flatMap(readTyped), ...of(REMARKS).flatMap(readRemarks)];
}

/** Rows `flow/step | option | text`. */
function readTyped(file: URL): readonly ReplyRow[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [question = '', option = '', ...text] = line.split(' | ');
      return { question, option, text: text.join(' | ') };
    });
}

/** Rows `flow/step | text` of what answers nothing, there or anywhere. */
function readRemarks(file: URL): readonly ReplyRow[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [, ...text] = line.split(' | ');
      return { question: ANYWHERE, option: NOTHING, text: text.join(' | ') };
    });
}

import { readFileSync } from 'node:fs';
import { isDangerKind, type DangerKind } from '../../bot/understanding/danger.ts';
import { BATCHES, type Batch } from './batches.ts';

/** What someone might type, and the dangers that stand in it: none, one, or several. */
export interface Row {
  readonly kinds: readonly DangerKind[];
  /** Of a batch of everyday messages: not made to sound like a danger. */
  readonly isEveryday: boolean;
  readonly text: string;
}

/** All rows that a model is made from, in order; `folder` is `training/danger/rows/`. */
export function readTrainingRows(folder: URL): readonly Row[] {
  return BATCHES.filter(({ split }) => split === 'train').flatMap((batch) =>
    readRows(folder, batch),
  );
}

/** Rows of a batch, in order. Throws on a line that is no row: a model is made of whole batches. */
export function readRows(
  folder: URL,
  { name, everyday = false }: Pick<Batch, 'name' | 'everyday'>,
): readonly Row[] {
  return readFileSync(new URL(`${name}.txt`, folder), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, at) => ({
      ...toRow(line, `${name}.txt:${at + 1}`),
      isEveryday: everyday,
    }));
}

function toRow(line: string, place: string): Omit<Row, 'isEveryday'> {
  const bar = line.indexOf('|');
  const names = line.slice(0, bar).split(',');
  const kinds = names.filter(isDangerKind);
  if (bar < 0 || (kinds.length !== names.length && names.join() !== 'none')) {
    throw new Error(`${place}: not "kind,kind|text" nor "none|text": ${line}`);
  }
  return { kinds, text: line.slice(bar + 1) };
}

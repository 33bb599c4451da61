import { readFileSync } from 'node:fs';
import { isDangerKind, type DangerKind } from '../../bot/understanding/danger.ts';
import { type Among, type Batch } from './batch.ts';
import { BATCHES } from './batches.ts';

/** What someone might type, and the dangers that stand in it: none, one, or several. */
export interface Row {
  readonly kinds: readonly DangerKind[];
  readonly among: Among;
  /** How dear a mistake on it is. */
  readonly cost: number;
  readonly text: string;
}

/** All rows that a model is made from, in order; `folder` is `training/danger/rows/`. */
export function readTrainingRows(folder: URL): readonly Row[] {
  return BATCHES.filter(({ split }) => split === 'train').flatMap((batch) => {
    const rows = readRows(folder, batch);
    return Array.from({ length: batch.times ?? 1 }, () => rows).flat();
  });
}

/** Rows of a batch, in order. Throws on a line that is no row: a model is made of whole batches. */
export function readRows(
  folder: URL,
  { name, among = 'alike', cost = 1 }: Pick<Batch, 'name' | 'among' | 'cost'>,
): readonly Row[] {
  return readFileSync(new URL(`${name}.txt`, folder), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, at) => ({
      ...toRow(line, `${name}.txt:${at + 1}`),
      among,
      cost,
    }));
}

function toRow(line: string, place: string): Omit<Row, 'among' | 'cost'> {
  const bar = line.indexOf('|');
  const names = line.slice(0, bar).split(',');
  const kinds = names.filter(isDangerKind);
  if (bar < 0 || (kinds.length !== names.length && names.join() !== 'none')) {
    throw new Error(`${place}: not "kind,kind|text" nor "none|text": ${line}`);
  }
  return { kinds, text: line.slice(bar + 1) };
}

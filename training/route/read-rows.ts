import { OTHER_ERRAND } from '../../bot/conversation/other-errand.ts';
import { idsIn, readColumns } from '../read-columns.ts';
import { BATCHES } from './batches.ts';

/** What someone might type first, and the flows any of which answers it: none, one, or a few. */
export interface Row {
  readonly text: string;
  readonly flows: readonly string[];
}

/**
 * All rows that the model is made from, in order, or all but those of some batches; `folder` is
 * `training/route/rows/`.
 */
export function readTrainingRows(
  folder: URL,
  without: ReadonlySet<string> = new Set(),
): readonly Row[] {
  const all = BATCHES.filter(({ name }) => !without.has(name)).flatMap(({ name, isOfTwo }) => {
    const file = new URL(`${name}.txt`, folder);
    return isOfTwo ? readRowsOfTwo(file) : readRows(file);
  });
  // What `data/outside` tells is led there by its phrases: learnt, it is of no flow.
  return all.map(({ text, flows }) => ({ text, flows: flows.filter((id) => id !== OTHER_ERRAND) }));
}

/** Rows of a file, in order. Throws on a line that is no row. */
export function readRows(file: URL): readonly Row[] {
  return readColumns(file, 2).map(([text = '', flows]) => ({ text, flows: idsIn(flows) }));
}

/** Rows of a file of two demands, in order: the flows of both are right. */
function readRowsOfTwo(file: URL): readonly Row[] {
  return readColumns(file, 3).map(([text = '', first, second]) => ({
    text,
    flows: [...new Set([...idsIn(first), ...idsIn(second)])],
  }));
}

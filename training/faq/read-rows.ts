import { readRows, readTrainingRows, type Row } from '../route/read-rows.ts';
import { BATCHES } from './batches.ts';

/** First messages of routing that stand for all that no entry answers. */
const MOST_OTHERS = 4000;

/**
 * All rows that the model is made from, in order: those of each batch but some, and first messages
 * drawn at equal steps from those of routing. Folders are `training/faq/rows/`, `training/route/rows/`.
 */
export function readFaqRows(
  folder: URL,
  routes: URL,
  without: ReadonlySet<string> = new Set(),
): readonly Row[] {
  const own = BATCHES.filter((name) => !without.has(name)).flatMap((name) =>
    readRows(new URL(`${name}.txt`, folder)),
  );
  const others = readTrainingRows(routes);
  const step = Math.max(1, Math.floor(others.length / MOST_OTHERS));
  const drawn = others.filter((_, at) => at % step === 0);
  return [...own, ...drawn.map(({ text }) => ({ text, flows: [] }))];
}

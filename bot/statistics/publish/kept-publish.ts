import { publish } from './publish.ts';
import { type Table } from './table.ts';

export type Publish = typeof publish;

/**
 * {@link publish}, with its last results at hand (as many as `most`): what is over changes no more, so that a page
 * that is asked for again costs its reading alone. Another day or another row is another question.
 */
export function keptPublish(most: number, work: Publish = publish): Publish {
  const kept = new Map<string, readonly Table[]>();
  return (rows, asked, context) => {
    const told = asked.told?.map(({ cells, ...head }) => [head, [...cells]]);
    const key = JSON.stringify([rows, { ...asked, told }, context.today, [...context.families]]);
    const tables = kept.get(key) ?? work(rows, asked, context);
    // The last asked for stands last: the first goes.
    kept.delete(key);
    kept.set(key, tables);
    for (const [oldest] of kept) if (kept.size > most) kept.delete(oldest);
    return tables;
  };
}

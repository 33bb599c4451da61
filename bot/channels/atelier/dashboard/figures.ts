import { type World } from '../../../conversation/world.ts';
import {
  readTables,
  type ReadPage,
  type TablesAsked,
  type TablesRead,
} from '../../../statistics/read-tables.ts';
import { type PublishContext } from '../../../statistics/publish/territory-tables.ts';

/** Where published tables come from: the same process, or a thread of its own. */
export type Figures = (asked: TablesAsked, context: PublishContext) => Promise<TablesRead>;

/** Tables read where one is. */
export function figuresHere({ page }: { readonly page: ReadPage }): Figures {
  return (asked, context) => readTables(page, asked, context);
}

/** What publishing knows of a World: all families, and that of each flow, on a day. */
export function publishContext(
  { families, flows }: Pick<World, 'families' | 'flows'>,
  today: string,
): PublishContext {
  const own = [...families.keys()].map((id) => [id, id] as const);
  const known = [...flows.values()].map(({ id, family }) => [id, family] as const);
  return { today, families: new Map([...own, ...known]) };
}

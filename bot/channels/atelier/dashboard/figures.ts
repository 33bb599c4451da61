import { type World } from '../../../conversation/world.ts';
import { readTables, type ReadPage, type TablesAsked } from '../../../statistics/read-tables.ts';
import { type Table } from '../../../statistics/publish/table.ts';
import { type PublishContext } from '../../../statistics/publish/territory-tables.ts';

/** Where published tables come from: the same process, or a thread of its own. */
export type Figures = (asked: TablesAsked, context: PublishContext) => Promise<readonly Table[]>;

/** Tables read where one is. */
export function figuresHere({ page }: { readonly page: ReadPage }): Figures {
  return (asked, context) => readTables(page, asked, context);
}

/** What publishing knows of a World: the family of each flow, on a day. */
export function publishContext({ flows }: Pick<World, 'flows'>, today: string): PublishContext {
  return { today, families: new Map([...flows.values()].map(({ id, family }) => [id, family])) };
}

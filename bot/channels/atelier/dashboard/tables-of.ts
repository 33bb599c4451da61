import { type World } from '../../../conversation/world.ts';
import { monthsTold } from '../../../statistics/figures/quarter-said.ts';
import { largestFirst, sumsOf } from '../../../statistics/figures/sums.ts';
import {
  isOver,
  quarterBefore,
  quarterOf,
  type Period,
} from '../../../statistics/publish/periods.ts';
import { type DeskKey } from '../../../storage/desk.ts';
import { type Dashboard } from './dashboard.ts';
import { publishContext, type Figures } from './figures.ts';
import { homeOf, type Area } from './reach.ts';

/** Quarters that one may go back to. */
const MOST_QUARTERS = 4;

/** The last quarters of which a month is over, the newest first. */
export function quartersBefore(today: string): readonly Period[] {
  const now = quarterOf(today.slice(0, 7));
  const newest = monthsTold(now, today).length > 0 ? now : quarterBefore(now);
  const all = [newest];
  while (all.length < MOST_QUARTERS) all.push(quarterBefore(all.at(-1) ?? newest));
  return all;
}

/** The newest quarter that is whole: what is looked at first. */
export function lastOver(quarters: readonly Period[], today: string): Period {
  return quarters.find((quarter) => isOver(quarter, today)) ?? quarters[0] ?? '';
}

/** Whose tables, and of when. */
export interface TablesOf {
  readonly current: World;
  readonly key: Pick<DeskKey, 'structure'>;
  readonly area: Area;
  readonly quarter: Period;
  readonly today: string;
}

/** The tables of a quarter, and those within the flow that is wanted, else the one most asked for. */
export async function tablesOf(
  read: Figures,
  { current, key, area, quarter, today }: TablesOf,
  wanted: string | undefined,
): Promise<Pick<Dashboard, 'tables' | 'flow'>> {
  const home = homeOf(current, key.structure);
  const asked = {
    quarters: [quarterBefore(quarter), quarter],
    epci: area.code,
    structure: key.structure,
    ...(home !== undefined && { home }),
  };
  const context = publishContext(current, today);
  const first = await read(asked, context);
  const flow = wanted ?? firstFlow(first, quarter);
  return { flow, tables: flow === undefined ? first : await read({ ...asked, flow }, context) };
}

function firstFlow(tables: Dashboard['tables'], quarter: Period): string | undefined {
  return largestFirst(sumsOf(tables, 'territory-flows', quarter))[0]?.[0];
}

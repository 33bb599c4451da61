import { type World } from '../../../conversation/world.ts';
import { monthsTold } from '../../../statistics/figures/quarter-said.ts';
import {
  isOver,
  quarterBefore,
  quarterOf,
  type Period,
} from '../../../statistics/publish/periods.ts';
import { type NoStructure } from '../../../statistics/figures/findings.ts';
import { firstFlow } from '../../../statistics/read-tables.ts';
import { type DeskKey } from '../../../storage/desk.ts';
import { type Dashboard } from './dashboard.ts';
import { publishContext, type Figures } from './figures.ts';
import { homeOf, neighboursOf, type Area } from './reach.ts';

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
): Promise<Pick<Dashboard, 'tables' | 'flow' | 'noStructure'>> {
  const home = homeOf(current, key.structure);
  const quarters = [quarterBefore(quarter), quarter];
  const asked = {
    quarters,
    epci: area.code,
    structure: key.structure,
    ...(home !== undefined && { home, neighbours: neighboursOf(current, home) }),
    ...(wanted !== undefined && { flow: wanted }),
  };
  const context = publishContext(current, today);
  const { tables, hasTooMany = false } = await read(asked, context);
  const noStructure = whyNoStructure(quarter, today, hasTooMany);
  return { tables, noStructure, flow: wanted ?? firstFlow(tables, quarters, context) };
}

/** Why nothing of a structure is told in a quarter, where nothing is. */
function whyNoStructure(quarter: Period, today: string, hasTooMany: boolean): NoStructure {
  if (!isOver(quarter, today)) return 'under-way';
  return hasTooMany ? 'too-many' : 'folded';
}

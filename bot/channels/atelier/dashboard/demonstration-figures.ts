import { DEMONSTRATION } from '../../../conversation/structure.ts';
import { type World } from '../../../conversation/world.ts';
import { demonstrationRows } from '../../../statistics/demonstration.ts';
import { publish } from '../../../statistics/publish/publish.ts';
import { type Period } from '../../../statistics/publish/periods.ts';
import { type CountedRow } from '../../../statistics/publish/territory-tables.ts';
import { type Figures } from './figures.ts';

/** Bordeaux: the demonstration's own places are around it. */
const COMMUNE = '33063';
const SEED = 2026;

const known = new WeakMap<World, Map<Period, readonly CountedRow[]>>();

/** Tables of walks that nobody made: beside the counters, never among them. */
export function demonstrationFigures(world: World, quarter: Period): Figures {
  return (asked, context) => {
    const tables = publish(
      rowsOf(world, quarter),
      {
        years: [...new Set(asked.quarters.map((one) => one.slice(0, 4)))],
        epcis: asked.epci === undefined ? [] : [asked.epci],
        structures: [{ id: DEMONSTRATION, ...(asked.epci !== undefined && { epci: asked.epci }) }],
      },
      context,
    );
    return Promise.resolve({ tables });
  };
}

function rowsOf(world: World, quarter: Period): readonly CountedRow[] {
  const rows = known.get(world) ?? new Map<Period, readonly CountedRow[]>();
  known.set(world, rows);
  const made =
    rows.get(quarter) ??
    demonstrationRows(world, { quarter, commune: COMMUNE, structure: DEMONSTRATION, seed: SEED });
  rows.set(quarter, made);
  return made;
}

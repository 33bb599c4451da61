import { type World } from '../../../conversation/world.ts';
import { type Period } from '../../../statistics/publish/periods.ts';
import { type NoStructure } from '../../../statistics/figures/findings.ts';
import { type Table } from '../../../statistics/publish/table.ts';
import { type Area } from './reach.ts';

/** What a page of figures is made of. */
export interface Dashboard {
  readonly root: string;
  readonly world: World;
  readonly paths: Readonly<Record<'note' | 'csv' | 'json' | 'counted', string>>;
  /** Name of the coordinator's. */
  readonly structure: string;
  readonly area: Area;
  readonly areas: readonly Area[];
  readonly quarter: Period;
  readonly quarters: readonly Period[];
  /** The months of the quarter that are over. */
  readonly months: readonly string[];
  readonly sort: 'nombre' | 'changement' | 'nom';
  /** The flow that is drawn. */
  readonly flow: string | undefined;
  readonly tables: readonly Table[];
  /** Why no structure is told, where none is. */
  readonly noStructure: NoStructure;
  readonly reported: readonly string[];
  readonly now: number;
  readonly isDemonstration: boolean;
}

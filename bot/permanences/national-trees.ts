import { type Commune } from '../territory/model.ts';
import { knowPermanence, Shared } from './known-permanence.ts';
import { type Zone } from './model.ts';
import { type NationalDoors } from './national-doors.ts';
import { departementsNear } from './departements-near.ts';
import { siteTree, type SiteTree } from './site-tree.ts';

/** Doors kept as objects at a time: all lists but that of the town halls, some 30 MB. */
const MOST_DOORS = 14_000;

/** Tables that doors are placed with. */
interface Tables {
  readonly communes: ReadonlyMap<string, Commune>;
  readonly zones: ReadonlyMap<string, Zone>;
}

/** Trees of the national lists around the communes that are asked for; those least asked for go. */
export class NationalTrees {
  readonly #doors: NationalDoors;
  readonly #tables: Tables;
  /** In the order in which they were last asked for. */
  readonly #kept = new Map<string, { readonly tree: SiteTree; readonly size: number }>();
  #size = 0;

  constructor(doors: NationalDoors, tables: Tables) {
    this.#doors = doors;
    this.#tables = tables;
  }

  /** Trees of an operator that hold all its doors within reach of a commune. */
  near(operator: string, home: Commune): readonly SiteTree[] {
    const list = this.#doors.get(operator);
    if (list === undefined) return [];
    const codes = {
      commune: () => [home.insee, ...(home.city === undefined ? [] : [home.city])],
      departement: () => [home.departement],
      across: () => departementsNear(home, this.#tables.communes),
    }[list.by]();
    return codes.map((code) => this.#tree(operator, code));
  }

  #tree(operator: string, code: string): SiteTree {
    const key = `${operator} ${code}`;
    const known = this.#kept.get(key);
    if (known !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known.tree;
    }
    const { communes, zones } = this.#tables;
    const shared = new Shared();
    const doors = this.#doors.get(operator)?.in(code) ?? [];
    const tree = siteTree(doors.map((one) => knowPermanence(one, communes, zones, shared)));
    // Where there is none, that is kept too: it costs as much to know again.
    const size = doors.length + 1;
    this.#kept.set(key, { tree, size });
    this.#size += size;
    this.#forget();
    return tree;
  }

  #forget(): void {
    for (const [key, { size }] of this.#kept) {
      if (this.#size <= MOST_DOORS) return;
      this.#kept.delete(key);
      this.#size -= size;
    }
  }
}

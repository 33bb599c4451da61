import { DEMONSTRATION } from '../../../conversation/structure.ts';
import { type World } from '../../../conversation/world.ts';
import { type DeskKey } from '../../../storage/desk.ts';
import { type Commune } from '../../../territory/model.ts';
import { isWithin } from '../may.ts';

/** One territory that a key may see: what is counted there, and what is offered to its communes. */
export interface Area {
  /** Code that counters have: an EPCI, or a commune that is in none. */
  readonly code: string;
  readonly name: string;
  /** Those of the key's own territory. */
  readonly communes: readonly Commune[];
}

/**
 * The territories of a key, the one with the most people first. Counters know no smaller one than an
 * EPCI: the key of a commune sees that of its own.
 */
export function areasOf(
  { communes }: Pick<World, 'communes'>,
  key: Pick<DeskKey, 'territory'>,
): readonly Area[] {
  const own = new Map<string, Commune[]>();
  for (const commune of communes.byInsee.values()) {
    if (!isWithin(key, commune)) continue;
    const code = commune.epci ?? commune.insee;
    own.set(code, [...(own.get(code) ?? []), commune]);
  }
  const people = (all: readonly Commune[]) =>
    all.reduce((sum, { population }) => sum + population, 0);
  return [...own]
    .sort(([, a], [, b]) => people(b) - people(a))
    .map(([code, all]) => ({ code, name: nameOf(all), communes: all }));
}

/** An EPCI is told by its largest commune: everybody knows that one. */
function nameOf(communes: readonly Commune[]): string {
  const [largest, ...others] = [...communes].sort((a, b) => b.population - a.population);
  if (!largest) return '';
  return others.length === 0 ? largest.name : `${largest.name} et les communes autour`;
}

/** The only EPCI that a structure serves. */
export function homeOf(
  { communes, structures }: Pick<World, 'communes' | 'structures'>,
  structure: string,
): string | undefined {
  const all = new Set(
    (structures.get(structure)?.territory ?? []).map((code) =>
      /^\d{9}$/.test(code) ? code : communes.byInsee.get(code)?.epci,
    ),
  );
  const [only] = all;
  return all.size === 1 ? only : undefined;
}

/** All structures that serve an EPCI alone, but for the demonstration, which counts nothing. */
export function neighboursOf(
  world: Pick<World, 'communes' | 'structures'>,
  home: string,
): readonly string[] {
  return [...world.structures.keys()].filter(
    (id) => id !== DEMONSTRATION && homeOf(world, id) === home,
  );
}

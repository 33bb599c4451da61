import { type Commune } from '../territory/model.ts';
import { territoryCodes } from '../territory/territory-codes.ts';
import { type World } from './world.ts';

/** Whether a commune is of a structure's territory; no structure, or no territory: none is. */
export function isServed(
  { structures }: Pick<World, 'structures'>,
  structure: string | undefined,
  commune: Commune | undefined,
): boolean {
  const territory = structures.get(structure ?? '')?.territory ?? [];
  if (commune === undefined || territory.length === 0) return false;
  return territoryCodes(commune).some((code) => territory.includes(code));
}

/** The commune that a structure's guide begins with: the one it names, else the only one it serves. */
export function homeOf(world: World, structure: string | undefined): string | undefined {
  const { commune, territory = [] } = world.structures.get(structure ?? '') ?? {};
  const [only, ...others] = territory;
  if (commune !== undefined || only === undefined || others.length > 0) return commune;
  return world.communes.byInsee.has(only) ? only : undefined;
}

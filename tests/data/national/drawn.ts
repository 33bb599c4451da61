import { type Found, type NearestAndNext } from '../../../bot/permanences/permanence-index.ts';
import { reachKmOf } from '../../../bot/permanences/reach.ts';
import { type Commune } from '../../../bot/territory/model.ts';
import { data, nearest } from './support.ts';

/** Communes that are nobody's arrondissement, and where someone lives. */
export const inhabited = [...data.communes.byInsee.values()].filter(
  ({ city, population }) => city === undefined && population > 0,
);

/** One inhabited commune of each département and overseas collectivity, drawn by seed. */
export function drawn(seed = 20261128): readonly Commune[] {
  let state = seed;
  const random = () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const byDepartement = new Map<string, Commune[]>();
  for (const one of inhabited)
    byDepartement.set(one.departement, [...(byDepartement.get(one.departement) ?? []), one]);
  return [...byDepartement.values()].flatMap((all) => all[Math.floor(random() * all.length)] ?? []);
}

/** What the people of a commune are told of an operator. */
export type Told = 'door' | 'far' | 'no-phone' | 'number' | 'nothing';

/**
 * `door`: an address and its number, within reach; `far`: the same, beyond it; `no-phone`: an
 * address alone; `number`: no address, and a number that answers (its own line, or that of who knows
 * it).
 */
export function toldOf(operator: string, home: Commune): Told {
  const found = nearest(operator, home);
  const door = found?.nearest;
  if (door?.permanence.place !== undefined && door.permanence.listed?.round !== true)
    return toldOfDoor(door, hasLine(found), home);
  return hasLine(found) || isAskedOf(found, home) ? 'number' : 'nothing';
}

function toldOfDoor({ permanence: { place }, km }: Found, isCalled: boolean, home: Commune): Told {
  if (place?.phone === undefined && !isCalled) return 'no-phone';
  return isFar(km, place?.commune, home) ? 'far' : 'door';
}

function isFar(km = 0, commune: string | undefined, home: Commune): boolean {
  return commune !== home.insee && km > reachKmOf(home);
}

function hasLine(found: NearestAndNext | undefined): boolean {
  return (found?.phones.length ?? 0) > 0 || found?.operator.fallback.phone !== undefined;
}

/**
 * Whether who gives its number has one: the town hall, France Travail for Cap emploi, the State's
 * office for a town hall.
 */
function isAskedOf(found: NearestAndNext | undefined, home: Commune): boolean {
  const { knownBy } = found?.operator ?? {};
  if (knownBy === undefined) return false;
  const asked = nearest(knownBy, home);
  if (hasLine(asked) || asked?.nearest?.permanence.place?.phone !== undefined) return true;
  return isAskedOf(asked, home);
}

/** Operators of the table, in its order. */
export const OPERATORS = [
  'mairie',
  'france-services',
  'ccas',
  'france-travail',
  'mission-locale',
  'point-justice',
  'france-renov',
  'cap-emploi',
  'conseil-departemental',
  'prefecture-etrangers',
  'caf',
  'cpam',
  'impots',
];

/** The table of docs/donnees.md: how many of the communes drawn are told what, by operator. */
export function tableOfDrawn(): string {
  const homes = drawn();
  const rows = OPERATORS.map((operator) => {
    const told = homes.map((home) => toldOf(operator, home));
    const count = (one: Told) => String(told.filter((each) => each === one).length);
    const name = data.operators.get(operator)?.names.now ?? operator;
    return `| ${name} | ${count('door')} | ${count('far')} | ${count('no-phone')} | ${count('number')} | ${count('nothing')} |`;
  });
  return [
    `| ${String(homes.length)} communes | adresse et numéro, à portée | plus loin | adresse sans numéro | un numéro qui répond | rien |`,
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

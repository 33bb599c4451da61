import { type Found, type NearestAndNext } from '../../../bot/permanences/permanence-index.ts';
import { reachKmOf } from '../../../bot/permanences/reach.ts';
import { type Commune } from '../../../bot/territory/model.ts';
import { formatPhone } from '../../../bot/view/phone-number.ts';
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

/** Those of a département or collectivity for which a list has no row at all. */
export function withoutAny(operator: string): readonly Commune[] {
  const list = data.national?.get(operator);
  return drawn().filter(({ departement }) => list?.in(departement).length === 0);
}

/**
 * The table of docs/donnees.md of those who find no France services, for want of any there: whom they
 * call.
 */
export function tableOfCalled(): string {
  const rows = withoutAny('france-services').map((home) => {
    const { number, whose } = calledAt('mairie', home);
    return `| ${home.name} (${home.departement}) | ${formatPhone(number)} | ${whose} |`;
  });
  return ['| Commune | Le numéro qui répond | À qui |', '|---|---|---|', ...rows].join('\n');
}

/** The number of who is asked; else of who gives theirs. */
function calledAt(operator: string, home: Commune): Called {
  const found = nearest(operator, home);
  const called = deskCalled(found) ?? lineCalled(found);
  return called ?? calledAt(found?.operator.knownBy ?? 'nobody', home);
}

interface Called {
  readonly number: string;
  readonly whose: string;
}

function deskCalled(found: NearestAndNext | undefined): Called | undefined {
  const place = found?.nearest?.permanence.place;
  return place?.phone === undefined ? undefined : { number: place.phone, whose: place.name };
}

function lineCalled(found: NearestAndNext | undefined): Called | undefined {
  const [line] = found?.phones ?? [];
  return found && line && { number: line.number, whose: found.operator.names.now };
}

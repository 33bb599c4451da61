import { type PermanenceHead } from '../../permanences/permanence-head.ts';
import { type Mode } from '../../permanences/model.ts';
import { type PermanenceIndex } from '../../permanences/permanence-index.ts';
import { type World } from '../../conversation/world.ts';
import { type Communes } from '../../territory/model.ts';
import { territoryCodes } from '../../territory/territory-codes.ts';

/** What a list may be narrowed by: values that the World knows. */
export interface Narrowed {
  readonly operator?: string | undefined;
  readonly need?: string | undefined;
  readonly mode?: Mode | undefined;
}

/** Lists kept for one World; beyond, the oldest is made again when it is asked for. */
const MOST_KEPT = 200;

/** Lists made once for a World: a question does not go through all its permanences. */
interface Lists {
  readonly narrowed: Map<string, readonly PermanenceHead[]>;
  /** By INSEE, EPCI and département code of where it receives. */
  byTerritory?: ReadonlyMap<string, readonly PermanenceHead[]>;
}

const listsOf = new WeakMap<PermanenceIndex, Lists>();

/** Permanences for everyone, by id. Those for mediators are in no list. */
export function publicPermanences(
  world: World,
  { operator, need, mode }: Narrowed = {},
): readonly PermanenceHead[] {
  const { narrowed } = listsFor(world);
  const key = [operator, need, mode].map((one) => one ?? '').join(' ');
  const known = narrowed.get(key);
  if (known !== undefined) return known;
  const isWhole = operator === undefined && need === undefined && mode === undefined;
  const list = isWhole
    ? [...world.permanences.all.heads()].filter((one) => one.for === 'public').sort(byId)
    : publicPermanences(world)
        .filter((one) => operator === undefined || one.operator === operator)
        .filter((one) => need === undefined || takes(one, need, world))
        .filter((one) => mode === undefined || one.modes.has(mode));
  const [oldest] = narrowed.keys();
  if (narrowed.size >= MOST_KEPT && oldest !== undefined) narrowed.delete(oldest);
  narrowed.set(key, list);
  return list;
}

/** Permanences for everyone that receive in a commune, an EPCI or a département, by id. */
export function permanencesIn(world: World, territory: string): readonly PermanenceHead[] {
  const lists = listsFor(world);
  lists.byTerritory ??= byTerritory(world);
  return lists.byTerritory.get(territory) ?? [];
}

const epcisOf = new WeakMap<Communes, ReadonlySet<string>>();

/** Whether a code is that of a commune, an EPCI or a département of today. */
export function isTerritory({ communes }: World, code: string): boolean {
  if (communes.byInsee.has(code) || communes.departements.has(code)) return true;
  let epcis = epcisOf.get(communes);
  if (epcis === undefined) {
    epcis = new Set([...communes.byInsee.values()].flatMap(({ epci }) => epci ?? []));
    epcisOf.set(communes, epcis);
  }
  return epcis.has(code);
}

function listsFor({ permanences }: World): Lists {
  const known = listsOf.get(permanences);
  if (known !== undefined) return known;
  const lists: Lists = { narrowed: new Map() };
  listsOf.set(permanences, lists);
  return lists;
}

function byTerritory(world: World): ReadonlyMap<string, readonly PermanenceHead[]> {
  const found = new Map<string, PermanenceHead[]>();
  for (const one of publicPermanences(world)) {
    const commune = world.communes.byInsee.get(one.commune ?? '');
    for (const code of commune === undefined ? [] : territoryCodes(commune)) {
      const list = found.get(code);
      if (list === undefined) found.set(code, [one]);
      else list.push(one);
    }
  }
  return found;
}

function byId(a: PermanenceHead, b: PermanenceHead): number {
  return a.id < b.id ? -1 : 1;
}

function takes({ needs, operator }: PermanenceHead, need: string, { operators }: World): boolean {
  return (needs.length > 0 ? needs : (operators.get(operator)?.needs ?? [])).includes(need);
}

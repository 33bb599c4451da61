import { type TurnCount } from '../conversation/counts.ts';

/** What a roll-up adds up; each is a part of its keys. */
export type RolledUp =
  | 'flow'
  | 'end'
  | 'step'
  | 'back'
  | 'change'
  | 'no-flow'
  | 'do-it-for-me'
  | 'helped'
  | 'danger';

/** One row that tables are made of. `of`: an EPCI, a structure, or nothing: the whole country. */
export interface RollUp {
  readonly room: 't' | 's' | 'n';
  readonly of: string;
  /** `2026-12`. */
  readonly month: string;
  readonly what: RolledUp;
  /** Of a flow its family; of an end or a step its flow. */
  readonly group: string;
  readonly name: string;
}

/** What the keys of a territory, a structure or the country begin with. */
export function rollUpPrefix({
  room,
  of,
  month,
  what,
  group,
}: Omit<RollUp, 'name' | 'group'> & Partial<Pick<RollUp, 'group'>>): string {
  return [room, of, month, what, ...(group === undefined ? [] : [group]), ''].join('|');
}

/** The keys of the roll-ups that a count adds to: of its territory, of its structure, or national. */
export function rollUpKeys(count: TurnCount): readonly string[] {
  const { what, month, epci, structure } = count;
  const part = toPart(count);
  if (what === 'danger' || what === 'helped') return [toKey({ room: 'n', of: '', month, ...part })];
  const territory = toKey({ room: 't', of: epci, month, ...part });
  if (what !== 'flow' || structure === '') return [territory];
  return [territory, toKey({ room: 's', of: structure, month, ...part })];
}

type Part = Pick<RollUp, 'what' | 'group' | 'name'>;

function toPart({ what, flow, family, step, to }: TurnCount): Part {
  switch (what) {
    case 'flow':
      return { what, group: family, name: flow };
    case 'outcome':
      return { what: 'end', group: flow, name: to };
    case 'step':
    case 'back':
    case 'change':
    case 'helped':
      return { what, group: flow, name: step };
    case 'no-flow':
    case 'danger':
      return { what, group: '', name: step };
    case 'do-it-for-me':
      return { what, group: '', name: family };
  }
}

function toKey({ room, of, month, what, group, name }: RollUp): string {
  return [room, of, month, what, group, name].join('|');
}

/** A key read back; `undefined`: it is of no roll-up. */
export function readRollUp(key: string): RollUp | undefined {
  const [room, of = '', month = '', what, group = '', name = ''] = key.split('|');
  if (room !== 't' && room !== 's' && room !== 'n') return undefined;
  return { room, of, month, what: what as RolledUp, group, name };
}

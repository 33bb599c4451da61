import { type Door, type Words } from '../../view/view.ts';
import { hasCircumstance } from '../circumstances.ts';
import { type Scene } from '../scene.ts';
import { type State } from '../state.ts';

/** What of a door is out of reach, or was tried in vain. */
type Barrier = 'no-phone' | 'tried-phone' | 'tried-went' | 'site';

/**
 * The doors, those that this person can go through first. One that is out of reach or was tried
 * stays, last, with a word of why; where no other is left, someone who helps comes first.
 * `operators`: whose doors they are.
 */
export function inReach(
  scene: Scene,
  doors: readonly Door[],
  operators: readonly string[],
  helper: () => Door | undefined,
): readonly Door[] {
  const seen = doors.map((door) => ({ door, barrier: barrierOf(scene, door, operators) }));
  const open = seen.filter(({ barrier }) => barrier === undefined).map(({ door }) => door);
  const barred = seen.flatMap(({ door, barrier }) =>
    barrier ? [told(scene, door, barrier, operators.at(-1))] : [],
  );
  if (barred.length === 0) return doors;
  const other = open.length === 0 ? helper() : undefined;
  return [...(other ? [other] : []), ...asFirst(scene, doors, open), ...barred];
}

/** A door that comes first is no "or" and no "then" any more. */
function asFirst(
  { wording }: Scene,
  before: readonly Door[],
  [first, ...others]: readonly Door[],
): readonly Door[] {
  if (!first) return [];
  const key = first === before[0] ? undefined : FIRST_TITLES[first.kind];
  return [key ? { ...first, title: wording.say(key) } : first, ...others];
}

const FIRST_TITLES = {
  go: 'go',
  call: 'call',
  second: 'see-first',
  'ask-appointment': 'ask-appointment',
} as const;

function barrierOf(
  { state }: Scene,
  door: Door,
  operators: readonly string[],
): Barrier | undefined {
  if (isOnlyPhone(door) && hasCircumstance(state, 'no-phone')) return 'no-phone';
  if (isOnlySite(door) && isHardOnline(state, operators)) return 'site';
  // The second door is another's: "call" and "go" are the operator's own.
  if (door.kind === 'call' && hasCircumstance(state, 'tried-phone', operators))
    return 'tried-phone';
  return door.kind === 'go' && hasCircumstance(state, 'tried-went', operators)
    ? 'tried-went'
    : undefined;
}

/** Whether a site is no way, by itself, for this person. */
export function isHardOnline(state: State, operators: readonly string[] | undefined): boolean {
  return hasCircumstance(state, 'no-internet') || hasCircumstance(state, 'tried-site', operators);
}

/** A call is all there is to do; an appointment is asked for by its number first. */
function isOnlyPhone({ kind, phone, place, link }: Door): boolean {
  if (kind === 'ask-appointment') return phone !== undefined && link === undefined;
  return kind === 'call' || (phone !== undefined && place === undefined);
}

function isOnlySite({ link, phone, place }: Door): boolean {
  return link !== undefined && phone === undefined && place === undefined;
}

const WHY = {
  'no-phone': 'call-for-you',
  'tried-phone': 'call-again',
  'tried-went': 'go-again',
  site: 'site-with-someone',
} as const;

/**
 * What who cannot hear does alone goes before having someone call: by the record of the operator,
 * else in general (decision 0122). Of a second door it is not said again.
 */
function aloneOf(
  { world, wording }: Scene,
  { kind }: Door,
  operator: string | undefined,
): readonly Words[] {
  if (kind === 'second') return [];
  const found = world.operators.get(operator ?? '');
  return [
    found?.accessibility ? wording.text(found.accessibility, found) : wording.say('call-deaf'),
  ];
}

function told(scene: Scene, door: Door, barrier: Barrier, operator: string | undefined): Door {
  const { wording } = scene;
  const why: Words = wording.say(WHY[barrier]);
  const alone = barrier === 'no-phone' ? aloneOf(scene, door, operator) : [];
  return { ...withoutTwice(door, alone), phoneFirst: false, lines: [...alone, why, ...door.lines] };
}

/** What stands above is not said again under the number. */
function withoutTwice(door: Door, [told]: readonly Words[]): Door {
  const others = (more: readonly Words[] = []): readonly Words[] =>
    more.filter(({ text }) => text !== told?.text);
  if (!told) return door;
  const { phone, more, ...rest } = door;
  return {
    ...rest,
    ...(more && { more: others(more) }),
    ...(phone && { phone: { ...phone, more: others(phone.more) } }),
  };
}

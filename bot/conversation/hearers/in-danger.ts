import { type DangerKind } from '../../understanding/danger.ts';
import { isForOther } from '../circumstances.ts';
import { type Reading } from '../reading.ts';
import { type Hearing } from './hearing.ts';
import { askedOfNumbers } from './screen-question.ts';

/** Nearer than this to a flow, words typed under the numbers ask for it and for nothing else. */
const CLEARLY = 0.6;

/**
 * Where the numbers are shown, only a demand that is clear leaves them: "oui", "elle répond pas", "on
 * attend ?" are of the danger, and the numbers stay.
 */
export function inDanger(hearing: Hearing): Reading | undefined {
  const { world, view, said, text } = hearing;
  if (view.body.kind !== 'danger') return undefined;
  const { ways } = world.language;
  const ofOther = ways('not-of-me').isIn(said) || isForOther(world, text);
  if (ways('calls-for-help').is(said)) return { kind: 'in-danger', calls: true, ofOther };
  const [best] = hearing.routed().ranked;
  if ((best?.score ?? 0) >= CLEARLY) return undefined;
  return askedOfNumbers(hearing) ?? { kind: 'in-danger', calls: false, ofOther };
}

/** Ways in which a number of the emergency services is all that one writes, and whose it is. */
const DIALLED: readonly (readonly [ways: string, kind: DangerKind])[] = [
  ['dials-medical', 'medical'],
  ['dials-police', 'violence'],
  ['dials-listening', 'suicide'],
  ['dials-shelter', 'homeless'],
  ['dials-child', 'child'],
];

/** "15", "pompiers" and nothing else: its screen. A question may have the number among its answers. */
export function dialled({ world, view: { body }, said }: Hearing): Reading | undefined {
  if (body.kind === 'question' || body.kind === 'several' || body.kind === 'commune') {
    return undefined;
  }
  const kind = DIALLED.find(([ways]) => world.language.ways(ways).is(said))?.[1];
  return (
    kind && {
      kind: 'danger',
      dangers: [kind],
      ofOthers: false,
      ofOneself: false,
      flows: [],
      near: [],
    }
  );
}

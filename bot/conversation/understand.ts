import { EXACT_HEARERS, heardBy, HEARERS } from './hearers.ts';
import { asked } from './hearers/demand.ts';
import { hearingOf, type Hearing } from './hearers/hearing.ts';
import { heardFor } from './hearers/where-it-leads.ts';
import { faintly, weighDanger, type Understanding } from './weigh-danger.ts';
import { type World } from './world.ts';

/** What was understood, and which hearer took it. */
export interface ReadMessage extends Understanding {
  readonly hearer: string;
  /** It answers the screen exactly. */
  readonly isExact: boolean;
}

/**
 * Reads guarded words: what answers the screen exactly, then the hearers in their order
 * (`hearers.ts`), with danger weighed beside them. Another demand is not looked for when `stays`.
 *
 * @example understand(world, { state, view, text: '1', stays: false }).isExact // true
 */
export function understand(
  world: World,
  message: Pick<Hearing, 'state' | 'view' | 'text' | 'stays'>,
): ReadMessage {
  const hearing = hearingOf({ world, ...message });
  if (hearing.said === '') return NOTHING;
  const exact = heardBy(EXACT_HEARERS, hearing);
  if (exact) return { reading: exact.reading, hearer: exact.name, isExact: true };
  const danger = hearing.danger();
  const { reading: otherwise, name: hearer } = heardBy(HEARERS, hearing) ?? UNHEARD;
  if (!danger) return { reading: otherwise, hearer, isExact: false };
  // Every word is the question's: what sounds like a danger in it is a line above the answer.
  if (hearer === PURE) {
    return { reading: otherwise, hearer, alert: faintly(danger.heard), isExact: false };
  }
  const weighed = weighDanger(world, {
    words: hearing.said,
    danger,
    otherwise,
    asked: asked(hearing),
    heardFor: (flows) => heardFor(world, flows, hearing.told()),
  });
  const taken = weighed.reading === otherwise ? hearer : 'danger';
  return { ...weighed, hearer: taken, isExact: false };
}

/** The hearer of a question about the screen that says nothing else. */
const PURE = 'screen-question';

const UNHEARD = { reading: { kind: 'nothing' }, name: 'nothing' } as const;
const NOTHING: ReadMessage = { reading: UNHEARD.reading, hearer: UNHEARD.name, isExact: false };

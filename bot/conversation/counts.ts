import { type Instant } from '../permanences/model.ts';
import { type State } from './state.ts';
import { hereOf } from './where.ts';
import { type World } from './world.ts';

/** One thing to count (docs/design.md, "What is counted"); the service adds the channel. */
export interface TurnCount {
  readonly what: 'flow' | 'outcome' | 'danger' | 'do-it-for-me';
  /** `2026-12`. */
  readonly month: string;
  /** EPCI of the commune, or its own code; empty when unknown. */
  readonly epci: string;
  readonly flow: string;
  readonly structure: string;
  /** Address of the outcome; empty for a flow entered. */
  readonly step: string;
  readonly audience: State['audience'];
  readonly lang: string;
}

/** Longest list of marks kept; beyond it nothing more is counted in that conversation. */
const MAX_COUNTED = 60;

/** What was heard in words, counted for the whole country only: no place, no flow. */
export function countHeard(
  before: State,
  after: State,
  now: Instant,
): { readonly state: State; readonly counts: readonly TurnCount[] } {
  const heard = heardIn(before, after);
  if (!heard || after.counted.includes(heard.what) || after.counted.length >= MAX_COUNTED) {
    return { state: after, counts: [] };
  }
  const { what, step } = heard;
  const { audience, lang } = after;
  const month = new Date(now).toISOString().slice(0, 7);
  return {
    // The mark says that something was heard, not what.
    state: { ...after, counted: [...after.counted, what] },
    counts: [{ what, month, epci: '', flow: '', structure: '', step, audience, lang }],
  };
}

type Heard = Pick<TurnCount, 'what' | 'step'>;

function heardIn(before: State, after: State): Heard | undefined {
  const { prompt, notices } = after;
  if (prompt?.kind === 'danger' && prompt !== before.prompt) {
    return { what: 'danger', step: prompt.dangers[0] ?? '' };
  }
  const asked = notices.some(({ code }) => code === 'do-it-for-me');
  return asked ? { what: 'do-it-for-me', step: '' } : undefined;
}

/** What a turn reached for the first time in its conversation, and the state that remembers it. */
export function countsOf(
  world: World,
  before: State,
  after: State,
  now: Instant,
): { readonly state: State; readonly counts: readonly TurnCount[] } {
  const here = hereOf(world, after);
  if (!here || after.walks === before.walks) return { state: after, counts: [] };
  const { at } = here.position;
  const { flow, address } = here.home;
  const reached = [
    { what: 'flow', step: '' } as const,
    ...(at.kind === 'outcome' ? [{ what: 'outcome', step: address } as const] : []),
  ].filter(({ step }) => !after.counted.includes(`${flow.id} ${step}`));
  if (reached.length === 0 || after.counted.length >= MAX_COUNTED) {
    return { state: after, counts: [] };
  }
  const commune = world.communes.byInsee.get(after.commune ?? '');
  const marks = reached.map(({ step }) => `${flow.id} ${step}`);
  return {
    state: { ...after, counted: [...after.counted, ...marks] },
    counts: reached.map(({ what, step }) => ({
      what,
      month: new Date(now).toISOString().slice(0, 7),
      epci: commune?.epci ?? commune?.insee ?? '',
      flow: flow.id,
      structure: after.structure ?? '',
      step,
      audience: after.audience,
      lang: after.lang,
    })),
  };
}

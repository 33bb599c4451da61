import { without } from '../../../bot/engine/without.ts';
import { screen } from '../../../bot/conversation/screen.ts';
import { newState } from '../../../bot/conversation/start-state.ts';
import { type Circumstance, type State } from '../../../bot/conversation/state.ts';
import { type World } from '../../../bot/conversation/world.ts';
import { type Answer, type Walk } from '../../../bot/engine/walk.ts';
import { readable, type Part } from './readable.ts';
import { NOW, VILLAGE } from './world.ts';

/** A walk with its answers: "how letter", "which rsa logement". */
export function walk(flow: string, ...answers: readonly string[]): Walk {
  const found = VILLAGE.flows.get(flow);
  if (!found) throw new Error(flow);
  return { flow, digest: found.digest, answers: answers.map(answerOf), outside: [] };
}

function answerOf(text: string): Answer {
  const [step = '', ...options] = text.split(' ');
  return { step: step.replace('~', ''), options, ...(step.startsWith('~') ? { heard: true } : {}) };
}

/** Somebody of the village. */
export function person(who: Partial<State> = {}): State {
  return { ...newState(), commune: '87990', ...who };
}

export const said = (...kinds: readonly Circumstance['kind'][]): Pick<State, 'situation'> => ({
  situation: kinds.map((kind) => ({ kind })),
});

/** What somebody sees. */
export interface Case {
  readonly who: State;
  readonly world?: Partial<World>;
  readonly now?: number;
  readonly part?: Part;
}

/** By what is tried. */
export type Cases = Readonly<Record<string, Case>>;

export function seen({ who, world, now = NOW, part }: Case): string {
  return readable(screen({ ...VILLAGE, ...world }, who, now), part);
}

/** Somebody who is sent to an operator. */
export const to = (operator: string, who: Partial<State> = {}, more: Partial<Case> = {}): Case => ({
  who: person({ walks: [walk(`${operator}.demande`)], ...who }),
  ...more,
});

/** Somebody of whom the Caf wants money back. */
export const debt = (
  answers: readonly string[],
  who: Partial<State> = {},
  more: Partial<Case> = {},
): Case => ({
  who: person({ walks: [walk('caf.dette', ...answers)], ...who }),
  ...more,
});

/** Somebody who is asked something else than a step. */
export const on = (prompt: State['prompt'], who: Partial<State> = {}): Case => ({
  who: person({ ...who, ...(prompt && { prompt }) }),
});

/** Somebody who helps. */
export const beside = { audience: 'mediator' } as const;

/** The same, who told no commune. */
export const nowhere = ({ who, ...more }: Case): Case => ({
  ...more,
  who: without(who, 'commune'),
});

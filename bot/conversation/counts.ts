import { isAsked, type Outcome } from '../engine/model.ts';
import { type Action } from '../view/view.ts';
import { type Counted, type CountedTurn, type Found } from './counted-turn.ts';
import { countsAsNoFlow } from './no-flow.ts';
import { type State } from './state.ts';
import { DEMONSTRATION } from './structure.ts';
import { askedOf, flowOf, hereOf, type Here } from './where.ts';
import { type World } from './world.ts';

/** One thing to count (docs/design.md, "What is counted"); the service adds the channel. */
export interface TurnCount {
  readonly what: Counted;
  /** `2026-12`. */
  readonly month: string;
  /** EPCI of the commune, or its own code; else that of the structure; empty when unknown. */
  readonly epci: string;
  readonly flow: string;
  readonly family: string;
  readonly structure: string;
  /** Address of a step or an end; of a demand without a flow its family or word; a kind of danger. */
  readonly step: string;
  /** Of an end: the operator that it leads to, or `alone`. */
  readonly to: string;
  readonly audience: State['audience'];
  readonly lang: string;
}

/** An end that the person does alone. */
export const ALONE = 'alone';

/** Longest list of marks kept; beyond it nothing more is counted in that conversation. */
const MAX_COUNTED = 120;

/**
 * What a turn reached for the first time in its conversation, and the state that remembers it.
 * Nothing of a demonstration.
 *
 * @example
 * countsOf(world, { before: state, after: begin(world, { flow: 'impots.payer' }), reading: { kind: 'none' }, now }).counts[0].what // 'flow'
 */
export function countsOf(
  world: World,
  turn: CountedTurn,
): { readonly state: State; readonly counts: readonly TurnCount[] } {
  const { after, now } = turn;
  const room = MAX_COUNTED - after.counted.length;
  if (room <= 0 || after.structure === DEMONSTRATION) return { state: after, counts: [] };
  const found = [
    ...heardIn(turn),
    ...reachedIn(world, turn),
    ...setBackIn(world, turn),
    ...saidIn(turn),
    ...countsAsNoFlow(world, turn),
  ]
    .filter(({ mark }) => !after.counted.includes(mark))
    .slice(0, room);
  if (found.length === 0) return { state: after, counts: [] };
  const month = new Date(now).toISOString().slice(0, 7);
  const { audience, lang } = after;
  const epci = epciOf(world, after);
  return {
    state: { ...after, counted: [...new Set([...after.counted, ...found.map(markOf)])] },
    counts: found.map(({ what, flow = '', step = '', to = '', family, national }) => ({
      what,
      month,
      epci: national ? '' : epci,
      flow,
      family: family ?? flowOf(world, flow)?.family ?? '',
      structure: national ? '' : (after.structure ?? ''),
      step,
      to,
      audience,
      lang,
    })),
  };
}

const markOf = ({ mark }: Found): string => mark;

/** What was heard in words: danger for the whole country only. The mark says that, not what. */
function heardIn({ before, after }: CountedTurn): readonly Found[] {
  const { prompt, notices } = after;
  if (prompt?.kind === 'danger' && prompt !== before.prompt) {
    return [{ what: 'danger', mark: 'danger', step: prompt.dangers[0] ?? '', national: true }];
  }
  if (!notices.some(({ code }) => code === 'do-it-for-me')) return [];
  return [{ what: 'do-it-for-me', mark: 'do-it-for-me', flow: doneFor(before, after) }];
}

/** What somebody is to do for them: the flow under way, else the one that waits. */
function doneFor(before: State, after: State): string {
  return before.walks.at(-1)?.flow ?? after.later?.[0]?.flow ?? '';
}

/** The flow that was entered, and the step or the end that is shown. */
function reachedIn(world: World, { before, after }: CountedTurn): readonly Found[] {
  const here = hereOf(world, after);
  if (!here) return [];
  const { flow, address } = here.home;
  const wasIn = hereOf(world, before)?.home.flow.id === flow.id;
  const begun: readonly Found[] = wasIn
    ? []
    : [{ what: 'flow', mark: `${flow.id} `, flow: flow.id }];
  const shown = shownAt(world, after);
  if (shown === undefined || shown === shownAt(world, before)) return begun;
  const { step } = here.position.at;
  const at = { flow: flow.id, step: address, mark: shown };
  if (step.kind === 'autonomy' || step.kind === 'orientation') {
    return [...begun, { ...at, what: 'outcome', to: leadsTo(step) }];
  }
  return isAsked(step) ? [...begun, { ...at, what: 'step' }] : begun;
}

/**
 * Where an end leads: the operator's id, or {@link ALONE}.
 *
 * @example
 * leadsTo(flow.steps.get('msa')) // 'caf'
 */
export function leadsTo(step: Outcome): string {
  return step.kind === 'orientation' ? step.operator : ALONE;
}

/** The step that is on the screen: `<flow> <step>`; none where something else is asked. */
function shownAt(world: World, state: State): string | undefined {
  const asked = askedOf(world, state);
  return asked.kind === 'walk' && asked.here.position.at.kind !== 'commune'
    ? `${asked.here.home.flow.id} ${asked.here.home.address}`
    : undefined;
}

/** A question that one went back from, or whose answer was changed. */
function setBackIn(world: World, turn: CountedTurn): readonly Found[] {
  const [corrected] = turn.after.notices.flatMap((one) => (one.code === 'corrected' ? [one] : []));
  return corrected ? [changed(corrected.flow, corrected.step)] : tappedBackIn(world, turn);
}

function tappedBackIn(
  world: World,
  { before, after: { prompt }, reading }: CountedTurn,
): readonly Found[] {
  const here = hereOf(world, before);
  if (reading.kind !== 'action' || !here) return [];
  const { action } = reading;
  const { flow, address } = here.home;
  if (action.do === 'change') {
    const isAsked = prompt?.kind === 'change' && isGiven(here, action.step);
    return isAsked ? [changed(flow.id, action.step)] : [];
  }
  const from = isBack(action) ? shownAt(world, before) : undefined;
  if (from === undefined || here.position.at.kind !== 'question') return [];
  return [{ what: 'back', mark: `${from} <`, flow: flow.id, step: address }];
}

function isBack(action: Action): boolean {
  return action.do === 'command' && action.command === 'back';
}

function isGiven({ position }: Here, address: string): boolean {
  return position.path.some(({ step }) => step.address === address);
}

function changed(flow: string, step: string): Found {
  return { what: 'change', mark: `${flow} ${step} ~`, flow, step };
}

/** "Avez-vous su quoi faire ?", once for each flow. */
function saidIn({ after }: CountedTurn): readonly Found[] {
  return after.notices.flatMap((notice) =>
    notice.code === 'helped'
      ? [{ what: 'helped', mark: `${notice.flow} ?`, flow: notice.flow, step: notice.said }]
      : [],
  );
}

const EPCI = /^\d{9}$/;

/**
 * The EPCI that a conversation counts for: of the commune that was said; before, the only one that
 * its structure serves.
 */
function epciOf({ communes, structures }: World, { commune, structure }: State): string {
  const said = communes.byInsee.get(commune ?? '');
  if (said) return said.epci ?? said.insee;
  const served = structures.get(structure ?? '')?.territory ?? [];
  const all = new Set(
    served.map((code) => (EPCI.test(code) ? code : (communes.byInsee.get(code)?.epci ?? ''))),
  );
  const [only = ''] = all;
  return all.size === 1 ? only : '';
}

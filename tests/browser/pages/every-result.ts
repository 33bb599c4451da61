import { screen } from '../../../bot/conversation/screen.ts';
import { newState } from '../../../bot/conversation/start-state.ts';
import { type State } from '../../../bot/conversation/state.ts';
import { turn } from '../../../bot/conversation/turn.ts';
import { hereOf, type Here } from '../../../bot/conversation/where.ts';
import { worldOn } from '../../../bot/conversation/world-on.ts';
import { type World } from '../../../bot/conversation/world.ts';
import { type Flow } from '../../../bot/engine/model.ts';
import { choicesOf } from '../../../bot/view/choices-of.ts';
import { type Action, type View } from '../../../bot/view/view.ts';
import { NOW } from '../../channels/pages/pages-world.ts';

/** The end of a path, somewhere. */
export interface ResultShown {
  readonly flow: string;
  readonly step: string;
  readonly where: string;
  readonly state: State;
  readonly view: View;
}

/** Where a desk receives, where none is known, and nowhere. */
const COMMUNES = { 'a desk': '33281', 'no desk': '63113', 'no commune': 'declined' } as const;

/** Each end of each flow as a citizen first comes to it, in each kind of commune that leads there. */
export function everyResult(world: World, lang = 'fr'): readonly ResultShown[] {
  return [...world.flows.values()].flatMap((flow) =>
    [...endsOf(world, flow, lang)].flatMap(([step, state]) => shownIn(world, flow.id, step, state)),
  );
}

interface Shown {
  readonly state: State;
  readonly view: View;
}

/** The ends of a flow, each in the first situation that leads there. */
function endsOf(world: World, flow: Flow, lang: string): ReadonlyMap<string, State> {
  const tap = ({ state, view }: Shown, action: Action): Shown => {
    const next = turn(world, { state, message: { kind: 'action', action }, now: NOW, known: view });
    return { state: next.state, view: next.screen };
  };
  const opened = turn(world, {
    state: newState({ lang }),
    message: { kind: 'action', action: { do: 'menu', menu: 'first' } },
    now: NOW,
  });
  const ends = new Map<string, State>();
  const met = new Set<string>();
  const waiting = [
    tap({ state: opened.state, view: opened.screen }, { do: 'flow', flow: flow.id }),
  ];
  for (let shown = waiting.shift(); shown; shown = waiting.shift()) {
    const here = hereOf(worldOn(world, NOW), shown.state);
    if (!here || shown.state.walks.length > 1 || isMet(met, here, shown.state)) continue;
    const step = here.position.at.step.address;
    if (isResult(shown.view) && !ends.has(step)) ends.set(step, shown.state);
    waiting.push(...waysOn(world, flow, shown).map((action) => tap(shown, action)));
  }
  return ends;
}

/** One situation is walked on from once: what was answered before changes nothing. */
function isMet(met: Set<string>, { position }: Here, { commune = '' }: State): boolean {
  const key = [position.at.step.address, commune, ...[...position.facts].sort()].join(' ');
  if (met.has(key)) return true;
  met.add(key);
  return false;
}

function waysOn(world: World, flow: Flow, { view }: Shown): readonly Action[] {
  const { body } = view;
  if (body.kind === 'several') {
    const { walk, step, ticks } = body;
    const every = ticks.filter(({ only }) => !only).map(({ id }) => id);
    return [...ticks.map(({ id }) => [id]), every].map((options) => ({
      do: 'answer',
      walk,
      step,
      options,
    }));
  }
  if (body.kind === 'commune') {
    return communesFor(world, flow).map((commune) => ({ do: 'commune', commune }));
  }
  return choicesOf(view)
    .map(({ action }) => action)
    .filter(({ do: kind }) => kind === 'answer');
}

const within = new Map<string, string | undefined>();

/** A commune of a territory, looked for once: there are 35,000. */
function communeIn(byInsee: World['communes']['byInsee'], code: string): string | undefined {
  if (!within.has(code)) {
    const one = [...byInsee.values()].find(
      ({ departement, epci }) => departement === code || epci === code,
    );
    within.set(code, one?.insee);
  }
  return within.get(code);
}

/** A commune of each territory that the flow tells apart, and none. */
function communesFor({ communes: { byInsee } }: World, flow: Flow): readonly string[] {
  const codes = [...flow.steps.values()].flatMap((step) =>
    step.kind === 'branch'
      ? step.rows.flatMap(({ when }) =>
          when.flatMap((one) => (one.kind === 'territory' ? one.codes : [])),
        )
      : [],
  );
  const named = [...new Set(codes)].flatMap((code) => {
    if (byInsee.has(code)) return code;
    return communeIn(byInsee, code) ?? [];
  });
  return [...named, ...Object.values(COMMUNES)];
}

function shownIn(world: World, flow: string, step: string, before: State): readonly ResultShown[] {
  const own = before.commune === undefined ? {} : { 'where it leads': before.commune };
  const places = Object.entries({ ...COMMUNES, ...own }).flatMap(([where, commune]) => {
    const state = { ...before, commune };
    const view = screen(world, state, NOW);
    return isResult(view) && hereOf(worldOn(world, NOW), state)?.position.at.step.address === step
      ? [{ flow, step, where, state, view }]
      : [];
  });
  const [first] = places;
  if (first?.view.body.kind === 'autonomy') return [first];
  const isAsked = Object.values(COMMUNES).some((one) => one === before.commune);
  return places.filter(({ where }) => where !== 'where it leads' || !isAsked);
}

function isResult({ body }: View): boolean {
  return body.kind === 'orientation' || body.kind === 'autonomy';
}

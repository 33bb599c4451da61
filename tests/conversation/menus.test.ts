import { expect, test } from '@jest/globals';
import { screen } from '../../bot/conversation/screen.ts';
import { MAX_LETTER_ROWS } from '../../bot/conversation/screens/letter-screens.ts';
import { MAX_ROWS } from '../../bot/conversation/screens/menu-screen.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { type World } from '../../bot/conversation/world.ts';
import { DRAWING_NAMES } from '../../bot/view/drawings.ts';
import { choicesOf } from '../../bot/view/choices-of.ts';
import { type Action, type View } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const shipped = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);

const tap = (world: World, state: State, action: Action) =>
  turn(world, { state, message: { kind: 'action', action }, now: NOW });

/** A screen of menus, and by how many taps from the first. */
interface Met {
  readonly state: State;
  readonly view: View;
  readonly taps: number;
}

/** Every menu and family screen that taps lead to from the first, and every flow behind them. */
function crawl(world: World, from: State) {
  const screens = new Map<string, Met>();
  const topics = new Map<string, number>();
  const waiting: Met[] = [{ state: from, view: screen(world, from, NOW), taps: 0 }];
  for (let met = waiting.shift(); met; met = waiting.shift()) {
    const key = JSON.stringify(met.state.prompt ?? 'first');
    if (screens.has(key)) continue;
    screens.set(key, met);
    for (const { action } of choicesOf(met.view)) {
      const { state, screen: view } = tap(world, met.state, action);
      const taps = met.taps + 1;
      const topic = state.prompt?.kind === 'stub' ? state.prompt.id : state.walks[0]?.flow;
      if (topic === undefined) waiting.push({ state, view, taps });
      else topics.set(topic, Math.min(taps, topics.get(topic) ?? taps));
    }
  }
  return { screens, topics };
}

const rowsOf = ({ body }: View) => (body.kind === 'menu' ? body.rows : []);

const languages = [...shipped.languages, ...shipped.wanted].map((lang) => {
  return newState({
    lang,
    ...(shipped.wanted.includes(lang) ? { structure: 'demonstration' } : {}),
  });
});

test.each(languages.map((state) => [state.lang, state] as const))(
  'no menu has more than seven entries, in %s',
  (_, from) => {
    const { screens } = crawl(shipped, from);
    // Letters are a few words each.
    const most = ({ prompt }: State) => (prompt?.kind === 'letters' ? MAX_LETTER_ROWS : MAX_ROWS);
    const long = [...screens].filter(([, { state, view }]) => rowsOf(view).length > most(state));
    expect(long.map(([key]) => key)).toEqual([]);
    const menus = [...screens.values()].filter(({ state }) => state.prompt?.kind !== 'letter');
    expect(menus.filter(({ view }) => rowsOf(view).length === 0)).toEqual([]);
    expect(screens.size).toBeGreaterThan(20);
  },
);

test('every title of a menu or a family has a drawing of ours beside it', () => {
  const { screens } = crawl(shipped, newState());
  const rows = [...screens.values()].flatMap(({ view }) => rowsOf(view));
  const bare = rows.filter(({ drawing }) => !DRAWING_NAMES.includes(drawing ?? ''));
  expect(bare.map(({ label }) => label.text)).toEqual([]);
});

test('every flow is reached by taps alone from the first screen', () => {
  const { topics } = crawl(shipped, newState());
  const all = [...shipped.flows.keys(), ...shipped.stubs.keys()];
  expect(all.filter((id) => !topics.has(id))).toEqual([]);
  expect([...topics].filter(([, taps]) => taps > 4)).toEqual([]);
});

test('the eleven families stand behind « Autre chose », over two screens', () => {
  const other = choicesOf(screen(shipped, newState(), NOW)).at(-1);
  expect(other?.label.text).toBe('Autre chose');
  const { screens } = crawl(shipped, {
    ...newState(),
    prompt: { kind: 'menu', menu: 'autre' },
  });
  const near = [...screens.values()].filter(({ state }) => {
    return state.prompt?.kind === 'menu' && ['autre', 'autre-suite'].includes(state.prompt.menu);
  });
  const families = near.flatMap(({ view }) =>
    choicesOf(view).flatMap(({ action }) => {
      if (action.do === 'family') return [action.family];
      return action.do === 'flow' ? [shipped.flows.get(action.flow)?.family ?? ''] : [];
    }),
  );
  expect(near).toHaveLength(2);
  expect([...shipped.families.keys()].filter((id) => !families.includes(id))).toEqual([]);
});

/** Every flow in one family, in which these are listed. */
function oneFamily(topics: readonly string[], count: number): World {
  const flows = [...shipped.flows].slice(0, count);
  const [family] = shipped.families.values();
  if (!family) throw new Error('no family');
  return {
    ...shipped,
    flows: new Map(flows.map(([id, flow]) => [id, { ...flow, family: family.id }])),
    families: new Map([[family.id, { ...family, topics }]]),
  };
}

const pageOf = (world: World, page?: number) => {
  const [family = ''] = world.families.keys();
  const prompt = { kind: 'family', family, ...(page === undefined ? {} : { page }) } as const;
  return screen(world, { ...newState(), prompt }, NOW);
};

test.each([
  [7, [7]],
  [8, [7, 2]],
  [13, [7, 7]],
  [14, [7, 7, 2]],
  [21, [7, 7, 7, 3]],
])('lays %i topics over screens of %j rows, each topic once', (count, rows) => {
  const world = oneFamily([], count);
  const pages = rows.map((_, at) => pageOf(world, at === 0 ? undefined : at + 1));
  expect(pages.map((view) => rowsOf(view).length)).toEqual(rows);
  const shown = pages.flatMap((view) =>
    rowsOf(view).flatMap(({ action }) => (action.do === 'flow' ? [action.flow] : [])),
  );
  expect(shown).toEqual([...world.flows.keys()].sort());
  expect(new Set(pages.map(({ heading }) => heading.text)).size).toBe(rows.length);
});

test('shows the topics that the family lists first, then the others by id', () => {
  const ids = [...shipped.flows.keys()].slice(0, 5).sort();
  const [first = '', second = '', ...others] = [...ids].reverse();
  const rows = rowsOf(pageOf(oneFamily([first, second, 'nowhere.at-all'], 5)));
  expect(rows.map(({ action }) => (action.do === 'flow' ? action.flow : ''))).toEqual([
    first,
    second,
    ...others.sort(),
  ]);
});

test('goes on to the next screen of a family, and back to the one before', () => {
  const world = oneFamily([], 21);
  const [family = ''] = world.families.keys();
  const more = (state: State) => {
    const next = rowsOf(screen(world, state, NOW)).at(-1);
    if (!next) throw new Error('no row');
    return tap(world, state, next.action).state;
  };
  const third = more(more({ ...newState(), prompt: { kind: 'family', family } }));
  expect(third.prompt).toEqual({ kind: 'family', family, page: 3 });
  const back: Action = { do: 'command', command: 'back' };
  const second = tap(world, third, back).state;
  expect(second.prompt).toEqual({ kind: 'family', family, page: 2 });
  expect(tap(world, second, back).state.prompt).toEqual({ kind: 'family', family });
});

test('a page after the last shows the last', () => {
  const world = oneFamily([], 9);
  expect(pageOf(world, 9)).toEqual(pageOf(world, 2));
});

import { expect, test } from '@jest/globals';
import { begin } from '../../bot/conversation/begin.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type Message, type State } from '../../bot/conversation/state.ts';
import { DEMONSTRATION, type Structure } from '../../bot/conversation/structure.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { watchWords } from '../../bot/conversation/watch-words.ts';
import { type World } from '../../bot/conversation/world.ts';
import { toCounts } from '../../bot/statistics/to-counts.ts';
import { type Action } from '../../bot/view/view.ts';
import { smallWorld } from '../service/small-world.ts';

const NOW = Date.UTC(2026, 11, 3, 9);
const structure = (id: string): Structure => ({
  id,
  name: id,
  origins: [],
  languages: [],
  facts: new Map(),
  device: 'own',
  contact: {},
  territory: ['243300316'],
});
const cantine = { id: 'cantine', title: 'Cantine', words: ['cantine'] };
const world: World = {
  ...smallWorld(),
  stubs: new Map([
    [
      'ville.cantine',
      { id: 'ville.cantine', title: { fr: 'Repas' }, family: 'enfants', words: [] },
    ],
  ]),
  structures: new Map([DEMONSTRATION, 'mairie'].map((id) => [id, structure(id)])),
  watchWords: watchWords(new Map([['cantine', cantine]])),
};

const act = (action: Action): Message => ({ kind: 'action', action });
const pick = (step: string, option: string): Message =>
  act({ do: 'answer', walk: 0, step, options: [option] });
const BACK = act({ do: 'command', command: 'back' });
const ENTER = act({ do: 'flow', flow: 'caf.essai' });

/** What each message counts: what, and at which step. */
function counted(messages: readonly Message[], from: State = newState()): readonly string[][] {
  let state = from;
  return messages.map((message) => {
    const taken = turn(world, { state, message, now: NOW });
    // As the store gives it back.
    state = JSON.parse(JSON.stringify(taken.state)) as State;
    return taken.counts.map(({ what, step }) => `${what} ${step}`.trim());
  });
}

test('counts a flow, each step and each end once, however often one goes back', () => {
  const around = [pick('first', 'one'), BACK, pick('first', 'one'), pick('second', 'yes')];
  expect(counted([ENTER, ...around, BACK, pick('second', 'yes'), ENTER])).toEqual([
    ['flow', 'step first'],
    ['step second'],
    ['back second'],
    [],
    ['outcome alone'],
    [],
    [],
    [],
  ]);
});

test('counts a change at the step that it changes, and an end when its doors are shown', () => {
  const change = act({ do: 'change', walk: 0, step: 'first' });
  const commune = act({ do: 'commune', commune: '33063' });
  expect(
    counted([ENTER, pick('first', 'two'), change, pick('first', 'three'), commune]).slice(2),
  ).toEqual([['change first'], [], ['outcome go']]);
  const state = [ENTER, pick('first', 'three')].reduce(
    (at: State, message) => turn(world, { state: at, message, now: NOW }).state,
    newState(),
  );
  const [count] = turn(world, { state, message: commune, now: NOW }).counts;
  expect(count).toMatchObject({ to: 'caf', epci: '243300316', family: expect.any(String) });
});

test('an end counts for who does it alone, or for the operator; saying so once for the flow', () => {
  const yes = act({ do: 'helped', said: 'yes' });
  const no = act({ do: 'helped', said: 'no' });
  const all = [yes, ENTER, yes, pick('first', 'one'), pick('second', 'yes'), yes, no];
  expect(counted(all).map((each) => each.filter((one) => one.startsWith('helped')))).toEqual([
    [],
    [],
    [],
    [],
    [],
    ['helped yes'],
    [],
  ]);
});

test('a demand without a flow counts for a word of the list, else for its family; no other word', () => {
  const text = (words: string): Message => ({ kind: 'text', text: words });
  expect(counted([text('inscrire Zoé Martin à la cantine')])).toEqual([['no-flow word:cantine']]);
  expect(counted([text('zzz brlm'), text('zzz trpf')])).toEqual([['no-flow family:other'], []]);
  expect(counted([act({ do: 'flow', flow: 'ville.cantine' })])).toEqual([
    ['no-flow family:enfants'],
  ]);
});

test('counts for the EPCI that a structure serves alone, and nothing of the demonstration', () => {
  const of = (id: string) => {
    const state = begin(world, { structure: id });
    return turn(world, { state, message: ENTER, now: NOW }).counts;
  };
  expect(of('mairie')[0]).toMatchObject({ structure: 'mairie', epci: '243300316' });
  expect(of(DEMONSTRATION)).toEqual([]);
});

test('what the store adds up: all dimensions once, and the rows of tables', () => {
  const state = begin(world, { structure: 'mairie' });
  const { counts } = turn(world, { state, message: ENTER, now: NOW });
  expect(toCounts(counts, 'chat').map(({ key }) => key)).toEqual([
    'flow|2026-12|243300316|caf.essai|mairie||citizen|fr|chat',
    't|243300316|2026-12|flow|social-sante|caf.essai',
    's|mairie|2026-12|flow|social-sante|caf.essai',
    't|243300316|2026-12|step|caf.essai|first',
  ]);
});

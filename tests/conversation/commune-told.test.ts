import { expect, test } from '@jest/globals';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);
const say = (state: State, text: string) =>
  turn(world, { state, message: { kind: 'text', text }, now: NOW });
const begun = turn(world, {
  state: newState(),
  message: { kind: 'action', action: { do: 'flow', flow: 'caf.dette' } },
  now: NOW,
});

test.each([
  ['Vesoul 70000', 'Vesoul', '70550'],
  ['pessac', 'Pessac', '33318'],
  ['je suis de Vesoul', 'Vesoul', '70550'],
  ["j'habite à Bordeaux", 'Bordeaux', '33063'],
  ['33600', 'Pessac', '33318'],
])('at a question that asks something else, "%s" is kept and said', (text, name, insee) => {
  const { state, screen } = say(begun.state, text);
  expect(state.commune).toBe(insee);
  expect(screen.heading).toEqual(begun.screen.heading);
  expect(screen.notices.map((one) => one.text)).toEqual([`J'ai noté : ${name}.`]);
});

test('a name that several communes have is asked, then the same question', () => {
  const { state, screen } = say(begun.state, 'Saint-Aubin');
  expect(screen.body.kind).toBe('commune');
  const chosen = say(state, '1');
  expect(chosen.screen.heading).toEqual(begun.screen.heading);
  expect(chosen.screen.notices.map((one) => one.text)).toEqual([
    "J'ai noté : Saint-Aubin-lès-Elbeuf.",
  ]);
});

test.each(['par courrier', 'oui', 'port', 'facteur'])('"%s" is no commune there', (text) => {
  expect(say(begun.state, text).state.commune).toBeUndefined();
});

/** The turn in which the commune is asked, after the first answer of each question. */
function toTheCommune(demand: string): State {
  let { state, screen } = say(newState(), demand);
  for (let tapped = 0; tapped < 4 && screen.body.kind !== 'commune'; tapped += 1) {
    ({ state, screen } = say(state, '1'));
  }
  expect(screen.body.kind).toBe('commune');
  return state;
}

function toTheEndOf(demand: string, commune: string): State {
  return say(toTheCommune(demand), commune).state;
}

test('what is asked for at the end is not said twice', () => {
  const told = say(toTheCommune('je cherche à manger ce soir'), 'Pessac');
  expect(told.screen.body.kind).toBe('orientation');
  expect(told.screen.notices).toEqual([]);
});

test('at an end, the name of a town that a flow has among its words is the town', () => {
  const end = toTheEndOf('je cherche à manger ce soir', 'Pessac');
  const { state, screen } = say(end, 'nantes');
  expect(state.commune).toBe('44109');
  expect(screen.body.kind).toBe('orientation');
  expect(screen.notices.map((one) => one.text)).toEqual(["J'ai noté : Nantes."]);
});

test('who has no car asks how to get there, and for no papers of a car', () => {
  const end = toTheEndOf('je cherche à manger ce soir', 'Pessac');
  const { state, screen } = say(end, "j'ai pas de voiture");
  expect(state.walks).toHaveLength(1);
  expect(screen.body.kind).toBe('orientation');
  expect(screen.notices).not.toEqual([]);
});

const OTHERS = { ...newState(), audience: 'mediator' } as const;

test.each<readonly [State, string, string | undefined]>([
  // Told last, a town of some size is where one lives; a village or a word is not.
  [newState(), 'la caf me réclame un trop-perçu, Toulouse', '31555'],
  [newState(), 'la caf me réclame un trop-perçu. à Niort', '79191'],
  [newState(), 'la caf me réclame un trop-perçu (Brest)', '29019'],
  [newState(), 'la caf me réclame un trop-perçu, merci', undefined],
  [newState(), 'la caf me réclame un trop-perçu, Eu', undefined],
  [newState(), 'la caf me réclame un trop-perçu, Lyon ne répond pas', undefined],
  [newState(), 'la caf me réclame un trop-perçu, Paris', '75056'],
  [newState(), 'la caf me réclame un trop-perçu, tours', undefined],
  [newState(), 'la caf me réclame un trop-perçu, Vienne', undefined],
  [newState(), 'la caf me réclame un trop-perçu, tribunal de Bobigny, Bobigny', undefined],
  [newState(), "la caf me réclame un trop-perçu, mon employeur c'est Leclerc, Melun", undefined],
  [newState(), 'la caf ne répond pas pour mon trop-perçu. Il ne lit pas. Aubervilliers.', '93001'],
  // Said in passing, at the end of what is told.
  [newState(), 'la caf me réclame un trop-perçu on est a Vierzon', '18279'],
  [newState(), 'je suis étudiante à Brest, la caf me réclame un trop-perçu', '29019'],
  [newState(), "près d'Aurillac, la caf me réclame un trop-perçu", '15014'],
  [newState(), 'la caf me réclame un trop-perçu, je travaille dans un garage à Vierzon', undefined],
  [newState(), 'la caf me réclame un trop-perçu, je pars vivre à Vierzon', undefined],
  [newState(), 'la caf me réclame un trop-perçu, je suis né à Vierzon', undefined],
  [newState(), 'la caf me réclame un trop-perçu, mon fils est à Vierzon', undefined],
  [
    newState(),
    'la caf me réclame un trop-perçu, on est à Vierzon avant on était à Niort',
    undefined,
  ],
  [
    newState(),
    'la caf me réclame un trop-perçu on est a Vierzon, des fois à Niort. Merci',
    undefined,
  ],
  [newState(), 'on est à Vierzon, la caf me réclame un trop-perçu', '18279'],
  [newState(), 'la caf me réclame un trop-perçu, je suis à découvert', undefined],
  [
    newState(),
    'la caf me réclame un trop-perçu, on est à Vierzon, le courrier vient de chez eux à Niort',
    undefined,
  ],
  [OTHERS, 'trop-perçu caf, son fils vit à Paris', undefined],
  [OTHERS, "trop-perçu caf, le père de l'enfant vit à Lyon", undefined],
  [OTHERS, 'trop-perçu caf, sa fille vit à Paris, elle habite Albi', '81004'],
  // Where the person lives for whom one speaks, and not oneself.
  [
    newState(),
    "c'est pour ma mère qui vit seule à Brest, la caf lui réclame un trop-perçu",
    '29019',
  ],
  [
    newState(),
    "c'est pour ma voisine, la caf lui réclame un trop-perçu, j'habite à Brest",
    undefined,
  ],
  [OTHERS, 'Mr en trop-perçu caf depuis le 15, vit Roubaix', '59512'],
  [OTHERS, 'dame 72 ans, trop-perçu caf, domiciliée à Albi', '81004'],
])('the commune of a demand: %#', (state, text, insee) => {
  expect(say(state, text).state.commune).toBe(insee);
});

test('where the commune is asked, a story is told later, and a wrong name is none', () => {
  const asked = say(say(newState(), 'carte vitale perdue').state, 'non').state;
  const said = (text: string) => say(asked, text).screen;
  expect(said('xyzzy').body.kind).toBe('commune');
  expect(said('xyzzy').notices[0]?.text).toContain('pas trouvé');
  const told = said('ils disent que tout est de ma faute et ne rendent rien');
  expect(told.body.kind).toBe('commune');
  expect(told.notices[0]?.text).toContain('juste après');
});

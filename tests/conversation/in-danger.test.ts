import { expect, test } from '@jest/globals';
import { choicesOf } from '../../bot/view/choices-of.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { type Action } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.parse('2026-11-30T10:00:00Z');
const say = (state: State, text: string): State =>
  turn(world, { state, message: { kind: 'text', text }, now: NOW }).state;
const tap = (state: State, action: Action): State =>
  turn(world, { state, message: { kind: 'action', action }, now: NOW }).state;
const numbersOf = (state: State): readonly string[] => {
  const { body } = screen(world, state, NOW);
  return body.kind === 'danger'
    ? body.sections.flatMap(({ calls }) => calls.map(({ dial }) => dial))
    : [];
};

const FUMES = say(
  newState(),
  'ma fille chauffe la chambre avec un poêle à pétrole et ils ont tous mal à la tête',
);
const STROKE = say(newState(), 'ma grand-mère a la bouche qui tombe, et sa carte vitale ?');
const DYING = say(newState(), 'tout irait mieux sans moi, la msa me réclame, je veux un délai');

test.each([
  [FUMES, 'oui'],
  [FUMES, 'elle répond pas'],
  [FUMES, 'non je suis pas avec eux'],
  [FUMES, "c'est grave vous croyez ? ils sont dans l'appart"],
  [STROKE, 'on attend le rdv ?'],
  [STROKE, "c'est quoi le numéro"],
  [STROKE, 'je sais pas depuis quand'],
  [DYING, 'oui je suis seul ce soir'],
  [DYING, "oui j'y pense"],
  [DYING, 'comment on demande un délai'],
] as const)(
  'under the numbers of a danger, words that ask for nothing else leave them (%#): %s',
  (state, text) => {
    const next = say(state, text);
    expect(next.prompt).toEqual(state.prompt);
    expect(numbersOf(next)).toEqual(numbersOf(state));
    expect(next.notices).toEqual([{ code: 'danger-stays' }]);
  },
);

test.each(["j'ai appelé le 15", "j'appelle le 18", 'ok je les appelle', 'les pompiers arrivent'])(
  'who calls is told to do what the phone says: %s',
  (text) => {
    const next = say(FUMES, text);
    expect(numbersOf(next)).toEqual(numbersOf(FUMES));
    expect(next.notices).toEqual([{ code: 'danger-called' }]);
  },
);

test.each(['ils arrivent', 'ils sont là', 'plus tard'])(
  'who calls for help, or says who comes, is not told that it is done: %s',
  (text) => {
    expect(say(FUMES, text).notices).toEqual([{ code: 'danger-stays' }]);
  },
);

test('"plus tard" under the numbers is not the demand that waits for later', () => {
  const beaten = say(newState(), 'mon mari me frappe et je dois faire ma demande caf');
  const labels = choicesOf(screen(world, beaten, NOW)).map(({ label }) => label.text);
  expect(labels.some((text) => text.startsWith('Plus tard :'))).toBe(true);
  expect(say(beaten, 'plus tard').prompt).toEqual(beaten.prompt);
});

test('a clear demand leaves the numbers, and the way back to them stays above it', () => {
  const next = say(STROKE, 'je veux déclarer mes impôts');
  expect(next.walks.map(({ flow }) => flow)).toEqual(['impots.declarer']);
  expect(screen(world, next, NOW).alert?.choice.action).toMatchObject({ do: 'urgent' });
  const card = choicesOf(screen(world, STROKE, NOW)).find(({ action }) => action.do === 'flow');
  const tapped = card ? tap(STROKE, card.action) : STROKE;
  expect(tapped.notices).toContainEqual({ code: 'alert', dangers: ['medical'], doubtful: true });
});

test('another grave danger told under the numbers adds its own, and keeps what was asked', () => {
  const next = say(FUMES, 'le petit ne se réveille pas');
  expect(next.prompt).toMatchObject({ kind: 'danger', dangers: ['medical', 'fumes'] });
  expect(numbersOf(next)).toEqual(expect.arrayContaining(['18', '15']));
});

test('what was just told always stands on the screen, and one older danger beside it', () => {
  const told = ['mon mari me frappe', "j'ai donné mon code de carte bleue au téléphone"];
  const last = told.reduce(say, say(newState(), 'je veux mourir'));
  expect(last.prompt).toMatchObject({ dangers: ['scam-now', 'suicide'], soft: false });
  const own = say(say(newState(), 'je veux mourir'), 'mon voisin tape sa femme');
  expect(own.prompt).toMatchObject({ kind: 'danger', soft: false });
  const chest = screen(world, say(newState(), "je veux mourir et j'ai mal à la poitrine"), NOW);
  const titles = chest.body.kind === 'danger' ? chest.body.sections.map(({ title }) => title) : [];
  expect(titles.map((title) => title?.text)).not.toContain("Quelqu'un parle de mourir ?");
  const night = say(say(newState(), 'je veux mourir'), "on m'expulse demain");
  expect(night.prompt).toMatchObject({ dangers: ['eviction', 'suicide'] });
  const called = say(say(newState(), 'mon mari me frappe'), '115');
  expect(called.prompt).toMatchObject({ dangers: ['homeless', 'violence'] });
});

test('the call that stays in the phone is told where somebody near may look, and nowhere else', () => {
  const traces = (text: string) => {
    const { body } = screen(world, say(newState(), text), NOW);
    return body.kind === 'danger' ? body.traces.text : '';
  };
  expect(traces('mon mari me frappe')).toMatch(/journal du téléphone/);
  expect(traces('je veux mourir')).toBe('Vos mots ne sont pas gardés.');
});

test('of somebody else, it is not the reader who is asked whether they think of dying', () => {
  const { body } = screen(world, tap(DYING, { do: 'command', command: 'danger-other' }), NOW);
  expect(body.kind === 'danger' ? body.sections[0]?.title?.text : '').toBe(
    "Quelqu'un parle de mourir ?",
  );
});

test.each([
  ['15', 'medical'],
  ['les pompiers', 'medical'],
  ['17', 'violence'],
  ['3114', 'suicide'],
  ['appeler le 115', 'homeless'],
])('a number of the emergency services and nothing else shows its screen: %s', (text, kind) => {
  expect(say(newState(), text).prompt).toMatchObject({ kind: 'danger', dangers: [kind] });
});

test.each(['police', 'gendarmerie', 'les urgences', 'ambulance'])(
  'a word that is often said of a paper or a bill alarms nobody: %s',
  (text) => {
    expect(say(newState(), text).prompt?.kind).not.toBe('danger');
  },
);

test('at a question, a number is an answer or asked again', () => {
  const asked = tap(newState(), { do: 'flow', flow: 'caf.dette' });
  expect(say(asked, '15').prompt).toBeUndefined();
});

test('who wrote a password is told to change it, and it is kept nowhere', () => {
  const next = say(newState(), 'le mot de passe caf de ma voisine est Soleil!42');
  expect(next.notices).toContainEqual({ code: 'guarded', password: true });
  expect(screen(world, next, NOW).notices[0]?.text).toMatch(/Changez-le bientôt/);
  expect(JSON.stringify(next)).not.toContain('Soleil');
  expect(say(newState(), 'mon mail est ana@exemple.fr, la caf').notices).toContainEqual({
    code: 'guarded',
  });
});

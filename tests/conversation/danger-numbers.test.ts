import { expect, test } from '@jest/globals';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { type View } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const THURSDAY = Date.UTC(2026, 11, 3, 9, 0);
const type = (state: State, text: string) =>
  turn(world, { state, message: { kind: 'text', text }, now: THURSDAY });

function dialled(view: View): readonly string[] {
  if (view.body.kind !== 'danger') return [];
  return view.body.sections.flatMap(({ calls }) => calls.map(({ dial }) => dial));
}

test('whom a boss hits is given the line for victims, and a minor the one for children too', () => {
  const boss = type(newState(), 'mon patron m a mis une claque ce matin');
  expect(dialled(boss.screen)).toEqual(['17', '114', '116006']);
  const young = type(newState(), "j'ai 17 ans, mon patron m'a frappé ce matin");
  expect(dialled(young.screen)).toEqual(expect.arrayContaining(['119', '17', '116006']));
  // Said again in fewer words, nobody is sent to the line for women.
  const again = type(boss.state, 'il me frappe je vous dis');
  expect(dialled(again.screen)).not.toContain('3919');
});

test.each([
  ['c est gratuit ?', 'gratuit'],
  ['119 c est anonyme ?', 'votre nom'],
  ['jai un peu peur, on va savoir que c est moi ?', 'votre nom'],
])('under the numbers, what keeps from calling is answered: %s', (text, answer) => {
  const { state } = type(newState(), 'mon père me tape et je suis son fils de 12 ans');
  const { screen } = type(state, text);
  expect(dialled(screen)[0]).toBe('119');
  expect(screen.notices.map((notice) => notice.text).join(' ')).toContain(answer);
});

test('the numbers that were left come back with the danger that is told after', () => {
  const elder = type(
    newState(),
    'mon petit-fils me prend ma carte et il crie, j ai 80 ans et peur',
  );
  expect(dialled(elder.screen)).toContain('3977');
  const left = turn(world, {
    state: elder.state,
    message: { kind: 'action', action: { do: 'flow', flow: 'aide.assistante-sociale' } },
    now: THURSDAY,
  });
  expect(dialled(type(left.state, 'il me frappe aussi').screen)).toContain('3977');
});

/** In Paris, a Thursday at 3. */
const BY_NIGHT = Date.UTC(2026, 11, 3, 2, 0);
const byNight = (text: string) =>
  dialled(
    turn(world, { state: newState(), message: { kind: 'text', text }, now: BY_NIGHT }).screen,
  );

test.each([
  ['mon fils se fait frapper à la sortie du collège', '119'],
  ["j'ai failli la frapper ma mère alzheimer", '15'],
  ['un type a des photo 2 moi nue si jpaye pa il les envoie', '17'],
] as const)('by night, one number that answers stands first: %s', (text, number) => {
  expect(byNight(text)[0]).toBe(number);
});

test('who is held is shown no guide for those who work freely', () => {
  const held = 'mon patron garde mon passeport et il me paye pas';
  const { screen } = type(newState(), held);
  expect(dialled(screen)).toEqual(['17', '114', '0144528890', '116006']);
  const led = screen.body.kind === 'danger' ? screen.body.choices.map(({ action }) => action) : [];
  expect(led).not.toContainEqual({ do: 'flow', flow: 'travail.conflit' });
  expect(led).toContainEqual({ do: 'flow', flow: 'justice.urgence' });
});

test('whom a partner puts out is given the 115, then who listens; a parent, no police', () => {
  const out = type(newState(), "mon mari m'a mise dehors avec les petits, je sais pas où dormir");
  expect(dialled(out.screen)).toEqual(['115', '17', '114', '3919']);
  const parent = type(newState(), "j'ai peur de faire du mal à mon bébé");
  expect(dialled(parent.screen)).toEqual(['15', '3114', '114']);
});

test.each([
  ['il y a un monsieur couché devant la poste, il fait moins 4, il grelotte', 'le 15 ou le 112'],
  ['mon fils a bu de la javel', 'Ne faites pas vomir'],
  ['un type a des photo 2 moi nue si jpaye pa il les envoie', 'Ne payez pas'],
] as const)('what the hand does stands with the numbers: %s', (text, told) => {
  expect(toPlain(type(newState(), text).screen)).toContain(told);
});

import { expect, test } from '@jest/globals';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
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

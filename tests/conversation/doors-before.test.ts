import { expect, test } from '@jest/globals';
import { doorsBefore } from '../../bot/conversation/doors-before.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { type Action } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const NOW = Date.UTC(2026, 11, 3, 9, 0);
const world = shippedWorld();

function tapped(state: State, action: Action): State {
  return turn(world, { state, message: { kind: 'action', action }, now: NOW }).state;
}

/** The end of a flow through these answers, and each second door behind it. */
function through(flow: string, answers: readonly (readonly [string, string])[]): State {
  const begun = tapped({ ...newState(), commune: '29024' }, { do: 'flow', flow });
  return answers.reduce(
    (state, [step, option]) => tapped(state, { do: 'answer', walk: 0, step, options: [option] }),
    begun,
  );
}

const toMsa = () =>
  through('caf.rsa-prime-activite', [
    ['need', 'work'],
    ['payer', 'msa'],
  ]);

test('an end that led to no door has none before it', () => {
  expect(doorsBefore({ path: [] })).toEqual([]);
});

test('behind the MSA, who helps tells the ladder of the MSA, and not of the Caf', () => {
  const msa = toMsa();
  const { body, heading } = screen(world, msa, NOW);
  expect(heading.text).toBe('La MSA peut vous aider');
  const second = body.kind === 'orientation' ? body.doors.find(({ action }) => action) : undefined;
  if (!second?.action) throw new Error('no second door');
  const helped = tapped(msa, second.action.action);
  const said = toPlain(screen(world, helped, NOW));
  expect(said).toContain('médiateur de la MSA');
  expect(said).not.toContain('Écrivez à votre Caf');
});

test('where the service of the topic was tried, the ladder is that of whom the end leads to', () => {
  const tried: State = { ...toMsa(), situation: [{ kind: 'tried-phone', operator: 'caf' }] };
  const { walks } = tapped(tried, { do: 'flow', flow: 'aide.personne-ne-repond' });
  expect(walks.at(-1)?.outside).toContainEqual(['service', 'msa']);
});

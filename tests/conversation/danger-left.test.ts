import { expect, test } from '@jest/globals';
import { addressOf } from '../../bot/channels/pages/write-address.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { type Action } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const THURSDAY = Date.UTC(2026, 11, 3, 9, 0);
const type = (state: State, text: string) =>
  turn(world, { state, message: { kind: 'text', text }, now: THURSDAY });
const tap = (state: State, action: Action) =>
  turn(world, { state, message: { kind: 'action', action }, now: THURSDAY });

const DECLARE = 'caf.declaration-trimestrielle';

/** The last screen of a demand, for which numbers were left. */
function endOf(endangered: State): State {
  const left = tap(endangered, { do: 'flow', flow: DECLARE }).state;
  const answers = [{ step: 'payer', options: ['unsure'] }];
  const walks = left.walks.map((walk) => ({ ...walk, answers }));
  return { ...left, notices: [], commune: '33281', walks };
}

test('whoever left the numbers of a danger for a demand has the way to them until its end', () => {
  const hurt = type(newState(), 'mon beau père me frappe, ma mère ne me croit pas').state;
  expect(hurt.prompt?.kind).toBe('danger');
  const left = tap(hurt, { do: 'flow', flow: DECLARE }).state;
  expect(left.endangered).toEqual(hurt.prompt?.kind === 'danger' ? hurt.prompt.dangers : []);
  expect(addressOf(world, left)).toBeUndefined();
  const end = endOf(hurt);
  const view = screen(world, end, THURSDAY);
  expect(view.body.kind).toBe('orientation');
  expect(view.alert?.says.text).toBe("Besoin d'aide tout de suite ?");
  const numbers = tap(end, { do: 'urgent', dangers: end.endangered ?? [] }).screen.body;
  const [first] = numbers.kind === 'danger' ? numbers.sections : [];
  expect(first?.calls.map(({ dial }) => dial)).toContain('17');
  const onTheWay = screen(world, { ...left, notices: [] }, THURSDAY);
  expect(onTheWay.body.kind).toBe('question');
  expect(onTheWay.alert).toEqual(view.alert);
  // Who hurts may look over the shoulder: the line names no number.
  expect(view.alert?.call).toBeUndefined();
  const anew = tap(end, { do: 'command', command: 'restart' });
  expect(anew.state.endangered).toBeUndefined();
});

test('what the guide does not know of a danger is asked of its numbers, never of a desk', () => {
  const hurt = type(newState(), 'mon beau père me frappe, ma mère ne me croit pas').state;
  const left = tap({ ...hurt, commune: '01283' }, { do: 'flow', flow: 'aide.assistante-sociale' });
  const door = type(left.state, '1').state;
  const saidAt = (state: State, text: string) =>
    type(state, text).screen.notices.map((one) => one.text);
  expect(screen(world, door, THURSDAY).body.kind).toBe('orientation');
  expect(saidAt(door, 'est-ce que je peux rester chez moi ?')).toEqual([
    "Je ne sais pas. « Voir les numéros d'urgence », sur cet écran : on vous y répond.",
  ]);
  // Of another matter those who answer there know nothing.
  const debt = endOf(hurt);
  expect(saidAt(debt, 'je vais devoir rembourser ?')[0]).toMatch(
    /^Je ne sais pas\. Ce lieu le sait/,
  );
});

test('to see the person alone is said of who is hurt by somebody, and of no other danger', () => {
  const mediator = newState({ lang: 'fr', audience: 'mediator' });
  const said = (text: string) =>
    type(mediator, text)
      .screen.notices.map((one) => one.text)
      .join();
  expect(said('mon mari me frappe')).toContain('voyez la personne seule');
  expect(said("il veut mourir, il dit qu'il en a marre de vivre")).not.toContain('seule');
});

test('who thinks of dying for the sake of others speaks for nobody else, nor who says so', () => {
  const kinds = ({ situation = [] }: State) => situation.map(({ kind }) => kind);
  const tired = type(newState(), 'pour ma femme ça serait plus simple si j’étais plus là');
  expect(tired.screen.body.kind).toBe('danger');
  expect(kinds(tired.state)).toEqual([]);
  const other = type(newState(), 'pour mon frère, la caf lui réclame un trop-perçu').state;
  expect(kinds(other)).toContain('for-other');
  expect(kinds(type(other, 'mais c’est pour moi !').state)).not.toContain('for-other');
});

test('a number that listens stays one tap away, where nobody near is feared', () => {
  const low = type(newState(), "j'ai envie d'en finir avec la vie").state;
  expect(low.prompt?.kind).toBe('danger');
  const human = tap(low, { do: 'command', command: 'human' });
  expect(human.screen.alert?.call?.dial).toBe('3114');
  const next = type(human.state, 'autre chose').screen;
  expect(next.alert?.call?.dial).toBe('3114');
});

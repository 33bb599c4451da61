import { expect, test } from '@jest/globals';
import { toChatMessage } from '../../bot/channels/botframework/to-chat-message.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { tap } from '../../bot/conversation/tap.ts';
import { type World } from '../../bot/conversation/world.ts';
import { type Permanence } from '../../bot/permanences/model.ts';
import { choicesOf } from '../../bot/view/choices-of.ts';
import { toHtml } from '../../bot/view/to-html.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { type MediatorPane, type View } from '../../bot/view/view.ts';
import { indexOf, permanence } from '../permanences/support/territory.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { asLinks } from '../view/link-maker.ts';
import { endsOf, showEnd } from './support/outcomes.ts';

const shipped = shippedWorld();
const MONDAY = Date.parse('2026-11-30T10:00+01:00');
const ENDS = endsOf(shipped);

function worldOf(permanences: readonly Permanence[]): World {
  return { ...shipped, permanences: indexOf(permanences, [...shipped.operators.values()]) };
}

/** Tuesdays from 9 to 12 at the town hall. */
function desk(operator: string, rest: Partial<Permanence> = {}): Permanence {
  const needs = shipped.operators.get(operator)?.needs ?? [];
  return permanence(operator, '33281', { operator, needs, demonstration: false, ...rest });
}

function shown(world: World, at: string, who: Partial<State> = {}): View {
  const end = ENDS.find(({ flow, step }) => `${flow.id}/${step.address}` === at);
  if (!end) throw new Error(at);
  return showEnd(world, end, MONDAY, { audience: 'mediator', ...who });
}

/** Whether who helps has all that an end must tell them. */
function isWhole({ mediator }: View): boolean {
  const { no, never, say, mandate } = mediator ?? {};
  return [no, never, say, mandate].every((part) => part !== undefined);
}

function paneOf(view: View): MediatorPane {
  if (!view.mediator) throw new Error('no pane');
  return view.mediator;
}

const noIn = (view: View) => paneOf(view).no?.items[0]?.text;
const DECLARE = 'caf.declaration-trimestrielle';

test('the no says who can do it with the person, on a real day', () => {
  const helps = worldOf([desk('france-services')]);
  expect(noIn(shown(helps, `${DECLARE}/submit-alone`))).toBe(
    'Je ne peux pas le remplir pour vous, mais je reste à côté de vous pendant que vous le faites, et voici qui peut le faire avec vous demain, mardi 1er décembre de 9 h à 12 h : France services (Mairie).',
  );
  expect(noIn(shown(worldOf([desk('caf')]), `${DECLARE}/see-caf`))).toContain(
    'et voici qui vous reçoit demain, mardi 1er décembre de 9 h à 12 h : la Caf (Mairie).',
  );
});

test('a day that is not sure is not promised; nothing known is looked for together', () => {
  const old = worldOf([desk('france-services', { checked: { date: '2026-06-01', by: 'mairie' } })]);
  expect(noIn(shown(old, `${DECLARE}/submit-alone`))).toMatch(/On appelle avant d'y aller\.$/);
  const none = noIn(shown(worldOf([]), `${DECLARE}/submit-alone`));
  expect(none).toMatch(/et on cherche ensemble qui peut le faire avec vous\.$/);
});

test('a desk kept for those who help is told to nobody else, not even by the words of a no', () => {
  const kept = worldOf([desk('france-services', { for: 'mediators' })]);
  expect(noIn(shown(kept, `${DECLARE}/submit-alone`))).toContain('on cherche ensemble');
});

test('who may act with a written agreement, and who cannot sign one', () => {
  const near = shown(worldOf([desk('aidants-connect')]), `${DECLARE}/submit-alone`);
  expect(paneOf(near).mandate).toMatchObject({
    title: { text: expect.stringContaining('seulement avec un mandat écrit') },
    holder: {
      place: { name: { text: 'Mairie' } },
      date: { text: expect.stringContaining('mardi 1er décembre') },
    },
    excluded: { items: [{ text: expect.stringContaining('tutelle, curatelle') }, {}] },
    choice: { action: { do: 'flow', flow: 'accompagner.mandat' } },
  });
  const far = paneOf(shown(worldOf([]), `${DECLARE}/submit-alone`)).mandate?.holder;
  expect(far?.place).toBeUndefined();
  expect(far?.link?.url).toContain('cartographie');
});

test('a citizen sees nothing of it, and who helps sees it on every channel', () => {
  const world = worldOf([desk('france-services'), desk('aidants-connect')]);
  const at = `${DECLARE}/submit-alone`;
  const citizen = shown(world, at, { audience: 'citizen' });
  expect(toPlain(citizen)).not.toContain('Dire non');
  const view = shown(world, at);
  for (const text of [toPlain(view), toChatMessage(view).text, toHtml(view, asLinks)]) {
    for (const said of [
      'Dire non, et aider',
      'Vous pouvez',
      'Personne ne répond',
      'un mandat près',
    ]) {
      expect(text.replace(/<[^>]*>|’/g, (sign) => (sign === '’' ? "'" : ''))).toContain(said);
    }
  }
});

test('every end tells who helps what to do, never to do, how to say no, and the ladder', () => {
  const bare = worldOf([]);
  const lacking = ENDS.flatMap((end) => {
    const view = showEnd(bare, end, MONDAY, { audience: 'mediator' });
    return isWhole(view) ? [] : [`${end.flow.id}/${end.step.address}`];
  });
  expect(lacking).toEqual([]);
});

test('the ladder of an end is that of its service, from the first step on', () => {
  const ladder = paneOf(shown(shipped, `${DECLARE}/see-caf`)).ladder;
  expect(ladder?.title.text).toBe('Personne ne répond ?');
  expect(ladder?.items.length).toBeGreaterThan(2);
  expect(ladder?.items.at(-1)?.text).toContain('Défenseur des droits');
  const alone = paneOf(shown(shipped, `${DECLARE}/submit-alone`)).ladder;
  expect(alone?.items.map(({ text }) => text)).toEqual(ladder?.items.map(({ text }) => text));
  const itself = ENDS.find(({ flow }) => flow.id === 'aide.personne-ne-repond');
  if (!itself) throw new Error('no ladder');
  expect(
    showEnd(shipped, itself, MONDAY, { audience: 'mediator' }).mediator?.ladder,
  ).toBeUndefined();
});

test('a chat says with its first question what holds for the whole walk, and after it what to say', () => {
  const action = { do: 'flow', flow: 'caf.dette' } as const;
  const state: State = { ...newState(), audience: 'mediator' };
  const first = tap(shipped, { state, action, now: MONDAY });
  expect(toChatMessage(first.screen).text).toContain('Sans mandat, jamais');
  const [choice] = choicesOf(first.screen);
  if (!choice) throw new Error('no choice');
  const next = tap(shipped, { state: first.state, action: choice.action, now: MONDAY });
  expect(toChatMessage(next.screen).text).toContain('À dire');
  expect(toChatMessage(next.screen).text).not.toContain('Sans mandat, jamais');
});

test('the first screen asks who helps what the person wants', () => {
  expect(screen(shipped, { ...newState(), audience: 'mediator' }, MONDAY).heading.text).toBe(
    'Que demande la personne ?',
  );
});

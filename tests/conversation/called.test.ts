import { expect, test } from '@jest/globals';
import { toChatMessage } from '../../bot/channels/botframework/to-chat-message.ts';
import { begin } from '../../bot/conversation/begin.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { type World } from '../../bot/conversation/world.ts';
import { HUMAN_FLOW } from '../../bot/conversation/where.ts';
import { toHtml } from '../../bot/view/to-html.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { type Action, type View } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { asLinks } from '../view/link-maker.ts';

const shipped = shippedWorld();
const NOW = Date.parse('2026-12-03T10:00+01:00');
const human: Action = { do: 'command', command: 'human' };

/** The world, with a structure that answers by phone. */
const withMairie: World = {
  ...shipped,
  structures: new Map([
    [
      'mairie',
      {
        id: 'mairie',
        name: 'Mairie de Mérignac',
        origins: [],
        languages: [],
        facts: new Map<string, string>(),
        device: 'own',
        contact: { phone: '05 56 00 00 00' },
      },
    ],
  ]),
};

const tap = (state: State, action: Action, world = shipped): State =>
  turn(world, { state, message: { kind: 'action', action }, now: NOW }).state;
const show = (state: State, world = shipped): View => screen(world, state, NOW);

const calledIn = ({ body }: View) =>
  (body.kind === 'question' ? (body.called ?? []) : []).map(({ name, phone }) => [
    name.text,
    phone.dial,
  ]);

test.each(['fr', 'en', 'ar'])('a number that answers is on the first screen, in %s', (lang) => {
  const view = show(tap(begin(shipped, { lang }), human));
  expect(calledIn(view)).toEqual([['Allô Service Public', '3939']]);
  const html = toHtml(view, asLinks);
  const call = html.indexOf('href="tel:3939"');
  expect(call).toBeGreaterThan(0);
  expect(call).toBeLessThan(html.indexOf('class="aig-choices"'));
  expect(html.split('aig-main-btn')).toHaveLength(1);
  expect(toChatMessage(view).links.map(({ url }) => url)).toEqual(['tel:3939']);
  for (const text of [toPlain(view), toChatMessage(view).text]) {
    expect(text.replaceAll('\u00a0', ' ')).toContain('39 39');
  }
});

test('what the line is for and its cost are said, no doubt where its page was seen', () => {
  const { body } = show(tap(begin(shipped), human));
  const [only] = body.kind === 'question' ? (body.called ?? []) : [];
  expect(only?.says.map(({ text }) => text)).toEqual([
    'Une personne renseigne par téléphone, sur certains sujets seulement.',
  ]);
  expect(only?.phone.notes.map(({ text }) => text)).toEqual(["Prix d'un appel normal."]);
});

test('in a walk, the line of the service that it is about comes first', () => {
  const begun = tap(begin(shipped), { do: 'flow', flow: 'caf.declaration-trimestrielle' });
  const { body } = show(begun);
  const [first] = body.kind === 'question' ? body.choices : [];
  if (!first) throw new Error('no question');
  expect(calledIn(show(tap(tap(begun, first.action), human)))).toEqual([
    ['La Caf', '3230'],
    ['Allô Service Public', '3939'],
  ]);
});

test('the structure whose guide it is answers first', () => {
  const state = tap(begin(withMairie, { structure: 'mairie' }), human, withMairie);
  expect(calledIn(show(state, withMairie))).toEqual([
    ['Mairie de Mérignac', '0556000000'],
    ['Allô Service Public', '3939'],
  ]);
});

test('no other question tells whom to call', () => {
  const others = [...shipped.flows.values()].flatMap((flow) =>
    [...flow.steps.values()].filter((step) => step.kind === 'question' && step.call !== undefined),
  );
  expect(others.map(({ address }) => address)).toEqual(['who']);
  expect(shipped.flows.get(HUMAN_FLOW)?.start).toBe('who');
});

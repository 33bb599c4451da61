import { expect, test } from '@jest/globals';
import { channelShows } from '../../bot/channels/botframework/channel-shows.ts';
import { toCard } from '../../bot/channels/botframework/to-card.ts';
import { toChatMessage } from '../../bot/channels/botframework/to-chat-message.ts';
import { begin } from '../../bot/conversation/begin.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { type World } from '../../bot/conversation/world.ts';
import { type Permanence } from '../../bot/permanences/model.ts';
import { toHtml } from '../../bot/view/to-html.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { type Door, type View } from '../../bot/view/view.ts';
import { buildFlow, orientation } from '../engine/build-flow.ts';
import { indexOf, operator, permanence } from '../permanences/support/territory.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { asLinks } from '../view/link-maker.ts';

const MONDAY = Date.parse('2026-11-30T10:00+01:00');
const needs = ['ressources'];
const caf = operator('caf', { needs, said: { fr: 'La Caf' }, phones: [{ number: '3230' }] });
const second = operator('second', { needs, said: { fr: 'France services' } });

const flow = buildFlow(
  [orientation('go', 'other'), { ...orientation('other'), operator: 'second' }],
  { id: 'caf.essai' },
);

/** The screen of `caf` in Mérignac, with another operator behind "Si personne ne répond". */
function shown(permanences: readonly Permanence[], who: Partial<State> = {}): View {
  const world: World = {
    ...shippedWorld(),
    flows: new Map([[flow.id, flow]]),
    operators: new Map([caf, second].map((one) => [one.id, one])),
    permanences: indexOf(permanences, [caf, second]),
  };
  return screen(world, { ...begin(world, { flow: flow.id }), commune: '33281', ...who }, MONDAY);
}

function doorsOf({ body }: View): readonly Door[] {
  return body.kind === 'orientation' ? body.doors : [];
}

const textOf = (door: Door | undefined) => door?.lines.map(({ text }) => text).join(' ') ?? '';

const desk = (booking: Partial<NonNullable<Permanence['booking']>> | undefined, who = 'caf') =>
  permanence(`desk-${who}`, '33281', {
    operator: who,
    mode: 'appointment',
    ...(booking && { booking: { how: 'À l’accueil.', needsAccount: false, ...booking } }),
  });

const NO_PHONE: Partial<State> = { situation: [{ kind: 'no-phone' }] };
const URL = 'https://rdv.example/';

/** Addresses that the doors open, in the order of the page. */
function opened(view: View): readonly string[] {
  const html = /<ol class="aig-way">[\s\S]*?<\/ol>/.exec(toHtml(view, asLinks))?.[0] ?? '';
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, url = '']) => url);
}

function cardOf(view: View): string {
  return JSON.stringify(toCard(toChatMessage(view), channelShows('webchat')).body);
}

/** What the buttons of the card open, in their order. */
function openedOnCard(view: View): readonly string[] {
  return [...cardOf(view).matchAll(/"url":"([^"]*)"/g)].map(([, url = '']) => url);
}

test('on the page and on the card the number is the first button, and what to say follows', () => {
  const view = shown([desk({ phone: '05 56 00 00 01', url: URL })]);
  expect(opened(view)[0]).toBe('tel:0556000001');
  expect(openedOnCard(view)[0]).toBe('tel:0556000001');
  const card = cardOf(view);
  expect(card.indexOf('tel:0556000001')).toBeLessThan(card.indexOf('Je voudrais un rendez-vous'));
});

test('who cannot phone asks in the way that is written, first', () => {
  const view = shown([desk({ phone: '05 56 00 00 01', url: URL })], NO_PHONE);
  const [ask] = doorsOf(view);
  expect(ask).toMatchObject({ kind: 'ask-appointment', first: true, phoneFirst: false });
  expect(textOf(ask)).toContain('À l’accueil.');
  expect(textOf(ask)).not.toContain('Je voudrais un rendez-vous');
  expect(opened(view)[0]).toBe(URL);
  expect(toHtml(view, asLinks)).toMatch(
    /<a class="[^"]*aig-main-btn[^"]*"[^>]*href="https:\/\/rdv/,
  );
  expect(openedOnCard(view)[0]).toBe(URL);
  expect(toPlain(view).indexOf(URL)).toBeLessThan(toPlain(view).indexOf('05 56 00 00 01'));
});

test('who cannot phone, and only a number is known: the way written is said, and not folded', () => {
  const view = shown([desk({ phone: '05 56 00 00 01' })], NO_PHONE);
  const ask = doorsOf(view).find(({ kind }) => kind === 'ask-appointment');
  expect(ask?.first).toBe(false);
  expect(textOf(ask)).toContain('À l’accueil.');
});

test('where no way is written, the line of the operator is called for the appointment', () => {
  const [ask, other] = doorsOf(shown([desk(undefined)]));
  expect(ask).toMatchObject({ kind: 'ask-appointment', phone: { dial: '3230' }, phoneFirst: true });
  expect(textOf(ask)).toContain('Je voudrais un rendez-vous');
  expect(other?.kind).toBe('second');
});

test('without a number, its page is what to tap first, and not the way there', () => {
  const view = shown([desk({ url: URL })]);
  expect(toHtml(view, asLinks)).toMatch(
    /<a class="[^"]*aig-main-btn[^"]*"[^>]*href="https:\/\/rdv/,
  );
});

test('a second door by appointment says so, and is called before one goes', () => {
  const last = doorsOf(shown([permanence('here', '33281'), desk({}, 'second')])).at(-1);
  expect(last?.kind).toBe('second');
  expect(textOf(last)).toContain('Sur rendez-vous.');
  const alone = doorsOf(shown([desk({ phone: '05 56 00 00 03' }, 'second')])).at(-1);
  expect(alone?.title.text).toBe('Ou appelez');
  const first = doorsOf(
    shown([desk({ phone: '05 56 00 00 03' }, 'second')], {
      situation: [{ kind: 'tried-phone', operator: 'caf' }],
    }),
  )[0];
  expect(first).toMatchObject({ kind: 'second', phone: { dial: '0556000003' }, phoneFirst: true });
});

test('beside a question, a desk by appointment is asked first, never said to be without one', () => {
  const shipped = shippedWorld();
  const services = shipped.operators.get('france-services');
  if (!services) throw new Error('no France services');
  const place = permanence('fs', '33281', {
    operator: services.id,
    mode: 'appointment',
    booking: { how: 'À l’accueil.', phone: '05 56 00 00 04', needsAccount: false },
  });
  for (const checked of ['2026-11-20', '2026-06-01']) {
    const one = { ...place, checked: { date: checked, by: 'mairie' } };
    const world = { ...shipped, permanences: indexOf([one], [...shipped.operators.values()]) };
    const { state } = turn(world, {
      state: { ...begin(world), commune: '33281' },
      message: { kind: 'action', action: { do: 'command', command: 'human' } },
      now: MONDAY,
    });
    const { body } = screen(world, state, MONDAY);
    const near = body.kind === 'question' ? body.near : undefined;
    expect(near).toMatchObject({ kind: 'ask-appointment', phone: { dial: '0556000004' } });
    expect(textOf(near)).toContain('Sur rendez-vous.');
    expect(textOf(near)).not.toMatch(/Sans rendez-vous|Je ne connais pas/);
  }
});

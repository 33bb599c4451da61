import { createRequire } from 'node:module';
import { beforeAll, expect, test } from '@jest/globals';
import { type AdaptiveCard } from '../../bot/channels/botframework/card.ts';
import { channelShows } from '../../bot/channels/botframework/channel-shows.ts';
import { toActivity } from '../../bot/channels/botframework/to-activities.ts';
import { toChatMessage } from '../../bot/channels/botframework/to-chat-message.ts';
import { VIEWS } from '../view/views.ts';
import { fetchAdaptiveCards } from './fetch-webchat.ts';

// Cards as the very package reads them that Web Chat draws them by.
interface Lib {
  readonly AdaptiveCard: new () => {
    parse(card: object, context: Context): void;
    validateProperties(): { readonly validationEvents: readonly { readonly message: string }[] };
    toJSON(): { readonly body: readonly { readonly type: string }[]; readonly version: string };
  };
  readonly SerializationContext: new () => Context;
}
interface Context {
  readonly eventCount: number;
  getEventAt(at: number): { readonly message: string };
}

let lib: Lib;
beforeAll(() => {
  lib = createRequire(import.meta.url)(fetchAdaptiveCards()) as Lib;
}, 120_000);

function cardOf(name: string, channel: string): AdaptiveCard {
  const view = VIEWS[name];
  if (!view) throw new Error(name);
  const take = { sheet: 'https://guide.example/f', calendar: 'https://guide.example/a.ics' };
  const { attachments = [] } = toActivity(toChatMessage(view, { take }), channelShows(channel));
  const [only] = attachments;
  if (!only || !('body' in only.content)) throw new Error('no card');
  return only.content;
}

const CASES = Object.keys(VIEWS).flatMap((name) =>
  ['webchat', 'msteams'].map((channel) => [name, channel] as const),
);

test.each(CASES)('%s on %s is a card without a fault, read whole', (name, channel) => {
  const sent = cardOf(name, channel);
  const context = new lib.SerializationContext();
  const card = new lib.AdaptiveCard();
  card.parse(sent, context);
  const faults = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at));
  expect(faults.map(({ message }) => message)).toEqual([]);
  expect(card.validateProperties().validationEvents.map(({ message }) => message)).toEqual([]);
  expect(card.toJSON().body.map(({ type }) => type)).toEqual(sent.body.map(({ type }) => type));
  expect(card.toJSON().version).toBe('1.3');
});

test('a fault would be seen', () => {
  const context = new lib.SerializationContext();
  const card = new lib.AdaptiveCard();
  card.parse({ type: 'AdaptiveCard', version: '1.3', body: [{ type: 'Nothing' }] }, context);
  expect(context.eventCount).toBeGreaterThan(0);
});

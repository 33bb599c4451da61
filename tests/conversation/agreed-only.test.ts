import ICAL from 'ical.js';
import { expect, test } from '@jest/globals';
import { createApi } from '../../bot/channels/api/create-api.ts';
import { createPermanencesPage } from '../../bot/channels/api/create-permanences-page.ts';
import { type State } from '../../bot/conversation/state.ts';
import { worldIn } from '../../bot/conversation/world-in.ts';
import { type World } from '../../bot/conversation/world.ts';
import { createPermanenceIndex } from '../../bot/permanences/create-permanence-index.ts';
import { type Permanence } from '../../bot/permanences/model.ts';
import { createService } from '../../bot/service/service.ts';
import { createMemoryStore } from '../../bot/storage/memory.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { shippedWorld } from '../support/shipped-world.ts';

/** Saturday 28 November 2026. */
const NOW = Date.UTC(2026, 10, 28, 9);
const AGREED = { by: 'impots', date: '2026-11-20' };

const shipped = shippedWorld();
const structure = (more: object) => ({
  id: 'ville',
  name: 'Mairie de Mérignac',
  origins: [],
  languages: [],
  facts: new Map<string, string>(),
  device: 'own' as const,
  contact: { phone: '3939' },
  commune: '33281',
  territory: ['33'],
  ...more,
});

/** The World of what ships, in which one permanence is agreed to, and two structures serve. */
function worldWith(change: (one: Permanence) => Permanence = (one) => one): World {
  const { operators, communes, zones } = shipped;
  const permanences = [...shipped.permanences.all].map((one) =>
    change({ ...one, demonstration: false, ...(one.place && { place: real(one.place) }) }),
  );
  const structures = new Map([
    ['ville', structure({ requireValidated: true })],
    ['autre', structure({ id: 'autre' })],
  ]);
  const parts = { operators, permanences, zones, communes: communes.byInsee };
  const index = createPermanenceIndex({ ...parts, departements: communes.departements });
  return { ...shipped, structures, permanences: index };
}

function real(place: NonNullable<Permanence['place']>) {
  return { ...place, demonstration: false };
}

const TAXES = 'demo-impots-merignac';
const none = worldWith();
const one = worldWith((permanence) =>
  permanence.id === TAXES ? { ...permanence, validated: AGREED } : permanence,
);

function ask(world: World, target: string): string {
  const [path = '', query = ''] = target.split('?');
  const api = createApi({ world: () => world, now: () => NOW });
  return api.handle({ method: 'GET', path: `/api/v1${path}`, query, headers: {}, address: 'a' })
    .body;
}

function page(world: World, path: string, query: string): string {
  const pages = createPermanencesPage({
    world: () => world,
    now: () => NOW,
    publicUrl: 'https://guide.example',
  });
  return pages.handle({ method: 'GET', path, query, headers: {} }).body;
}

/** What the guide of a structure says in a chat to somebody who types. */
async function chatOf(world: World, structureId: string, said: readonly string[]) {
  const now = () => NOW;
  const store = createMemoryStore<State>({ now });
  const service = createService({ store, world: () => world, now, conversationMinutes: 120 });
  let last = '';
  for (const text of said) {
    const received = await service.receive({
      conversation: 'c',
      channel: 'chat',
      beginning: { structure: structureId },
      message: { kind: 'text', text },
      log: () => ({ activities: [{}] }),
    });
    if (received.kind === 'taken') last = toPlain(received.turn.screen);
  }
  return last;
}

test('a structure that wants agreements shows the door of the others by address and phone', () => {
  const open = page(none, '/permanences/33281/impots', 'structure=autre');
  expect(open).toContain('mardi');
  const held = page(none, '/permanences/33281/impots', 'structure=ville');
  expect(held).toContain('Je ne connais pas ses horaires');
  expect(held).toContain('1 rue Exemple');
  expect(held).not.toMatch(/mardi|mercredi|décembre|9\u00a0h/);
  expect(page(one, '/permanences/33281/impots', 'structure=ville')).toMatch(/décembre/);
});

test('lists leave them out: programs and calendars', () => {
  const items = (target: string) =>
    (JSON.parse(ask(one, target)) as { items: { id: string; next: unknown }[] }).items;
  expect(items('/permanences?operator=impots').length).toBeGreaterThan(1);
  // The hours of a national line stand on its operator's own site.
  const agreed = items('/permanences?operator=impots&structure=ville').map(({ id }) => id);
  expect(agreed).toEqual([TAXES, 'impots-telephone']);
  const near = items('/permanences?operator=caf&commune=33281&structure=ville');
  expect(near.length).toBeGreaterThan(0);
  expect(near.every(({ next }) => next === null)).toBe(true);
  const events = (target: string) =>
    new ICAL.Component(ICAL.parse(ask(one, target)) as never[]).getAllSubcomponents('vevent');
  expect(events('/permanences.ics?structure=autre').length).toBeGreaterThan(
    events('/permanences.ics?structure=ville').length,
  );
  const places = new Set(
    events('/permanences.ics?structure=ville').map((event) =>
      String(event.getFirstPropertyValue('summary')),
    ),
  );
  expect([...places].filter((summary) => !/téléphone/i.test(summary)).length).toBeLessThan(2);
});

test('a chat says no day of theirs', async () => {
  const said = ['je veux parler à quelqu’un des impôts', 'Mérignac 33', 'oui'];
  const open = await chatOf(none, 'autre', said);
  expect(open).toContain('En un seul trajet');
  expect(open).toContain('mardi 1er décembre');
  const held = await chatOf(none, 'ville', said);
  expect(held).toContain('1 rue Exemple, 33700 Mérignac');
  expect(held).toContain('0 809 401 401');
  // Reading dates stand in it, those of openings do not.
  expect(held).not.toMatch(/trajet|décembre|D'habitude|jusqu'à|Confirmé le/);
});

test('the World of a structure is the same object each time, and everyone keeps theirs', () => {
  expect(worldIn(one, 'ville')).toBe(worldIn(one, 'ville'));
  expect(worldIn(one, 'autre')).toBe(one);
  expect(worldIn(one, undefined)).toBe(one);
});

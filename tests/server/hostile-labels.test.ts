import ICAL from 'ical.js';
import { describe, expect, test } from '@jest/globals';
import { createPermanencesPage } from '../../bot/channels/api/create-permanences-page.ts';
import { channelShows } from '../../bot/channels/botframework/channel-shows.ts';
import { toActivity } from '../../bot/channels/botframework/to-activities.ts';
import { toChatMessage } from '../../bot/channels/botframework/to-chat-message.ts';
import { createGuide } from '../../bot/channels/directline/guide.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { type World } from '../../bot/conversation/world.ts';
import { toIcs } from '../../bot/data/export/to-ics.ts';
import { toJsonLd } from '../../bot/data/export/to-json-ld.ts';
import { toLamednum } from '../../bot/data/export/to-lamednum.ts';
import { toPermanenceCsv } from '../../bot/data/export/to-permanence-csv.ts';
import { createService } from '../../bot/service/service.ts';
import { createMemoryStore } from '../../bot/storage/memory.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { type Action } from '../../bot/view/view.ts';
import { browse } from '../channels/pages/browse.ts';
import { NOW, ordinary } from '../channels/pages/pages-world.ts';
import { HOSTILE_LABELS, MARK } from '../support/hostile-labels.ts';
import { ACTING, skeleton, worldOf } from './hostile-world.ts';

const taps: readonly Action[] = [
  { do: 'flow', flow: 'impots.essai' },
  { do: 'answer', walk: 0, step: 'online', options: ['yes'] },
  { do: 'answer', walk: 0, step: 'aids', options: ['rsa'] },
  { do: 'answer', walk: 0, step: 'right', options: ['wrong'] },
];

/** The first screen, and each one on the way to a place: menu, question, ticks, orientation. */
function statesOf(world: World): readonly State[] {
  const states = [{ ...newState({ structure: 'mairie' }), commune: '33281' }];
  for (const action of taps) {
    const before = states.at(-1) ?? newState({});
    states.push({
      ...turn(world, { state: before, message: { kind: 'action', action }, now: NOW }).state,
      commune: '33281',
    });
  }
  return states;
}

const harmlessWorld = worldOf(MARK);

const short = ordinary.digest.slice(0, 8);
const guide = '/guide/impots.essai';
const ADDRESSES = [
  '/?structure=mairie',
  guide,
  `${guide}?a=online.yes&v=${short}&commune=33281`,
  `${guide}?a=online.yes,aids.rsa,right.yes&v=${short}&commune=33281`,
  `${guide}?a=online.no&v=${short}&commune=33281&lang=ar`,
  `${guide}?a=online.no&v=${short}&commune=33281`,
  '/mentions-legales?structure=mairie',
  `/feuille/impots.essai?a=online.no&v=${short}&commune=33281`,
  `/feuille/impots.essai?a=online.yes,aids.rsa,right.yes&v=${short}&commune=33281&lang=ar`,
];

function pagesOf(world: World): readonly string[] {
  const person = browse({ world: () => world });
  const pages = createPermanencesPage({
    world: () => world,
    now: () => NOW,
    publicUrl: 'https://guide.example',
  });
  const path = '/permanences/33281/impots';
  return [
    ...ADDRESSES.map((address) => person.open(address).body),
    pages.handle({ method: 'GET', path, query: '', headers: {} }).body,
  ];
}

function embedsOf(world: World): readonly { readonly html: string; readonly title: string }[] {
  const store = createMemoryStore<State>({ now: () => NOW });
  const options = { store, world: () => world, now: () => NOW, conversationMinutes: 120 };
  const embedded = createGuide(createService(options), () => world, {
    publicUrl: () => 'https://guide.example',
    now: () => NOW,
  });
  const claims = { conversation: 'c', user: 'dl_u', born: 0, lang: 'fr' };
  return statesOf(world).map((state) => {
    const view = screen(world, state, NOW);
    const { html = '', title } = embedded.of(claims, { state, view, last: 0 }).screen;
    return { html, title };
  });
}

function cardsOf(world: World) {
  return statesOf(world).flatMap((state) => {
    const message = toChatMessage(screen(world, state, NOW));
    return ['directline', 'msteams', 'telegram', 'sms'].map((channel) =>
      toActivity(message, channelShows(channel)),
    );
  });
}

/** What a spreadsheet or a program reads: quotes undone. */
function readCsv(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cells = new RegExp(`("(?:[^"]|"")*"|[^${separator}\\r\\n]*)(${separator}|\\r\\n)`, 'g');
  for (const [, cell = '', end] of text.replace(/^\uFEFF/, '').matchAll(cells)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const exportsOf = (world: World) => ({ ...world, permanences: [...world.permanences.all] });

describe.each(Object.entries(HOSTILE_LABELS))('a label of %s', (_, label) => {
  const world = worldOf(label);

  test('changes no markup of a page, nor what is embedded', () => {
    const all = [...pagesOf(world), ...embedsOf(world).map(({ html }) => html)];
    const usual = [...pagesOf(harmlessWorld), ...embedsOf(harmlessWorld).map(({ html }) => html)];
    expect(all.map(skeleton)).toEqual(usual.map(skeleton));
    for (const html of all) expect(html).not.toMatch(ACTING);
    for (const html of usual) expect(html).toContain(MARK);
    expect(all.filter((html) => !html.includes(MARK))).toEqual([]);
    for (const { title } of embedsOf(world)) expect(title).not.toMatch(ACTING);
    const messages = all.flatMap((html) => html.match(/(?<=href=")(?:sms|mailto):[^"]*/g) ?? []);
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) {
      expect(decodeURIComponent(message)).not.toMatch(ACTING);
      expect(message).not.toMatch(/%0D|subject=[^&]*%0A/);
    }
  });

  test('closes no script of JSON-LD, and reads back whole', () => {
    const { text } = toJsonLd(exportsOf(world), { now: NOW });
    expect(text).not.toContain('<');
    const { '@graph': graph } = JSON.parse(text) as { '@graph': { name: string }[] };
    expect(graph.map(({ name }) => name)).toEqual([label]);
  });

  test('adds no line to a calendar', () => {
    const { text } = toIcs(exportsOf(world), { now: NOW, limit: 1 });
    const lines = text.split('\r\n');
    expect(lines.join('')).not.toMatch(/[\r\n]/);
    expect(lines.join('')).not.toMatch(ACTING);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const [event, ...more] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents(
      'vevent',
    );
    expect(more).toEqual([]);
    expect(event?.getFirstPropertyValue('summary')).toContain(MARK);
    expect(event?.getAllProperties()).toHaveLength(8);
  });

  test('is one cell of a table, which runs nothing', () => {
    const own = readCsv(toPermanenceCsv(exportsOf(world), {}).text, ';');
    const exchanged = readCsv(toLamednum(exportsOf(world), { now: NOW }).text, ',');
    for (const rows of [own, exchanged]) {
      expect(rows).toHaveLength(2);
      expect(rows[1]).toHaveLength(rows[0]?.length ?? 0);
      expect(rows[1]?.some((cell) => cell.includes(MARK))).toBe(true);
      expect(rows.flat().join('')).not.toMatch(ACTING);
    }
    expect(own.flat().filter((cell) => /^\s*[=@]/.test(cell))).toEqual([]);
  });

  test('gives cards the same buttons', () => {
    const shapes = (cards: ReturnType<typeof cardsOf>) =>
      cards.map(({ suggestedActions, attachments = [] }) => [
        suggestedActions?.actions.length,
        attachments.map(({ content }) =>
          // Sentences go together, and a label may be one: lines are as many as they are.
          'body' in content
            ? content.body.map(({ type }) => type).filter((type) => type !== 'TextBlock')
            : content.buttons.length,
        ),
      ]);
    const cards = cardsOf(world);
    expect(shapes(cards)).toEqual(shapes(cardsOf(harmlessWorld)));
    const acting: string[] = [];
    JSON.stringify(cards, (_key, value: unknown) => {
      if (typeof value === 'string' && ACTING.test(value)) acting.push(value);
      return value;
    });
    expect(acting).toEqual([]);
    expect(cards.filter((card) => !JSON.stringify(card).includes(MARK))).toEqual([]);
    expect(new Set(cards.map(({ textFormat = 'card' }) => textFormat))).toEqual(
      new Set(['plain', 'card']),
    );
  });

  test('commands no terminal', () => {
    for (const state of statesOf(world)) {
      const text = toPlain(screen(world, state, NOW));
      expect(text).toContain(MARK);
      expect(text).not.toMatch(ACTING);
      expect(text).not.toContain('\r');
    }
  });
});

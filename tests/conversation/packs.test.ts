import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, expect, test } from '@jest/globals';
import { buildMediator } from '../../bin/build-mediator.js';
import { MEDIATOR_STYLE } from '../../bot/channels/mediator/create-mediator.ts';
import { createPacks } from '../../bot/channels/mediator/packs.ts';
import { begin } from '../../bot/conversation/begin.ts';
import { readAlike, writeAlike } from '../../bot/conversation/packs/alike-once.ts';
import { packFlows, packFlowTexts } from '../../bot/conversation/packs/flows-pack.ts';
import { guideOf, packGuide, readGuide } from '../../bot/conversation/packs/guide-pack.ts';
import { readLists, writeLists } from '../../bot/conversation/packs/lists-as-text.ts';
import { hearingSteps } from '../../bot/conversation/packs/hearing-steps.ts';
import { packPlaces, type PlacesPack } from '../../bot/conversation/packs/places-pack.ts';
import { textsIn } from '../../bot/conversation/packs/texts-apart.ts';
import { type Plain } from '../../bot/conversation/packs/to-plain.ts';
import { readByKind, writeByKind } from '../../bot/conversation/packs/texts-by-kind.ts';
import { worldOfPacks } from '../../bot/conversation/packs/world-of-packs.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { type World } from '../../bot/conversation/world.ts';
import { craIn } from '../../bot/data/read-cra.ts';
import { trainingIn } from '../../bot/data/read-training.ts';
import { readOldCommunes } from '../../bot/data/read-communes.ts';
import { readWrittenHearing, readWrittenModels } from '../../bot/data/read-written-hearing.ts';
import { type Flow } from '../../bot/engine/model.ts';
import { finish } from '../../bot/source/steps.ts';
import { choicesOf } from '../../bot/view/choices-of.ts';
import { type Action } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const now = Date.parse('2026-11-30T10:00:00Z');
const GIRONDE = '33';

let server: World;
let here: World;
let texts: readonly string[];

beforeAll(() => {
  server = shippedWorld();
  const guide = packGuide(server, '2026-11-30');
  const places = packPlaces(server, GIRONDE, readOldCommunes('data'));
  texts = [guide, places, packFlows(server.flows)];
  // As the browser gets them: texts.
  const written = JSON.parse(JSON.stringify(readWrittenHearing(['data']))) as ReturnType<
    typeof readWrittenHearing
  >;
  const kept = [JSON.parse(places) as PlacesPack];
  const world = worldOfPacks({
    guide: readGuide(guide, [{ lang: 'en', texts: textsIn('en', guideOf(server, '')) }]),
    flows: packFlows(server.flows),
    flowTexts: [{ lang: 'en', text: packFlowTexts('en', server.flows) }],
    places: kept,
  });
  here = { ...world, ...finish(hearingSteps(written, readWrittenModels(['data']), world, kept)) };
}, 120_000);

/** A walk by taps, as drawn numbers choose, seen in both Worlds. */
function walk(flow: string, lang: string, taps: readonly number[]): void {
  const first = begin(server, { audience: 'mediator', lang, flow });
  const states = new Map<World, State>(
    [server, here].map((world) => [world, { ...first, commune: '33063' }]),
  );
  let action: Action | undefined = { do: 'flow', flow };
  for (const tap of taps) {
    if (!action) return;
    const message = { kind: 'action', action } as const;
    const [own, theirs] = [server, here].map((world) => {
      const state = states.get(world) ?? first;
      const answer = turn(world, { state, message, now });
      states.set(world, answer.state);
      return answer;
    });
    expect({ ...theirs?.screen, mediator: undefined }).toEqual({
      ...own?.screen,
      mediator: undefined,
    });
    expect(theirs?.state).toEqual(own?.state);
    const choices = own ? choicesOf(own.screen).filter(({ action }) => action.do === 'answer') : [];
    action = choices[tap % Math.max(1, choices.length)]?.action;
  }
}

test('the World of packs shows, word for word, what the service shows', () => {
  const flows = [...server.flows.keys()];
  fc.assert(
    fc.property(
      fc.constantFrom(...flows),
      fc.constantFrom('fr', 'en'),
      fc.array(fc.nat(20), { minLength: 7, maxLength: 7 }),
      walk,
    ),
    { numRuns: Number(process.env['PACKS_RUNS'] ?? 24) },
  );
});

test('the same flows are the same pack, in whatever order their parts were read', () => {
  const turned = [...server.flows].map(
    ([id, { steps, renamed, retired, questionsLeft, ...head }]) => {
      const flow: Flow = { questionsLeft, retired, renamed, steps, ...head };
      return [id, flow] as const;
    },
  );
  expect(packFlows(new Map(turned))).toBe(packFlows(server.flows));
});

test('what steps have alike is written once, and what they lack is not given to them', () => {
  const step = fc.record(
    {
      speaksOf: fc.constantFrom('caf', 'msa'),
      verified: fc.constantFrom({ date: '2026-11-27' }, { date: '2026-11-29' }),
      say: fc.string(),
    },
    { requiredKeys: [], noNullPrototype: true },
  );
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const flow = { id: 'caf.one', steps };
      expect(readAlike(JSON.parse(JSON.stringify(writeAlike(flow))) as Plain)).toStrictEqual(flow);
    }),
  );
  const alike = { steps: [{ speaksOf: 'caf' }, { speaksOf: 'caf' }] };
  expect(writeAlike(alike)).toEqual({ alike: { speaksOf: 'caf' }, steps: [{}, {}] });
});

test('it hears what flows are asked for by the same words', () => {
  // What was learnt of replies is not carried away.
  const { replies: _, ...unlearnt } = server;
  const said = [...server.flows.values()].flatMap(({ words }) => words.slice(0, 12));
  const hears = (world: World, text: string) => {
    const state = begin(world, { audience: 'mediator' });
    const answer = turn(world, { state, message: { kind: 'text', text }, now });
    return [answer.screen.body.kind, answer.state.walks, answer.state.prompt];
  };
  fc.assert(
    fc.property(fc.constantFrom(...said), (text) => {
      expect(hears(here, text)).toEqual(hears(unlearnt, text));
    }),
    { numRuns: Number(process.env['PACKS_RUNS'] ?? 24) },
  );
});

test('a paper in hand is found there as on the service: by its words, or by three taps', () => {
  const letters = [...(server.letters?.letters.values() ?? [])];
  const ofEach = new Map(letters.map((letter) => [letter.sender, letter]));
  const fresh = begin(here, { audience: 'mediator' });
  for (const { id, sender, bold } of ofEach.values()) {
    const message = { kind: 'text', text: `j'ai reçu « ${bold.fr} »` } as const;
    const [own, theirs] = [server, here].map((world) => {
      const { prompt } = turn(world, { state: fresh, message, now }).state;
      return JSON.stringify(prompt ?? '').includes(`"${id}"`);
    });
    expect(theirs).toBe(own);
    const taps: readonly Action[] = [
      { do: 'letters' },
      { do: 'letters', sender },
      { do: 'letter', letter: id },
    ];
    const tapped = taps.reduce(
      (state, action) => turn(here, { state, message: { kind: 'action', action }, now }).state,
      fresh,
    );
    expect(tapped.prompt).toEqual({ kind: 'letter', letter: id });
  }
});

test('a value whose texts are packed by kind is read as it was', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('', '|', '||', 'a|b', 'a\nb', '4 | 5'));
  const value = fc.letrec<{ readonly value: Plain }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom<Plain>(0, null, true, 'words', ''),
      fc.array(tie('value')),
      fc.dictionary(fc.constantFrom('words', 'said', 'fr', 'id', 'go', 'steps'), tie('value')),
      fc.record({ words: fc.array(text), fr: text, 'fr-simple': fc.array(text), id: text }),
    ),
  })).value;
  fc.assert(
    fc.property(value, (one) => {
      const plain = JSON.parse(JSON.stringify(one)) as Plain;
      expect(readByKind(writeByKind(plain))).toEqual(plain);
    }),
  );
});

test('lists of texts that are one text each are read as they were', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('', '|', '||', 'a|b', '|a'));
  const value = fc.letrec<{ readonly value: Plain }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.oneof(fc.constantFrom<Plain>(0, null, true), text),
      fc.array(text),
      fc.array(tie('value')),
      fc.dictionary(fc.constantFrom('yes', 'no', 'lead'), tie('value')),
    ),
  })).value;
  fc.assert(
    fc.property(value, (one) => {
      const plain = JSON.parse(JSON.stringify(one)) as Plain;
      expect(readLists(writeLists(plain))).toEqual(plain);
    }),
  );
  expect(readLists(writeLists(readWrittenHearing(['data'])))).toEqual(
    JSON.parse(JSON.stringify(readWrittenHearing(['data']))),
  );
});

test('nothing of colleagues and no permanence of mediators stands in a pack', () => {
  const all = texts.join('\n');
  const own = [...server.operators.values()].flatMap(({ professional }) => professional?.fr ?? []);
  expect(own.filter((text) => all.includes(JSON.stringify(text)))).toEqual([]);
  const theirs = [...server.permanences.all].filter((one) => one.for === 'mediators');
  expect(theirs.filter(({ id }) => all.includes(`"${id}"`))).toEqual([]);
});

/** In brotli: what is there before it answers by itself (scripts, worker, styles): see decision 0145. */
const MOST_AT_FIRST = 58_600;
/** The same with the parts that come behind: ends, what hears, what stands beside. */
const MOST_PROGRAM = 151_900;

test('the program weighs no more than it does, and what is carried keeps to its promise', async () => {
  const { files, parts, entry, worker } = await buildMediator();
  const scripts = new Map(files);
  const inBrotli = (text: string): number => brotliCompressSync(text).length;
  const weights = new Map(
    parts.map(([part, name]) => [part, inBrotli(scripts.get(name) ?? '')] as const),
  );
  expect([...weights.keys()]).toEqual(['first', 'ends', 'hear', 'beside']);
  const around = [scripts.get(entry) ?? '', worker, MEDIATOR_STYLE].map(inBrotli);
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  expect(sum([...around, weights.get('first') ?? 0])).toBeLessThanOrEqual(MOST_AT_FIRST);
  expect(sum([...around, ...weights.values()])).toBeLessThanOrEqual(MOST_PROGRAM);
  const packs = createPacks({
    world: () => server,
    now: () => now,
    hearing: () => readWrittenHearing(['data']),
    models: () => readWrittenModels(['data']),
    helper: () => ({ cra: craIn(['data']), training: trainingIn(['data']) }),
    old: () => readOldCommunes('data'),
  });
  const index = await packs.index();
  const weightOf = (isMeant: (name: string) => boolean): number =>
    index.files.reduce((sum, one) => sum + (isMeant(one.name) ? one.bytes : 0), 0);
  expect(weightOf((name) => name === 'flows')).toBeLessThanOrEqual(300_000);
  const hears = (name: string) => name === 'hearing' || name.startsWith('model.');
  expect(weightOf(hears)).toBeLessThanOrEqual(400_000);
  // The heaviest of all.
  expect((await packs.places('62'))?.bytes).toBeLessThanOrEqual(60_000);
}, 180_000);

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { guideOf, packGuide, readGuide } from '../../bot/conversation/packs/guide-pack.ts';
import { packFlows, packFlowTexts } from '../../bot/conversation/packs/flows-pack.ts';
import { hearingSteps } from '../../bot/conversation/packs/hearing-steps.ts';
import { packHelper, readHelper } from '../../bot/conversation/packs/helper-pack.ts';
import {
  packHolidays,
  unpackHolidays,
  zonesFinder,
} from '../../bot/conversation/packs/holidays-pack.ts';
import { packPlaces, type PlacesPack } from '../../bot/conversation/packs/places-pack.ts';
import { textsIn } from '../../bot/conversation/packs/texts-apart.ts';
import { fromPlain, toPlain, type Plain } from '../../bot/conversation/packs/to-plain.ts';
import { worldOfPacks } from '../../bot/conversation/packs/world-of-packs.ts';
import { type WrittenHearing } from '../../bot/conversation/packs/written-hearing.ts';
import { type World } from '../../bot/conversation/world.ts';
import { finish } from '../../bot/reading/steps.ts';
import { HEADS } from '../../bot/understanding/danger/leaning.ts';
import {
  writeDangerModel as writeDanger,
  writeDemandsModel,
  writeDoItForMeModel as writeDoIt,
  writeRouteModel as writeRoute,
} from '../../training/write-models.ts';
import { retold } from './transcripts/teller.ts';
import { town } from './transcripts/town.ts';
import { HOLIDAYS } from './transcripts/town-places.ts';
import {
  ALIKE,
  COMMUNE_WORDS,
  GLOSSARY,
  HEARD,
  SCREEN_QUESTIONS,
  TONGUES,
  WRITTEN,
} from './transcripts/town-words.ts';

const server = town();
const OLD = [
  { insee: '33999', name: 'Vieux-Bourg', today: '33063' },
  { insee: '97999', name: 'Loin', today: '97416' },
];
const places = ['33', '974', '975'].map(
  (code) => JSON.parse(packPlaces(server, code, OLD)) as PlacesPack,
);
const packed = worldOfPacks({
  guide: readGuide(packGuide(server, '2026-11-30'), [
    { lang: 'en', texts: textsIn('en', guideOf(server, '')) },
  ]),
  flows: packFlows(server.flows),
  flowTexts: [{ lang: 'en', text: packFlowTexts('en', server.flows) }],
  places,
});

const WRITTEN_HEARING: WrittenHearing = {
  language: WRITTEN,
  danger: [['suicide', ['je veux mourir']]],
  doItForMe: ['faites le pour moi'],
  names: ['la tour'],
  tongues: TONGUES,
  communes: COMMUNE_WORDS,
  screenQuestions: SCREEN_QUESTIONS,
  heard: HEARD,
  alike: ALIKE,
  glossary: GLOSSARY,
};
const none = HEADS.map(() => -100);
const MODELS = {
  danger: writeDanger({
    words: new Map(),
    bias: none,
    weights: new Map(),
    sure: none.map(() => 0),
    doubtful: none.map(() => 0),
  }),
  doItForMe: writeDoIt({ words: new Map(), bias: [-50], thresholds: [[0]], weights: new Map() }),
  demands: writeDemandsModel({ words: new Map(), bias: [0], thresholds: [], weights: new Map() }),
  route: writeRoute({ kinds: ['none'], words: new Map(), bias: [0], weights: new Map() }),
};

test('a World of packs holds what the server’s holds, colleagues’ words apart', () => {
  const kept = [
    'formerly',
    'stubs',
    'menus',
    'families',
    'facts',
    'postures',
    'sources',
    'deadlines',
    'campaigns',
    'sharedFacts',
    'reviews',
    'letters',
    'urgent',
    'zones',
    'languages',
    'wanted',
    'unreviewed',
  ] as const satisfies readonly (keyof World)[];
  for (const key of kept) expect([key, packed[key]]).toEqual([key, server[key] ?? new Map()]);
  expect([...packed.flows.keys()]).toEqual([...server.flows.keys()]);
  expect(new Map(packed.flows)).toEqual(server.flows);
  expect([packed.flows.size, packed.flows.has('caf.dette'), packed.flows.has('caf.gone')]).toEqual([
    server.flows.size,
    true,
    false,
  ]);
  expect(packed.flows.get('caf.gone')).toBeUndefined();
  const seen: string[] = [];
  packed.flows.forEach(({ id }, key, all) => seen.push(id, key, String(all === packed.flows)));
  expect(seen.slice(0, 3)).toEqual(['caf.dette', 'caf.dette', 'true']);
  expect([...packed.flows.values()].length + [...packed.flows.entries()].length).toBe(
    2 * server.flows.size,
  );
  expect(packed.operators.get('caf')).not.toHaveProperty('professional');
  expect(packed.operators.get('msa')).toEqual(server.operators.get('msa'));
  expect(packed.owners).toEqual(new Map([['gardiens', { name: 'Les gardiens', contact: '' }]]));
  expect([...(packed.pages ?? [])].map(([id]) => id)).toEqual(['accueil']);
  expect(new Map(packed.communes.byInsee)).toEqual(new Map([...server.communes.byInsee]));
  expect(packed.communes.ofCode('33063')?.name).toBe('Bordeaux');
  expect(packed.communes.isName(['bordeaux'])).toBe(false);
  expect(packed.communes.find('bordeaux')).toEqual({ decision: 'none', matches: [] });
  expect(packed.router.route('la caf')).toEqual({ decision: 'none', ranked: [] });
  expect(packed.router.read('La Caf')).toEqual({
    text: 'La Caf',
    folded: 'la caf',
    words: [],
    terms: [],
  });
  expect(packed.router.learnt('la caf', 'caf.dette')).toEqual([]);
  expect([...packed.permanences.all].map(({ id }) => id).sort()).toEqual(
    [...server.permanences.all]
      .filter((one) => one.for === 'public')
      .map(({ id }) => id)
      .sort(),
  );
  expect(packed.publicHolidays).toEqual(new Set(['2026-12-25']));
  expect(places.map(({ old }) => old.map(({ insee }) => insee))).toEqual([
    ['33999'],
    ['97999'],
    [],
  ]);
});

test('a conversation over packs goes as over the server’s World', () => {
  const heard = finish(hearingSteps(WRITTEN_HEARING, MODELS, packed, places));
  expect(heard.danger.hear('je veux mourir')?.heard[0]?.kind).toBe('suicide');
  expect(heard.danger.hear('bonjour')).toBeUndefined();
  expect([
    heard.doItForMe.isAsked('faites le pour moi'),
    heard.doItForMe.isAsked('bonjour'),
  ]).toEqual([true, false]);
  expect(heard.speech.otherLanguage('no puedo pagar mis cosas, tengo una carta')).toBe('es');
  expect(heard.glossary.means.get('RIB')).toEqual({ fr: 'les numéros de votre compte' });
  expect(heard.communes.find('vieux bourg').matches[0]?.insee).toBe('33063');
  expect(heard.communes.isName(['bordeaux'])).toBe(true);
  const here: World = {
    ...packed,
    ...heard,
    router: server.router,
    danger: server.danger,
    doItForMe: server.doItForMe,
    watchWords: server.watchWords,
    structures: server.structures,
  } as World;
  const folder = 'tests/conversation/transcripts';
  for (const name of ['02', '05', '07', '08', '10', '12']) {
    const file = readdirSync(folder).find((one) => one.startsWith(`${name}-`)) ?? '';
    const written = readFileSync(`${folder}/${file}`, 'utf8');
    expect(retold(written, here)).toBe(written);
  }
});

test('tables of holidays are the same after', () => {
  const read = unpackHolidays(packHolidays(HOLIDAYS));
  expect(packHolidays(HOLIDAYS)).toEqual({
    public: [
      ['metropole', ['2026-12-25']],
      ['la-reunion', ['2026-12-20', '2026-12-25']],
    ],
    school: [
      ['A', [['2026-12-19', '2027-01-04']]],
      ['B', []],
      ['C', []],
    ],
    schoolUntil: '2027-07-03',
  });
  expect(packHolidays(undefined)).toEqual({ public: [], school: [], schoolUntil: '' });
  expect(read.holidaysOf('metropole', 'A')).toEqual(HOLIDAYS.holidaysOf('metropole', 'A'));
  expect(read.holidaysOf('metropole', 'A')).toBe(read.holidaysOf('metropole', 'A'));
  expect(read.holidaysOf('metropole', undefined)).toEqual({
    public: new Set(['2026-12-25']),
    school: undefined,
  });
  expect(read.holidaysOf('metropole', undefined)).not.toHaveProperty('schoolUntil');
  expect(read.holidaysOf('nowhere', undefined).public).toEqual(new Set());
  const zones = zonesFinder(read);
  expect(zones(read.holidaysOf('metropole', 'A'))).toEqual(['metropole', 'A']);
  expect(zones(read.holidaysOf('la-reunion', undefined))).toEqual(['la-reunion']);
  expect(zones({ public: new Set(), school: undefined })).toEqual(['metropole']);
  expect(zonesFinder(undefined)({ public: new Set(), school: undefined })).toEqual(['metropole']);
});

test('plain JSON holds maps, sets and nothing that is undefined', () => {
  const value = {
    a: new Map([['k', new Set([1])]]),
    b: [null, undefined, 'x'],
    c: undefined,
    d: { e: true },
  };
  expect(toPlain(value)).toEqual({
    a: { $map: [['k', { $set: [1] }]] },
    b: [null, null, 'x'],
    d: { e: true },
  });
  expect(fromPlain(toPlain(value))).toEqual({
    a: new Map([['k', new Set([1])]]),
    b: [null, null, 'x'],
    d: { e: true },
  });
  expect([fromPlain(null), fromPlain(1), fromPlain({ $map: [] }), fromPlain({ $set: [] })]).toEqual(
    [null, 1, new Map(), new Set()],
  );
  const pack = { training: { situations: [], rules: {} } };
  expect(readHelper(packHelper(pack))).toEqual(pack);
});

test('texts of a language are laid where French ones stand, and nowhere else', () => {
  const value: Plain = {
    a: { fr: 'un', en: 'one' },
    b: [{ fr: ['x'], 'fr-simple': ['y'] }],
    c: { fr: 1 },
    d: 'fr',
    e: null,
  };
  expect(textsIn('en', value)).toEqual(['one', null]);
});

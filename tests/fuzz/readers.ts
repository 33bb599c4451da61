import { readFileSync } from 'node:fs';
import { orFault, type Reader } from './reader.ts';
import { CALENDAR, COUNTER, PLACE, SCHEDULE, SERVICE } from './samples.ts';
import { SHEET_READERS } from './sheet-readers.ts';
import { readJson as readBody } from '../../bot/source/read-json.ts';
import { parseJson } from '../../bot/channels/http/read-json.ts';
import { HttpFault } from '../../bot/channels/http/http-fault.ts';
import { createSeal } from '../../bot/channels/pages/seal.ts';
import { readSealed, sealState } from '../../bot/channels/pages/sealed-state.ts';
import { readOpeningLine } from '../../bot/commands/opening/read-line.ts';
import { UnknownZoneError } from '../../bot/data/zones.ts';
import { LineError } from '../../bot/commands/ndjson.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { createDataInclusion } from '../../bot/data/import/formats/data-inclusion.ts';
import { dila } from '../../bot/data/import/formats/dila.ts';
import { readIcal } from '../../bot/data/import/formats/ical.ts';
import { lamednum } from '../../bot/data/import/formats/lamednum.ts';
import { groupRows } from '../../bot/data/import/formats/permanence-csv/group-rows.ts';
import { ownHeader } from '../../bot/data/import/formats/permanence-csv/header.ts';
import { readGroup } from '../../bot/data/import/formats/permanence-csv/read-group.ts';
import { COLUMNS, EXAMPLES } from '../../bot/data/import/formats/permanence-csv/columns.ts';
import { toCsv } from '../../bot/data/export/to-csv.ts';
import { ImportFault } from '../../bot/data/import/import-fault.ts';
import { type Convert, type ImportContext } from '../../bot/data/import/imported-record.ts';
import { readItems } from '../../bot/data/import/read-items.ts';
import { convertAll, type Read } from '../../bot/data/import/run-import.ts';
import { parsePage } from '../../bot/data/parse-page.ts';
import { readStructureText } from '../../bot/data/read-structures.ts';
import { campaignSchema } from '../../bot/data/schemas/campaign.ts';
import { sharedFactSchema } from '../../bot/data/schemas/fact.ts';
import { faqSchema } from '../../bot/data/schemas/faq.ts';
import { letterSchema } from '../../bot/data/schemas/letter.ts';
import { glossarySchema } from '../../bot/data/schemas/lists.ts';
import { operatorSchema } from '../../bot/data/schemas/operator.ts';
import { permanenceSchema } from '../../bot/data/schemas/permanence.ts';
import { flowSchema, translationSchema } from '../../bot/flows/schemas/flow-schema.ts';
import { menuSchema } from '../../bot/flows/schemas/list-schemas.ts';
import { nextOpening } from '../../bot/permanences/next-opening.ts';
import { hasErrors, parseSchedule } from '../../bot/permanences/parse-schedule.ts';
import { isState } from '../../bot/service/is-state.ts';
import { toAction } from '../../bot/service/to-action.ts';
import { createValidator } from '../../bot/source/create-validator.ts';
import { readYaml } from '../../bot/source/read-yaml.ts';
import { validate } from '../../bot/source/validate.ts';
import { parseState } from '../../bot/storage/parse-state.ts';
import { readModel } from '../../bot/understanding/do-it-for-me/model.ts';

const given = { operator: 'caf', place: 'mairie', serves: 'departement' };
const commune = {
  insee: '33281',
  name: 'Mérignac',
  departement: '33',
  population: 70_000,
  postcodes: ['33700'],
};

/** As little as an import is read with. */
const context = {
  source: 'essai',
  today: '2026-11-25',
  given,
  operators: new Map([
    ['caf', []],
    ['impots', []],
    ['france-services', []],
  ]),
  names: {
    find: (written: string) => (written === 'caf' ? 'caf' : undefined),
    of: () => undefined,
    all: ['caf'],
  },
  places: new Map([['mairie', '33281']]),
  territory: new Set(['33', '33281']),
  publicZones: new Set(['metropole']),
  communes: {
    byInsee: new Map([['33281', commune]]),
    departements: new Map(),
    find: () => ({ decision: 'none', matches: [] }),
    ofCode: (insee: string) => (insee === '33281' ? commune : undefined),
    isName: () => false,
  },
} as unknown as ImportContext;

const yaml = (path: string, schema: object): Reader => {
  const validator = createValidator(schema);
  return {
    name: path,
    text: readFileSync(path, 'utf8'),
    read: (text) => {
      const file = readYaml(path, text);
      return [...file.issues, ...validate(file, validator)].length === 0;
    },
  };
};

async function* bytesOf(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}

async function drained(reads: AsyncIterable<Read>): Promise<boolean> {
  for await (const read of reads) if (read.at < 0) throw new Error('no such line');
  return true;
}

const imported = (name: string, convert: () => Convert, text: string): Reader => ({
  name: `import ${name}`,
  text,
  read: (changed) =>
    orFault(ImportFault, () =>
      drained(convertAll(readItems(bytesOf(changed)), convert(), context)),
    ),
});

async function* groups(text: string): AsyncGenerator<Read> {
  const header = (names: readonly string[]) => ownHeader(names, () => undefined);
  for await (const group of groupRows(readItems(bytesOf(text), header))) {
    yield* readGroup(group, context);
  }
}

const PARIS = { name: 'Europe/Paris', offsets: [{ from: -Infinity, minutes: 60 }] };
const NO_HOLIDAYS = { public: new Set<string>(), school: [] };

const STATE = {
  ...newState({}),
  walks: [
    { flow: 'caf.dette', digest: 'x', answers: [{ step: 'a', options: ['b'] }], outside: [] },
  ],
};
const seal = createSeal(() => [new Uint8Array(32)]);

const LINE = JSON.stringify({
  id: 'a',
  zone: 'Europe/Paris',
  now: '2026-12-01T13:00',
  schedule: { sessions: [{ days: ['TU'], start: '09:00', end: '12:00' }] },
  holidays: { public: ['2026-12-25'], school: [['2026-12-19', '2027-01-03']] },
  mode: null,
});

/** Every format of a file or a body that comes from outside. */
export const READERS: readonly Reader[] = [
  yaml('flows/aide/qui-peut-aider.yaml', flowSchema),
  yaml('flows/aide/qui-peut-aider.ar.yaml', translationSchema),
  yaml('flows/menu.yaml', menuSchema),
  yaml('data/operators/msa.yaml', operatorSchema),
  yaml('data/permanences/demonstration-2a.yaml', { type: 'array', items: permanenceSchema }),
  yaml('data/glossary.yaml', { type: 'object', additionalProperties: glossarySchema }),
  yaml('data/campaigns.yaml', { type: 'object', additionalProperties: campaignSchema }),
  yaml('data/letters/amende.yaml', { type: 'array', items: letterSchema }),
  yaml('data/facts/noms.yaml', { type: 'array', items: sharedFactSchema }),
  yaml('data/faq/prestations.yaml', { type: 'array', items: faqSchema }),
  {
    name: 'schedule',
    text: SCHEDULE,
    read: (text) => {
      const { value } = readYaml('schedule.yaml', text);
      const { schedule, faults } = parseSchedule(value);
      if (value === undefined || hasErrors(faults)) return false;
      const now = Date.UTC(2026, 10, 25);
      nextOpening(schedule, { zone: PARIS, now, holidays: NO_HOLIDAYS, permanenceMode: 'walk-in' });
      return true;
    },
  },
  {
    name: 'structure',
    text: readFileSync('data/structures/demonstration.yaml', 'utf8'),
    read: (text) =>
      readStructureText('s.yaml', text, {
        communes: context.communes,
        territory: context.territory,
        folder: '.',
      }).structure !== undefined,
  },
  {
    name: 'JSON of a file',
    text: readFileSync('data/holidays/public/mayotte.json', 'utf8')
      .slice(0, 900)
      .replace(/,[^,]*$/, '}'),
    read: (text) => readBody('f.json', text).issues.length === 0,
  },
  {
    name: 'JSON of a request',
    text: JSON.stringify({
      type: 'message',
      text: 'a',
      channelData: { a: [{ b: 1 }] },
      value: { do: 'flow', flow: 'caf.dette' },
    }),
    read: (text) =>
      orFault(HttpFault, () => {
        const body = parseJson(text, 10) as { value?: unknown } | null;
        toAction(body?.value);
        toAction(text);
        return true;
      }),
  },
  {
    name: 'state of the store',
    text: JSON.stringify(STATE),
    read: (text) => isState(parseState(text)),
  },
  {
    name: 'sealed form',
    text: sealState(seal, STATE, 0),
    read: (text) => readSealed(seal, text, 0) !== undefined,
  },
  {
    name: 'line of a command',
    text: LINE,
    read: (text) =>
      orFault([LineError, UnknownZoneError], () => readOpeningLine(readBody('-', text).value)),
  },
  {
    name: 'import csv',
    text: toCsv(COLUMNS, EXAMPLES),
    read: (text) => orFault(ImportFault, () => drained(groups(text))),
  },
  imported(
    'lamednum',
    () => lamednum,
    `${Object.keys(PLACE).join(';')}\n${Object.values(PLACE).join(';')}\n`,
  ),
  imported('lamednum JSON', () => lamednum, JSON.stringify([PLACE, { ...PLACE, id: 'd' }])),
  imported('data-inclusion', createDataInclusion, JSON.stringify([PLACE, SERVICE])),
  imported('dila', () => dila, JSON.stringify({ service: [COUNTER] })),
  {
    name: 'import ical',
    text: CALENDAR,
    read: (text) => orFault(ImportFault, () => readIcal(text, context)),
  },
  {
    name: 'page',
    text: readFileSync('data/pages/accessibilite.md', 'utf8').slice(0, 3000),
    read: (text) => parsePage('a', text).page !== undefined,
  },
  {
    name: 'model',
    text: readFileSync('data/do-it-for-me/model.txt', 'utf8').split('\n').slice(0, 300).join('\n'),
    // Its words are the contract: it is never shown, and the model that ships hears instead.
    read: (text) => orFault(Error, () => readModel(text)),
  },
  ...SHEET_READERS,
];

import { guard } from '../understanding/guard.ts';
import {
  ASKS_WHAT,
  IN_GENERAL,
  CIRCUMSTANCES,
  PRESSING,
  NOTHING_YET,
  HANDED,
  PAPER,
  RECEIVED,
} from '../conversation/circumstances.ts';
import { type Posture, type SourcePage } from '../conversation/world.ts';
import { type Deadline, type Text } from '../engine/model.ts';
import { present } from '../engine/present.ts';
import { type AuthoredText, type AuthoredTextList } from './schemas/parts.ts';
import { type JsonSchema } from '../source/schema-of.ts';
import { type Data, type GlossaryEntry, type Owner } from './data.ts';
import { readEntries, type Reading } from './records.ts';
import { type RawRecord } from './report.ts';
import {
  alikeSchema,
  deadlineSchema,
  glossarySchema,
  heardSchema,
  ownerSchema,
  postureSchema,
  sourceSchema,
  wordToAvoidSchema,
  urgentSchema,
} from './schemas/lists.ts';
import { unknown } from './to-operator.ts';
import { toText, toTextList } from './to-text.ts';
import { toUrgentAnswer, type AuthoredUrgent } from './to-urgent.ts';
import { readWatchWords } from './read-watch-words.ts';

/** The files of `data/` that are one map each. */
export type Lists = Pick<
  Data,
  | 'sources'
  | 'owners'
  | 'postures'
  | 'deadlines'
  | 'glossary'
  | 'heard'
  | 'alike'
  | 'watchWords'
  | 'wordsToAvoid'
  | 'urgent'
>;

/** The lists as they are read, and where each deadline is written. */
export interface ReadLists {
  readonly lists: Lists;
  readonly deadlines: readonly RawRecord[];
  readonly urgent: readonly RawRecord[];
}

/** Reads them all; an entry at fault is reported and left out. */
export function readLists(reading: Reading): ReadLists {
  const deadlines = readEntries('deadlines', deadlineSchema, reading);
  const urgent = readEntries('urgent', urgentSchema, reading);
  return { lists: convertLists(reading, deadlines, urgent), deadlines, urgent };
}

/** What the program does something with; any other name would do nothing. */
const HEARD: ReadonlySet<string> = new Set([
  ...CIRCUMSTANCES,
  ...PRESSING.keys(),
  ASKS_WHAT,
  IN_GENERAL,
  NOTHING_YET,
  PAPER,
  RECEIVED,
  HANDED,
]);

function readHeard(reading: Reading): Lists['heard'] {
  const heard = new Map<string, readonly string[]>();
  for (const record of readEntries('heard', heardSchema, reading)) {
    if (HEARD.has(record.id)) heard.set(record.id, record.value as readonly string[]);
    else reading.report.add(record, unknown([], 'situation', record.id, HEARD));
  }
  return heard;
}

function convertLists(
  reading: Reading,
  deadlines: readonly RawRecord[],
  urgent: readonly RawRecord[],
): Lists {
  const read = <T>(
    name: string,
    schema: JsonSchema,
    convert: (id: string, written: unknown) => T,
  ): ReadonlyMap<string, T> => {
    const entries = readEntries(name, schema, reading);
    return new Map(entries.map(({ id, value }) => [id, convert(id, value)]));
  };
  return {
    sources: read('sources', sourceSchema, (id, page) => ({
      id,
      ...(page as Omit<SourcePage, 'id'>),
    })),
    owners: readOwners(reading),
    postures: read('postures', postureSchema, (id, written) =>
      toPosture(id, written as AuthoredPosture),
    ),
    deadlines: new Map(
      deadlines.map(({ id, value }) => [id, toDeadline(value as AuthoredDeadline)]),
    ),
    glossary: read('glossary', glossarySchema, (term, written) =>
      toGlossaryEntry(term, written as AuthoredEntry),
    ),
    heard: readHeard(reading),
    alike: read('alike', alikeSchema, (_, forms) => forms as readonly string[]),
    urgent: new Map(
      urgent.map(({ id, value }) => [id, toUrgentAnswer(value as AuthoredUrgent)]),
    ) as Lists['urgent'],
    watchWords: readWatchWords(reading),
    wordsToAvoid: read('words-to-avoid', wordToAvoidSchema, (_, word) => word as string),
  };
}

/** A French text, or texts by language with what is no text beside them. */
type AuthoredDeadline = string | AuthoredRule;

type AuthoredRule = { readonly fr: string } & Readonly<Omit<Deadline, 'says'>>;

function toDeadline(written: AuthoredDeadline): Deadline {
  if (typeof written === 'string') return { says: { fr: written } };
  const { until, count, helps, ...says } = written;
  return { says: { ...says, fr: written.fr }, ...present({ until, count, helps }) };
}

/** Roles that keep content true. One that is named after a person is told, and not kept. */
function readOwners(reading: Reading): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const record of readEntries('owners', ownerSchema, reading)) {
    const owner = record.value as Omit<Owner, 'role'>;
    if (guard(owner.name).flags.length === 0) owners.set(record.id, { role: record.id, ...owner });
    else reading.report.add(record, { path: ['name'], ...A_PERSON });
  }
  return owners;
}

const A_PERSON = {
  code: 'owner-is-person',
  message: 'Ce nom ressemble à celui d’une personne, ou à ses coordonnées.',
  hint: 'Écrivez une fonction : « Qui relit les guides de la Caf ».',
};

interface AuthoredPosture {
  readonly title?: AuthoredText;
  readonly say: AuthoredText;
  readonly may?: AuthoredTextList;
  readonly never: AuthoredTextList;
  readonly sources?: readonly string[];
}

function toPosture(id: string, written: AuthoredPosture): Posture {
  const { title = id, say, may, never, sources } = written;
  return {
    id,
    title: toText(title),
    say: toText(say),
    never: toTextList(never),
    ...present({ may: may && toTextList(may), sources }),
  };
}

type AuthoredEntry = string | (Text & { readonly also?: readonly string[] });

function toGlossaryEntry(term: string, written: AuthoredEntry): GlossaryEntry {
  if (typeof written === 'string') return { term, means: { fr: written }, also: [] };
  const { also = [], ...means } = written;
  return { term, means: { ...means, fr: written.fr }, also };
}

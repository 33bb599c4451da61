import { join } from 'node:path';
import { type Language, languageOf, type WrittenLanguage } from '../reading/language.ts';
import { type WordRecord } from '../reading/words.ts';
import { type AuthoredOperator, operatorSchema } from './schemas/operator.ts';
import { finish, type Steps } from '../source/steps.ts';
import { noCache } from './data-cache.ts';
import { withShipped } from './data-folder.ts';
import { readEntries, readRecords, type Reading } from './records.ts';
import { Report } from './report.ts';
import { cueSchema, waysSchema, wordsSchema } from './schemas/language.ts';
import { lines } from './schemas/parts.ts';
import { type JsonSchema } from '../source/schema-of.ts';

/** Languages that people type to us in. */
const TYPED = ['fr', 'en'];

/**
 * The words of `language/` and `outside.yaml`, of all folders laid over, and those that name an
 * operator. Folders that hold none are laid over what ships.
 */
export function readLanguage(reading: Reading): Language {
  return finish(languageSteps(reading));
}

/** {@link readLanguage}, a list at a time. */
export function* languageSteps(reading: Reading): Steps<Language> {
  return languageOf(yield* writtenLanguageSteps(reading));
}

/** The same as it is written: plain JSON. */
export function readWrittenLanguage(reading: Reading): WrittenLanguage {
  return finish(writtenLanguageSteps(reading));
}

/** Lists of `language/fr` that are read as they are. */
const LISTS = ['short', 'together', 'same-meaning', 'words', 'everyday', 'label-words'] as const;

function* writtenLanguageSteps(reading: Reading): Steps<WrittenLanguage> {
  const folders = withShipped(reading.folders, join('language', 'fr', 'words.yaml'));
  const entries = <T>(name: string, schema: JsonSchema): Readonly<Record<string, T>> =>
    Object.fromEntries(
      readEntries(name, schema, { ...reading, folders }).map(({ id, value }) => [id, value as T]),
    );
  const words = (lang: string, name: string): WordRecord =>
    mapped(entries<string>(join('language', lang, name), wordsSchema), wordsIn);
  const french = new Map<string, WordRecord>();
  for (const name of LISTS) {
    yield;
    french.set(name, words('fr', name));
  }
  const listed = (name: (typeof LISTS)[number]): WordRecord => french.get(name) ?? {};
  const english = words('en', 'words');
  yield;
  const operators = calledBy(reading);
  yield;
  return {
    short: listed('short'),
    together: listed('together'),
    sameMeaning: listed('same-meaning'),
    kinds: listed('words'),
    // What they talk of is for who writes them: in one sorted list they weigh a fifth less on the way.
    everyday: [...Object.values(listed('everyday')).flat(), ...(english['talk'] ?? [])].sort(),
    english: words('en', 'in-french'),
    englishSigns: english['signs'] ?? [],
    operators,
    numbers: bothOf(TYPED.map((lang) => words(lang, 'numbers'))),
    labelWords: listed('label-words'),
    twoDemands: entries(join('language', 'fr', 'two-demands'), cueSchema),
    corrections: entries(join('language', 'fr', 'corrections'), cueSchema),
    outside: entries<readonly string[]>('outside', lines),
    replies: TYPED.map((lang) =>
      entries<readonly string[]>(join('language', lang, 'replies'), waysSchema),
    ),
  };
}

/** Words of languages, together. */
function bothOf(languages: readonly WordRecord[]): WordRecord {
  const both = new Map<string, readonly string[]>();
  for (const [id, words] of languages.flatMap((one) => Object.entries(one))) {
    both.set(id, [...(both.get(id) ?? []), ...words]);
  }
  return Object.fromEntries(both);
}

function mapped<A, B>(record: Readonly<Record<string, A>>, to: (value: A) => B) {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, to(value)]));
}

function wordsIn(written: string): readonly string[] {
  return written.split(' ').filter((word) => word !== '');
}

/** Words that name an operator, by the first part of the ids of its flows. */
function calledBy(reading: Reading): WordRecord {
  // Faults are told where operators are read.
  const records = readRecords('operators', operatorSchema, { ...reading, report: new Report() });
  return bothOf(
    records.flatMap(({ value }) => {
      const { called } = value as AuthoredOperator;
      return called ? [{ [called.flows]: called.words }] : [];
    }),
  );
}

/** The same for a command that reads nothing else; what is at fault is left out. */
export function language(folders: readonly string[]): Language {
  return readLanguage({ folders, report: new Report(), cache: noCache });
}

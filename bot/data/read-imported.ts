import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type SourcePage } from '../conversation/world.ts';
import { createValidator, type Validator } from '../source/create-validator.ts';
import { type Issue } from '../source/issue.ts';
import { MAX_MADE_BYTES } from '../source/limits.ts';
import { readJson } from '../source/read-json.ts';
import { readText } from '../source/read-text.ts';
import { validate } from '../source/validate.ts';
import { type YamlFile } from '../source/yaml-file.ts';
import { type ImportedRecord, type ImportedSource } from './import/imported-record.ts';
import { isLeftOut, type Reading } from './records.ts';
import { type RawRecord, type Report } from './report.ts';
import { type JsonSchema } from '../source/schema-of.ts';
import { finish, type Steps } from '../source/steps.ts';
import { permanenceSchema } from './schemas/permanence.ts';
import { placeSchema } from './schemas/place.ts';

/** What `imported/*.ndjson` of the folders holds. */
export interface Imported {
  readonly sources: ReadonlyMap<string, SourcePage>;
  readonly places: readonly RawRecord[];
  /** Permanences, and hours of places that are an operator themselves. */
  readonly permanences: readonly RawRecord[];
}

/**
 * Reads what imports wrote; a later folder overrides an earlier one, by list and by id. A line that cannot be
 * read is named and left out. Hours of a place without an operator are nobody's permanence.
 */
export function readImported(reading: ImportedReading): Imported {
  return finish(readImportedSteps(reading));
}

/** {@link readImported}, some lines at a time. */
export function* readImportedSteps(reading: ImportedReading): Steps<Imported> {
  const { folders, report } = reading;
  const sources = new Map<string, SourcePage>();
  const places = new Map<string, RawRecord>();
  const permanences = new Map<string, RawRecord>();
  const aside = setAside(folders);
  for (const path of listsOf(folders, reading.under)) {
    const { text: whole, issues } = readText(path, MAX_MADE_BYTES);
    report.issues.push(...issues);
    for (const [at, text] of whole.split('\n').entries()) {
      if (at % LINES_A_STEP === 0) yield;
      if (text === '') continue;
      const file = lineFile(path, text, at + 1);
      const parsed = parse(file, at + 1);
      if ('issues' in parsed) report.issues.push(...parsed.issues);
      else if (parsed.kind === 'source') sources.set(parsed.id, toSourcePage(parsed));
      else {
        const { id } = parsed.value;
        const record = { file, path: [], id, value: permanenceOf(parsed) };
        const kept = parsed.kind === 'place' ? places : permanences;
        if (!aside.has(id) && isTaken(parsed.kind, record, reading)) kept.set(id, record);
      }
    }
  }
  return { sources, places: [...places.values()], permanences: [...permanences.values()] };
}

type ImportedReading = Pick<Reading, 'folders' | 'report' | 'withoutDemonstration' | 'under'>;

/** Lines read between two pauses. */
const LINES_A_STEP = 20;

/** Whether a line is read: sound, and not left out. */
function isTaken(kind: string, record: RawRecord, reading: ImportedReading): boolean {
  if (record.value === undefined) return false;
  const schema = kind === 'place' ? placeSchema : permanenceSchema;
  if (!isSound(record, schema, reading.report)) return false;
  return !isLeftOut(kind, record, reading);
}

const KINDS = new Set<unknown>(['source', 'place', 'hours', 'permanence']);

const UNREADABLE = {
  column: 1,
  severity: 'error',
  code: 'bad-import',
  message: 'Cette ligne importée ne peut pas être lue.',
  hint: 'Refaites l’import : ce fichier ne s’écrit pas à la main.',
} as const;

function isSound(record: RawRecord, schema: JsonSchema, report: Report): boolean {
  const validator = validators.get(schema) ?? createValidator(schema);
  validators.set(schema, validator);
  const { file, value } = record;
  const faults = validate({ ...file, value }, validator);
  report.issues.push(...faults);
  if (faults.length > 0) report.faulty.add(record.id);
  return faults.length === 0;
}

const validators = new Map<JsonSchema, Validator>();

/** The files of all folders; a list of a later folder stands for the same of an earlier one. */
function listsOf(folders: readonly string[], under: string | undefined): readonly string[] {
  const bySource = new Map<string, readonly string[]>();
  for (const folder of folders) {
    const here = new Map<string, readonly string[]>();
    for (const path of filesOf(folder)) {
      here.set(sourceOf(path), [...(here.get(sourceOf(path)) ?? []), path]);
    }
    for (const [source, paths] of here) bySource.set(source, paths);
  }
  for (const source of under === undefined ? [] : listNames(under)) bySource.delete(source);
  return [...bySource.values()].flat();
}

/** Ids of imported records that keepers want not to be served, one a line. */
export const ASIDE_FILE = 'set-aside.txt';

function setAside(folders: readonly string[]): ReadonlySet<string> {
  const files = folders
    .map((folder) => join(folder, ASIDE_FILE))
    .filter((file) => existsSync(file));
  return new Set(files.flatMap((file) => readText(file, MAX_MADE_BYTES).text.split('\n')));
}

/** Names of the lists that a folder has. */
export function listNames(folder: string): ReadonlySet<string> {
  return new Set(filesOf(folder).map(sourceOf));
}

/** What an import is named after: `lieux` of `lieux.ndjson` and of its part `lieux.2.ndjson`. */
function sourceOf(path: string): string {
  return basename(path).replace(/\..*$/, '');
}

function filesOf(folder: string): readonly string[] {
  const directory = join(folder, 'imported');
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => name.endsWith('.ndjson') && !name.startsWith('.'))
    .sort()
    .map((name) => join(directory, name));
}

type Parsed = ImportedRecord | ImportedSource | { readonly issues: readonly Issue[] };

function parse({ name, text }: YamlFile, line: number): Parsed {
  const { value, issues } = readJson(name, text, line);
  if (isRecord(value)) return value;
  const faults = issues.filter(({ code }) => code !== 'bad-json');
  return { issues: faults.length > 0 ? faults : [{ file: name, line, ...UNREADABLE }] };
}

function isRecord(value: unknown): value is ImportedRecord | ImportedSource {
  const one = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (!KINDS.has(one['kind'])) return false;
  const texts =
    one['kind'] === 'source'
      ? [one['id'], one['title'], one['url'], one['imported']]
      : [(one['value'] as { readonly id?: unknown } | null | undefined)?.id];
  return texts.every((text) => typeof text === 'string');
}

/** `note` is for keepers; without an operator there is nobody to name. */
export function permanenceOf(record: ImportedRecord): unknown {
  if (record.kind !== 'hours') return record.value;
  if (record.value.operator === undefined) return undefined;
  const kept = Object.entries(record.value).filter(([key]) => key !== 'note');
  return Object.fromEntries(kept);
}

function toSourcePage({ id, title, url, imported }: ImportedSource): SourcePage {
  return { id, title, url, proves: 'Lieux et horaires importés.', seen: imported };
}

/** One line seen as a file, so that faults name it. */
function lineFile(name: string, text: string, line: number): YamlFile {
  return { name, text, value: undefined, issues: [], at: () => ({ line, column: 1 }) };
}

/** Imported records, then written ones: what a person entered is never replaced. */
export function beside(
  imported: readonly RawRecord[],
  written: readonly RawRecord[],
): readonly RawRecord[] {
  if (imported.length === 0) return written;
  const entered = new Set(written.map(({ id }) => id));
  return [...imported.filter(({ id }) => !entered.has(id)), ...written];
}

/** Ids of the sources of imports and feeds, those of the data that ours lie over too. */
export function importedSources(
  { sources }: Pick<Imported, 'sources'>,
  over: { readonly imported: ReadonlySet<string> } | undefined,
): ReadonlySet<string> {
  return new Set([...(over?.imported ?? []), ...sources.keys()]);
}

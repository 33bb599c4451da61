import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createValidator, type Validator } from '../source/create-validator.ts';
import { readText } from '../source/read-text.ts';
import { knownYaml, readYaml } from '../source/read-yaml.ts';
import { validate } from '../source/validate.ts';
import { type YamlFile } from '../source/yaml-file.ts';
import { cacheKey, type DataCache } from './data-cache.ts';
import { isDemonstration } from './demonstration.ts';
import { type RawRecord, type Report } from './report.ts';
import { finish, type Steps } from '../source/steps.ts';
import { type JsonSchema } from '../source/schema-of.ts';

/** How the records of a kind are written: a list (or one alone) in files, or one map by id. */
type Layout = 'list' | 'map';

/** What reading needs: the folders, where faults go, and what an earlier reading remembers. */
export interface Reading {
  /** Later ones override. */
  readonly folders: readonly string[];
  readonly report: Report;
  readonly cache: DataCache;
  /** Records of the demonstration are as if they were not there. */
  readonly withoutDemonstration?: boolean;
  /** A folder that is to be laid over these: its lists stand for theirs. */
  readonly under?: string | undefined;
}

interface Kind {
  readonly layout: Layout;
  readonly validator: Validator;
  readonly key: string;
}

const kinds = new Map<JsonSchema, Kind>();

function kindOf(schema: JsonSchema, layout: Layout): Kind {
  const known = kinds.get(schema);
  if (known !== undefined) return known;
  const key = cacheKey(layout, JSON.stringify(schema));
  const kind = { layout, validator: createValidator(schema), key };
  kinds.set(schema, kind);
  return kind;
}

/** Records of a file that have the shape of their kind; the faults of the others are reported. */
function readFile(path: string, kind: Kind, { report, cache }: Reading): readonly RawRecord[] {
  const { text, issues } = readText(path);
  report.texts.set(path, text);
  report.issues.push(...issues);
  if (issues.length > 0) return [];
  const key = cacheKey(kind.key, text);
  const known = cache.get(key);
  // Only files without a fault are remembered: nothing is left to check in them.
  if (known !== undefined) return recordsOf(knownYaml(path, text, known), kind.layout);
  const file = readYaml(path, text);
  report.issues.push(...file.issues);
  const records = recordsOf(file, kind.layout);
  const sound = records.filter((record) => {
    const faults = validate(alone(record), kind.validator);
    report.issues.push(...faults);
    if (faults.length > 0) report.faulty.add(record.id);
    return faults.length === 0;
  });
  if (file.issues.length === 0 && sound.length === records.length) cache.set(key, file.value);
  return sound;
}

/** A record seen as a file of its own, so that one at fault leaves the others in peace. */
function alone({ file, path, value }: RawRecord): YamlFile {
  return { ...file, value, at: (inside, part) => file.at([...path, ...inside], part) };
}

function recordsOf(file: YamlFile, layout: Layout): readonly RawRecord[] {
  const { value } = file;
  if (value === undefined || value === null) return [];
  if (layout === 'map') {
    const entries = typeof value === 'object' ? Object.entries(value) : [];
    return entries.map(([id, one]: [string, unknown]) => ({ file, path: [id], id, value: one }));
  }
  if (!Array.isArray(value)) return [{ file, path: [], id: idOf(value), value }];
  return value.map((one: unknown, at) => ({ file, path: [at], id: idOf(one), value: one }));
}

function idOf(value: unknown): string {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : '';
}

/**
 * Records of `<folder>/<kind>/*.yaml`, shape checked. A later folder overrides an earlier one by
 * id; the same id twice in one folder is a fault.
 */
export function readRecords(
  kind: string,
  schema: JsonSchema,
  reading: Reading,
): readonly RawRecord[] {
  return finish(readRecordsSteps(kind, schema, reading));
}

/** {@link readRecords}, a file at a time. */
export function* readRecordsSteps(
  kind: string,
  schema: JsonSchema,
  reading: Reading,
): Steps<readonly RawRecord[]> {
  const kept = new Map<string, RawRecord>();
  for (const folder of reading.folders) {
    const here = new Set<string>();
    for (const path of yamlFilesOf(join(folder, kind))) {
      yield;
      for (const record of readFile(path, kindOf(schema, 'list'), reading)) {
        if (isLeftOut(kind, record, reading)) continue;
        if (here.has(record.id)) reading.report.add(record, takenTwice(record.id));
        else kept.set(record.id, record);
        here.add(record.id);
      }
    }
  }
  return [...kept.values()];
}

/** Whether a record is of the demonstration, and that is not read; who names it is told so. */
export function isLeftOut(
  kind: string,
  record: RawRecord,
  { report, withoutDemonstration = false }: Pick<Reading, 'report' | 'withoutDemonstration'>,
): boolean {
  if (!withoutDemonstration || !isDemonstration(kind, record)) return false;
  report.demonstration.add(record.id);
  return true;
}

function takenTwice(id: string): Parameters<Report['add']>[1] {
  return {
    path: ['id'],
    code: 'duplicate-id',
    message: `L’identifiant « ${id} » est déjà pris dans ce dossier.`,
    hint: 'Donnez-lui un autre nom. Le premier est gardé.',
  };
}

function yamlFilesOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name));
}

/** Entries of `<folder>/<name>.yaml`, a map by id. A later folder overrides by id. */
export function readEntries(
  name: string,
  schema: JsonSchema,
  reading: Reading,
): readonly RawRecord[] {
  const kept = new Map<string, RawRecord>();
  for (const folder of reading.folders) {
    const path = join(folder, `${name}.yaml`);
    if (!existsSync(path)) continue;
    for (const entry of readFile(path, kindOf(schema, 'map'), reading)) kept.set(entry.id, entry);
  }
  return [...kept.values()];
}

/** `<folder>/<name>.yaml`, one record, of the last folder that has it; nothing when it is faulty. */
export function readRecord(
  name: string,
  schema: JsonSchema,
  reading: Reading,
): RawRecord | undefined {
  const path = reading.folders
    .map((folder) => join(folder, `${name}.yaml`))
    .findLast((one) => existsSync(one));
  return path === undefined ? undefined : readFile(path, kindOf(schema, 'list'), reading)[0];
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../source/read-yaml.ts';
import { type YamlFile } from '../source/yaml-file.ts';
import { type RawRecord, type Report } from './report.ts';

function open(path: string, report: Report): YamlFile {
  const file = readYaml(path, readFileSync(path, 'utf8'));
  report.texts.set(path, file.text);
  report.issues.push(...file.issues);
  return file;
}

function yamlFilesOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name));
}

function idOf(value: unknown): string {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : '';
}

/** A file holds one record or a list of them. */
function recordsOf(file: YamlFile): readonly RawRecord[] {
  if (file.value === undefined || file.value === null) return [];
  if (!Array.isArray(file.value)) {
    return [{ file, path: [], id: idOf(file.value), value: file.value }];
  }
  return file.value.map((value: unknown, at) => ({ file, path: [at], id: idOf(value), value }));
}

/**
 * Records of `<folder>/<kind>/*.yaml`. A later folder overrides an earlier one by id; the same id
 * twice in one folder is a fault.
 */
export function readRecords(
  folders: readonly string[],
  kind: string,
  report: Report,
): readonly RawRecord[] {
  const kept = new Map<string, RawRecord>();
  const nameless: RawRecord[] = [];
  for (const folder of folders) {
    const here = new Set<string>();
    for (const path of yamlFilesOf(join(folder, kind))) {
      for (const record of recordsOf(open(path, report))) {
        if (record.id === '') nameless.push(record);
        else if (here.has(record.id)) addTwice(record, report);
        else kept.set(record.id, record);
        here.add(record.id);
      }
    }
  }
  return [...kept.values(), ...nameless];
}

function addTwice(record: RawRecord, report: Report): void {
  report.add(record, {
    path: ['id'],
    code: 'duplicate-id',
    message: `L’identifiant « ${record.id} » est déjà pris dans ce dossier.`,
    hint: 'Donnez-lui un autre nom. Le premier est gardé.',
  });
}

/** Entries of `<folder>/<name>.yaml`, a map by id. A later folder overrides by id. */
export function readEntries(
  folders: readonly string[],
  name: string,
  report: Report,
): readonly RawRecord[] {
  const kept = new Map<string, RawRecord>();
  for (const folder of folders) {
    const path = join(folder, `${name}.yaml`);
    if (!existsSync(path)) continue;
    const file = open(path, report);
    if (typeof file.value !== 'object' || file.value === null) continue;
    for (const [id, value] of Object.entries(file.value)) {
      kept.set(id, { file, path: [id], id, value });
    }
  }
  return [...kept.values()];
}

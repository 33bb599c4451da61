import { listFiles } from '../../../source/list-files.ts';
import { MAX_MADE_BYTES } from '../../../source/limits.ts';
import { readJson } from '../../../source/read-json.ts';
import { readText } from '../../../source/read-text.ts';
import { openYaml } from '../../../source/read-yaml.ts';
import { type Path, type YamlFile } from '../../../source/yaml-file.ts';

/** An address that the guide shows or rests on, where it is written. */
export interface WrittenLink {
  readonly url: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** When what it stands for was last seen or checked: the nearest date around it. ISO date. */
  readonly seen?: string;
  /** What flows name it by: the id of its source, or `operator:<id>`. */
  readonly name?: string;
}

/**
 * Every web address written in these folders: in the YAML files, whatever the key, and in the
 * records that imports wrote. Files that cannot be read are left to the other checks.
 */
export function collectLinks(
  flows: readonly string[],
  data: readonly string[],
): readonly WrittenLink[] {
  const files = [...listFiles(flows, '.yaml'), ...listFiles(data, '.yaml')];
  const imported = listFiles(data, '.ndjson');
  return [
    ...files.flatMap(({ path, relative }) => linksOf(openYaml(path), relative)),
    ...imported.flatMap(({ path }) => linksOfLines(path)),
  ];
}

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\/\S+$/i;

/** Origins say who may embed the guide: nobody opens them. */
const NOT_LINKS = new Set<string | number>(['origins']);

function linksOf(file: YamlFile, relative: string): readonly WrittenLink[] {
  return [...addressesIn(file.value, [], undefined)].map(({ url, path, seen }) => {
    const name = nameOf(relative, file.value, path);
    return { url, file: file.name, ...file.at(path), ...dated(seen), ...named(name) };
  });
}

/** One record a line; its place is its line. */
function linksOfLines(path: string): readonly WrittenLink[] {
  return readText(path, MAX_MADE_BYTES)
    .text.split('\n')
    .flatMap((text, index) =>
      [...addressesIn(readJson(path, text).value, [], undefined)].map(({ url, seen }) => {
        return { url, file: path, line: index + 1, column: 1, ...dated(seen) };
      }),
    );
}

interface Address {
  readonly url: string;
  readonly path: Path;
  readonly seen: string | undefined;
}

function* addressesIn(value: unknown, path: Path, seen: string | undefined): Generator<Address> {
  if (typeof value === 'string') {
    const url = addressOf(value, path.at(-1));
    if (url !== undefined) yield { url, path, seen };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const nearest = dateOf(value) ?? seen;
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  for (const [step, one] of entries) {
    if (!NOT_LINKS.has(step)) yield* addressesIn(one, [...path, step], nearest);
  }
}

/** Operators write their site as people read it: `caf.fr`. */
function addressOf(text: string, key: string | number | undefined): string | undefined {
  if (ADDRESS.test(text)) return text;
  return key === 'site' ? `https://${text}` : undefined;
}

interface Dated {
  readonly seen?: unknown;
  readonly checked?: unknown;
  readonly verified?: unknown;
}

/** `seen: 2026-11-24`, `checked: { date: … }`, `verified: { date: … }`. */
function dateOf(value: Dated): string | undefined {
  for (const found of [value.seen, value.checked, value.verified]) {
    const date =
      typeof found === 'object' && found !== null && 'date' in found ? found.date : found;
    if (typeof date === 'string') return date;
  }
  return undefined;
}

function nameOf(relative: string, value: unknown, path: Path): string | undefined {
  if (relative === 'sources.yaml') return String(path[0]);
  const id = (value as { id?: unknown } | null)?.id;
  const isOperator = relative.startsWith('operators/') && typeof id === 'string';
  return isOperator ? `operator:${id}` : undefined;
}

const dated = (seen: string | undefined) => (seen === undefined ? {} : { seen });
const named = (name: string | undefined) => (name === undefined ? {} : { name });

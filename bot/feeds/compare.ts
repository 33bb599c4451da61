import { type ImportedRecord } from '../data/import/imported-record.ts';

/** A record as a keeper knows it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** INSEE code; nothing for a line without a place. */
  readonly commune: string;
}

/** A record with its lines in the list of before and in that of now, as far as it is there. */
export interface Differing extends Named {
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

/** What differs between two lists, by name. */
export interface Changes {
  readonly fresh: readonly Differing[];
  readonly changed: readonly Differing[];
  readonly gone: readonly Differing[];
  /** How many there were. */
  readonly before: number;
}

interface Seen extends Named {
  /** Of the record and of its hours. */
  readonly lines: string[];
}

/** Compares the lines of a feed's files, those that name its source aside. */
export function compareLines(before: Iterable<string>, after: Iterable<string>): Changes {
  const [old, now] = [seenIn(before), seenIn(after)];
  const fresh: Differing[] = [];
  const changed: Differing[] = [];
  for (const [key, { lines, ...named }] of now) {
    const known = old.get(key)?.lines;
    if (known === undefined) fresh.push({ ...named, after: lines });
    else if (known.join('\n') !== lines.join('\n')) {
      changed.push({ ...named, before: known, after: lines });
    }
  }
  const gone = [...old]
    .filter(([key]) => !now.has(key))
    .map(([, { lines, ...named }]): Differing => ({ ...named, before: lines }));
  return { fresh, changed, gone, before: old.size };
}

function seenIn(lines: Iterable<string>): ReadonlyMap<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const line of lines) {
    const record = line === '' ? undefined : (JSON.parse(line) as ImportedRecord);
    if (record === undefined || !('value' in record)) continue;
    const key = `${record.kind === 'hours' ? 'place' : record.kind} ${record.value.id}`;
    const known = seen.get(key);
    if (known) known.lines.push(line);
    else seen.set(key, { ...namedOf(record), lines: [line] });
  }
  return seen;
}

function namedOf({ kind, value }: ImportedRecord): Named {
  if (kind === 'place') return { id: value.id, name: value.name, commune: value.commune };
  const { id, place } = value;
  const inline = typeof place === 'object' ? place : undefined;
  return { id, name: inline?.name ?? id, commune: inline?.commune ?? '' };
}

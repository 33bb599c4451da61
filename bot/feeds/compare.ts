import { createHash } from 'node:crypto';
import { type ImportedRecord } from '../data/import/imported-record.ts';

/** A record as a keeper knows it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** INSEE code; nothing for a line without a place. */
  readonly commune: string;
}

/** What differs between two lists, by name. */
export interface Changes {
  readonly fresh: readonly Named[];
  readonly changed: readonly Named[];
  readonly gone: readonly Named[];
  /** How many there were. */
  readonly before: number;
}

interface Seen extends Named {
  /** Of the record and of its hours. */
  readonly digest: string;
}

/** Compares the lines of a feed's files, those that name its source aside. */
export function compareLines(before: Iterable<string>, after: Iterable<string>): Changes {
  const [old, now] = [seenIn(before), seenIn(after)];
  const named = ({ id, name, commune }: Seen): Named => ({ id, name, commune });
  const fresh = [...now].filter(([key]) => !old.has(key));
  const gone = [...old].filter(([key]) => !now.has(key));
  const changed = [...now].filter(([key, { digest }]) => {
    const known = old.get(key);
    return known !== undefined && known.digest !== digest;
  });
  const list = (all: readonly (readonly [string, Seen])[]) => all.map(([, seen]) => named(seen));
  return {
    fresh: list(fresh),
    changed: list(changed),
    gone: list(gone),
    before: old.size,
  };
}

function seenIn(lines: Iterable<string>): ReadonlyMap<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const line of lines) {
    const record = line === '' ? undefined : (JSON.parse(line) as ImportedRecord);
    if (record === undefined || !('value' in record)) continue;
    const key = `${record.kind === 'hours' ? 'place' : record.kind} ${record.value.id}`;
    const known = seen.get(key);
    const digest = createHash('sha256')
      .update(`${known?.digest ?? ''}${line}`)
      .digest('hex');
    seen.set(key, { ...(known ?? namedOf(record)), digest });
  }
  return seen;
}

function namedOf({ kind, value }: ImportedRecord): Named {
  if (kind === 'place') return { id: value.id, name: value.name, commune: value.commune };
  const { id, place } = value;
  const inline = typeof place === 'object' ? place : undefined;
  return { id, name: inline?.name ?? id, commune: inline?.commune ?? '' };
}

import { type ImportedRecord } from '../../data/import/imported-record.ts';

/** Names listed of each kind; the rest is counted. */
const MOST_NAMED = 30;

/**
 * Which records of an imported list are new, changed and gone, by name, for a keeper: lines, or
 * nothing when none is. A first import is all new, and names nobody.
 */
export function sayNamedChanges(before: string, after: string): string {
  if (before === '') return '';
  const [old, now] = [byKey(before), byKey(after)];
  const fresh = [...now].filter(([key]) => !old.has(key));
  const gone = [...old].filter(([key]) => !now.has(key));
  const changed = [...now].filter(([key, { lines }]) => {
    const known = old.get(key);
    return known !== undefined && known.lines.join('\n') !== lines.join('\n');
  });
  return [named('Nouveaux', fresh), named('Changés', changed), named('Disparus', gone)].join('');
}

interface Seen {
  readonly name: string;
  readonly lines: string[];
}

function named(title: string, all: readonly (readonly [string, Seen])[]): string {
  if (all.length === 0) return '';
  const names = all.slice(0, MOST_NAMED).map(([, { name }]) => `  ${name}\n`);
  const more = all.length - names.length;
  return `${title} :\n${names.join('')}${more > 0 ? `  … et ${more} autres\n` : ''}`;
}

/** Hours go with their place. */
function byKey(text: string): ReadonlyMap<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const line of text.split('\n')) {
    const record = line === '' ? undefined : (JSON.parse(line) as ImportedRecord);
    if (record === undefined || !('value' in record)) continue;
    const key = `${record.kind === 'hours' ? 'place' : record.kind} ${record.value.id}`;
    const known = seen.get(key) ?? { name: nameOf(record), lines: [] };
    known.lines.push(line);
    seen.set(key, known);
  }
  return seen;
}

/** "Médiathèque (33281), lieux-a" */
function nameOf({ kind, value }: ImportedRecord): string {
  if (kind === 'place') return `${value.name} (${value.commune}), ${value.id}`;
  const { id, place, operator } = value;
  const where = typeof place === 'object' ? `${place.name} (${place.commune})` : (place ?? '');
  return [operator, where, id].filter((one) => one !== undefined && one !== '').join(', ');
}

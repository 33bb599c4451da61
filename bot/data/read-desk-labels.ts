import { join } from 'node:path';
import { fold } from '../territory/fold.ts';
import { noCache } from './data-cache.ts';
import { withShipped } from './data-folder.ts';
import { readEntries } from './records.ts';
import { Report } from './report.ts';
import { planningWordsSchema } from './schemas/language.ts';

/** What the label of a key of people may say: see `data/language/fr/desk-labels.yaml`. */
export interface LabelWords {
  /** Words that say a place or a role: one is needed. */
  readonly saying: readonly string[];
  /** Words that may stand beside. */
  readonly beside: readonly string[];
}

const NAME = join('language', 'fr', 'desk-labels');

/** The words of all folders laid over; folders that hold none are laid over what ships. */
export function readLabelWords(folders: readonly string[]): LabelWords {
  const reading = {
    folders: withShipped(folders, `${NAME}.yaml`),
    report: new Report(),
    cache: noCache,
  };
  const byKind = new Map(
    readEntries(NAME, planningWordsSchema, reading).map(({ id, value }) => [
      id,
      value as readonly string[],
    ]),
  );
  const of = (kind: string) => byKind.get(kind) ?? [];
  return { saying: [...of('place'), ...of('role')], beside: of('beside') };
}

/**
 * The words of a label that say neither a place nor a role, nor one of `names` (of places, communes,
 * operators, structures); the whole label where nothing of it does. Pure.
 */
export function strangeIn(
  label: string,
  { saying, beside }: LabelWords,
  names: Iterable<string>,
): string | undefined {
  const words = fold(label).split(' ');
  const said = ` ${words.join(' ')} `;
  const covered = new Set<number>();
  for (const name of [...saying, ...[...names].map(fold)]) {
    if (name === '' || !said.includes(` ${name} `)) continue;
    const many = name.split(' ').length;
    words.forEach((_, at) => {
      if (words.slice(at, at + many).join(' ') !== name) return;
      for (let each = 0; each < many; each++) covered.add(at + each);
    });
  }
  if (covered.size === 0) return label.trim();
  return words.find(
    (word, at) => !covered.has(at) && !beside.includes(word) && !/^\d{1,3}$/.test(word),
  );
}

import { type Named } from '../../feeds/compare.ts';
import { type Synced } from '../../feeds/sync-feed.ts';
import { counted } from '../counted.ts';
import { lineOf } from '../import/import-table.ts';

/** Names of a kind that are shown; the others are counted, and in the report. */
const SHOWN = 20;

/** What came of a feed, in French: a line, then names. `most`: of each kind. */
export function toSyncLines(
  id: string,
  synced: Synced,
  { dryRun, most = SHOWN }: { readonly dryRun: boolean; readonly most?: number },
): readonly string[] {
  const moved =
    synced.movedTo === undefined
      ? []
      : [`  Cette liste a déménagé : écrivez ${synced.movedTo} dans feeds.yaml.`];
  return [...linesOf(id, synced, dryRun, most), ...moved];
}

function linesOf(id: string, synced: Synced, dryRun: boolean, most: number): readonly string[] {
  switch (synced.kind) {
    case 'busy':
      return [`${id} : un autre service ou une autre commande le lit en ce moment.`];
    case 'unchanged':
      return [`${id} : rien de nouveau.`];
    case 'refused': {
      const { fault, found } = synced;
      return [`${id} : refusé. ${fault.message}`, ...(found ? detailsOf(found, most) : [])];
    }
    case 'written': {
      const end = dryRun ? 'essai, rien n’a été écrit' : 'écrit';
      const { fresh, changed, gone, kept } = synced.counts;
      const head = `${id} : ${end}. ${counted(kept, 'ligne')}, ${counted(fresh, 'nouvelle')}, ${counted(changed, 'changée')}, ${counted(gone, 'disparue')}.`;
      return [head, ...detailsOf(synced, most)];
    }
  }
}

type Found = Pick<Extract<Synced, { kind: 'written' }>, 'changes' | 'counts' | 'told'>;

function detailsOf({ changes, counts, told }: Found, most: number): readonly string[] {
  const kinds = [
    named('nouveau', changes.fresh),
    named('changé', changes.changed),
    named('disparu', changes.gone),
    told.filter(({ kind }) => kind === 'refused').map(lineOf),
  ];
  const outside =
    counts.outside === 0
      ? []
      : [`${counted(counts.outside, 'lieu', 'lieux')} hors de votre territoire.`];
  const refused =
    counts.refused === 0 ? [] : [`${counts.refused} refusées sur ${counts.read} lues.`];
  return [...[...outside, ...refused], ...kinds.flatMap((lines) => cut(lines, most))].map(
    (line) => `  ${line}`,
  );
}

function named(what: string, all: readonly Named[]): readonly string[] {
  return all.map(({ id, name, commune }) =>
    [what, '·', name, commune === '' ? '' : commune, `(${id})`].filter(Boolean).join(' '),
  );
}

function cut(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  const [first = ''] = lines[0]?.split(' ') ?? [];
  return [...lines.slice(0, most), `… et ${lines.length - most} autres (${first})`];
}

import { type Data } from '../../data/data.ts';
import { counted } from '../counted.ts';
import { type Looked } from './judge-page.ts';
import { type Rest } from './rests-on.ts';
import { type LookedAt } from './watch-pages.ts';
import { type WatchedPage } from './watched-pages.ts';

export interface Watched {
  readonly pages: readonly LookedAt[];
  /** By id of a source. */
  readonly rests: ReadonlyMap<string, readonly Rest[]>;
}

/** Whether somebody has something to do: read again, or see why a page was not read. */
export function isTold({ kind }: Looked): boolean {
  return kind === 'changed' || kind === 'gone' || kind === 'unread';
}

/** By owner: each page that changed, moved or is gone, with what rests on it. Ends with a count. */
export function toWatchReport(watched: Watched, data: Pick<Data, 'owners'>): string {
  const { pages } = watched;
  if (isOffline(pages)) return 'Pas de réseau : aucune page n’a été lue. Ce qui était connu reste.';
  const told = pages
    .filter(({ looked: { kind, movedTo } }) => isTalked(kind) || movedTo !== undefined)
    .map((one) => ({ ...one, rests: restsOf(one.page, watched) }));
  const owners = [...new Set(told.flatMap(({ rests }) => ownersOf(rests)))].sort();
  const blocks = owners.map((owner) => {
    const own = told.filter(({ rests }) => ownersOf(rests).includes(owner));
    return [
      `${nameOf(owner, data)} : ${counted(own.length, 'page')}`,
      ...own.flatMap((one) => ownLines(one, owner)),
    ].join('\n');
  });
  const others = [
    listed('Pas lues cette fois', pages, 'unread'),
    listed('À ouvrir à la main', pages, 'by-hand'),
  ];
  return [...blocks, ...others.flat(), conclusion(pages)].join('\n\n');
}

/** The same, for programs. */
export function toWatchJson({ pages, rests }: Watched): string {
  const all = pages.map(({ page, looked }) => ({
    url: page.url,
    sources: page.sources.map(({ id }) => id),
    verdict: looked.kind,
    message: wordsOf(looked),
    movedTo: looked.movedTo ?? null,
    rests: restsOf(page, { rests }),
  }));
  return JSON.stringify({ offline: isOffline(pages), pages: all }, null, 2);
}

function isTalked(kind: Looked['kind']): boolean {
  return kind === 'changed' || kind === 'gone';
}

/** Nobody at all answered. */
function isOffline(pages: readonly LookedAt[]): boolean {
  const silent = ({ looked }: LookedAt) =>
    looked.kind === 'unread' && (looked.code === 'unreachable' || looked.code === 'left');
  return pages.length > 0 && pages.every(silent);
}

function restsOf({ sources }: WatchedPage, { rests }: Pick<Watched, 'rests'>): readonly Rest[] {
  const all = sources.flatMap(({ id }) => rests.get(id) ?? []);
  return [...new Map(all.map((rest) => [`${rest.owner} ${rest.what}`, rest])).values()];
}

/** A page on which nothing rests is told too. */
const NOBODY = ' ';

function ownersOf(rests: readonly Rest[]): readonly string[] {
  return rests.length === 0 ? [NOBODY] : [...new Set(rests.map(({ owner }) => owner))];
}

function nameOf(owner: string, { owners }: Pick<Data, 'owners'>): string {
  if (owner === NOBODY) return 'Rien ne s’appuie dessus';
  if (owner === '') return 'Sans responsable';
  return `${owners.get(owner)?.name ?? owner} (${owner})`;
}

function ownLines(
  { page, looked, rests }: LookedAt & { readonly rests: readonly Rest[] },
  owner: string,
): readonly string[] {
  const { title, find } = page.sources[0];
  const search = find === undefined ? '' : `, cherchez : « ${find} »`;
  const own = rests.filter((rest) => rest.owner === owner);
  return [`  ${page.url} (${title})${search}`, `    ${wordsOf(looked)}`, ...restLines(own)];
}

/** The same sentence stands in several flows: it is read once. */
function restLines(rests: readonly Rest[]): readonly string[] {
  const byTitle = new Map<string, Rest[]>();
  for (const rest of rests) {
    const same = byTitle.get(rest.title);
    if (same) same.push(rest);
    else byTitle.set(rest.title, [rest]);
  }
  return [...byTitle].map(([title, [first, ...more]]) => {
    const others = more.length === 0 ? '' : ` (et ${counted(more.length, 'autre')})`;
    return `    ${first?.what ?? ''} : ${title}${others}`;
  });
}

/** What came of a page, in French. */
function wordsOf(looked: Looked): string {
  const { movedTo } = looked;
  const said = sayingOf(looked);
  return movedTo === undefined ? said : `${said} A déménagé : écrivez ${movedTo}`;
}

function sayingOf(looked: Looked): string {
  switch (looked.kind) {
    case 'learnt':
      return 'Lue pour la première fois.';
    case 'same':
      return 'Dit la même chose.';
    case 'home':
      return 'Accueil du site : il répond, son texte n’est pas comparé.';
    case 'changed':
      return `Son texte a changé (vu le ${looked.on}) : à relire.`;
    case 'gone':
    case 'by-hand':
    case 'unread':
      return looked.message;
  }
}

function listed(
  title: string,
  pages: readonly LookedAt[],
  kind: 'unread' | 'by-hand',
): readonly string[] {
  const lines = pages.flatMap(({ page, looked }) =>
    looked.kind === kind ? [`  ${page.url}  ${looked.message}`] : [],
  );
  return lines.length === 0 ? [] : [[`${title} :`, ...lines].join('\n')];
}

function conclusion(pages: readonly LookedAt[]): string {
  const count = (...kinds: readonly Looked['kind'][]) =>
    pages.filter(({ looked }) => kinds.includes(looked.kind)).length;
  const moved = pages.filter(({ looked }) => looked.movedTo !== undefined).length;
  const parts = [
    counted(count('changed'), 'changée'),
    counted(count('gone'), 'disparue'),
    counted(moved, 'déménagée'),
    counted(count('learnt'), 'apprise'),
    `${count('same')} sans changement`,
    counted(count('home'), 'accueil de site', 'accueils de site'),
    `${count('by-hand')} à ouvrir à la main`,
    counted(count('unread'), 'pas lue', 'pas lues'),
  ];
  const next =
    count('changed') === 0
      ? []
      : [
          'Après relecture, écrivez le jour dans « seen » (sources.yaml) : la page n’est plus dite.',
        ];
  return [`${counted(pages.length, 'page')} : ${parts.join(', ')}.`, ...next].join('\n');
}

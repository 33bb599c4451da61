import { type World } from '../conversation/world.ts';
import { type SetAside } from '../flows/keep-older.ts';
import { formatIssues } from '../source/code-frame.ts';
import { notForPublic, type Meant } from './degraded.ts';
import { countErrors, type Loaded } from './live-world.ts';

/** In place of these, people read French. */
const FRENCH_FOR = new Set(['missing-translation', 'stale-translation']);

/**
 * What is at fault in what was loaded, for the console: each error at its place, then what people
 * meet because of it. Empty when nothing is.
 */
export function sayLoaded({
  issues,
  texts,
  setAside = [],
  refused = [],
  lost = [],
}: Loaded): readonly string[] {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const french = new Set(errors.filter(({ code }) => FRENCH_FOR.has(code)).map(({ file }) => file));
  return [
    ...(errors.length > 0 ? [formatIssues(errors, texts)] : []),
    ...(french.size > 0
      ? [
          `Traductions absentes ou dépassées (${french.size} fichier(s)) : le français sert à la place.`,
        ]
      : []),
    ...setAside.map(sayAside),
    ...refused.map(
      (id) =>
        `Structure « ${id} » : ses dossiers ont des fautes, ils ne sont pas pris. Le reste sert.`,
    ),
    ...lost.map((id) => `« ${id} » ne serait plus servi : ce qu’il nomme n’est plus là.`),
  ];
}

/** What of a World is not for the public, for who runs it in production. */
export function sayNotForPublic(world: World, meant: Meant): readonly string[] {
  const { pages = [], demonstration = false } = notForPublic(world, meant);
  const { all, hasLists } = world.permanences;
  const hasPlaces = hasLists || [...all.heads()].some(({ commune }) => commune !== undefined);
  return [
    ...pages.map(
      (id) =>
        `La page « ${id} » est celle du modèle : l’éditeur doit y écrire ce que la loi demande. Complétez pages/${id}.md de votre dossier de données. Elle n’y est pas ? Copiez-la d’ici.`,
    ),
    ...(demonstration
      ? ['DEMONSTRATION=on : des lieux et des horaires inventés sont montrés au public.']
      : []),
    ...(meant.production && !hasPlaces
      ? [
          'Aucun lieu d’accueil n’est connu (la démonstration n’est pas lue) : voyez docs/donnees.md.',
        ]
      : []),
  ];
}

/**
 * Whether `--strict` keeps the service from starting, after saying so: in production, a page of the
 * law is still to be written, or the demonstration is served.
 */
export function refusesStrict(
  world: Pick<World, 'pages'>,
  meant: Meant,
  args: readonly string[],
  tell: (line: string) => void,
): boolean {
  const { pages = [], demonstration = false } = notForPublic(world, meant);
  if (!args.includes('--strict') || (pages.length === 0 && !demonstration)) return false;
  tell('--strict : le service ne démarre pas tant que cela n’est pas fait (aiguillage doctor).');
  return true;
}

/** What became of a reading anew, in one line. */
export function sayReloaded(loaded: Loaded): string {
  const { world, setAside = [] } = loaded;
  if (!world) return `Version refusée (${countErrors(loaded)} erreur(s)) : l’ancienne sert encore.`;
  return setAside.length === 0
    ? 'Parcours et données relus.'
    : `Parcours et données relus, sauf ${setAside.length} fichier(s) mis de côté.`;
}

function sayAside({ file, id, instead }: SetAside): string {
  switch (instead) {
    case 'older':
      return `Version refusée de « ${id} » (${file}) : l’ancienne sert encore.`;
    case 'under':
      return `${file} est mis de côté : le fichier qu’il remplaçait sert à sa place.`;
    case 'french':
      return `${file} est mis de côté : « ${id} » est montré en français.`;
    case 'nothing':
      return `${file} est mis de côté : « ${id} » n’est pas proposé. Le reste sert.`;
  }
}

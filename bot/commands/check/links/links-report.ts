import { ownValue } from '../../../engine/own-value.ts';
import { counted } from '../../counted.ts';
import { type LinksChecked, type Tried } from './check-links.ts';
import { type Link } from './rank-links.ts';
import { type Verdict } from './try-link.ts';

/** Whether somebody must mend a link. */
export function isBroken({ kind }: Verdict): boolean {
  return kind === 'gone' || kind === 'refused' || kind === 'unreachable';
}

/** One line a link, most used first, in French; ends with a count. `today`: ISO date. */
export function toLinksReport({ tried, offline }: LinksChecked, today: string): string {
  const lines = tried.flatMap((one) => linesOf(one, today));
  if (offline) return [...lines, OFFLINE].join('\n');
  const count = (test: (verdict: Verdict) => boolean) =>
    tried.filter(({ verdict }) => test(verdict)).length;
  const parts = [
    counted(tried.length, 'lien'),
    `${count(isBroken)} à réparer`,
    counted(
      count(({ kind }) => kind === 'moved'),
      'déménagé',
    ),
    `${count(({ kind }) => kind === 'by-hand')} à ouvrir à la main`,
    `${tried.filter(({ link }) => isOld(link, today)).length} à revoir (vus il y a plus d'un an)`,
  ];
  return [...lines, '', `${parts.join(', ')}.`].join('\n');
}

/** The same, for programs. */
export function toLinksJson({ tried, offline }: LinksChecked, today: string): string {
  const links = tried.map(({ link, verdict }) => ({
    url: link.url,
    uses: link.uses,
    seen: seenOf(link) ?? null,
    old: isOld(link, today),
    verdict: verdict.kind,
    message: wordsOf(verdict),
    places: link.places.map(({ file, line, column }) => ({ file, line, column })),
  }));
  return JSON.stringify({ offline, links }, null, 2);
}

const OFFLINE = 'Pas de réseau : les liens n’ont pas été essayés.';

function linesOf({ link, verdict }: Tried, today: string): readonly string[] {
  const [first, ...more] = link.places;
  const seen = seenOf(link);
  const date = seen === undefined ? 'sans date' : `vu le ${seen}`;
  const old = isOld(link, today) ? ' (à revoir)' : '';
  const place = `${first.file}:${first.line}:${first.column}`;
  const uses = counted(link.uses, 'usage');
  return [
    `${markOf(verdict)} ${place}  ${uses}, ${date}${old}  ${link.url}  ${wordsOf(verdict)}`,
    ...more.map(({ file, line, column }) => `    aussi ${file}:${line}:${column}`),
  ];
}

function markOf(verdict: Verdict): string {
  if (isBroken(verdict)) return '✗';
  return verdict.kind === 'answers' ? '✓' : '?';
}

/** What came of a link, in French. */
export function wordsOf(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'answers':
      return `répond (${verdict.status})`;
    case 'moved':
      return `a déménagé : écrivez ${verdict.to}`;
    case 'by-hand':
      return `répond ${verdict.status} aux programmes : ouvrez-le à la main`;
    case 'gone':
      return `n’existe plus (${verdict.status})`;
    case 'unreachable':
      return `ne répond pas (${ownValue(REASONS, verdict.code) ?? verdict.code}) : ${verdict.at}`;
    case 'refused':
      return `refusé, ${REFUSALS[verdict.why]} : ${verdict.at}`;
  }
}

const REFUSALS: Readonly<Record<Extract<Verdict, { kind: 'refused' }>['why'], string>> = {
  'not-https': 'l’adresse ne commence pas par https',
  credentials: 'l’adresse porte un nom ou un mot de passe',
  'private-address': 'ce nom mène à une machine ou à un réseau privé',
  'not-an-address': 'ce n’est pas une adresse',
  'too-many-redirects': 'trop de renvois',
};

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'nom inconnu',
  EAI_AGAIN: 'nom inconnu pour l’instant',
  ECONNREFUSED: 'connexion refusée',
  ECONNRESET: 'connexion coupée',
  ETIMEDOUT: 'trop long',
  HPE_HEADER_OVERFLOW: 'réponse trop grosse',
  CERT_HAS_EXPIRED: 'certificat périmé',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificat d’un autre site',
};

/** The oldest date at which one of its places was seen. */
function seenOf({ places }: Link): string | undefined {
  return places
    .flatMap(({ seen }) => seen ?? [])
    .sort()
    .at(0);
}

function isOld(link: Link, today: string): boolean {
  const seen = seenOf(link);
  if (seen === undefined) return false;
  const [year = 0, ...rest] = seen.split('-');
  return [String(Number(year) + 1), ...rest].join('-') < today;
}

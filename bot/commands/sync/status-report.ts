import { type FeedCounts } from '../../feeds/feed-state.ts';
import { type FeedStatus } from '../../feeds/feed-status.ts';

/** How each feed goes, in French. */
export function toStatusReport(statuses: readonly FeedStatus[], syncOn: boolean): string {
  const head = syncOn
    ? 'SYNC=on : le service relit lui-même les listes en marche.'
    : 'SYNC n’est pas « on » : rien n’est relu sans « aiguillage sync ».';
  return `${[head, ...statuses.flatMap(linesOf)].join('\n')}\n`;
}

function linesOf({ id, title, on, state, due }: FeedStatus): readonly string[] {
  const head = `${id} (${on ? 'en marche' : 'arrêté'}) : ${title}`;
  if (state === undefined) return [head, '  jamais lu'];
  const { counts, fault, failures } = state;
  const lines = [
    said('dernier essai', state.tried, formatMoment),
    said('dernière lecture réussie', state.succeeded, formatMoment) ?? 'aucune lecture réussie',
    said('derniers changements', state.written, formatMoment),
    ...(counts ? countsOf(counts) : []),
    said('version du site', state.validators?.etag, String),
    fault && `dernière faute (${failures} de suite) : ${fault.message}`,
    said('a déménagé', state.movedTo, String),
    said('prochaine lecture', due, formatMoment),
  ];
  return [head, ...lines.filter((line) => line !== undefined).map((line) => `  ${line}`)];
}

function countsOf(counts: FeedCounts): readonly string[] {
  const { read, kept, refused, outside, fresh, changed, gone } = counts;
  return [
    `${kept} gardées, ${refused} refusées, ${outside} hors du territoire, sur ${read} lues`,
    `${fresh} nouvelles, ${changed} changées, ${gone} disparues`,
  ];
}

function said<T>(what: string, value: T | undefined, format: (value: T) => string) {
  return value === undefined ? undefined : `${what} : ${format(value)}`;
}

const MOMENT = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
});

function formatMoment(at: number): string {
  return MOMENT.format(at);
}

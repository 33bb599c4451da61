import { type Alert } from './alert.ts';
import { harmless } from '../view/harmless.ts';

/** Whose feed it is, and where its pages stand. */
export interface AtomFeed {
  /** Names it for ever; the secret of its address is not in it. */
  readonly id: string;
  readonly title: string;
  /** What paths of alerts stand under. */
  readonly publicUrl: string;
  /** When nothing is to be told. */
  readonly made: string;
}

/** Alerts as Atom (RFC 4287), the newest first; the same alerts are the same bytes. */
export function toAtom(alerts: readonly Alert[], feed: AtomFeed): string {
  const newest = [...alerts].sort((a, b) => b.since.localeCompare(a.since));
  const updated = momentOf(newest[0]?.since ?? feed.made);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
<id>${xml(feed.id)}</id>
<title>${xml(feed.title)}</title>
<updated>${updated}</updated>
<author><name>Aiguillage</name></author>
${newest.map((one) => entryOf(one, feed)).join('\n')}
</feed>
`;
}

function entryOf({ id, since, title, says, kind, path }: Alert, feed: AtomFeed): string {
  const link = path === undefined ? '' : `<link href="${xml(feed.publicUrl + path)}"/>\n`;
  return `<entry>
<id>${xml(`${feed.id}/${encodeURI(id)}`)}</id>
<title>${xml(title)}</title>
<updated>${momentOf(since)}</updated>
<category term="${kind}"/>
${link}<content type="text">${xml(says)}</content>
</entry>`;
}

function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}

function xml(text: string): string {
  return harmless(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

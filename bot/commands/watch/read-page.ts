import { readFile } from 'node:fs/promises';
import { download } from '../../feeds/download.ts';
import { type DownloadLimits } from '../../feeds/download-limits.ts';
import { FeedFault } from '../../feeds/feed-fault.ts';
import { type Validators } from '../../feeds/feed-state.ts';
import { type Network } from '../../network/network.ts';
import { isElsewhere } from '../check/links/try-link.ts';
import { type Fingerprint, fingerprintOf } from './fingerprint.ts';
import { mainText } from './main-text.ts';

export interface ReadContext {
  readonly network: Network;
  readonly limits: DownloadLimits;
  /** Where the page is written while it is read. */
  readonly file: string;
  /** ISO date. */
  readonly today: string;
  readonly now: () => number;
}

/** A page that was read whole, or that the site says to stand as it was. */
export type PageRead = { readonly movedTo?: string } & (
  | { readonly kind: 'same' }
  | { readonly kind: 'read'; readonly fingerprint: Fingerprint; readonly validators: Validators }
);

/** Reads a page. `known`: what the site gave the last time. Throws {@link FeedFault}. */
export async function readPage(
  url: string,
  known: Validators | undefined,
  { network, limits, file, today, now }: ReadContext,
): Promise<PageRead> {
  if (!URL.canParse(url)) throw new FeedFault('bad-address', 'Ce n’est pas une adresse.');
  const done = await download(url, file, {
    ...{ format: 'page', agent: 'aiguillage-watch', known, network, limits, now },
    room: limits.bytes,
    signal: AbortSignal.timeout(limits.wholeMs),
  });
  const { movedTo } = done;
  const moved =
    movedTo !== undefined && isElsewhere(new URL(url), new URL(movedTo)) ? { movedTo } : {};
  if (done.kind === 'unchanged') return { kind: 'same', ...moved };
  const bytes = await readFile(file);
  const fingerprint = isPdf(bytes)
    ? { text: done.sha256, dayless: done.sha256 }
    : fingerprintOf(textOf(bytes), today);
  return { kind: 'read', fingerprint, validators: done.validators, ...moved };
}

/** Characters below which a page is a frame that a script fills. */
const MIN_TEXT = 60;

function textOf(bytes: Buffer): string {
  const text = mainText(decoded(bytes));
  if (text.length >= MIN_TEXT) return text;
  throw new FeedFault('no-text', 'Cette page ne montre pas son texte aux programmes.');
}

function isPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, 5).toString('latin1') === '%PDF-';
}

/** As UTF-8; else as old pages are written. */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

import { FeedFault } from '../../feeds/feed-fault.ts';
import { type Verdict } from '../check/links/try-link.ts';
import { wordsOf } from '../check/links/links-report.ts';
import { isSame } from './fingerprint.ts';
import { type PageRead } from './read-page.ts';
import { type KnownPage } from './watch-state.ts';
import { type WatchedPage } from './watched-pages.ts';

/**
 * What came of a page. `learnt`: read for the first time. `changed`: since `on`, and nobody has read
 * it again. `by-hand`: not for programs. `unread`: nothing is known of it this time.
 */
export type Looked = { readonly movedTo?: string } & (
  | { readonly kind: 'learnt' | 'same' | 'home' }
  | { readonly kind: 'changed'; readonly on: string }
  | Failed
);
export interface Failed {
  readonly kind: 'gone' | 'by-hand' | 'unread';
  readonly code: string;
  readonly message: string;
}

/** What is told of a page that was read, and what is kept of it. `today`: ISO date. */
export function judgePage(
  { sources }: WatchedPage,
  read: PageRead,
  known: KnownPage | undefined,
  today: string,
): { readonly looked: Looked; readonly kept?: KnownPage } {
  const { movedTo } = read;
  const moved = movedTo === undefined ? {} : { movedTo };
  const pending = known?.changed;
  const isSettled = sources.every(({ seen }) => pending === undefined || seen >= pending);
  const on = isChanged(read, known) ? today : isSettled ? undefined : pending;
  const kept = keptOf(read, known, { today, changed: on });
  const looked: Looked =
    on !== undefined
      ? { kind: 'changed', on, ...moved }
      : { kind: known ? 'same' : 'learnt', ...moved };
  return kept ? { looked, kept } : { looked };
}

function isChanged(read: PageRead, known: KnownPage | undefined): boolean {
  return read.kind === 'read' && known !== undefined && !isSame(read.fingerprint, known);
}

function keptOf(
  read: PageRead,
  known: KnownPage | undefined,
  { today, changed }: { readonly today: string; readonly changed: string | undefined },
): KnownPage | undefined {
  const mark = changed === undefined ? {} : { changed };
  if (read.kind === 'read') {
    return { ...read.fingerprint, read: today, validators: read.validators, ...mark };
  }
  if (!known) return undefined;
  const { text, dayless, validators = {} } = known;
  return { text, dayless, validators, read: today, ...mark };
}

const BY_HAND = new Set(['key-refused', 'too-often', 'bad-answer', 'no-text']);

/** What is told of a page that was not read: what is kept of it stands. Throws on any other error. */
export function judgeFault(error: unknown): Failed {
  if (!(error instanceof FeedFault)) throw error;
  const { code, message } = error;
  if (code === 'not-there') return { kind: 'gone', code, message };
  if (!BY_HAND.has(code)) return { kind: 'unread', code, message: ownWords(code, message) };
  return { kind: 'by-hand', code, message: ownWords(code, message) };
}

/** What is said of lists, said of pages. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  'key-refused': 'Ce site ne répond pas aux programmes.',
  'too-large': 'Cette page est trop grosse : la lecture s’est arrêtée.',
  'wrong-type': 'L’adresse donne autre chose qu’une page.',
};

function ownWords(code: string, message: string): string {
  return new Map(Object.entries(OWN_WORDS)).get(code) ?? message;
}

/** The first page of a site is tried, as `check --links` tries it. */
export function judgeHome(verdict: Verdict): Looked {
  if (verdict.kind === 'answers') return { kind: 'home' };
  if (verdict.kind === 'moved') return { kind: 'home', movedTo: verdict.to };
  const [code, words] = [verdict.kind, wordsOf(verdict)];
  const message = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  const isTold = verdict.kind === 'gone' || verdict.kind === 'by-hand';
  return { kind: isTold ? verdict.kind : 'unread', code, message };
}

import { type Instant } from '../../permanences/model.ts';
import { formatDate, readDay } from '../../view/dates.ts';
import { type Target } from '../../view/link-maker.ts';
import { phrase } from '../../view/phrases.ts';
import { hasSheet } from '../../view/has-sheet.ts';
import { toSheet } from '../../view/sheet.ts';
import { sheetSize, type SheetSize } from '../../view/sheet-size.ts';
import { toSms } from '../../view/to-sms.ts';
import { type Take, type View } from '../../view/view.ts';
import { screen } from '../screen.ts';
import { type State } from '../state.ts';
import { hereOf } from '../where.ts';
import { type World } from '../world.ts';
import { receptionPathOf } from './reception-path.ts';

/** What a helper hands over: a sheet of paper, and a message that any phone sends. */
export interface HandOver {
  /** Inside of `<main>`: HTML. */
  readonly sheet: string;
  /** Half points of its type on paper: it stays on one A4. */
  readonly size: SheetSize;
  /** The text, and the link that opens it in a phone without any number. */
  readonly sms: string;
  /** Absent where the text is a title alone. */
  readonly smsHref?: string;
  /** What another phone opens: who receives where, nothing of any answer. */
  readonly url?: string;
}

export interface HandOverParts {
  readonly now: Instant;
  /** Of the person; absent: that of the state. */
  readonly lang?: string;
  /** Where the pages are. */
  readonly publicUrl: string;
  /** A text as a code to scan: SVG. */
  readonly drawQr: (text: string) => string;
  readonly back: Target;
}

/**
 * The end of a path as a helper hands it over: in the person's language, with French beside it for the
 * desk, lines to write on by hand, a code to scan, and a message. It shows what a citizen may
 * see, never what is kept for those who help. Nothing where the state is not at an end.
 *
 * @example
 * const drawQr = (text) => `<svg>${text}</svg>`;
 * handOver(world, state, { now, publicUrl: 'https://guide.example', drawQr, back: { href: '/' } })
 * // undefined
 */
export function handOver(world: World, state: State, parts: HandOverParts): HandOver | undefined {
  const { now, lang = state.lang, publicUrl, drawQr, back } = parts;
  const shownIn = (spoken: string): View =>
    screen(world, { ...state, audience: 'citizen', lang: spoken, notices: [] }, now);
  const own = shownIn(lang);
  if (!hasSheet(own) || !own.take) return undefined;
  const path = pathFor(world, state, own.take);
  const url = path === undefined ? undefined : publicUrl + path;
  const sms = toSms(own.take, url);
  const smsHref = sms.includes('\n') ? `sms:?body=${encodeURIComponent(sms)}` : undefined;
  const sheet = toSheet({
    own,
    ...(lang === 'fr' ? {} : { french: shownIn('fr') }),
    made: (spoken) => phrase(spoken, false, 'sheet-date', { date: dateIn(spoken, now) }).text,
    back,
    message: smsHref,
    ...(url === undefined ? {} : { elsewhere: { url, qr: drawQr(url) } }),
  });
  return {
    sheet,
    size: sheetSize(sheet),
    sms,
    ...(smsHref === undefined ? {} : { smsHref }),
    ...(url === undefined ? {} : { url }),
  };
}

/** Who receives where; for what one does alone, its guide from the start, and nothing of a sensitive one. */
function pathFor(world: World, state: State, { reception }: Take): string | undefined {
  if (reception) return receptionPathOf(reception);
  const here = hereOf(world, state);
  return here === undefined || here.sensitive ? undefined : `/guide/${here.home.flow.id}`;
}

/** No year is this one: paper is read later. */
function dateIn(spoken: string, now: Instant): string {
  return formatDate(spoken, readDay(new Date(now).toISOString()), NaN);
}

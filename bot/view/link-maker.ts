import { type Action, type Take, type Typing } from './view.ts';

/** Where a tap leads: an address, or a button of the page's one form. */
export type Target =
  | { readonly href: string; readonly nofollow?: boolean }
  | { readonly name: string; readonly value: string };

/** A form, with the fields that go along unseen. */
export interface Form {
  readonly action: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** Where the end of a path may be carried to. */
export interface TakeLinks {
  /** The sheet of paper; absent where no address may tell of it. */
  readonly sheet?: Target;
  /** The page itself is the paper; its script prints it. */
  readonly printing?: boolean;
  /** The calendar of a sure date. */
  readonly calendar?: string;
  /** Where one says that it is wrong; `paper`: the whole address for a sheet that tells an opening. */
  readonly wrong?: { readonly href: string; readonly paper?: string };
  /** Whole address for another phone, with its code drawn as SVG; absent where none may be told. */
  readonly elsewhere?: { readonly url: string; readonly qr: string };
}

/**
 * Turns what a tap does into what the page has: links where the state may stand in an address,
 * buttons that POST where it may not.
 */
export interface LinkMaker {
  to(action: Action): Target;
  /** The form behind every button that {@link to} makes; absent when all are links. */
  readonly buttons?: Form;
  /** The ways to carry the end of a path away; absent where there are none. */
  take?(take: Take): TakeLinks;
  /** The form that leaves in haste: sent, it erases and leads to a page that tells nothing. */
  quit(): Form;
  /** The form around a field for typed words. */
  typed(purpose: Typing['purpose']): Form;
  /** The form around the ticks of a question that takes several. */
  ticked(step: { readonly walk: number; readonly step: string }): Form;
}

/** Name of the field for typed words. */
export const TYPED = 'q';
/** Name of the ticks. */
export const TICKED = 'o';
/** Id of the form behind the buttons. */
export const BUTTONS_FORM = 'aig-tap';

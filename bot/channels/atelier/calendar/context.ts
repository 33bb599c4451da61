import { type LoggedChange } from '../../../data/calendar/change-log.ts';
import { type World } from '../../../conversation/world.ts';
import { type Instant, type LocalDate } from '../../../permanences/model.ts';
import { type ListNews } from '../../../feeds/list-news.ts';
import { type DeskPage } from '../desk-page.ts';
import { type DeskRequest } from '../create-atelier.ts';
import { type Board, type Boards } from './board.ts';

/** What every page of the calendar is made with. */
export interface CalendarContext {
  readonly world: World;
  readonly root: string;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly board: Board;
  readonly boards: Boards;
  /** What public lists changed lately. */
  readonly news: () => Promise<readonly ListNews[]>;
  readonly request: DeskRequest;
  /** HTML of what is reported of what the page is about. */
  readonly told?: string;
  /** Whether the role may change what it sees. */
  readonly mayChange: boolean;
}

/** What is reported, as the calendar shows it, and what its changes settle. */
export interface ToldReports {
  /** Of what the parts of an address name: all of the territory, or one permanence. HTML. */
  readonly html: (context: CalendarContext, parts: readonly string[]) => Promise<string>;
  /** Called after each change, with the one that it undoes. */
  readonly settle: (logged: LoggedChange, undone?: LoggedChange) => Promise<void>;
}

/** A page, the way to another, or nothing: there is no such thing here. */
export type CalendarAnswer = DeskPage | { readonly goTo: string } | undefined;

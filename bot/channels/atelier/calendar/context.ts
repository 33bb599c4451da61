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
  /** Whether the role may change what it sees. */
  readonly mayChange: boolean;
}

/** A page, the way to another, or nothing: there is no such thing here. */
export type CalendarAnswer = DeskPage | { readonly goTo: string } | undefined;

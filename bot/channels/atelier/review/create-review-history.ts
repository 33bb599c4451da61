import { type World } from '../../../conversation/world.ts';
import { type LoggedReview } from '../../../data/reviews.ts';
import { readDate } from '../../../permanences/days.ts';
import { type ReportKeeper } from '../../../service/keep-reports.ts';
import { type Reported } from '../../../storage/reports.ts';
import { valueOf } from '../../pages/query.ts';
import { findPlace } from '../../reports/record-name.ts';
import { type Boards } from '../calendar/board.ts';
import { readOnce, type Changes } from '../calendar/keep-changes.ts';
import { SAID } from '../calendar/said-back.ts';
import { type DeskPart, type DeskRequest } from '../create-atelier.ts';
import { isWithin } from '../may.ts';
import { type SignedIn } from '../sessions.ts';
import { type ReviewsKeeper } from './keep-reviews.ts';
import { reportedIn } from './reported-in.ts';
import { historyPage, HISTORY_PATHS, overPage, undoPage } from './history-pages.ts';
import { undoReview } from './undo-review.ts';

export interface ReviewHistoryOptions {
  readonly world: () => World;
  readonly now: () => number;
  readonly root: string;
  readonly boards: Boards;
  readonly changes: Changes;
  readonly reviews: ReviewsKeeper;
  readonly keeper: ReportKeeper;
}

/** Each review of a structure, by role and moment, and the way to undo it. */
export function createReviewHistory(options: ReviewHistoryOptions): DeskPart {
  const { world, now, root, boards, changes, reviews, keeper } = options;

  const history = async ({ signedIn }: DeskRequest, before: string | undefined) => {
    const { key } = signedIn;
    const isOurs = (one: LoggedReview) =>
      one.structure === key.structure && isSeen(world(), signedIn, one);
    const around = { world: world(), root, today: changes.today() };
    return historyPage(around, await reviews.history(isOurs, before));
  };

  const undo = async (request: DeskRequest, id: string): ReturnType<DeskPart> => {
    const { signedIn, method, fields } = request;
    const { key } = signedIn;
    const once = readOnce(valueOf(fields, SAID.once));
    const found = await reviews.find(key.structure, id);
    if (!found || found.line.undoes !== undefined || !isSeen(world(), signedIn, found.line)) {
      return undefined;
    }
    // Sent twice, it is done once.
    if ((await reviews.find(key.structure, once))?.line.undoes === id) {
      return { goTo: HISTORY_PATHS.home };
    }
    if (!found.isLast) return overPage(found.line);
    if (method !== 'POST' || valueOf(fields, SAID.act) !== SAID.do) {
      const around = { world: world(), root, today: changes.today() };
      return undoPage(around, signedIn.token, found.line);
    }
    const subjectOf = async (permanence: string) => (await boards.of(key)).find(permanence);
    const means = { changes, reviews, keeper, subjectOf };
    await undoReview(means, key, found.line, { id: once, at: now() });
    return { goTo: HISTORY_PATHS.home };
  };

  return async (request) => {
    const parts = request.path.split('/').slice(3);
    const [part, id = ''] = parts;
    if (part === 'defaire' && parts.length === 2) return undo(request, id);
    const before = part === 'historique' ? beforeOf(parts) : undefined;
    return before && request.method === 'GET' ? history(request, before.date) : undefined;
  };
}

/** `historique`, or `historique/avant/<date>`. */
function beforeOf([, word, date = '', ...rest]: readonly string[]):
  | { readonly date: string | undefined }
  | undefined {
  if (word === undefined) return { date: undefined };
  const isDate = readDate(date) !== undefined && rest.length === 0;
  return word === 'avant' && isDate ? { date } : undefined;
}

/** Whether what was read is of the territory of who looks; guides and operators are everyone's. */
function isSeen(world: World, { key }: SignedIn, { what }: LoggedReview): boolean {
  const insee = communeOf(world, what);
  if (insee === undefined) return true;
  const commune = world.communes.byInsee.get(insee);
  return commune !== undefined && isWithin(key, commune);
}

/** Where what was read is; `undefined`: nowhere. */
function communeOf(world: World, what: string): string | undefined {
  const reported = reportedIn(what);
  return reported && COMMUNES[reported.of](world, reported.record);
}

const COMMUNES: Readonly<
  Record<Reported['of'], (world: World, record: string) => string | undefined>
> = {
  permanence: ({ permanences }, record) => permanences.all.get(record)?.place?.commune ?? '',
  place: (world, record) => findPlace(world, record)?.commune ?? '',
  national: (_, record) => {
    const [, commune = ''] = record.split('/');
    return commune === '' ? undefined : commune;
  },
  outcome: () => undefined,
};

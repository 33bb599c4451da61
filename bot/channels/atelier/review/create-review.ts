import { type World } from '../../../conversation/world.ts';
import { worldIn } from '../../../conversation/world-in.ts';
import { confirmed } from '../../../data/calendar/change.ts';
import { VERDICTS, type Verdict } from '../../../data/reviews.ts';
import { keepReports } from '../../../service/keep-reports.ts';
import { type Overlay } from '../../../storage/overlay.ts';
import { type Reported, type Reports } from '../../../storage/reports.ts';
import { rootOf } from '../../http/root.ts';
import { valueOf } from '../../pages/query.ts';
import { createBoards } from '../calendar/board.ts';
import { createChanges, newOnce } from '../calendar/keep-changes.ts';
import { sayChange } from '../calendar/say-change.ts';
import { type DeskPart, type DeskRequest } from '../create-atelier.ts';
import { DESK_PATH, DESK_PATHS, type DeskPage } from '../desk-page.ts';
import { may } from '../may.ts';
import { type SignedIn } from '../sessions.ts';
import { keepReviews } from './keep-reviews.ts';
import { correctPage, doneOn, FIELDS, reviewPage } from './review-page.ts';
import { toReviewIn, type ToReview } from './to-review.ts';

export interface ReviewOptions {
  readonly overlay: Overlay;
  readonly reports: Reports;
  readonly world: () => World;
  readonly now: () => number;
  readonly publicUrl: string;
}

/** Reports that one look takes in. */
const MOST_REPORTS = 500;

/**
 * What is to be read again, as a part of the desk. Only this writes that somebody has read something;
 * a permanence that is found right is confirmed by the same change as in the calendar, and what was
 * reported of it settled.
 */
export function createReview(options: ReviewOptions): DeskPart {
  const { overlay, reports, world, now, publicUrl } = options;
  const root = rootOf(publicUrl);
  const boards = createBoards({ overlay, world, now });
  const changes = createChanges({ overlay, world, now });
  const { today } = changes;
  const reviews = keepReviews(overlay, { now, today });
  const keeper = keepReports({ reports, overlay, today });

  const contextOf = async (signedIn: SignedIn) => {
    const { key } = signedIn;
    const current = worldIn(world(), key.structure);
    const board = await boards.of(key);
    const [kept, open] = await Promise.all([
      reviews.read(),
      reports.open({ territory: key.territory, limit: MOST_REPORTS }),
    ]);
    const permanences = board.all.map(({ permanence }) => permanence);
    const known = { ...current, permanences, reports: open };
    const all = toReviewIn(current, known, { key, reviews: kept, today: today() });
    const done = doneOn(kept, key.structure, today());
    return { world: current, root, signedIn, today: today(), all, done };
  };

  /** The permanence is confirmed, what was reported is settled. */
  const found = async (signedIn: SignedIn, one: ToReview): Promise<void> => {
    const reported = toReported(one.what);
    if (!reported) return;
    if (reported.of === 'permanence') await confirm(signedIn, reported.record);
    const { role } = signedIn.key;
    await keeper.settle(reported, { how: 'right', role, at: now() });
  };

  const confirm = async ({ key }: SignedIn, id: string): Promise<void> => {
    const kept = (await boards.of(key)).find(id);
    if (!kept) return;
    const change = confirmed(kept.permanence, today(), key.label);
    const said = sayChange(world(), kept.permanence, change, today());
    await changes.make({ key }, kept, { once: newOnce(), change, said });
  };

  const answer = async ({ fields, signedIn }: DeskRequest): ReturnType<DeskPart> => {
    const context = await contextOf(signedIn);
    const what = valueOf(fields, FIELDS.what);
    const verdict = VERDICTS.find((one) => one === valueOf(fields, FIELDS.verdict));
    const one = context.all.find((each) => each.what === what);
    // Read meanwhile, or sent twice: what comes next is shown.
    if (!one || !verdict) return { goTo: DESK_PATHS.review };
    if (verdict === 'right') await found(signedIn, one);
    await reviews.write(signedIn.key, one.what, verdict);
    return nextOf(one, verdict, may(signedIn.key, 'calendar')) ?? correctPage(context, one);
  };

  return async (request) => {
    const { method, path, signedIn } = request;
    if (path !== DESK_PATHS.review) return undefined;
    if (!may(signedIn.key, 'review')) return NOT_YOURS;
    return method === 'POST' ? answer(request) : reviewPage(await contextOf(signedIn));
  };
}

function nextOf(
  { path }: ToReview,
  verdict: Verdict,
  mayChange: boolean,
): { readonly goTo: string } | undefined {
  if (verdict !== 'wrong') return { goTo: DESK_PATHS.review };
  return path !== undefined && mayChange ? { goTo: path } : undefined;
}

const RECORDS: ReadonlySet<string> = new Set(['permanence', 'place', 'national', 'outcome']);

function toReported(what: string): Reported | undefined {
  const [of = '', ...record] = what.split('/');
  return RECORDS.has(of) ? { of: of as Reported['of'], record: record.join('/') } : undefined;
}

const NOT_YOURS: DeskPage = {
  title: 'Rien n’est changé',
  back: DESK_PATH,
  status: 403,
  main: '<p>Votre clé ne permet pas de relire.</p>',
};

import { type World } from '../../../conversation/world.ts';
import { worldIn } from '../../../conversation/world-in.ts';
import { confirmed } from '../../../data/calendar/change.ts';
import { VERDICTS, type Verdict } from '../../../data/reviews.ts';
import { toDate } from '../../../permanences/days.ts';
import { keepReports } from '../../../service/keep-reports.ts';
import { type Overlay } from '../../../storage/overlay.ts';
import { EVERYWHERE, type Reports } from '../../../storage/reports.ts';
import { rootOf } from '../../http/root.ts';
import { valueOf } from '../../pages/query.ts';
import { createBoards } from '../calendar/board.ts';
import { createChanges, newOnce } from '../calendar/keep-changes.ts';
import { sayChange } from '../calendar/say-change.ts';
import { type DeskPart, type DeskRequest } from '../create-atelier.ts';
import { DESK_PATH, DESK_PATHS, type DeskPage } from '../desk-page.ts';
import { may } from '../may.ts';
import { settleByChange } from '../reports/settle-by-change.ts';
import { localOf, parisOf } from '../say-when.ts';
import { type SignedIn } from '../sessions.ts';
import { keepReviews } from './keep-reviews.ts';
import { createReviewHistory } from './create-review-history.ts';
import { correctPage, doneOn, FIELDS, reviewPage, type ReviewContext } from './review-page.ts';
import { reportedIn } from './reported-in.ts';
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
/** Times that a permanence which others change meanwhile is confirmed again. */
const MAX_TRIES = 3;

/**
 * What is to be read again, as a part of the desk. Only this writes that somebody has read something;
 * a permanence that is found right is confirmed by the same change as in the calendar, and what was
 * reported of it settled.
 */
export function createReview(options: ReviewOptions): DeskPart {
  const { overlay, reports, world, now, publicUrl } = options;
  const root = rootOf(publicUrl);
  const boards = createBoards({ overlay, world, now });
  const today = () => toDate(localOf(parisOf(world()), now()).day);
  const reviews = keepReviews(overlay, { today });
  const keeper = keepReports({ reports, overlay, today });
  const changes = createChanges({
    overlay,
    world,
    now,
    after: (logged, undone) => settleByChange({ reports, keeper }, logged, undone),
  });

  const contextOf = async (signedIn: SignedIn): Promise<ReviewContext> => {
    const { key } = signedIn;
    const current = worldIn(world(), key.structure);
    const board = await boards.of(key);
    const territory = [...key.territory, EVERYWHERE];
    const [kept, open] = await Promise.all([
      reviews.read(),
      reports.open({ territory, limit: MOST_REPORTS }),
    ]);
    const permanences = board.all.map(({ permanence }) => permanence);
    const known = { ...current, permanences, reports: open };
    const all = toReviewIn(current, known, { key, reviews: kept, today: today() });
    const done = doneOn(kept, key.structure, today());
    return { world: current, root, signedIn, today: today(), all, done };
  };

  /** The permanence is confirmed, what was reported is settled; the change that was made. */
  const found = async (
    signedIn: SignedIn,
    { what }: ToReview,
    at: number,
  ): Promise<string | undefined> => {
    const reported = reportedIn(what);
    if (!reported) return undefined;
    const change =
      reported.of === 'permanence' ? await confirm(signedIn, reported.record) : undefined;
    await keeper.settle(reported, { how: 'right', role: signedIn.key.role, at });
    return change;
  };

  const confirm = async ({ key }: SignedIn, id: string): Promise<string | undefined> => {
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const kept = (await boards.of(key)).find(id);
      if (!kept) return undefined;
      const change = confirmed(kept.permanence, today(), key.label);
      const said = sayChange(world(), kept.permanence, change, today());
      const done = await changes.make({ key }, kept, { once: newOnce(), change, said });
      if (done.kind === 'done') return done.logged.id;
    }
    return undefined;
  };

  const answer = async ({ fields, signedIn }: DeskRequest): ReturnType<DeskPart> => {
    const context = await contextOf(signedIn);
    const what = valueOf(fields, FIELDS.what);
    const verdict = VERDICTS.find((one) => one === valueOf(fields, FIELDS.verdict));
    const one = context.all.find((each) => each.what === what);
    // Read meanwhile, or sent twice: what comes next is shown.
    if (!one || !verdict) return { goTo: DESK_PATHS.review };
    const at = now();
    const change = verdict === 'right' ? await found(signedIn, one, at) : undefined;
    const read = { id: newOnce(), at, what: one.what, said: one.title, verdict, change };
    await reviews.write(signedIn.key, read);
    return nextOf(one, verdict, may(signedIn.key, 'calendar')) ?? correctPage(context, one);
  };

  const undone = createReviewHistory({ world, now, root, boards, changes, reviews, keeper });

  return async (request) => {
    const { method, path, signedIn } = request;
    if (path !== DESK_PATHS.review && !path.startsWith(`${DESK_PATHS.review}/`)) return undefined;
    if (!may(signedIn.key, 'review')) return NOT_YOURS;
    if (path !== DESK_PATHS.review) return undone(request);
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

const NOT_YOURS: DeskPage = {
  title: 'Rien n’est changé',
  back: DESK_PATH,
  status: 403,
  main: '<p>Votre clé ne permet pas de relire.</p>',
};

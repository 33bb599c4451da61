import { createCookie } from './cookie.ts';
import { type Pages } from './pages.ts';
import { FIELD } from './fields.ts';
import { screenIn } from './kept-address.ts';
import { readForm, valueOf } from './query.ts';
import { MAX_BODY, type PageAnswer, type PageRequest, type Visiting } from './request.ts';
import { type Seal } from './seal.ts';
import { type ScreenKeeper } from './screen-keeper.ts';
import { readSealed } from './sealed-state.ts';
import { isVisit, markOf, nameOf, newId, newVisit } from './visit.ts';

export interface KeepScreensOptions {
  readonly keeper: ScreenKeeper;
  readonly seal: Seal;
  readonly now: () => number;
  /** Says how far the cookie goes: over https alone, under its path. */
  readonly publicUrl: string;
}

/** Pages whose every screen has an address: what no address may tell is kept under an id. */
export interface KeptPages {
  /** `mayKeep`: whether who asks may have one more screen kept. */
  handle(request: PageRequest, mayKeep?: () => boolean): Promise<PageAnswer>;
}

/** Seconds that a browser is known by its visit: a day, as long as one may live at most. */
const VISIT_S = 86_400;

/**
 * The pages with a memory. They say what to keep and what ends; here it is done before they answer.
 * Where nothing can be kept they answer as they do alone: the page carries its state, sealed.
 */
export function keepScreens(pages: Pages, options: KeepScreensOptions): KeptPages {
  const { keeper, seal, now, publicUrl } = options;
  const cookie = createCookie('visite', publicUrl, VISIT_S);

  const heldBy = (request: PageRequest): string | undefined => {
    const value = cookie.of(request);
    return value !== undefined && isVisit(value) ? value : undefined;
  };
  /** When the page that sent a form was made, and the visits that it belongs to. */
  const sentFrom = ({ body = '' }: PageRequest) => {
    const fields = body.length > MAX_BODY ? [] : readForm(body);
    const sealed = valueOf(fields, FIELD.state);
    try {
      const read = sealed === undefined ? undefined : readSealed(seal, sealed, now());
      return { visits: read?.visits ?? [], made: now() - (read?.age ?? 0) };
    } catch {
      // No key yet: the pages say so.
      return { visits: [], made: now() };
    }
  };
  const withCookie = (answer: PageAnswer, set: string): PageAnswer => ({
    ...answer,
    cookies: [...(answer.cookies ?? []), set],
  });

  const look = async (request: PageRequest): Promise<PageAnswer> => {
    const held = heldBy(request);
    const id = screenIn(request.query);
    const found = id === undefined ? undefined : await keeper.find(id);
    const visits = oneOrMore([held, found?.visit]);
    const shown = found ? { shown: found.shown } : {};
    const answer = pages.handle({ ...request, visiting: { visits, mark: markOf(held), ...shown } });
    return answer.ends ? end(request, answer, held === undefined ? [] : [held]) : answer;
  };

  const take = async (request: PageRequest, mayKeep: () => boolean): Promise<PageAnswer> => {
    const held = heldBy(request);
    const sent = sentFrom(request);
    const visits = oneOrMore([held, ...sent.visits]);
    const answerWith = (more: Partial<Visiting>): PageAnswer =>
      pages.handle({ ...request, visiting: { visits, mark: markOf(held), ...more } });

    const before = known(held, sent.visits);
    const next = newId();
    const answer = by(before, answerWith({ next }));
    if (answer.ends) return end(request, answer, before);
    if (!answer.keep) return answer;
    const kept = mayKeep()
      ? await keeper.keep(next, { visits, made: sent.made }, answer.keep)
      : { kind: 'full' as const };
    if (kept.kind === 'over') return answerWith({ shown: { kind: 'over' } });
    if (kept.kind !== 'kept') return by(before, answerWith({}));
    // Of a visit that another browser began, or one without cookies, only the name is known.
    const isHeld = kept.visit === held || !isVisit(kept.visit);
    const told = by(before, answer, kept.visit);
    return isHeld ? told : withCookie(told, cookie.set(request, kept.visit));
  };

  /** What a visit kept goes before it is said. */
  const end = async (
    request: PageRequest,
    answer: PageAnswer,
    visits: readonly string[],
  ): Promise<PageAnswer> => {
    if (visits.length > 0) await keeper.end(visits);
    if (answer.ends === 'erased') return withCookie(answer, cookie.set(request, newVisit(true)));
    const held = heldBy(request);
    return held === undefined ? answer : withCookie(answer, cookie.clear(request));
  };

  return {
    handle: (request, mayKeep = () => true) =>
      request.method === 'POST' ? take(request, mayKeep) : look(request),
  };
}

/** The answer, and by whom what it counts is known again: by the visit that begins with it too. */
function by(before: readonly string[], answer: PageAnswer, begun?: string): PageAnswer {
  if (!answer.counts) return answer;
  const visits = [...before, ...(begun === undefined ? [] : [begun])].map(nameOf);
  return { ...answer, visitor: { visits: [...new Set(visits)], isNew: before.length === 0 } };
}

function known(held: string | undefined, visits: readonly string[]): readonly string[] {
  return [...new Set([...(held === undefined ? [] : [held]), ...visits])];
}

/** Those that are known, each once, by its id where that is known; a new one where none is. */
function oneOrMore(visits: readonly (string | undefined)[]): readonly [string, ...string[]] {
  const byName = new Map<string, string>();
  for (const visit of visits) {
    if (visit === undefined) continue;
    const name = nameOf(visit);
    if (!byName.has(name) || isVisit(visit)) byName.set(name, visit);
  }
  const [first = newVisit(false), ...more] = byName.values();
  return [first, ...more];
}
